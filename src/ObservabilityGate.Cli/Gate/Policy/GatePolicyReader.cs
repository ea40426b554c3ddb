using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace ObservabilityGate.Cli.Gate.Policy;

/// <summary>Reads <c>obsgate.yaml</c>. What it does not know it refuses, with the place and the word that was most likely meant: a misspelt exception must not look like one.</summary>
internal sealed partial class GatePolicyReader
{
    private const int LongestWord = 1000;

    private readonly string _path;

    private GatePolicyReader(string path) => _path = path;

    /// <exception cref="PolicyFileException">The text is no policy.</exception>
    public static GatePolicy Read(string path, string text)
    {
        var reader = new GatePolicyReader(path);
        return YamlTree.Parse(path, text) is { } root ? reader.Policy(root) : GatePolicy.Default;
    }

    private GatePolicy Policy(YamlItem root)
    {
        var policy = GatePolicy.Default;
        foreach (var (key, value) in Fields(root, "the file", PolicyKeys.Root))
        {
            policy = key.Value switch
            {
                "fail_on" => policy with { FailOn = Level(value, PolicyKeys.FailLevels) },
                "report_from" => policy with { ReportFrom = Level(value, PolicyKeys.Severities) },
                "informational" => policy with { Informational = new(Truth(value), value.Line) },
                "policy_changes" => policy with { PolicyChanges = Enum.Parse<PolicyChangeResponse>(Word(value, PolicyKeys.PolicyChanges), ignoreCase: true) },
                "baseline" => policy with { Baseline = new(RepositoryFile(value), value.Line) },
                "patch_coverage" => policy with { PatchCoverage = PatchCoverage(value) },
                "rules" => policy with { Rules = Map(value, "rules").Entries.ToDictionary(e => Rule(e.Key), e => Override(e.Value), StringComparer.Ordinal) },
                "paths" => policy with { Paths = [.. Map(value, "paths").Entries.Select(e => (Text(e.Key), Override(e.Value)))] },
                _ => policy with { Suppressions = [.. List(value, "suppressions").Items.Select(Suppression)] },
            };
        }

        return policy;
    }

    private Overrides Override(YamlItem item)
    {
        var overrides = new Overrides(null, null, null);
        foreach (var (key, value) in Fields(item, "an override", PolicyKeys.Overrides))
        {
            overrides = key.Value switch
            {
                "severity" => overrides with { Severity = new((DiagnosticSeverity)Level(value, PolicyKeys.Severities).Value, value.Line) },
                "fail_on" => overrides with { FailOn = Level(value, PolicyKeys.FailLevels) },
                _ => overrides with { ReportFrom = Level(value, PolicyKeys.Severities) },
            };
        }

        return overrides;
    }

    private PatchCoverageTarget PatchCoverage(YamlItem item)
    {
        var fields = Fields(item, "patch_coverage", PolicyKeys.PatchCoverage).ToDictionary(f => f.Key.Value, f => f.Value, StringComparer.Ordinal);
        return new(
            fields.TryGetValue("target", out var target) ? Percent(target) : throw Fault(item, "patch_coverage needs a target, as in 'target: 80%'"),
            fields.TryGetValue("threshold", out var threshold) ? Percent(threshold) : 0,
            fields.TryGetValue("informational", out var informational) && Truth(informational),
            fields.TryGetValue("if_not_found", out var notFound) && Word(notFound, PolicyKeys.IfNotFound) == "fail",
            item.Line);
    }

    private Suppression Suppression(YamlItem item)
    {
        var fields = Fields(item, "a suppression", PolicyKeys.Suppression).ToDictionary(f => f.Key.Value, f => f.Value, StringComparer.Ordinal);
        var rule = fields.TryGetValue("rule", out var r) ? Rule(Scalar(r)) : throw Fault(item, "a suppression needs a rule");
        var symbol = fields.TryGetValue("symbol", out var s) ? Text(s) : null;
        var path = fields.TryGetValue("path", out var p) ? Text(p) : null;
        if (symbol is null && path is null)
            throw Fault(item, "a suppression needs a symbol or a path: to switch a rule off, set its severity in .editorconfig");
        var reason = fields.TryGetValue("reason", out var why) ? Text(why) : throw Fault(item, "a suppression needs a reason");
        return new(rule, symbol, path, reason, fields.TryGetValue("expires", out var day) ? Day(day) : null, item.Line);
    }

    private IReadOnlyList<(YamlScalar Key, YamlItem Value)> Fields(YamlItem item, string what, string[] known)
    {
        var entries = Map(item, what).Entries;
        foreach (var (key, _) in entries)
        {
            if (!known.Contains(key.Value, StringComparer.Ordinal))
                throw Fault(key, $"unknown key '{Short(key.Value)}'{Suggestion.For(key.Value, known)}");
        }

        return entries;
    }

    private YamlMap Map(YamlItem item, string what) => item as YamlMap ?? throw Fault(item, $"{what} must be a map of keys and values");

    private YamlList List(YamlItem item, string what) => item as YamlList ?? throw Fault(item, $"{what} must be a list");

    private YamlScalar Scalar(YamlItem item) => item as YamlScalar ?? throw Fault(item, "a single value is expected here");

    private string Text(YamlItem item) => Scalar(item).Value is var text && string.IsNullOrWhiteSpace(text) ? throw Fault(item, "a text is expected here")
        : text.Length > LongestWord ? throw Fault(item, $"this is longer than {LongestWord} characters")
        : text;

    private string Word(YamlItem item, string[] known) => Scalar(item).Value is var word && known.Contains(word, StringComparer.Ordinal) ? word
        : throw Fault(item, $"'{Short(word)}' is none of {string.Join(", ", known)}{Suggestion.For(word, known)}");

    private Located<FailLevel> Level(YamlItem item, string[] known) => new(Enum.Parse<FailLevel>(Word(item, known), ignoreCase: true), item.Line);

    private bool Truth(YamlItem item) => Scalar(item) switch
    {
        { IsPlain: true, Value: "true" } => true,
        { IsPlain: true, Value: "false" } => false,
        var other => throw Fault(item, $"'{Short(other.Value)}' is neither true nor false"),
    };

    private string Rule(YamlScalar id) => PolicyKeys.RuleIds.Contains(id.Value, StringComparer.Ordinal) ? id.Value
        : throw Fault(id, $"there is no rule '{Short(id.Value)}'{Suggestion.For(id.Value, PolicyKeys.RuleIds)}");

    /// <summary><c>80%</c> or <c>80</c>. A share such as 0.8 could mean either, and is refused.</summary>
    private decimal Percent(YamlItem item)
    {
        var text = Scalar(item).Value;
        var value = PercentForm().Match(text) is { Success: true } match ? decimal.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture) : -1;
        return value is >= 0 and <= 100 ? value : throw Fault(item, $"'{Short(text)}' is no percentage: write it as in 80%");
    }

    private DateOnly Day(YamlItem item) => Dates.TryRead(Scalar(item).Value, out var day) ? day
        : throw Fault(item, $"'{Short(Scalar(item).Value)}' is no date: write it as in 2026-12-31");

    private string RepositoryFile(YamlItem item)
    {
        var path = Text(item);
        return path.Contains('\\', StringComparison.Ordinal) || path.Contains(':', StringComparison.Ordinal) || path.Any(char.IsControl) || path.Split('/').Any(p => p is "" or "." or ".." || p.Equals(".git", StringComparison.OrdinalIgnoreCase))
            ? throw Fault(item, $"'{Short(path)}' is no path of a file in the repository, with '/' and without '..'")
            : path;
    }

    private PolicyFileException Fault(YamlItem item, string problem) => new(_path, item.Line, item.Column, problem);

    private static string Short(string text) => text.Length <= 80 ? text : text[..80] + "…";

    [GeneratedRegex(@"^(\d{1,3}(?:\.\d{1,4})?(?=%)|\d{1,3}(?=$))%?$", RegexOptions.CultureInvariant)]
    private static partial Regex PercentForm();
}
