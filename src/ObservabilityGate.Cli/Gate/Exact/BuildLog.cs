using System.Text.Json;
using Microsoft.CodeAnalysis;
using ObservabilityGate.Analyzers.Rules;

namespace ObservabilityGate.Cli.Gate.Exact;

/// <summary>One result of the compiler's own log.</summary>
/// <param name="Rule">The rule's id.</param>
/// <param name="Severity">After the build's configuration.</param>
/// <param name="IsSuppressed">By pragma or attribute.</param>
/// <param name="Uri">The file as the compiler named it.</param>
/// <param name="Line">From one.</param>
/// <param name="Column">From one.</param>
/// <param name="Message">What it says.</param>
internal sealed record BuildResult(string Rule, DiagnosticSeverity Severity, bool IsSuppressed, string Uri, int Line, int Column, string Message);

/// <summary>
/// What a build said, as the compiler's <c>ErrorLog</c> holds it (SARIF 2.1.0): the same analyzers over the exact references. It takes the place of the gate's own
/// reading of the head; which of it a change is to answer for stays the gate's.
/// </summary>
internal sealed class BuildLog
{
    private const long MaximumBytes = 512L * 1024 * 1024;

    private readonly ILookup<(string Name, int Line), BuildResult> _results;

    private BuildLog(IEnumerable<BuildResult> results)
    {
        // Several target frameworks and several logs say the same thing more than once.
        _results = results.Distinct().ToLookup(r => (NameOf(r.Uri), r.Line));
    }

    /// <param name="files">The logs of one build.</param>
    /// <exception cref="UsageException">A file cannot be read, or is no SARIF 2.1.0.</exception>
    public static BuildLog Read(IReadOnlyList<string> files)
    {
        var logs = files.Select(Log).ToList();

        // A build without the analyzers says nothing of its endpoints, and that is no pass.
        return logs.Any(l => l.KnowsRules)
            ? new(logs.SelectMany(l => l.Results))
            : throw new UsageException($"{string.Join(", ", files)}: no build in it knows these rules: does a project reference ObservabilityGate.Analyzers?");
    }

    /// <summary>What the build says at a place.</summary>
    /// <param name="at">The name of an endpoint.</param>
    public IReadOnlyList<(Finding Finding, DiagnosticSeverity Severity, bool IsSuppressed)> At(Location at)
    {
        var start = at.GetLineSpan().StartLinePosition;
        var path = at.SourceTree!.FilePath;
        return [.. _results[(NameOf(path), start.Line + 1)].Where(r => r.Column == start.Character + 1 && IsFile(r.Uri, path)).Select(r => (Said(RuleBook.Find(r.Rule)!, r.Message, at), r.Severity, r.IsSuppressed))];
    }

    // The message is the build's, word for word.
    private static Finding Said(DiagnosticDescriptor rule, string message, Location at) =>
        new(new(rule.Id, rule.Title, "{0}", rule.Category, rule.DefaultSeverity, rule.IsEnabledByDefault, rule.Description, rule.HelpLinkUri), at, message);

    private static string NameOf(string path) => path[(path.LastIndexOf('/') + 1)..];

    /// <summary>A build names files by where it ran, or by a path that it was told to write instead; the end of both is the path in the repository.</summary>
    private static bool IsFile(string uri, string path) => uri.EndsWith(path, StringComparison.OrdinalIgnoreCase) && (uri.Length == path.Length || uri[^(path.Length + 1)] == '/');

    private static (bool KnowsRules, IReadOnlyList<BuildResult> Results) Log(string file)
    {
        try
        {
            if (new FileInfo(file).Length > MaximumBytes)
                throw new UsageException($"{file} is larger than {MaximumBytes / 1024 / 1024} MB");

            using var document = JsonDocument.Parse(File.ReadAllBytes(file));
            if (!document.RootElement.TryGetProperty("version", out var version) || version.GetString() != "2.1.0")
                throw new UsageException($"{file} is no SARIF 2.1.0: build with -p:ErrorLog=FILE%2Cversion=2.1");

            var runs = document.RootElement.GetProperty("runs").EnumerateArray().ToList();
            List<BuildResult> results = [.. runs.Where(run => run.TryGetProperty("results", out _)).SelectMany(run => run.GetProperty("results").EnumerateArray()).Select(Result).OfType<BuildResult>()];
            return (results.Count > 0 || runs.Any(NamesRules), results);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"cannot read {file}: {e.Message}");
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or KeyNotFoundException or FormatException)
        {
            throw new UsageException($"{file} is no SARIF that can be read: {e.Message}");
        }
    }

    private static bool NamesRules(JsonElement run) => run.TryGetProperty("tool", out var tool) && tool.TryGetProperty("driver", out var driver) && driver.TryGetProperty("rules", out var rules)
        && rules.EnumerateArray().Any(r => r.TryGetProperty("id", out var id) && id.GetString() is { } rule && RuleBook.Find(rule) is not null);

    private static string Text(JsonElement parent, string name) => parent.GetProperty(name).GetString() ?? throw new FormatException($"'{name}' is null");

    /// <summary>Null for what is not ours, and for results that stand nowhere: a warning about the compiler itself.</summary>
    private static BuildResult? Result(JsonElement result)
    {
        if (!result.TryGetProperty("ruleId", out var id) || id.GetString() is not { } rule || RuleBook.Find(rule) is null)
            return null;
        if (!result.TryGetProperty("locations", out var locations) || locations.GetArrayLength() == 0 || !locations[0].TryGetProperty("physicalLocation", out var place))
            return null;

        var region = place.GetProperty("region");
        var level = result.TryGetProperty("level", out var said) ? said.GetString() : "warning";
        return new(
            rule,
            level switch { "error" => DiagnosticSeverity.Error, "note" => DiagnosticSeverity.Info, "none" => DiagnosticSeverity.Hidden, _ => DiagnosticSeverity.Warning },
            result.TryGetProperty("suppressions", out var suppressions) && suppressions.GetArrayLength() > 0,
            Uri.UnescapeDataString(Text(place.GetProperty("artifactLocation"), "uri")).Replace('\\', '/'),
            region.GetProperty("startLine").GetInt32(),
            region.TryGetProperty("startColumn", out var column) ? column.GetInt32() : 1,
            Text(result.GetProperty("message"), "text"));
    }
}
