namespace ObservabilityGate.Architecture.Tests.Layers;

/// <summary>Namespaces of the engine and of the gate use each other in one direction. The one exception is written down.</summary>
public class NamespaceArrowsTests
{
    private static readonly Lazy<NamespaceGraph> _analyzers = new(() => new("analyzers/ObservabilityGate.Analyzers", "ObservabilityGate.Analyzers", "ObservabilityGate.Analyzers"));
    private static readonly Lazy<NamespaceGraph> _gate = new(() => new("src/ObservabilityGate.Cli", "ObservabilityGate.Cli", "obsgate"));

    private static readonly Dictionary<string, string[]> _engine = new()
    {
        ["Vocabulary"] = [],
        ["Symbols"] = [],
        ["Options"] = ["Vocabulary", "Symbols"],
        ["Endpoints"] = ["Vocabulary", "Symbols", "Options"],
        ["Hooks"] = ["Vocabulary", "Symbols", "Endpoints"],
        ["Hooks.Libraries"] = ["Vocabulary", "Symbols", "Hooks"],
        ["Hooks.Wrappers"] = ["Vocabulary", "Symbols", "Endpoints", "Hooks"],
        ["Rules"] = ["Vocabulary", "Symbols", "Options", "Endpoints", "Hooks"],
    };

    /// <summary>The inner rooms of the gate: what may use what. Rooms that are not named here may use all of them.</summary>
    private static readonly Dictionary<string, string[]> _gateRooms = new()
    {
        ["Git"] = [],
        ["Git.Events"] = ["Git"],
        ["Git.Bases"] = ["Git", "Git.Events"],
        ["Projects.Evaluation"] = ["Projects"],
        ["Projects"] = ["Projects.Evaluation"],
        ["References"] = ["Projects", "Projects.Evaluation"],
        ["Outlines"] = [],
        ["Snapshots"] = ["Git", "Outlines", "Projects", "Projects.Evaluation", "References"],
        ["Gate.Effects"] = ["Git", "Outlines", "Projects", "Projects.Evaluation", "References", "Snapshots"],
        ["Gate.Exact"] = ["Gate"],
        ["Gate.Policy"] = [],
        ["Gate"] = ["Gate.Effects", "Gate.Exact", "Gate.Policy", "Git", "Git.Bases", "Git.Events", "Outlines", "Projects", "Projects.Evaluation", "References", "Snapshots"],
    };

    [Fact]
    public void Source_BindsHere()
    {
        Expect.None(_analyzers.Value.Unbound);
        Expect.None(_gate.Value.Unbound);
        Assert.NotEmpty(_analyzers.Value.Uses);
        Assert.NotEmpty(_gate.Value.Uses);
    }

    [Fact]
    public void EngineNamespace_UsesOnlyWhatIsBelowIt()
    {
        var bad = _analyzers.Value.Uses.Where(u => !IsAllowed(u));
        Expect.None(bad.Select(Show));
    }

    [Fact]
    public void EngineNamespaces_GoRoundOnlyInTheCatalogueOfLibraries()
    {
        // The catalogue lists the libraries that are described in its own terms.
        Assert.Equal(["Hooks, Hooks.Libraries"], Cycles(_analyzers.Value));
    }

    [Fact]
    public void GateNamespace_UsesOnlyWhatIsBelowIt()
    {
        var bad = _gate.Value.Uses.Where(u => _gateRooms.TryGetValue(u.From, out var allowed) && !allowed.Contains(u.To));
        Expect.None(bad.Select(Show));
    }

    private static bool IsAllowed(NamespaceUse use)
    {
        // A rule's room may use everything; its common base may not use the rooms of single rules.
        if (use.From.StartsWith("Rules.", StringComparison.Ordinal))
            return !use.To.StartsWith("Rules.", StringComparison.Ordinal) || use.To == use.From;
        return (use.From == "Hooks" && use is { To: "Hooks.Libraries", At: var at } && at.Contains("/HookCatalog.cs:", StringComparison.Ordinal))
            || (_engine.TryGetValue(use.From, out var allowed) && allowed.Contains(use.To));
    }

    private static string Show(NamespaceUse use) => $"{use.At}: {use.From} uses {use.To} ({use.Type})";

    /// <summary>Namespaces that reach each other, one line a knot.</summary>
    private static IReadOnlyList<string> Cycles(NamespaceGraph graph)
    {
        var arrows = graph.Arrows.ToLookup(a => a.From, a => a.To);
        var names = graph.Arrows.SelectMany(a => new[] { a.From, a.To }).Distinct().Order(StringComparer.Ordinal).ToList();
        var reach = names.ToDictionary(n => n, n => Reachable(n, arrows));
        return [.. names.Where(n => reach[n].Contains(n)).Select(n => string.Join(", ", names.Where(m => reach[n].Contains(m) && reach[m].Contains(n)))).Distinct()];
    }

    private static HashSet<string> Reachable(string start, ILookup<string, string> arrows)
    {
        var seen = new HashSet<string>();
        var pending = new Stack<string>(arrows[start]);
        while (pending.TryPop(out var next))
        {
            if (seen.Add(next))
            {
                foreach (var further in arrows[next])
                    pending.Push(further);
            }
        }

        return seen;
    }
}
