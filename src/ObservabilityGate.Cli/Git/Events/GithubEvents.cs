namespace ObservabilityGate.Cli.Git.Events;

/// <summary>What GitHub Actions says.</summary>
internal static class GithubEvents
{
    public static EventContext Read(Func<string, string?> variable)
    {
        var name = variable("GITHUB_EVENT_NAME") ?? "";
        var file = EventFile.Read(variable("GITHUB_EVENT_PATH"));
        var commit = EventText.Commit(variable("GITHUB_SHA"));
        var @event = name switch
        {
            "pull_request" or "pull_request_review" or "pull_request_review_comment" => PullRequest(variable, file, commit),
            // There GITHUB_SHA is a commit of the base branch, which may well be some other merge.
            "pull_request_target" => PullRequest(variable, file, null) is { HeadSha: not null } request
                ? request
                : new CiEvent.Unclear($"the pull_request_target event names no head ({file.Problem ?? "it is not in the event file"}), and what is checked out need not be it: name both sides with --base and --head"),
            "merge_group" => MergeGroup(file, commit),
            "push" => Push(variable, file, commit),
            _ => new CiEvent.None(),
        };
        return new("GitHub Actions", name.Length == 0 ? "event without a name" : GitException.Sanitise(name), @event)
        {
            DefaultBranch = file.Branch("repository", "default_branch"),
            // An event that says nothing about a change is not missed.
            Note = @event is CiEvent.None ? null : file.Problem,
            Remedy = "set `fetch-depth: 0` at actions/checkout",
        };
    }

    private static CiEvent.PullRequest PullRequest(Func<string, string?> variable, EventFile file, string? mergeSha)
    {
        var target = EventText.Branch(variable("GITHUB_BASE_REF")) ?? file.Branch("pull_request", "base", "ref");
        var targetSha = file.Commit("pull_request", "base", "sha");
        return new CiEvent.PullRequest(target, targetSha, file.Commit("pull_request", "head", "sha"), mergeSha);
    }

    private static CiEvent MergeGroup(EventFile file, string? commit) =>
        file.Commit("merge_group", "base_sha") is { } @base && (file.Commit("merge_group", "head_sha") ?? commit) is { } head
            ? new CiEvent.Range(@base, head, "base_sha of the merge group")
            : new CiEvent.Unclear($"the merge_group event names no base_sha and head_sha ({file.Problem ?? "they are not in the event file"}): name them with --base and --head");

    private static CiEvent Push(Func<string, string?> variable, EventFile file, string? commit)
    {
        // Tags are pushed too; they are no branch, and what came before a tag is another matter.
        if (EventText.Branch(file.Text("ref") ?? variable("GITHUB_REF")) is not { } branch)
            return new CiEvent.None();
        return new CiEvent.Push(
            branch,
            file.Commit("before"),
            file.Commit("after") ?? commit,
            file.Flag("forced"),
            file.Flag("deleted") || file.IsZero("after"),
            file.FirstCommit("commits"));
    }
}
