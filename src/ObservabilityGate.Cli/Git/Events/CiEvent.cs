namespace ObservabilityGate.Cli.Git.Events;

/// <summary>What a build server says about the change that it runs for. Ids are full commit ids and branches are plain names; anything else was left out.</summary>
internal abstract record CiEvent
{
    private CiEvent()
    {
    }

    /// <summary>A schedule, a button, a tag, or no build server at all: nothing is said about a change.</summary>
    public sealed record None : CiEvent;

    /// <summary>The event should say what to compare, and does not.</summary>
    public sealed record Unclear(string Message) : CiEvent;

    /// <param name="TargetBranch">The branch that the change is to be merged into.</param>
    /// <param name="TargetSha">That branch's tip when the event was written; it may have moved since.</param>
    /// <param name="HeadSha">The tip of the change.</param>
    /// <param name="MergeSha">The trial merge of both, when the run is for it.</param>
    /// <param name="DiffBase">The merge base as the server computed it for this version of the change.</param>
    public sealed record PullRequest(string? TargetBranch, string? TargetSha, string? HeadSha, string? MergeSha, string? DiffBase = null) : CiEvent;

    /// <summary>Two commits that the server wants compared as they are.</summary>
    public sealed record Range(string BaseSha, string HeadSha, string Name) : CiEvent;

    /// <param name="Branch">The branch that was pushed to.</param>
    /// <param name="Before">Its tip before; null for a new branch, and when the server does not say.</param>
    /// <param name="After">Its tip after.</param>
    /// <param name="IsForced">True when what was there before was thrown away.</param>
    /// <param name="IsDeleted">True when the branch is gone.</param>
    /// <param name="FirstCommit">The oldest commit of the push, when the server lists them.</param>
    public sealed record Push(string Branch, string? Before, string? After, bool IsForced, bool IsDeleted, string? FirstCommit) : CiEvent;
}
