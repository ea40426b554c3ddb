using ObservabilityGate.Cli.Git.Events;

namespace ObservabilityGate.Cli.Git.Bases;

/// <summary>The ways to get from a commit to what it is compared with, and what is said when there is none.</summary>
internal sealed class Comparisons(IGitRepository git, CommitFinder finder, EventContext context)
{
    public static BaseResolution Exactly(Revision @base, Revision head, string how) =>
        new BaseResolution.Resolved(new Comparison(@base.Sha, head.Sha, @base.Name, head.Name, how));

    /// <summary>Always from the merge base: a two-dot comparison blames a branch for what others merged meanwhile.</summary>
    public BaseResolution FromMergeBase(Revision tip, Revision head, string remark = "")
    {
        var (bases, reach) = finder.MergeBases(tip.Sha, head.Sha);
        if (bases.Count == 0)
        {
            return git.IsShallow
                ? NotInClone($"the merge base of {tip.Name} and {head.Name}")
                : new BaseResolution.Inconclusive($"{tip.Name} and {head.Name} have no commit in common: their histories are unrelated");
        }

        var ambiguity = bases.Count > 1 ? $" (the first of {bases.Count} equally good ones)" : "";
        return new BaseResolution.Resolved(new Comparison(bases[0], head.Sha, tip.Name, head.Name, $"merge base of {tip.Name} and {head.Name}{remark}{ambiguity}{reach}"));
    }

    public BaseResolution FromParent(Revision head, string why) => FromParent(head, head, why);

    /// <summary>The state before <paramref name="child"/>, the head itself or the oldest of several commits.</summary>
    public BaseResolution FromParent(Revision child, Revision head, string why)
    {
        var parents = git.Parents(child.Sha);
        if (parents.Count == 0)
            return new BaseResolution.Resolved(new Comparison(null, head.Sha, null, head.Name, $"the empty tree ({child.Name} is the first commit)"));
        return finder.Commit(parents[0], child.Name + "~1") is { } parent
            ? Exactly(parent, head, $"parent of {child.Name} ({why})")
            : NotInClone($"the parent of {child.Name}");
    }

    public BaseResolution.Inconclusive NotInClone(string what)
    {
        var fetching = finder switch
        {
            { Problem: { } problem } => $" (fetching it failed: {problem})",
            { MayFetch: false } when context.IsRecognised => " (or leave out `--fetch never`)",
            _ => "",
        };
        return new($"{what} is not in this {(git.IsShallow ? "shallow " : "")}clone: {context.Remedy}{fetching}");
    }
}
