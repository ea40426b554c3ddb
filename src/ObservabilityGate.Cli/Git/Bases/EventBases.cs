using ObservabilityGate.Cli.Git.Events;

namespace ObservabilityGate.Cli.Git.Bases;

/// <summary>Decides what a build server's run compares, by what its event says.</summary>
internal sealed class EventBases(IGitRepository git, CommitFinder finder, Comparisons comparisons, EventContext context)
{
    private const int ParentsOfAMerge = 2;

    /// <summary>What the event settles; null when it leaves the question to the rules of a local run.</summary>
    public BaseResolution? Resolve() => context.Event switch
    {
        CiEvent.Unclear unclear => new BaseResolution.Inconclusive(unclear.Message),
        CiEvent.PullRequest request => PullRequest(request),
        CiEvent.Range range => Range(range),
        CiEvent.Push push => Push(push),
        _ => null,
    };

    private BaseResolution? PullRequest(CiEvent.PullRequest request)
    {
        if (git.ResolveCommit("HEAD") is not { } checkedOut)
            return null;
        var parents = git.Parents(checkedOut);
        if (parents.Count == ParentsOfAMerge && (parents[1] == request.HeadSha || checkedOut == request.MergeSha))
        {
            // The trial merge names both sides itself: no history is needed, and the target cannot be an old one.
            return finder.Commit(parents[0], "HEAD^1") is { } target
                ? Comparisons.Exactly(target, new("HEAD", checkedOut), "the target branch as it is merged into HEAD (first parent of the pull request's merge commit)")
                : comparisons.NotInClone("the first parent of HEAD, the pull request's merge commit,");
        }

        // What is checked out can be the target itself: comparing that would find nothing and pass.
        if (request.HeadSha is null && request.MergeSha is { } merge && merge != checkedOut)
            return new BaseResolution.Inconclusive($"the event does not say what the pull request's head is, and what is checked out is not its merge commit {Revision.Short(merge)}");
        var tipOfChange = request.HeadSha ?? checkedOut;
        if (finder.Commit(tipOfChange, tipOfChange == checkedOut ? "HEAD" : null) is not { } head)
            return comparisons.NotInClone($"the pull request's head {Revision.Short(tipOfChange)}");
        if (request.DiffBase is { } diffBase && finder.Commit(diffBase) is { } computed)
            return Comparisons.Exactly(computed, head, "merge base of the merge request, as the server computed it");
        return FromTarget(request, head);
    }

    private BaseResolution FromTarget(CiEvent.PullRequest request, Revision head)
    {
        if (request.TargetBranch is { } branch && finder.Branch(branch) is { } tip)
            return comparisons.FromMergeBase(tip, head);

        var tried = request.TargetBranch is { } named ? $"{named} was not found: tried {string.Join(", ", CommitFinder.SpellingsOfBranch(named))}" : "it names no target branch";
        if (request.TargetSha is { } sha && finder.Commit(sha) is { } old)
            return comparisons.FromMergeBase(old, head, $" (the target as the event has it, which may be out of date; {tried})");
        return comparisons.NotInClone($"the target branch of the {context.EventName} event ({tried})");
    }

    private BaseResolution Range(CiEvent.Range range)
    {
        if (finder.Commit(range.BaseSha) is not { } @base)
            return comparisons.NotInClone($"{range.Name} {Revision.Short(range.BaseSha)}");
        return finder.Commit(range.HeadSha) is { } head ? Comparisons.Exactly(@base, head, range.Name) : comparisons.NotInClone($"the head {Revision.Short(range.HeadSha)}");
    }

    private BaseResolution? Push(CiEvent.Push push)
    {
        if (push.IsDeleted)
            return new BaseResolution.NothingToCheck($"branch {push.Branch} was deleted: there is nothing to check");
        if ((push.After ?? git.ResolveCommit("HEAD")) is not { } after)
            return null;
        if (finder.Commit(after, after == git.ResolveCommit("HEAD") ? "HEAD" : null) is not { } head)
            return comparisons.NotInClone($"the pushed commit {Revision.Short(after)}");

        // A second push must not make the first one's findings disappear: a branch answers for all that it brings.
        if (context.DefaultBranch is { } main && main != push.Branch && finder.Branch(main) is { } tip)
            return comparisons.FromMergeBase(tip, head, $" (push to {push.Branch})");
        return FromBefore(push, head);
    }

    private BaseResolution? FromBefore(CiEvent.Push push, Revision head)
    {
        // An event that could not be read says as much as none.
        if (push is { Before: null, FirstCommit: null } && context.DefaultBranch is null)
            return null;
        // What a forced push threw away is not asked of the server: it may be gone, and then nothing is wrong.
        if (push.Before is { } before && finder.Commit(before, fetch: !push.IsForced) is { } previous)
        {
            if (!push.IsForced && git.IsShallow)
                return Comparisons.Exactly(previous, head, $"{push.Branch} before the push");
            if (comparisons.FromMergeBase(previous, head, $" ({push.Branch} before the push)") is BaseResolution.Resolved resolved)
                return resolved;
        }
        else if (push is { Before: { } missing, IsForced: false, FirstCommit: null })
        {
            return comparisons.NotInClone($"{push.Branch} before the push, {Revision.Short(missing)},");
        }

        var why = push.IsForced ? $"{push.Branch} was pushed by force" : push.Before is null ? $"{push.Branch} is new" : $"what {push.Branch} was before is not in the clone";
        if (push.FirstCommit is null)
            return comparisons.FromParent(head, why);
        return finder.Commit(push.FirstCommit) is { } first
            ? comparisons.FromParent(first, head, $"{why}; the oldest commit of the push")
            : comparisons.NotInClone($"the oldest commit of the push, {Revision.Short(push.FirstCommit)},");
    }
}
