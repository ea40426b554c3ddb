using System.Globalization;
using Microsoft.CodeAnalysis;
using ObservabilityGate.Cli.Gate;
using Spectre.Console;

namespace ObservabilityGate.Cli.Reporting;

/// <summary>The report for people: what was compared, what changed, what each endpoint has and lacks, how to mend it, and the verdict. Colour only on a terminal.</summary>
internal sealed class ConsoleReporter(bool colour) : ICheckReporter
{
    private const int MostEndpoints = 50;

    public void Write(CheckResult result, TextWriter output)
    {
        var console = Consoles.Create(output, colour);
        WriteComparison(console, result);
        WriteEndpoints(console, result);
        WriteOthers(console, result);
        WriteVerdict(console, result);
    }

    private static void WriteComparison(IAnsiConsole console, CheckResult result)
    {
        if (result is { Base: { } @base, Head: { } head })
        {
            console.MarkupLine($"[grey]base[/]  {Show(@base)}");
            console.MarkupLine($"[grey]head[/]  {Show(head)}");
        }

        if (result.Git is not null)
            console.MarkupLine($"[grey]git[/]   {Safe(result.Git)} [grey]({Safe(result.GitReason ?? "")})[/]");
        if (result.Files.Count > 0)
        {
            var byStatus = string.Join(", ", result.Files.GroupBy(f => f.Status).OrderBy(g => g.Key).Select(g => $"{g.Count()} {Status(g.Key)}"));
            console.MarkupLine($"[grey]files[/] {result.Files.Count} changed ({byStatus})");
        }

        foreach (var note in result.Notes)
            console.MarkupLine($"[yellow]note[/]  {Safe(note)}");
    }

    private static void WriteEndpoints(IAnsiConsole console, CheckResult result)
    {
        var findings = result.Findings.ToLookup(f => (f.File, f.Line));
        var shown = result.Endpoints.OrderByDescending(e => findings[(e.Item.File, e.Item.Line)].Any(f => f.Fails)).ToList();
        foreach (var endpoint in shown.Take(MostEndpoints))
        {
            var item = endpoint.Item;
            var own = endpoint.Change == EndpointChange.Deleted ? [] : findings[(item.File, item.Line)].ToList();
            console.WriteLine();
            console.MarkupLine($"{Mark(endpoint, own)} [bold]{Safe(item.Member)}[/] [grey]{item.Kind}, {endpoint.Change.ToString().ToLowerInvariant()}[/]  {Safe(item.File)}:{item.Line}");
            if (endpoint.Change != EndpointChange.Deleted)
            {
                WriteHook(console, "metrics", item.Metrics);
                WriteHook(console, "tracing", item.Tracing);
                WriteHook(console, "logging", item.Logging);
                if (item.Ambient.Count > 0)
                    console.MarkupLine($"    [grey]app-wide {Safe(string.Join(", ", item.Ambient))}[/]");
                if (item.Exempt is not null)
                    console.MarkupLine($"    [grey]exempt: {item.Exempt}[/]");
                if (item.UnknownBecause is not null && item.IsUnknown)
                    console.MarkupLine($"    [grey]unknown: {Safe(item.UnknownBecause)}[/]");
            }

            foreach (var finding in own)
                WriteFinding(console, finding);
        }

        if (shown.Count > MostEndpoints)
            console.MarkupLine($"\n[grey]… and {shown.Count - MostEndpoints} more endpoints: --format json shows all[/]");
    }

    /// <summary>Findings on endpoints that the change neither touched nor lists.</summary>
    private static void WriteOthers(IAnsiConsole console, CheckResult result)
    {
        var listed = result.Endpoints.Select(e => (e.Item.File, e.Item.Line)).ToHashSet();
        var others = result.Findings.Where(f => !listed.Contains((f.File, f.Line))).ToList();
        foreach (var finding in others.Take(MostEndpoints))
        {
            console.WriteLine();
            console.MarkupLine($"[grey]·[/] {Safe(finding.File)}{(finding.Span.IsValid ? $":{finding.Line}" : "")}");
            WriteFinding(console, finding);
        }

        if (others.Count > MostEndpoints)
            console.MarkupLine($"[grey]… and {others.Count - MostEndpoints} more findings: --format json shows all[/]");
    }

    private static void WriteHook(IAnsiConsole console, string category, HookItem hook)
    {
        var text = hook.Answer switch
        {
            "yes" when hook.On == "failure" => $"[yellow]only on failure[/] {Via(hook)}",
            "yes" => $"[green]yes[/] {Via(hook)}",
            "unknown" => "[grey]unknown[/]",
            _ => "[red]no[/]",
        };
        console.MarkupLine($"    {category} {text}");
    }

    private static string Via(HookItem hook) => $"[grey]{hook.Via}{(hook.At is null ? "" : ", " + Safe(hook.At))}[/]";

    private static void WriteFinding(IAnsiConsole console, GateFinding finding)
    {
        var colour = finding.Fails ? "red" : finding.Severity >= DiagnosticSeverity.Warning ? "yellow" : "blue";
        console.MarkupLine($"    [{colour}]{finding.Rule} {finding.Severity.ToString().ToLowerInvariant()}[/] ({finding.State.ToString().ToLowerInvariant()}) {Safe(finding.Message)}");
        if (finding.State is FindingState.New or FindingState.Existing)
            console.MarkupLine($"    [grey]fix: {Safe(FixHints.For(finding.Rule))}[/]");
    }

    private static void WriteVerdict(IAnsiConsole console, CheckResult result)
    {
        console.WriteLine();
        if (result.PatchCoverage is { } coverage)
            console.MarkupLine(string.Create(CultureInfo.InvariantCulture, $"patch coverage [bold]{coverage * 100:0.#} %[/]: {result.Observed} of {result.Measured.Count()} endpoints in this change can be observed"));
        else if (result is { Verdict: Verdict.Pass, Endpoints.Count: 0, Files.Count: > 0 })
            console.MarkupLine("no endpoint in this change");
        var failing = result.Findings.Count(f => f.Fails);
        console.MarkupLine(result.Verdict switch
        {
            Verdict.Pass => "[green bold]PASS[/]",
            Verdict.Fail => $"[red bold]FAIL[/]  {failing} finding{(failing == 1 ? "" : "s")}",
            _ => "[yellow bold]INCONCLUSIVE[/]  nothing was decided",
        });
    }

    private static string Mark(ChangedEndpoint endpoint, IReadOnlyList<GateFinding> own) =>
        own.Any(f => f.Fails) ? "[red]x[/]"
        : endpoint.Change == EndpointChange.Deleted ? "[grey]-[/]"
        : endpoint.Item.IsUnknown ? "[grey]?[/]"
        : endpoint.Item.IsObserved || endpoint.Item.Exempt is not null ? "[green]v[/]"
        : "[yellow]![/]";

    private static string Show(Side side) => $"{Safe(side.Rev)}{(side.Sha is null ? "" : $" [grey]{side.Sha[..Math.Min(10, side.Sha.Length)]}[/]")}{(side.How is null ? "" : $" [grey]({Safe(side.How)})[/]")}";

    private static string Status(char status) => status switch { 'A' => "added", 'D' => "deleted", 'R' => "renamed", 'T' => "type changed", _ => "modified" };

    private static string Safe(string text) => Consoles.Escape(text);
}
