using System.Globalization;
using ObservabilityGate.Cli.Gate;
using Spectre.Console;

namespace ObservabilityGate.Cli.Reporting;

/// <summary>The coverage report for people: a line a kind, and where the hooks are found.</summary>
internal sealed class CoverageConsoleReporter(bool colour) : ICoverageReporter
{
    public void Write(CoverageResult result, TextWriter output)
    {
        var console = Consoles.Create(output, colour);
        console.MarkupLine($"[grey]head[/]  {Consoles.Escape(result.Head.Rev)} [grey]{result.Head.Sha?[..10] ?? "no commit yet"}[/]");
        console.MarkupLine($"[grey]git[/]   {result.Git} [grey]({Consoles.Escape(result.GitReason)})[/]");
        console.MarkupLine(string.Create(CultureInfo.InvariantCulture, $"[grey]code[/]  {result.Files} files, references {Markup.Escape(string.Join(", ", result.References.Select(r => $"{r.Projects} {r.Fidelity}")))}, {result.Elapsed.TotalSeconds:0.0} s"));
        console.WriteLine();
        console.WriteLine($"{"kind",-16}{"endpoints",10}{"observed",10}{"not",8}{"unknown",9}{"exempt",8}");
        foreach (var kind in result.Endpoints.GroupBy(e => e.Kind).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal))
            console.WriteLine(Row(kind.Key, [.. kind]));
        console.WriteLine(Row("all", result.Endpoints));
        console.WriteLine();
        foreach (var (category, hook) in new (string, Func<EndpointItem, HookItem>)[] { ("metrics", e => e.Metrics), ("tracing", e => e.Tracing), ("logging", e => e.Logging) })
        {
            var routes = result.Measured.Select(hook).Where(h => h.Answer == "yes").GroupBy(h => h.On == "failure" ? h.Via + " on failure" : h.Via).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal);
            console.WriteLine($"{category,-9} {string.Join(", ", routes.Select(g => $"{g.Count()} {g.Key}")) switch { "" => "none", var text => text }}");
        }

        console.WriteLine();
        console.MarkupLine(result.ObservabilityCoverage is { } coverage
            ? string.Create(CultureInfo.InvariantCulture, $"observability coverage [bold]{coverage * 100:0.#} %[/]")
            : "there is no endpoint to measure");
    }

    private static string Row(string name, IReadOnlyList<EndpointItem> items)
    {
        var measured = items.Where(i => i.Exempt is null).ToList();
        var observed = measured.Count(i => i.IsObserved);
        var unknown = measured.Count(i => i.IsUnknown);
        return $"{name,-16}{items.Count,10}{observed,10}{measured.Count - observed - unknown,8}{unknown,9}{items.Count - measured.Count,8}";
    }
}
