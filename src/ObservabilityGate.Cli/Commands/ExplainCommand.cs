using System.CommandLine;
using ObservabilityGate.Cli.Gate;
using ObservabilityGate.Cli.Reporting;
using Spectre.Console;

namespace ObservabilityGate.Cli.Commands;

/// <summary><c>obsgate explain</c>: what a rule means, or why an endpoint was judged as it was.</summary>
internal static class ExplainCommand
{
    public static Command Create()
    {
        var what = new Argument<string>("what") { Description = "A rule (OBG1001), or a finding: path, path:line, or its symbol.", HelpName = "RULE|FINDING" };
        what.CompletionSources.Add([.. RuleBook.Rules.Select(r => r.Id)]);
        var rev = new Option<string?>("--rev") { Description = "The revision to read a finding in. Default: the working tree.", HelpName = "REV" };
        var repository = SharedOptions.Repository();
        var git = SharedOptions.Git();
        var command = new Command("explain", "Tell what a rule means, or why an endpoint has a finding or none.") { what, rev, git, repository };
        command.SetAction(parsed =>
        {
            var output = parsed.InvocationConfiguration.Output;
            if (RuleBook.Find(parsed.GetValue(what)!) is { } rule)
            {
                output.Write(RuleBook.Page(rule));
                return ExitCodes.Pass;
            }

            var console = Consoles.Create(output, Terminal.HasColour);
            foreach (var endpoint in ExplainRun.Execute(parsed.GetValue(repository)!.FullName, parsed.GetValue(what)!, parsed.GetValue(rev), SharedOptions.BackEnd(parsed.GetValue(git)!)))
                Show(console, endpoint);
            return ExitCodes.Pass;
        });
        return command;
    }

    private static void Show(IAnsiConsole console, ExplainedEndpoint endpoint)
    {
        var item = endpoint.Item;
        console.MarkupLine($"[bold]{Safe(item.Type)}.{Safe(item.Member)}[/]  {item.Kind}  [grey]{Safe(item.File)}:{item.Line}[/]");
        console.MarkupLine($"  [grey]symbol[/]   {Safe(endpoint.Symbol)}");
        foreach (var (name, hook) in new[] { ("metrics", item.Metrics), ("tracing", item.Tracing), ("logging", item.Logging) })
        {
            var where = hook.At is { } at ? $"  {hook.Via}, {Safe(at)}{(hook.On == "failure" ? ", only when something fails" : "")}" : "";
            console.MarkupLine($"  {name,-8} {Colour(hook.Answer)}{where}");
        }

        if (item.UnknownBecause is { } because)
            console.MarkupLine($"  unknown because {Safe(because)}");
        if (item.Ambient.Count > 0)
            console.MarkupLine($"  app-wide telemetry: {Safe(string.Join(", ", item.Ambient))}");
        if (item.Exempt is { } exempt)
            console.MarkupLine(exempt == "trivial" ? "  exempt: it does nothing that can fail" : "  exempt: the configuration leaves it out");
        console.MarkupLine($"  [grey]required[/] {endpoint.Required}   [grey]references[/] {item.Fidelity}");
        foreach (var finding in endpoint.Findings)
        {
            var rule = finding.Finding.Rule;
            console.MarkupLine($"  [bold]{rule.Id}[/] {finding.Severity.ToString().ToLowerInvariant()}{(finding.IsSuppressed ? ", suppressed by the code" : "")}: {Safe(finding.Finding.ToDiagnostic().GetMessage(null))}");
            console.MarkupLine($"    fix: {Safe(FixHints.For(rule.Id))}");
        }

        if (endpoint.Findings.Count == 0)
            console.MarkupLine("  no finding");
        console.WriteLine();
    }

    private static string Colour(string answer) => answer switch { "yes" => "[green]yes[/]    ", "no" => "[red]no[/]     ", _ => "[grey]unknown[/]" };

    private static string Safe(string text) => Markup.Escape(Inert.Text(text));
}
