namespace ObservabilityGate.Cli.Git.Events;

/// <summary>Where a run takes place: on which build server, and for what. Read once, from environment variables and the event's file; nothing else is asked.</summary>
/// <param name="Server">The build server, null for a local run.</param>
/// <param name="EventName">What the server calls the event.</param>
/// <param name="Event">What it says.</param>
internal sealed record EventContext(string? Server, string EventName, CiEvent Event)
{
    public static readonly EventContext Local = new(null, "local run", new CiEvent.None());

    /// <summary>The repository's default branch as the server names it.</summary>
    public string? DefaultBranch { get; init; }

    /// <summary>The branch that a comparison without a named base goes against.</summary>
    public string? MainBranch => Event is CiEvent.PullRequest { TargetBranch: { } target } ? target : DefaultBranch;

    /// <summary>What of the event could not be used, in words for a report; null when all of it could.</summary>
    public string? Note { get; init; }

    public bool IsRecognised => Server is not null;

    /// <summary>The line to change where a clone lacks history.</summary>
    public string Remedy { get; init; } = "fetch with `fetch-depth: 0`, or `git fetch --unshallow`";

    public static EventContext Read(Func<string, string?> variable)
    {
        if (IsTrue(variable("GITHUB_ACTIONS")))
            return GithubEvents.Read(variable);
        if (IsTrue(variable("GITLAB_CI")))
            return GitlabEvents.Read(variable);
        return IsTrue(variable("TF_BUILD")) ? AzureEvents.Read(variable) : Local;
    }

    private static bool IsTrue(string? value) => string.Equals(value, "true", StringComparison.OrdinalIgnoreCase);
}
