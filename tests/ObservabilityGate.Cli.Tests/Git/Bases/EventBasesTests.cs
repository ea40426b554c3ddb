using ObservabilityGate.Cli.Git;
using ObservabilityGate.Cli.Git.Bases;
using ObservabilityGate.Cli.Tests.Git.Events;

namespace ObservabilityGate.Cli.Tests.Git.Bases;

/// <summary>What a build server's run compares with what, in full clones and by both back ends. Nothing is fetched here.</summary>
public sealed class EventBasesTests
{
    public static TheoryData<string> BackEnds => ["LibGit2", "Program"];

    [Theory]
    [MemberData(nameof(BackEnds))]
    public void PullRequestOnItsMergeCommit_IsComparedWithTheFirstParent(string backEnd)
    {
        using var repository = TestRepository.Create();
        var request = Scenarios.PullRequest(repository);
        repository.Git("checkout", "--quiet", "--detach", request.Merge);
        using var server = BuildServer.GithubPullRequest(request.Fork, request.Feature, request.Merge);

        var found = Resolved(repository, server, backEnd);

        Assert.Equal((request.Main, request.Merge), (found.BaseSha, found.HeadSha));
        Assert.Contains("first parent of the pull request's merge commit", found.How, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(BackEnds))]
    public void PullRequestOnItsHead_IsComparedFromTheMergeBaseWithTheTargetsTip(string backEnd)
    {
        using var repository = TestRepository.Create();
        var request = Scenarios.PullRequest(repository);
        repository.Switch("feature");
        using var server = BuildServer.GithubPullRequest(request.Fork, request.Feature, request.Merge);

        Assert.Equal(new Comparison(request.Fork, request.Feature, "main", "HEAD", "merge base of main and HEAD"), Resolved(repository, server, backEnd));
    }

    [Theory]
    [MemberData(nameof(BackEnds))]
    public void BaseShaOfTheEventThatIsOutOfDate_IsNotUsed(string backEnd)
    {
        // The target moved and was merged into the change after the event was written: only the new tip knows that those commits are not the change's.
        using var repository = TestRepository.Create();
        var old = repository.Write("A.cs", "class A;").Commit();
        repository.Branch("feature").Write("F.cs", "class F;").Commit();
        var moved = repository.Switch("main").Write("M.cs", "class M;").Commit();
        var head = repository.Switch("feature").Merge("main");
        using var server = BuildServer.GithubPullRequest(old, head);

        Assert.Equal(moved, Resolved(repository, server, backEnd).BaseSha);
    }

    [Theory]
    [MemberData(nameof(BackEnds))]
    public void TargetThatIsNowhere_LeavesTheBaseShaOfTheEventAndSaysSo(string backEnd)
    {
        using var repository = TestRepository.Create();
        var request = Scenarios.PullRequest(repository);
        repository.Switch("feature");
        using var server = BuildServer.GithubPullRequest(request.Main, request.Feature, target: "release");

        var found = Resolved(repository, server, backEnd);

        Assert.Equal(request.Fork, found.BaseSha);
        Assert.Contains("which may be out of date; release was not found: tried refs/remotes/origin/release, refs/heads/release, refs/tags/release", found.How, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(BackEnds))]
    public void TargetThatIsNowhereWithoutABaseSha_IsInconclusiveAndListsWhatWasTried(string backEnd)
    {
        using var repository = TestRepository.Create();
        repository.Write("A.cs", "class A;").Commit();
        using var server = BuildServer.Github("pull_request", "{}").With("GITHUB_BASE_REF", "release");

        var message = Assert.IsType<BaseResolution.Inconclusive>(Resolve(repository, server, backEnd)).Message;

        Assert.Contains("tried refs/remotes/origin/release, refs/heads/release, refs/tags/release", message, StringComparison.Ordinal);
        Assert.Contains("fetch-depth: 0", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("refs/remotes/origin/release", "origin/release")]
    [InlineData("refs/heads/release", "release")]
    [InlineData("refs/tags/release", "release")]
    public void ShortNameOfTheTarget_IsFoundWhereTheCloneHasIt(string reference, string shown)
    {
        using var repository = TestRepository.Create();
        var request = Scenarios.PullRequest(repository);
        repository.Git("update-ref", reference, request.Main);
        repository.Switch("feature");
        using var server = BuildServer.GithubPullRequest(request.Fork, request.Feature, target: "release");

        foreach (var backEnd in new[] { "LibGit2", "Program" })
            Assert.Equal((request.Fork, shown), (Resolved(repository, server, backEnd).BaseSha, Resolved(repository, server, backEnd).BaseRev));
    }

    [Fact]
    public void RemoteTarget_GoesBeforeALocalBranchOfThatName()
    {
        using var repository = TestRepository.Create();
        var request = Scenarios.PullRequest(repository);
        repository.Git("update-ref", "refs/remotes/origin/main", request.Main);
        repository.Git("update-ref", "refs/heads/main", request.Fork + "~1");
        repository.Git("switch", "--quiet", "feature");
        using var server = BuildServer.GithubPullRequest(request.Fork, request.Feature);

        Assert.Equal("origin/main", Resolved(repository, server).BaseRev);
    }

    [Fact]
    public void HeadOfThePullRequestThatIsMissing_IsInconclusiveAndNotTheTargetItself()
    {
        using var repository = TestRepository.Create();
        repository.Write("A.cs", "class A;").Commit();
        using var server = BuildServer.GithubPullRequest(repository.Head, new string('b', 40)).With("GITHUB_EVENT_NAME", "pull_request_target");

        Assert.Contains("the pull request's head bbbbbbbbbb is not in this clone", Assert.IsType<BaseResolution.Inconclusive>(Resolve(repository, server)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(BackEnds))]
    public void MergeGroup_IsComparedAsTheQueueSays(string backEnd)
    {
        using var repository = TestRepository.Create();
        var @base = repository.Write("A.cs", "class A;").Commit();
        repository.Write("B.cs", "class B;").Commit();
        var head = repository.Write("C.cs", "class C;").Commit();
        using var server = BuildServer.Github("merge_group", new { merge_group = new { base_sha = @base, head_sha = head } });

        var found = Resolved(repository, server, backEnd);

        Assert.Equal((@base, head, "base_sha of the merge group"), (found.BaseSha, found.HeadSha, found.How));
    }

    [Theory]
    [MemberData(nameof(BackEnds))]
    public void PushToTheDefaultBranch_IsComparedWithWhatWasBefore(string backEnd)
    {
        using var repository = TestRepository.Create();
        var before = repository.Write("A.cs", "class A;").Commit();
        var first = repository.Write("B.cs", "class B;").Commit();
        var after = repository.Write("C.cs", "class C;").Commit();
        using var server = BuildServer.GithubPush(before, after, commits: [first, after]);

        var found = Resolved(repository, server, backEnd);

        Assert.Equal((before, after), (found.BaseSha, found.HeadSha));
        Assert.Contains("(main before the push)", found.How, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(BackEnds))]
    public void SecondPushToABranch_StillAnswersForTheFirst(string backEnd)
    {
        using var repository = TestRepository.Create();
        var fork = repository.Write("A.cs", "class A;").Commit();
        var first = repository.Branch("topic").Write("B.cs", "class B;").Commit();
        var second = repository.Write("C.cs", "class C;").Commit();
        using var server = BuildServer.GithubPush(first, second, "topic", commits: [second]);

        var found = Resolved(repository, server, backEnd);

        Assert.Equal((fork, "merge base of main and HEAD (push to topic)"), (found.BaseSha, found.How));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void NewOrForcedBranch_IsComparedFromTheDefaultBranch(bool isForced)
    {
        using var repository = TestRepository.Create();
        var fork = repository.Write("A.cs", "class A;").Commit();
        repository.Branch("topic").Write("B.cs", "class B;").Commit();
        var after = repository.Write("C.cs", "class C;").Commit();
        using var server = BuildServer.GithubPush(isForced ? new string('d', 40) : BuildServer.Zeros, after, "topic", isForced, after);

        Assert.Equal(fork, Resolved(repository, server).BaseSha);
    }

    [Theory]
    [MemberData(nameof(BackEnds))]
    public void ForcedPushWhoseOldTipIsGone_IsComparedWithTheParentOfItsFirstCommit(string backEnd)
    {
        using var repository = TestRepository.Create();
        var kept = repository.Write("A.cs", "class A;").Commit();
        var first = repository.Write("B.cs", "class B;").Commit();
        var after = repository.Write("C.cs", "class C;").Commit();
        using var server = BuildServer.GithubPush(new string('d', 40), after, forced: true, commits: [first, after]);

        var found = Resolved(repository, server, backEnd);

        Assert.Equal(kept, found.BaseSha);
        Assert.Contains("main was pushed by force", found.How, StringComparison.Ordinal);
    }

    [Fact]
    public void ForcedPushWhoseOldTipIsStillThere_IsComparedFromTheMergeBase()
    {
        using var repository = TestRepository.Create();
        var kept = repository.Write("A.cs", "class A;").Commit();
        var thrownAway = repository.Write("B.cs", "class B;").Commit();
        repository.Git("reset", "--quiet", "--hard", kept);
        var after = repository.Write("C.cs", "class C;").Commit();
        using var server = BuildServer.GithubPush(thrownAway, after, forced: true, commits: [after]);

        Assert.Equal(kept, Resolved(repository, server).BaseSha);
    }

    [Theory]
    [MemberData(nameof(BackEnds))]
    public void FirstPushEver_IsComparedWithTheEmptyTree(string backEnd)
    {
        using var repository = TestRepository.Create();
        var first = repository.Write("A.cs", "class A;").Commit();
        var after = repository.Write("B.cs", "class B;").Commit();
        using var server = BuildServer.GithubPush(BuildServer.Zeros, after, commits: [first, after]);

        var found = Resolved(repository, server, backEnd);

        Assert.Equal((null, after), (found.BaseSha, found.HeadSha));
        Assert.StartsWith("the empty tree", found.How, StringComparison.Ordinal);
    }

    [Fact]
    public void DeletedBranch_LeavesNothingToCheck()
    {
        using var repository = TestRepository.Create();
        var before = repository.Write("A.cs", "class A;").Commit();
        using var server = BuildServer.GithubPush(before, BuildServer.Zeros, "topic");

        Assert.Equal(new BaseResolution.NothingToCheck("branch topic was deleted: there is nothing to check"), Resolve(repository, server));
    }

    [Fact]
    public void ScheduledRun_IsALocalRunAgainstTheBranchThatTheEventNames()
    {
        using var repository = TestRepository.Create();
        var fork = repository.Write("A.cs", "class A;").Commit();
        repository.Branch("trunk").Git("switch", "--quiet", "--create", "topic");
        repository.Write("B.cs", "class B;").Commit();
        using var server = BuildServer.Github("schedule", new { repository = new { default_branch = "trunk" } });

        Assert.Equal((fork, "trunk"), (Resolved(repository, server).BaseSha, Resolved(repository, server).BaseRev));
    }

    [Fact]
    public void NamedBase_GoesBeforeTheEvent()
    {
        using var repository = TestRepository.Create();
        var request = Scenarios.PullRequest(repository);
        repository.Git("checkout", "--quiet", "--detach", request.Merge);
        using var server = BuildServer.GithubPullRequest(request.Fork, request.Feature, request.Merge);

        Assert.Equal(request.Feature, Resolved(repository, server, baseRevision: "feature").BaseSha);
        Assert.Equal((request.Fork, request.Feature), (Resolved(repository, server, headRevision: "feature").BaseSha, Resolved(repository, server, headRevision: "feature").HeadSha));
    }

    [Theory]
    [MemberData(nameof(BackEnds))]
    public void GitlabMergeRequest_IsComparedWithTheDiffBase(string backEnd)
    {
        using var repository = TestRepository.Create();
        var request = Scenarios.PullRequest(repository);
        repository.Switch("feature");
        using var server = BuildServer.Gitlab(
            ("CI_MERGE_REQUEST_TARGET_BRANCH_NAME", "main"), ("CI_MERGE_REQUEST_DIFF_BASE_SHA", request.Fork), ("CI_COMMIT_SHA", request.Feature));

        Assert.Equal((request.Fork, "merge base of the merge request, as the server computed it"), (Resolved(repository, server, backEnd).BaseSha, Resolved(repository, server, backEnd).How));
    }

    [Fact]
    public void GitlabPush_IsComparedLikeAnyPush()
    {
        using var repository = TestRepository.Create();
        var before = repository.Write("A.cs", "class A;").Commit();
        repository.Write("B.cs", "class B;").Commit();
        var after = repository.Write("C.cs", "class C;").Commit();
        using var server = BuildServer.Gitlab(("CI_COMMIT_BRANCH", "main"), ("CI_DEFAULT_BRANCH", "main"), ("CI_COMMIT_BEFORE_SHA", before), ("CI_COMMIT_SHA", after));

        Assert.Equal(before, Resolved(repository, server).BaseSha);
    }

    [Theory]
    [MemberData(nameof(BackEnds))]
    public void AzurePullRequest_IsComparedWithTheFirstParentOfItsMerge(string backEnd)
    {
        using var repository = TestRepository.Create();
        var request = Scenarios.PullRequest(repository);
        repository.Git("checkout", "--quiet", "--detach", request.Merge);
        using var server = BuildServer.Azure(
            ("BUILD_REASON", "PullRequest"), ("SYSTEM_PULLREQUEST_TARGETBRANCH", "refs/heads/main"), ("SYSTEM_PULLREQUEST_SOURCECOMMITID", request.Feature), ("BUILD_SOURCEVERSION", request.Merge));

        Assert.Equal((request.Main, request.Merge), (Resolved(repository, server, backEnd).BaseSha, Resolved(repository, server, backEnd).HeadSha));
    }

    private static BaseResolution Resolve(TestRepository repository, BuildServer server, string backEnd = "Auto", string? baseRevision = null, string? headRevision = null)
    {
        using var git = GitRepositories.Open(repository.Root, Enum.Parse<BackEndChoice>(backEnd));
        return new BaseResolver(git, server.Read(), null).Resolve(baseRevision, headRevision);
    }

    private static Comparison Resolved(TestRepository repository, BuildServer server, string backEnd = "Auto", string? baseRevision = null, string? headRevision = null) =>
        Assert.IsType<BaseResolution.Resolved>(Resolve(repository, server, backEnd, baseRevision, headRevision)).Comparison;
}
