namespace ObservabilityGate.Architecture.Tests.Layers;

/// <summary>Namespaces of the engine and of the gate use each other in one direction. What goes round today is written down, so that it can only shrink.</summary>
public class NamespaceArrowsTests
{
    private static readonly Lazy<NamespaceGraph> _analyzers = new(() => new("analyzers/ObservabilityGate.Analyzers", "ObservabilityGate.Analyzers", "ObservabilityGate.Analyzers"));
    private static readonly Lazy<NamespaceGraph> _gate = new(() => new("src/ObservabilityGate.Cli", "ObservabilityGate.Cli", "obsgate"));

    private static readonly Dictionary<string, string[]> _engine = new()
    {
        ["Symbols"] = [],
        ["Options"] = ["Symbols"],
        ["Endpoints"] = ["Symbols", "Options"],
        ["Hooks"] = ["Symbols", "Endpoints"],
        ["Hooks.Libraries"] = ["Symbols", "Hooks"],
        ["Hooks.Wrappers"] = ["Symbols", "Endpoints", "Hooks"],
        ["Rules"] = ["Symbols", "Options", "Endpoints", "Hooks"],
    };

    /// <summary>
    /// Known uses against the arrows, type by type. Options knows the names of kinds and categories because it parses them, and recognisers take the options that
    /// are in force: Options and Endpoints, and Options, Hooks and Endpoints, go round. The catalogue lists the libraries that are described in its own terms.
    /// </summary>
    private static readonly HashSet<(string From, string To, string Type)> _known =
    [
        ("Options", "Endpoints", "EndpointKind"),
        ("Options", "Endpoints", "EndpointKinds"),
        ("Options", "Hooks", "HookCategories"),
        ("Options", "Hooks", "HookMethodList"),
    ];

    /// <summary>The inner rooms of the gate: what may use what. Rooms that are not named here may use all of them.</summary>
    private static readonly Dictionary<string, string[]> _gateRooms = new()
    {
        ["Git"] = [],
        ["Projects.Evaluation"] = ["Projects"],
        ["Projects"] = ["Projects.Evaluation"],
        ["References"] = ["Projects", "Projects.Evaluation"],
        ["Snapshots"] = ["Git", "Projects", "Projects.Evaluation", "References"],
        ["Gate"] = ["Git", "Projects", "Projects.Evaluation", "References", "Snapshots"],
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
        var bad = _analyzers.Value.Uses.Where(u => !IsAllowed(u) && !_known.Contains((u.From, u.To, u.Type)));
        Expect.None(bad.Select(Show));
    }

    [Fact]
    public void KnownExceptions_AreStillThere()
    {
        // What was untangled is taken off the list.
        Expect.None(_known.Except(_analyzers.Value.Uses.Select(u => (u.From, u.To, u.Type))).Select(k => $"{k.From} no longer uses {k.Type}: take it off the list"));
    }

    [Fact]
    public void EngineNamespaces_GoRoundNowhereElse()
    {
        Assert.Equal(["Endpoints, Hooks, Hooks.Libraries, Options"], Cycles(_analyzers.Value));
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
