using System.Security.Cryptography;
using System.Text;
using Microsoft.CodeAnalysis;
using ObservabilityGate.Cli.Gate;

namespace ObservabilityGate.Cli.Reporting;

/// <summary>How loud a format for people says something. What fails the run is an error, whatever its severity.</summary>
internal enum ReportLevel
{
    Error,
    Warning,
    Notice,
}

/// <summary>A finding with what the formats derive from it, so that all of them derive the same.</summary>
/// <param name="Finding">What the gate says.</param>
/// <param name="Fingerprint">Who it is, in every run and wherever its code moves to: its rule, its symbol and which one of those it is.</param>
internal sealed record ReportedFinding(GateFinding Finding, string Fingerprint)
{
    /// <summary>Something that a reader can act on; the other states say why nothing is to be done.</summary>
    public bool IsOpen => Finding.State is FindingState.New or FindingState.Existing or FindingState.Loosened;

    public bool HasFile => Finding.File.Length > 0;

    /// <summary>A finding can be about a file as a whole, or about none.</summary>
    public bool HasPlace => HasFile && Finding.Span.IsValid;

    public string State => Finding.State.ToString().ToLowerInvariant();

    public string Severity => Finding.Severity.ToString().ToLowerInvariant();

    public string Where => HasPlace ? $"{Finding.File}:{Finding.Line}" : Finding.File;

    public ReportLevel Level => Finding.Fails || Finding.Severity == DiagnosticSeverity.Error ? ReportLevel.Error
        : Finding.Severity == DiagnosticSeverity.Warning ? ReportLevel.Warning
        : ReportLevel.Notice;

    /// <summary>Every finding, those to act on first and of them the worst first: where a format must stop, it loses what matters least.</summary>
    public static IReadOnlyList<ReportedFinding> WorstFirst(CheckResult result) =>
        [.. Identified(result).OrderByDescending(f => f.IsOpen).ThenBy(f => f.Level).ThenByDescending(f => f.Finding.Fails).ThenByDescending(f => f.Finding.Severity).ThenBy(f => f.Finding.State)
            .ThenBy(f => f.Finding.File, StringComparer.Ordinal).ThenBy(f => f.Finding.Line).ThenBy(f => f.Finding.Rule, StringComparer.Ordinal).ThenBy(f => f.Fingerprint, StringComparer.Ordinal)];

    private static IEnumerable<ReportedFinding> Identified(CheckResult result)
    {
        // What is gone counts last: mending one of two must not rename the other.
        foreach (var same in result.Findings.OrderBy(f => f.State == FindingState.Fixed).GroupBy(f => (f.Rule, f.Symbol)))
        {
            var ordinal = 0;
            foreach (var finding in same)
                yield return new(finding, Hash($"{finding.Rule}\n{finding.Symbol}\n{ordinal++}"));
        }
    }

    private static string Hash(string identity) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(identity)).AsSpan(0, 16));
}
