namespace ObservabilityGate.Cli.Git.Events;

/// <summary>What GitLab CI says; all of it in variables.</summary>
internal static class GitlabEvents
{
    public static EventContext Read(Func<string, string?> variable)
    {
        var source = variable("CI_PIPELINE_SOURCE") ?? "push";
        return new("GitLab CI", GitException.Sanitise(source), Event(variable, source))
        {
            DefaultBranch = EventText.Branch(variable("CI_DEFAULT_BRANCH")),
            Remedy = "set `GIT_DEPTH: \"0\"` in the job's variables",
        };
    }

    private static CiEvent Event(Func<string, string?> variable, string source)
    {
        var commit = EventText.Commit(variable("CI_COMMIT_SHA"));
        var target = EventText.Branch(variable("CI_MERGE_REQUEST_TARGET_BRANCH_NAME"));
        var diffBase = EventText.Commit(variable("CI_MERGE_REQUEST_DIFF_BASE_SHA"));
        if (target is not null || diffBase is not null)
        {
            // Only a pipeline for merged results names the source commit; there the commit that is built is the trial merge.
            var head = EventText.Commit(variable("CI_MERGE_REQUEST_SOURCE_BRANCH_SHA"));
            return new CiEvent.PullRequest(target, EventText.Commit(variable("CI_MERGE_REQUEST_TARGET_BRANCH_SHA")), head ?? commit, head is null ? null : commit, diffBase);
        }

        return source == "push" && EventText.Branch(variable("CI_COMMIT_BRANCH")) is { } branch
            ? new CiEvent.Push(branch, EventText.Commit(variable("CI_COMMIT_BEFORE_SHA")), commit, IsForced: false, IsDeleted: false, FirstCommit: null)
            : new CiEvent.None();
    }
}
