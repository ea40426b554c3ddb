using ObservabilityGate.Cli.Gate;

namespace ObservabilityGate.Cli.Reporting;

/// <summary>
/// <c>--format github</c>: workflow commands that annotate lines, one a member. GitHub shows ten a level and step, so the worst come first and the last says how
/// many are left.
/// </summary>
internal sealed class GithubReporter : ICheckReporter
{
    private const int MostPerLevel = 10;

    public void Write(CheckResult result, TextWriter output)
    {
        // First, so that nothing takes its place.
        if (result.Verdict == Verdict.Inconclusive)
            output.Write($"::error title=obsgate is inconclusive::{Data(string.Join(' ', result.Notes))}\n");

        var members = ReportedFinding.WorstFirst(result).Where(f => f.IsOpen).GroupBy(f => (f.Finding.File, f.HasPlace, f.Finding.Span, f.Finding.Symbol)).Select(g => g.ToList());
        foreach (var level in members.GroupBy(m => m[0].Level).OrderBy(g => g.Key))
        {
            var all = level.ToList();
            var most = level.Key == ReportLevel.Error && result.Verdict == Verdict.Inconclusive ? MostPerLevel - 1 : MostPerLevel;
            for (var i = 0; i < Math.Min(all.Count, most); i++)
                output.Write(Command(level.Key, all[i], i == most - 1 ? all.Skip(most).Sum(m => m.Count) : 0));
        }
    }

    private static string Command(ReportLevel level, IReadOnlyList<ReportedFinding> member, int left)
    {
        var title = string.Join(", ", member.Select(f => $"{f.Finding.Rule} {f.State}"));
        var more = left == 0 ? "" : $" (+{left} more: see the report)";

        // Each message is inert by itself; only we start a line between two of them.
        var text = string.Join("%0A", member.Select(f => Data(f.Finding.Message)));
        return $"::{level.ToString().ToLowerInvariant()} {Place(member[0])}title={Property(title)}::{text}{more}\n";
    }

    private static string Place(ReportedFinding finding)
    {
        if (!finding.HasFile)
            return "";
        if (!finding.HasPlace)
            return $"file={Property(finding.Finding.File)},";

        var start = finding.Finding.Span.StartLinePosition;
        var end = finding.Finding.Span.EndLinePosition;
        var columns = start.Line == end.Line ? $",col={start.Character + 1},endColumn={end.Character + 1}" : "";
        return $"file={Property(finding.Finding.File)},line={start.Line + 1},endLine={end.Line + 1}{columns},";
    }

    // The escapes of GitHub's own toolkit, over text that is inert already.
    private static string Data(string text) => Inert.Text(text).Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
