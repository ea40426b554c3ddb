using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ObservabilityGate.Analyzers.Hooks;
using ObservabilityGate.Analyzers.Options;
using ObservabilityGate.Analyzers.Rules;
using ObservabilityGate.Analyzers.Rules.Presence;
using ObservabilityGate.Analyzers.Symbols;
using ObservabilityGate.Cli.Snapshots;

namespace ObservabilityGate.Cli.Gate;

/// <summary>A finding with the compiler's own view of it: severity after configuration, and whether the code suppresses it.</summary>
internal sealed record EffectiveFinding(Finding Finding, DiagnosticSeverity Severity, bool IsSuppressed, EndpointReport Report, int Ordinal)
{
    /// <summary>What makes it the same finding on both sides.</summary>
    public (string Rule, string Symbol, int Ordinal) Identity(string symbol) => (Finding.Rule.Id, symbol, Ordinal);
}

/// <summary>Asks the rules about endpoints and puts what they say through severities, pragmas and attributes exactly as the compiler would.</summary>
internal static class FindingEvaluator
{
    public static IReadOnlyList<EffectiveFinding> Evaluate(SnapshotAnalysis analysis, EndpointReport report, HookCategories? required)
    {
        var options = Options(analysis, report, required);
        return Effective(analysis, report, PresenceRules.Evaluate(report, options));
    }

    public static ObservabilityOptions Options(SnapshotAnalysis analysis, EndpointReport report, HookCategories? required) =>
        analysis.OptionsFor(report.Endpoint) is var options && required is { } asked ? options with { Required = asked } : options;

    public static IReadOnlyList<EffectiveFinding> Effective(SnapshotAnalysis analysis, EndpointReport report, IEnumerable<Finding> findings)
    {
        var effective = new List<EffectiveFinding>();
        var compilation = analysis.CodeBase.CompilationOf(report.Endpoint.Location.SourceTree!).Compilation;

        // A pragma may stand in a body.
        report.Endpoint.Location.SourceTree!.WholeRoot();
        foreach (var group in findings.GroupBy(f => f.Rule.Id))
        {
            var ordinal = 0;
            foreach (var finding in group)
            {
                foreach (var diagnostic in CompilationWithAnalyzers.GetEffectiveDiagnostics([finding.ToDiagnostic()], compilation))
                {
                    // The compiler reads bulk severities in its analyzer driver, which does not run here.
                    var bulk = analysis.CodeBase.Configuration.BulkSeverity(finding.Location.SourceTree!.FilePath, finding.Rule.Id, finding.Rule.Category);
                    if (bulk != ReportDiagnostic.Suppress)
                        effective.Add(new(finding, Severity(bulk) ?? diagnostic.Severity, diagnostic.IsSuppressed, report, ordinal));
                }

                ordinal++;
            }
        }

        return effective;
    }

    private static DiagnosticSeverity? Severity(ReportDiagnostic? report) => report switch
    {
        ReportDiagnostic.Error => DiagnosticSeverity.Error,
        ReportDiagnostic.Warn => DiagnosticSeverity.Warning,
        ReportDiagnostic.Info => DiagnosticSeverity.Info,
        ReportDiagnostic.Hidden => DiagnosticSeverity.Hidden,
        _ => null,
    };
}
