using System.Globalization;
using System.Text;
using ObservabilityGate.Cli.Gate;

namespace ObservabilityGate.Cli.Reporting;

/// <summary><c>--format markdown</c>: a job summary that also fits a comment on a pull request, which ends at 65,536 characters.</summary>
internal sealed class MarkdownReporter : ICheckReporter
{
    public const int Fits = 60_000;

    /// <summary>Below this, the lines that are always there may not fit.</summary>
    public const int Least = 20_000;

    /// <summary>Tells the comment that a later run replaces.</summary>
    public const string Marker = "<!-- obsgate check -->";

    private readonly int _most;

    public MarkdownReporter(int most = Fits)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(most, Least);
        _most = most;
    }

    public void Write(CheckResult result, TextWriter output)
    {
        var findings = ReportedFinding.WorstFirst(result);
        var text = new CappedText();
        text.Append($"{Marker}\n## obsgate: {Verdict(result)}\n\n");
        WriteComparison(text, result);
        text.Rows("\n### Notes\n\n", [.. result.Notes.Select(n => $"- {MarkdownText.Code(n, 1000)}\n")], Share(35), left => $"- +{left} more\n");
        text.Rows("\n### Findings\n\n| Severity | State | Fails | Rule | Where | Message |\n| --- | --- | --- | --- | --- | --- |\n", [.. findings.Select(Row)], Share(70), left => $"\n+{left} more findings: see the JSON report\n");
        text.Rows("\n### Endpoints\n\n| Change | Kind | Member | Metrics | Tracing | Logging | Where |\n| --- | --- | --- | --- | --- | --- | --- |\n", [.. result.Endpoints.Select(Row)], Share(95), left => $"\n+{left} more endpoints: see the JSON report\n");
        text.Rows("\n### How to fix\n\n", [.. Rules(findings).Select(r => $"- {MarkdownText.Link(r.Rule, r.Help)}: {MarkdownText.Escape(FixHints.For(r.Rule))}\n")], _most, left => $"- +{left} more rules\n");
        output.Write(text.ToString());
    }

    private int Share(int percent) => (int)(_most * (long)percent / 100);

    private static string Verdict(CheckResult result)
    {
        var failing = result.Findings.Count(f => f.Fails);
        return result.Verdict switch
        {
            Gate.Verdict.Pass => "pass",
            Gate.Verdict.Fail => $"FAIL, {failing} finding{(failing == 1 ? "" : "s")}",
            _ => "inconclusive, nothing was decided",
        };
    }

    private static void WriteComparison(CappedText text, CheckResult result)
    {
        if (result.Base is { } @base)
            text.Append($"- Base: {Show(@base)}\n");
        if (result.Head is { } head)
            text.Append($"- Head: {Show(head)}\n");
        if (result.PatchCoverage is { } coverage)
            text.Append(string.Create(CultureInfo.InvariantCulture, $"- Patch coverage: **{coverage * 100:0.#} %**, {result.Observed} of {result.Measured.Count()} endpoints in this change can be observed\n"));
        else if (result is { Verdict: Gate.Verdict.Pass, Endpoints.Count: 0, Files.Count: > 0 })
            text.Append("- No endpoint in this change\n");
    }

    private static string Show(Side side)
    {
        var text = new StringBuilder(MarkdownText.Code(side.Rev, 100));
        if (side.Sha is { } sha && sha != side.Rev)
            text.Append(' ').Append(MarkdownText.Code(sha[..Math.Min(10, sha.Length)]));
        if (side.How is not null)
            text.Append(", ").Append(MarkdownText.Code(side.How));
        return text.ToString();
    }

    private static string Row(ReportedFinding finding) =>
        $"| {finding.Severity} | {finding.State} | {(finding.Finding.Fails ? "**yes**" : "no")} | {MarkdownText.Link(finding.Finding.Rule, finding.Finding.Help)} | {MarkdownText.Code(finding.Where)} | {MarkdownText.Code(finding.Finding.Message, 500)} |\n";

    private static string Row(ChangedEndpoint endpoint)
    {
        var item = endpoint.Item;
        var hooks = endpoint.Change == EndpointChange.Deleted ? "– | – | –" : $"{Hook(item.Metrics)} | {Hook(item.Tracing)} | {Hook(item.Logging)}";
        var exempt = item.Exempt is null ? "" : $", {item.Exempt}";
        return $"| {endpoint.Change.ToString().ToLowerInvariant()}{exempt} | {item.Kind} | {MarkdownText.Code(item.Member)} | {hooks} | {MarkdownText.Code($"{item.File}:{item.Line}")} |\n";
    }

    private static string Hook(HookItem hook) => hook.Answer != "yes" ? hook.Answer : $"yes ({hook.Via}{(hook.On == "failure" ? ", only on failure" : "")})";

    private static IEnumerable<(string Rule, string Help)> Rules(IReadOnlyList<ReportedFinding> findings) =>
        findings.Where(f => f.IsOpen).Select(f => (f.Finding.Rule, f.Finding.Help)).DistinctBy(r => r.Rule).OrderBy(r => r.Rule, StringComparer.Ordinal);
}
