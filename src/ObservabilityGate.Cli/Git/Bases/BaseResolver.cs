using ObservabilityGate.Cli.Git.Events;

namespace ObservabilityGate.Cli.Git.Bases;

/// <summary>
/// Decides what a run compares: what the user names; else what the build server's event says; else the branch against the main branch.
/// </summary>
internal sealed class BaseResolver
{
    private const string DefaultHead = "HEAD";

    private static readonly string[] DefaultBranches =
        ["origin/HEAD", "origin/main", "origin/master", "origin/develop", "main", "master", "develop"];

    private readonly IGitRepository _git;
    private readonly EventContext _context;
    private readonly CommitFinder _finder;
    private readonly Comparisons _comparisons;

    public BaseResolver(IGitRepository git)
        : this(git, EventContext.Local, null)
    {
    }

    /// <param name="git">The repository.</param>
    /// <param name="context">What the build server says.</param>
    /// <param name="fetcher">Fetches what the clone lacks; null where that is not allowed.</param>
    public BaseResolver(IGitRepository git, EventContext context, HistoryFetcher? fetcher)
    {
        _git = git;
        _context = context;
        _finder = new CommitFinder(git, fetcher);
        _comparisons = new Comparisons(git, _finder, context);
    }

    /// <param name="baseRevision">What the user named as base; null for what the event says, else the default branch.</param>
    /// <param name="headRevision">What the user named as head; null for what the event says, else HEAD.</param>
    /// <exception cref="UnreadableObjectException">A revision exists, but its commit cannot be read.</exception>
    public BaseResolution Resolve(string? baseRevision, string? headRevision)
    {
        if (baseRevision is null && headRevision is null && new EventBases(_git, _finder, _comparisons, _context).Resolve() is { } said)
            return said;

        if (_finder.Named(headRevision ?? DefaultHead) is not { } head)
        {
            return headRevision is null && _git.IsUnborn
                ? new BaseResolution.EmptyRepository("HEAD has no commit yet: there is nothing to compare")
                : Unknown(headRevision ?? DefaultHead);
        }

        if (baseRevision is null)
            return FromDefaultBranch(head);
        return _finder.Named(baseRevision) is { } tip ? _comparisons.FromMergeBase(tip, head) : Unknown(baseRevision);
    }

    private BaseResolution FromDefaultBranch(Revision head)
    {
        if (_context.MainBranch is { } main && _finder.Branch(main) is { } named)
            return FromBranch(named, head);
        foreach (var name in DefaultBranches)
        {
            if (_git.ResolveCommit(name) is { } sha)
                return FromBranch(new Revision(name, sha), head);
        }

        return _comparisons.FromParent(head, $"no default branch found: tried {string.Join(", ", DefaultBranches)}");
    }

    /// <summary>On the branch itself, or behind its tip, the merge base is the head: there the last commit is the change.</summary>
    private BaseResolution FromBranch(Revision tip, Revision head)
    {
        if (tip.Sha == head.Sha)
            return _comparisons.FromParent(head, $"{tip.Name} contains {head.Name}");
        var resolution = _comparisons.FromMergeBase(tip, head);
        return resolution is BaseResolution.Resolved { Comparison: var found } && found.BaseSha == head.Sha
            ? _comparisons.FromParent(head, $"{tip.Name} contains {head.Name}")
            : resolution;
    }

    private BaseResolution.UnknownRevision Unknown(string name)
    {
        var hint = _git.IsShallow ? $"; this is a shallow clone, which may lack it: {_context.Remedy}" : "";
        var fetching = _finder.Problem is { } problem ? $"; fetching it failed: {problem}" : "";
        return new($"{GitException.Sanitise(name)} names no commit here: tried {GitException.Sanitise(string.Join(", ", CommitFinder.SpellingsOfName(name)))}{hint}{fetching}");
    }
}
