using Microsoft.CodeAnalysis;
using ObservabilityGate.Analyzers.Hooks;
using ObservabilityGate.Cli.Gate.Policy;
using ObservabilityGate.Cli.Git;
using ObservabilityGate.Cli.Snapshots;

namespace ObservabilityGate.Cli.Gate;

/// <summary>One run of <c>obsgate baseline</c>, as the command line asks for it.</summary>
internal sealed record BaselineRequest
{
    public required string Path { get; init; }

    /// <summary>Whether entries only go; otherwise all that is found is put in.</summary>
    public bool IsPruning { get; init; }

    public HookCategories? Required { get; init; }

    public CodeDepth Depth { get; init; }

    public BackEndChoice Git { get; init; }

    public ReferenceDepth References { get; init; }

    public bool UsesIndex { get; init; } = true;

    public TimeProvider Time { get; init; } = TimeProvider.System;

    public Action<string, int, int>? Progress { get; init; }
}

/// <summary>What became of the file.</summary>
internal sealed record BaselineResult(Verdict Verdict, string Path, int Entries, int Added, int Removed, IReadOnlyList<string> Notes);

/// <summary>Writes the baseline of the working tree from the findings of HEAD. Reasons and dates stay with their entries.</summary>
internal static class BaselineRun
{
    /// <exception cref="UsageException">There is no working tree or no commit, or a policy file cannot be understood or written.</exception>
    public static BaselineResult Execute(BaselineRequest request)
    {
        string root;
        using (var git = GitRepositories.Open(request.Path, request.Git))
            root = git.WorkTree ?? throw new UsageException("a baseline is written into the working tree, and a bare repository has none");

        // The files as they lie there: the baseline that is replaced, and the policy that is about to be committed with it.
        var policy = PolicyIn(root);
        var path = policy.Baseline.Value;
        var old = Understood(() => WorkingFiles.Read(root, path) is { } baseline ? BaselineText.Read(path, baseline) : null);

        if (request.IsPruning && old is null)
            throw new UsageException($"there is no baseline at {path} to prune: 'obsgate baseline write' makes one");

        var result = GateRun.Execute(new()
        {
            Path = request.Path,
            Mode = CheckMode.All,
            IgnoresPolicy = true,
            Required = request.Required,
            Depth = request.Depth,
            Git = request.Git,
            References = request.References,
            UsesIndex = request.UsesIndex,
            Time = request.Time,
            Progress = request.Progress,
        });
        if (result.Verdict == Verdict.Inconclusive)
            return new(result.Verdict, path, old?.Entries.Count ?? 0, 0, 0, result.Notes);
        if (result.Head is null)
            throw new UsageException("HEAD has no commit yet: there is nothing to write a baseline of");

        var rules = new PolicyRules(policy, null, null, DateOnly.FromDateTime(request.Time.GetUtcNow().UtcDateTime), (_, _) => false);
        var present = result.Findings.Where(f => f.State is FindingState.New or FindingState.Existing)
            .Where(f => !rules.Judge(new(f.Rule, f.Severity, f.File, f.Symbol, f.Ordinal, null)).IsSilenced)
            .Select(f => new BaselineEntry(f.Rule, f.Symbol, f.Ordinal, f.File, null, null, 0)).Distinct().ToList();
        var (entries, kept) = Merge(present, old?.Entries ?? [], request.IsPruning);
        WorkingFiles.Write(root, path, BaselineText.Write(entries));
        return new(Verdict.Pass, path, entries.Count, entries.Count - kept, (old?.Entries.Count ?? 0) - kept, result.Notes);
    }

    /// <summary>Where the baseline of a working tree is, or would be.</summary>
    /// <exception cref="UsageException">The policy file cannot be understood.</exception>
    public static string PathIn(string root) => PolicyIn(root).Baseline.Value;

    private static GatePolicy PolicyIn(string root) => Understood(() => WorkingFiles.Read(root, GatePolicy.File) is { } text ? GatePolicyReader.Read(GatePolicy.File, text) : GatePolicy.Default);

    private static T Understood<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (PolicyFileException e)
        {
            throw new UsageException(e.Message);
        }
    }

    /// <summary>Pairs what is found with what was written: first in the same file, then what moved.</summary>
    internal static (IReadOnlyList<BaselineEntry> Entries, int Kept) Merge(IReadOnlyList<BaselineEntry> present, IReadOnlyList<BaselineEntry> old, bool isPruning)
    {
        var left = old.GroupBy(e => e.Identity).ToDictionary(g => g.Key, g => g.OrderBy(e => e.File, StringComparer.Ordinal).ToList());
        var entries = new List<BaselineEntry>();
        var others = new List<BaselineEntry>();
        foreach (var entry in present)
        {
            if (Take(left, entry, e => e.File == entry.File) is { } same)
                entries.Add(same);
            else
                others.Add(entry);
        }

        var kept = entries.Count;
        foreach (var entry in others)
        {
            if (Take(left, entry, _ => true) is { } moved)
            {
                entries.Add(moved with { File = entry.File });
                kept++;
            }
            else if (!isPruning)
            {
                entries.Add(entry);
            }
        }

        return (entries, kept);
    }

    private static BaselineEntry? Take(Dictionary<(string, string, int), List<BaselineEntry>> left, BaselineEntry entry, Func<BaselineEntry, bool> fits)
    {
        if (!left.TryGetValue(entry.Identity, out var candidates) || candidates.Find(e => fits(e)) is not { } found)
            return null;

        candidates.Remove(found);
        return found;
    }
}
