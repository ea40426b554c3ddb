using ObservabilityGate.Cli.Git.Events;

namespace ObservabilityGate.Cli.Tests.Git.Events;

/// <summary>What build servers say about a change, and what is made of it when they say something odd.</summary>
public sealed class EventContextTests
{
    private const string A = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";
    private const string B = "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb";
    private const string C = "cccccccccccccccccccccccccccccccccccccccc";

    [Fact]
    public void NoBuildServer_IsALocalRun()
    {
        var context = EventContext.Read(_ => null);

        Assert.False(context.IsRecognised);
        Assert.Equal(new CiEvent.None(), context.Event);
    }

    [Fact]
    public void GithubPullRequest_NamesBothSidesAndTheMerge()
    {
        using var server = BuildServer.GithubPullRequest(A, B, sha: C);

        var context = server.Read();

        Assert.Equal(new CiEvent.PullRequest("main", A, B, C), context.Event);
        Assert.Equal(("GitHub Actions", "pull_request", "main", null), (context.Server, context.EventName, context.DefaultBranch, context.Note));
    }

    [Fact]
    public void GithubPullRequestTarget_HasNoMergeCommit()
    {
        using var server = BuildServer.GithubPullRequest(A, B, sha: C).With("GITHUB_EVENT_NAME", "pull_request_target");

        Assert.Equal(new CiEvent.PullRequest("main", A, B, null), server.Read().Event);
    }

    [Fact]
    public void GithubPullRequestTargetWithoutAHead_IsUnclear()
    {
        using var server = BuildServer.Github("pull_request_target", "{}").With("GITHUB_BASE_REF", "main");

        Assert.Contains("names no head", Assert.IsType<CiEvent.Unclear>(server.Read().Event).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void GithubMergeGroup_IsARange()
    {
        using var server = BuildServer.Github("merge_group", new { merge_group = new { base_sha = A, head_sha = B } });

        Assert.Equal(new CiEvent.Range(A, B, "base_sha of the merge group"), server.Read().Event);
    }

    [Fact]
    public void GithubMergeGroupWithoutABase_IsUnclearAndSaysWhatToDo()
    {
        using var server = BuildServer.Github("merge_group", new { merge_group = new { head_sha = B } });

        Assert.Contains("--base and --head", Assert.IsType<CiEvent.Unclear>(server.Read().Event).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void GithubPush_NamesWhatWasBeforeAndTheFirstCommit()
    {
        using var server = BuildServer.GithubPush(A, C, "topic", forced: true, B, C);

        Assert.Equal(new CiEvent.Push("topic", A, C, IsForced: true, IsDeleted: false, B), server.Read().Event);
    }

    [Fact]
    public void GithubPushOfANewBranch_HasNothingBefore()
    {
        using var server = BuildServer.GithubPush(BuildServer.Zeros, C, "topic");

        Assert.Equal(new CiEvent.Push("topic", null, C, IsForced: false, IsDeleted: false, null), server.Read().Event);
        Assert.Null(server.Read().Note);
    }

    [Fact]
    public void GithubPushOfATag_SaysNothingAboutAChange()
    {
        using var server = BuildServer.Github("push", new { @ref = "refs/tags/v1", before = BuildServer.Zeros, after = A });

        Assert.Equal(new CiEvent.None(), server.Read().Event);
    }

    [Theory]
    [InlineData("workflow_dispatch")]
    [InlineData("schedule")]
    [InlineData("an_event_of_tomorrow")]
    public void OtherGithubEvent_GoesAgainstTheDefaultBranch(string name)
    {
        using var server = BuildServer.Github(name, new { repository = new { default_branch = "trunk" } });

        Assert.Equal((true, new CiEvent.None(), "trunk"), (server.Read().IsRecognised, server.Read().Event, server.Read().MainBranch));
    }

    [Theory]
    [InlineData("", "the event file is no JSON")]
    [InlineData("{", "the event file is no JSON")]
    [InlineData("[]", "the event file holds no JSON object")]
    [InlineData("""{"pull_request":7}""", null)]
    [InlineData("""{"pull_request":{"head":{"sha":7}}}""", "pull_request.head.sha in the event file is no text")]
    [InlineData("""{"pull_request":{"head":{"sha":"--upload-pack=x"}}}""", "pull_request.head.sha in the event file is no commit id")]
    [InlineData("""{"pull_request":{"head":{"sha":"\ud800"}}}""", "pull_request.head.sha in the event file is no text")]
    [InlineData("""{"\ud800":1,"pull_request":{"\udc00":1,"head":{"sha":null}}}""", null)]
    [InlineData("""{"pull_request":{"base":{"sha":"abc"},"head":[]}}""", "pull_request.base.sha in the event file is no commit id")]
    public void OddEventFile_IsNotedAndTheRestIsUsed(string content, string? note)
    {
        using var server = BuildServer.Github("pull_request", content).With(("GITHUB_BASE_REF", "main"), ("GITHUB_SHA", C));

        var context = server.Read();

        Assert.Equal(new CiEvent.PullRequest("main", null, null, C), context.Event);
        Assert.Equal(note, context.Note);
    }

    [Fact]
    public void EventFileThatNestsTooDeep_IsNoted()
    {
        using var server = BuildServer.Github("push", new string('[', 100_000));

        Assert.Equal("the event file is no JSON", server.With("GITHUB_REF", "refs/heads/main").Read().Note);
    }

    [Fact]
    public void EventFileThatIsTooLarge_IsNotRead()
    {
        using var server = BuildServer.Github("push", new string(' ', EventFile.LargestBytes + 1)).With("GITHUB_REF", "refs/heads/main");

        Assert.Contains("larger than 32 MiB", server.Read().Note, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, "GITHUB_EVENT_PATH is not set")]
    [InlineData("/does/not/exist.json", "the event file cannot be read")]
    [InlineData("/", "the event file cannot be read")]
    public void MissingEventFile_IsNoted(string? path, string note)
    {
        var context = EventContext.Read(name => name switch
        {
            "GITHUB_ACTIONS" => "true",
            "GITHUB_EVENT_NAME" => "pull_request",
            "GITHUB_EVENT_PATH" => path,
            _ => null,
        });

        Assert.StartsWith(note, context.Note, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--output=x")]
    [InlineData("main:refs/heads/other")]
    [InlineData("ma*n")]
    [InlineData("../main")]
    [InlineData("refs/tags/v1")]
    [InlineData("a b")]
    [InlineData("a\u001b[31m")]
    [InlineData("a//b")]
    [InlineData("x.lock")]
    [InlineData("")]
    public void TextThatIsNoBranch_IsLeftOut(string text)
    {
        Assert.Null(EventText.Branch(text));
        using var server = BuildServer.Azure(("BUILD_REASON", "PullRequest"), ("SYSTEM_PULLREQUEST_TARGETBRANCH", text));
        Assert.Equal(new CiEvent.PullRequest(null, null, null, null), server.Read().Event);
    }

    [Fact]
    public void GitlabMergeRequest_NamesTheMergeBase()
    {
        using var server = BuildServer.Gitlab(("CI_MERGE_REQUEST_TARGET_BRANCH_NAME", "main"), ("CI_MERGE_REQUEST_DIFF_BASE_SHA", A), ("CI_COMMIT_SHA", B), ("CI_DEFAULT_BRANCH", "trunk"));

        Assert.Equal(new CiEvent.PullRequest("main", null, B, null, A), server.Read().Event);
        Assert.Equal(("main", "trunk"), (server.Read().MainBranch, server.Read().DefaultBranch));
        Assert.Contains("GIT_DEPTH", server.Read().Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public void GitlabMergedResult_IsATrialMerge()
    {
        using var server = BuildServer.Gitlab(("CI_MERGE_REQUEST_TARGET_BRANCH_NAME", "main"), ("CI_MERGE_REQUEST_SOURCE_BRANCH_SHA", B), ("CI_COMMIT_SHA", C));

        Assert.Equal(new CiEvent.PullRequest("main", null, B, C), server.Read().Event);
    }

    [Fact]
    public void GitlabPush_NamesWhatWasBefore()
    {
        using var server = BuildServer.Gitlab(("CI_PIPELINE_SOURCE", "push"), ("CI_COMMIT_BRANCH", "topic"), ("CI_COMMIT_BEFORE_SHA", A), ("CI_COMMIT_SHA", B));

        Assert.Equal(new CiEvent.Push("topic", A, B, IsForced: false, IsDeleted: false, null), server.Read().Event);
    }

    [Fact]
    public void GitlabSchedule_SaysNothingAboutAChange()
    {
        using var server = BuildServer.Gitlab(("CI_PIPELINE_SOURCE", "schedule"), ("CI_COMMIT_BRANCH", "main"), ("CI_COMMIT_SHA", B), ("CI_DEFAULT_BRANCH", "main"));

        Assert.Equal(new CiEvent.None(), server.Read().Event);
    }

    [Fact]
    public void AzurePullRequest_NamesTheTargetAndTheMerge()
    {
        using var server = BuildServer.Azure(
            ("BUILD_REASON", "PullRequest"), ("SYSTEM_PULLREQUEST_TARGETBRANCH", "refs/heads/release/1.0"), ("SYSTEM_PULLREQUEST_SOURCECOMMITID", B), ("BUILD_SOURCEVERSION", C));

        Assert.Equal(new CiEvent.PullRequest("release/1.0", null, B, C), server.Read().Event);
        Assert.Contains("fetchDepth: 0", server.Read().Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public void AzurePush_SaysNothingAboutAChange()
    {
        using var server = BuildServer.Azure(("BUILD_REASON", "IndividualCI"), ("BUILD_SOURCEVERSION", C));

        Assert.Equal((true, new CiEvent.None()), (server.Read().IsRecognised, server.Read().Event));
    }
}
