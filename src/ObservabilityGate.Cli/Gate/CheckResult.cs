using Microsoft.CodeAnalysis;

namespace ObservabilityGate.Cli.Gate;

internal enum Verdict
{
    Pass,
    Fail,
    Inconclusive,
}

/// <summary>What became of a finding between base and head.</summary>
internal enum FindingState
{
    New,
    Existing,
    Fixed,
    Suppressed,
    Baselined,
    Loosened,
}

/// <summary>How an endpoint came to be in the report.</summary>
internal enum EndpointChange
{
    Added,
    Modified,
    Deleted,

    /// <summary>Not touched itself; something it reaches or is wrapped by was.</summary>
    Affected,

    /// <summary>Neither; listed because the scope asks for it.</summary>
    Unchanged,
}

/// <summary>One side of the comparison: the revision as given, its commit (null for the index, the working tree and nothing), and how it was found.</summary>
internal sealed record Side(string Rev, string? Sha, string? How = null);

/// <summary>One finding as every report shows it.</summary>
internal sealed record GateFinding
{
    public required string Rule { get; init; }

    public required DiagnosticSeverity Severity { get; init; }

    public required FindingState State { get; init; }

    public required bool Touched { get; init; }

    public required string File { get; init; }

    public required FileLinePositionSpan Span { get; init; }

    public required string Symbol { get; init; }

    public required string Message { get; init; }

    public required string Fidelity { get; init; }

    public required string Help { get; init; }

    /// <summary>Where the span starts and ends in its lines, in bytes of UTF-8 counted from one; null where that is not known.</summary>
    public (int Start, int End)? ByteColumns { get; init; }

    /// <summary>Which of several findings of the rule on the symbol, from 0.</summary>
    public int Ordinal { get; init; }

    /// <summary>What the symbol was called at base, when it was there.</summary>
    public string? FormerSymbol { get; init; }

    /// <summary>Whether its endpoint answers for what was there before.</summary>
    public bool IsInScope { get; init; }

    /// <summary>False for what was there before on an endpoint that no report shows; a policy may be about it.</summary>
    public bool IsListed { get; init; } = true;

    /// <summary>True when this finding alone makes the run fail; the policy decides.</summary>
    public required bool Fails { get; init; }

    public int Line => Span.StartLinePosition.Line + 1;
}

/// <summary>One stage of the run: how much went in, how much came out, and how long it took.</summary>
internal sealed record Stage(string Name, int In, int Out, long Milliseconds);

/// <summary>A changed file: A, M, D, R or T.</summary>
internal sealed record ChangedFile(string Path, char Status);

/// <summary>An endpoint of the report with what happened to it.</summary>
internal sealed record ChangedEndpoint(EndpointItem Item, EndpointChange Change);

/// <summary>Everything a run found; all reporters show the same.</summary>
internal sealed record CheckResult
{
    public required Verdict Verdict { get; init; }

    public Side? Base { get; init; }

    public Side? Head { get; init; }

    /// <summary>The git back end and why it was chosen.</summary>
    public string? Git { get; init; }

    public string? GitReason { get; init; }

    public IReadOnlyList<ChangedFile> Files { get; init; } = [];

    public IReadOnlyList<ChangedEndpoint> Endpoints { get; init; } = [];

    public IReadOnlyList<GateFinding> Findings { get; init; } = [];

    public IReadOnlyList<Stage> Stages { get; init; } = [];

    /// <summary>What a reader must know to trust the verdict: why it is inconclusive, what was left out.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    public int Touched => Endpoints.Count(e => e.Change is EndpointChange.Added or EndpointChange.Modified);

    /// <summary>Endpoints that patch coverage is measured over: in the change, neither exempt nor unknown.</summary>
    public IEnumerable<ChangedEndpoint> Measured =>
        Endpoints.Where(e => e.Change is EndpointChange.Added or EndpointChange.Modified or EndpointChange.Affected && e.Item is { Exempt: null, IsUnknown: false });

    public int Observed => Measured.Count(e => e.Item.IsObserved);

    /// <summary>Observed endpoints per measured endpoint, or null when none is measured.</summary>
    public double? PatchCoverage => Measured.Any() ? Math.Round(Observed / (double)Measured.Count(), 4) : null;

    public int CountWith(Func<EndpointItem, HookItem> category) => Measured.Count(e => category(e.Item).Answer == "yes");
}
