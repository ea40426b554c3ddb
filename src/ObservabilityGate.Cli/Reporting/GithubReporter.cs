using Microsoft.CodeAnalysis;
using ObservabilityGate.Cli.Gate;

namespace ObservabilityGate.Cli.Reporting;

/// <summary><c>--format github</c>: workflow commands that annotate lines. GitHub shows ten a level and step, so the worst come first and the last says how many are left.</summary>
internal sealed class GithubReporter : ICheckReporter
{
    private const int MostPerLevel = 10;

    public void Write(CheckResult result, TextWriter output)
    {
        var shown = result.Findings.Where(f => f.State is FindingState.New or FindingState.Existing or FindingState.Loosened);
        foreach (var level in shown.GroupBy(Level).OrderBy(g => g.Key))
        {
            var findings = level.OrderByDescending(f => f.Fails).ThenByDescending(f => f.Severity).ThenBy(f => f.State).ThenBy(f => f.File, StringComparer.Ordinal).ThenBy(f => f.Line).ToList();
            for (var i = 0; i < Math.Min(findings.Count, MostPerLevel); i++)
            {
                var more = i == MostPerLevel - 1 && findings.Count > MostPerLevel ? $" (+{findings.Count - MostPerLevel} more: see the report)" : "";
                output.WriteLine(Command(level.Key, findings[i], more));
            }
        }

        if (result.Verdict == Verdict.Inconclusive)
            output.WriteLine($"::error title=obsgate is inconclusive::{Data(string.Join(' ', result.Notes))}");
    }

    private static string Level(GateFinding finding) => finding.Fails ? "error" : finding.Severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "notice",
    };

    private static string Command(string level, GateFinding finding, string more)
    {
        var start = finding.Span.StartLinePosition;
        var end = finding.Span.EndLinePosition;
        var columns = start.Line == end.Line ? $",col={start.Character + 1},endColumn={end.Character + 1}" : "";
        return $"::{level} file={Property(finding.File)},line={start.Line + 1},endLine={end.Line + 1}{columns},title={Property($"{finding.Rule} {finding.State.ToString().ToLowerInvariant()}")}::{Data(finding.Message + more)}";
    }

    // The escapes of GitHub's own toolkit, over text that is inert already.
    private static string Data(string text) => Inert.Text(text).Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
