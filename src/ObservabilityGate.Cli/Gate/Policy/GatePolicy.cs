using Microsoft.CodeAnalysis;
using ObservabilityGate.Analyzers.Options;

namespace ObservabilityGate.Cli.Gate.Policy;

/// <summary>What <c>obsgate.yaml</c> says, or the defaults where it says nothing.</summary>
internal sealed record GatePolicy
{
    public const string File = "obsgate.yaml";

    public const string DefaultBaseline = ".obsgate/baseline.json";

    public static readonly GatePolicy Default = new();

    public Located<FailLevel> FailOn { get; init; } = new(FailLevel.Warning, 0);

    public Located<FailLevel> ReportFrom { get; init; } = new(FailLevel.Info, 0);

    /// <summary>Whether the gate reports and never fails.</summary>
    public Located<bool> Informational { get; init; }

    public PolicyChangeResponse PolicyChanges { get; init; }

    public Located<string> Baseline { get; init; } = new(DefaultBaseline, 0);

    public PatchCoverageTarget? PatchCoverage { get; init; }

    public IReadOnlyDictionary<string, Overrides> Rules { get; init; } = new Dictionary<string, Overrides>();

    /// <summary>In the order of the file: of those that match a path, the last one that says something decides.</summary>
    public IReadOnlyList<(string Glob, Overrides Overrides)> Paths { get; init; } = [];

    public IReadOnlyList<Suppression> Suppressions { get; init; } = [];

    public Located<FailLevel> FailOnFor(string rule, string file) => Nearest(rule, file, o => o.FailOn) ?? FailOn;

    public Located<FailLevel> ReportFromFor(string rule, string file) => Nearest(rule, file, o => o.ReportFrom) ?? ReportFrom;

    public Located<DiagnosticSeverity>? SeverityFor(string rule, string file) => Nearest(rule, file, o => o.Severity);

    private Located<T>? Nearest<T>(string rule, string file, Func<Overrides, Located<T>?> value)
    {
        for (var i = Paths.Count - 1; i >= 0; i--)
        {
            if (value(Paths[i].Overrides) is { } found && Exclusions.Matches(Paths[i].Glob, file))
                return found;
        }

        return Rules.TryGetValue(rule, out var overrides) ? value(overrides) : null;
    }
}

/// <summary>What differs for a rule or below a path; null leaves it to the next wider one.</summary>
internal sealed record Overrides(Located<FailLevel>? FailOn, Located<FailLevel>? ReportFrom, Located<DiagnosticSeverity>? Severity);

/// <summary>An exception with its reason: findings of a rule, at one symbol or in files that a glob matches, or both.</summary>
/// <param name="Rule">The rule's id.</param>
/// <param name="Symbol">The symbol as reports show it, or null for any.</param>
/// <param name="Path">A glob, or null for any file.</param>
/// <param name="Reason">Why, for readers.</param>
/// <param name="Expires">The last day that it counts; null for ever.</param>
/// <param name="Line">Where it is written.</param>
internal sealed record Suppression(string Rule, string? Symbol, string? Path, string Reason, DateOnly? Expires, int Line)
{
    public bool Covers(Subject subject) =>
        Rule == subject.Rule
        && (Symbol is null || Symbol == subject.Symbol || Symbol == subject.FormerSymbol)
        && (Path is null || Exclusions.Matches(Path, subject.File));
}
