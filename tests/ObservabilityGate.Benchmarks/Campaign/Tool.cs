using System.Diagnostics;
using System.Text.Json;

namespace ObservabilityGate.Benchmarks.Campaign;

/// <summary>The gate as its users run it: a process whose reports are read back.</summary>
internal sealed class Tool(string path)
{
    /// <summary>The gate that was built with this program.</summary>
    public static string Default => Path.Combine(AppContext.BaseDirectory, "obsgate.dll");

    public List<Answer> Coverage(string repository) =>
        [.. Run(2, "coverage", "--repo", repository, "--format", "ndjson").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Record).Where(r => r.TryGetProperty("member", out _)).Select(Answer.From)];

    public (string Verdict, List<Answer> Endpoints) Check(string repository, string @base, string head)
    {
        var report = Record(Run(4, "check", "--repo", repository, "--base", @base, "--head", head, "--format", "json"));
        return (report.GetProperty("verdict").GetString()!, [.. report.GetProperty("endpoints").GetProperty("items").EnumerateArray().Select(Answer.From)]);
    }

    /// <summary>The commit that is checked out.</summary>
    public static string Head(string repository) => Output("git", 1, ["-C", repository, "rev-parse", "HEAD"]).Trim();

    private static JsonElement Record(string json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.Clone();
    }

    private string Run(int failure, params string[] arguments) => Output("dotnet", failure, [path, .. arguments]);

    /// <summary>What a program writes; an exit code of <paramref name="failure"/> ends the run.</summary>
    private static string Output(string program, int failure, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == failure || output.Length == 0
            ? throw new InvalidOperationException($"{program} {string.Join(' ', start.ArgumentList)}: exit code {process.ExitCode}")
            : output;
    }
}

/// <summary>What the gate says of one endpoint; <see cref="Change"/> only where it checked a change.</summary>
internal sealed record Answer(string File, int Line, string Member, string Categories, string? Change)
{
    /// <summary>The categories in the order in which the records name them.</summary>
    public static readonly string[] Names = ["metrics", "tracing", "logging"];

    public static Answer From(JsonElement item) => new(
        item.GetProperty("file").GetString()!,
        item.GetProperty("line").GetInt32(),
        item.GetProperty("member").GetString()!,
        Text(name => item.GetProperty(name).GetString()!),
        item.TryGetProperty("change", out var change) ? change.GetString() : null);

    /// <summary>The categories as they stand in the records: <c>metrics=no tracing=no logging=yes</c>.</summary>
    public static string Text(Func<string, string> category) => string.Join(' ', Names.Select(name => $"{name}={category(name)}"));

    /// <summary>Whether an endpoint with these categories can be observed: yes, no or unknown.</summary>
    public static string Verdict(string categories) =>
        categories.Contains("=yes", StringComparison.Ordinal) ? "yes" : categories.Contains("=unknown", StringComparison.Ordinal) ? "unknown" : "no";
}
