namespace ObservabilityGate.Cli.Git;

/// <summary>
/// Decides what a local run compares. Always from the merge base: a two-dot comparison blames a branch for what others
/// merged meanwhile.
/// </summary>
internal sealed class BaseResolver(IGitRepository git)
{
    private const string DefaultHead = "HEAD";

    private static readonly string[] DefaultBranches =
        ["origin/HEAD", "origin/main", "origin/master", "origin/develop", "main", "master", "develop"];

    /// <param name="baseRevision">What the user named as base; null for the default branch.</param>
    /// <param name="headRevision">What the user named as head; null for HEAD.</param>
    /// <exception cref="UnreadableObjectException">A revision exists, but its commit cannot be read.</exception>
    public BaseResolution Resolve(string? baseRevision, string? headRevision)
    {
        if (Find(headRevision ?? DefaultHead) is not { } head)
        {
            return headRevision is null && git.IsUnborn
                ? new BaseResolution.EmptyRepository("HEAD has no commit yet: there is nothing to compare")
                : Unknown(headRevision ?? DefaultHead);
        }

        if (baseRevision is null)
            return FromDefaultBranch(head);
        return Find(baseRevision) is { } tip ? FromMergeBase(tip, head) : Unknown(baseRevision);
    }

    private BaseResolution FromDefaultBranch(Revision head)
    {
        foreach (var name in DefaultBranches)
        {
            if (git.ResolveCommit(name) is not { } sha)
                continue;
            // On the branch itself, or behind its tip, the merge base is the head: there the last commit is the change.
            var resolution = FromMergeBase(new Revision(name, sha), head);
            return resolution is BaseResolution.Resolved { Comparison: var found } && found.BaseSha == head.Sha
                ? FromParent(head, $"{name} contains {head.Name}")
                : resolution;
        }

        return FromParent(head, $"no default branch found: tried {string.Join(", ", DefaultBranches)}");
    }

    private BaseResolution FromParent(Revision head, string why)
    {
        var parent = head.Sha + "~1";
        if (git.ResolveCommit(parent) is { } sha)
            return new BaseResolution.Resolved(new Comparison(sha, head.Sha, $"{head.Name}~1", head.Name, $"parent of {head.Name} ({why})"));
        return git.IsShallow
            ? NotInShallowClone($"the parent of {head.Name}")
            : new BaseResolution.Resolved(new Comparison(null, head.Sha, null, head.Name, $"the empty tree ({head.Name} is the first commit)"));
    }

    private BaseResolution FromMergeBase(Revision tip, Revision head)
    {
        var bases = git.MergeBases(tip.Sha, head.Sha);
        if (bases.Count == 0)
        {
            return git.IsShallow
                ? NotInShallowClone($"the merge base of {tip.Name} and {head.Name}")
                : new BaseResolution.Inconclusive($"{tip.Name} and {head.Name} have no commit in common: their histories are unrelated");
        }

        var how = $"merge base of {tip.Name} and {head.Name}";
        if (bases.Count > 1)
            how += $" (the first of {bases.Count} equally good ones)";
        if (git.IsShallow)
            how += " (as far as this shallow clone shows)";
        return new BaseResolution.Resolved(new Comparison(bases[0], head.Sha, tip.Name, head.Name, how));
    }

    private Revision? Find(string name) =>
        Spellings(name).Select(spelling => git.ResolveCommit(spelling) is { } sha ? new Revision(spelling, sha) : null).FirstOrDefault(r => r is not null);

    private BaseResolution.UnknownRevision Unknown(string name)
    {
        var hint = git.IsShallow ? "; this is a shallow clone, which may lack it: fetch with `fetch-depth: 0`, or `git fetch --unshallow`" : "";
        return new($"{GitException.Sanitise(name)} names no commit here: tried {GitException.Sanitise(string.Join(", ", Spellings(name)))}{hint}");
    }

    /// <summary>A clone of a single branch knows the others by their remote name at most.</summary>
    private static string[] Spellings(string name) => [name, $"origin/{name}"];

    private static BaseResolution.Inconclusive NotInShallowClone(string what) =>
        new($"{what} is not in this shallow clone: fetch with `fetch-depth: 0`, or `git fetch --unshallow`");

    private sealed record Revision(string Name, string Sha);
}
