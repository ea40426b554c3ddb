using Microsoft.CodeAnalysis;
using ObservabilityGate.Analyzers.Hooks;
using ObservabilityGate.Cli.Git;
using ObservabilityGate.Cli.Projects;
using ObservabilityGate.Cli.Snapshots;

namespace ObservabilityGate.Cli.Gate;

/// <summary>Configuration that the change touches: which of it may silence findings.</summary>
internal static class PolicyChanges
{
    public static bool IsConfiguration(string path) =>
        Path.GetFileName(path) is var name
        && (name is ".editorconfig" or ".globalconfig" || name.EndsWith(".globalconfig", StringComparison.OrdinalIgnoreCase)
            || HookMethodList.IsFile(path));

    /// <summary>True when the base says anything about these rules at all: a first configuration loosens nothing.</summary>
    public static bool HasPolicy(Snapshot snapshot) =>
        snapshot.Paths.Where(IsConfiguration).Any(p => snapshot.ReadText(p) is { } text && (text.Contains("observability_gate.", StringComparison.OrdinalIgnoreCase) || text.Contains("OBG", StringComparison.Ordinal) || p.EndsWith(".txt", StringComparison.OrdinalIgnoreCase)));

    /// <summary>True when a project came to suppress one of these rules, or to call itself a test.</summary>
    public static bool LoosenedByProjects(ProjectGraph before, ProjectGraph after) => after.Projects.Any(now =>
        before.Predecessor(now, after) is { } then && ((now.IsTestProject && !then.IsTestProject) || now.NoWarn.Where(IsOurs).Except(then.NoWarn).Any()));

    public static bool IsOurs(string rule) => rule.StartsWith("OBG", StringComparison.OrdinalIgnoreCase);

    /// <summary>False when the changed configuration is about other things: formatting, naming, other analyzers.</summary>
    public static bool MayMatter(IReadOnlyList<TreeChange> changes, Snapshot before, Snapshot after)
    {
        var changed = changes.Where(c => IsConfiguration(c.Path) || IsConfiguration(c.OldPath)).ToList();
        return changed.Count > 0 && (Speaks(before) || Speaks(after))
            && changed.Any(c => c.Path != c.OldPath || IsHookList(c.Path) || !Telling(before.ReadText(c.OldPath)).SequenceEqual(Telling(after.ReadText(c.Path)), StringComparer.OrdinalIgnoreCase));
    }

    private static bool Speaks(Snapshot snapshot) =>
        snapshot.Paths.Where(IsConfiguration).Any(p => IsHookList(p) || Lines(snapshot.ReadText(p)).Any(IsAboutRules));

    /// <summary>What decides about these rules: their keys, the sections that the keys are in, and which files count at all.</summary>
    private static IEnumerable<string> Telling(string? text) =>
        Lines(text).Where(l => IsAboutRules(l) || l.StartsWith('[') || _rankKeys.Any(k => l.StartsWith(k, StringComparison.OrdinalIgnoreCase)));

    private static readonly string[] _rankKeys = ["root", "is_global", "global_level"];

    private static bool IsAboutRules(string line) => _ruleKeys.Any(k => line.Contains(k, StringComparison.OrdinalIgnoreCase));

    private static readonly string[] _ruleKeys = ["observability_gate.", "dotnet_diagnostic.OBG", "dotnet_analyzer_diagnostic.", "generated_code"];

    private static IEnumerable<string> Lines(string? text) => (text ?? "").Split('\n').Select(l => l.Trim()).Where(l => l.Length > 0 && l[0] is not ('#' or ';'));

    private static bool IsHookList(string path) => path.EndsWith(".txt", StringComparison.OrdinalIgnoreCase);

    /// <summary>The first changed line, about these rules when there is one, of the changed configuration nearest to the file.</summary>
    public static (string Path, int Line) Responsible(IReadOnlyList<TreeChange> changes, Snapshot before, Snapshot after, string file)
    {
        var candidates = changes.Where(c => IsConfiguration(c.Path) || IsConfiguration(c.OldPath)).ToList();
        if (candidates.Count == 0)
            candidates = [.. changes.Where(c => GateSides.IsProjectFile(c.Path))];
        var nearest = candidates.OrderByDescending(c => Folder(c.Path) is var folder && file.StartsWith(folder, StringComparison.Ordinal) ? folder.Length : -1).First();
        if (nearest.Status == ChangeStatus.Deleted || after.Text(nearest.Path) is not { } text)
            return (nearest.Path, 1);

        var lines = LineDiff.ChangedLines(before.Text(nearest.OldPath), text).Order().ToList();
        var telling = lines.Where(l => text.Lines[l].ToString() is var line && (line.Contains("OBG", StringComparison.Ordinal) || line.Contains("observability_gate", StringComparison.OrdinalIgnoreCase) || line.Contains("IsTestProject", StringComparison.Ordinal))).ToList();
        return (nearest.Path, telling.Concat(lines).FirstOrDefault() + 1);
    }

    private static string Folder(string path) => path.LastIndexOf('/') is >= 0 and var slash ? path[..(slash + 1)] : "";
}
