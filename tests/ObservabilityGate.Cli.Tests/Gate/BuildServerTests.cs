using ObservabilityGate.Cli.Commands;
using ObservabilityGate.Cli.Tests.Git;
using ObservabilityGate.Cli.Tests.Git.Events;

namespace ObservabilityGate.Cli.Tests.Gate;

/// <summary><c>obsgate check</c> without arguments, as a build server runs it.</summary>
public sealed class BuildServerTests : IDisposable
{
    private readonly Shop _shop = new();
    private readonly PullRequest _request;

    public BuildServerTests()
    {
        _shop.Commit();
        _shop.Repository.Branch("feature");
        var fork = _shop.Repository.Head;
        var feature = _shop.Write("Orders.cs", Shop.Controller("OrdersController", Shop.Unobserved)).Commit().Repository.Head;
        _shop.Repository.Switch("main");
        // What others merged meanwhile is no business of the pull request.
        var main = _shop.Write("Others.cs", Shop.Controller("OthersController", Shop.Unobserved)).Commit().Repository.Head;
        _shop.Repository.Git("checkout", "--quiet", "--detach");
        var merge = _shop.Repository.Merge("feature");
        _shop.Repository.Git("update-ref", "refs/pull/1/merge", merge);
        _request = new(fork, main, feature, merge);
    }

    public void Dispose() => _shop.Dispose();

    [Theory]
    [InlineData("refs/pull/1/merge", 0)]
    [InlineData("refs/pull/1/merge", 1)]
    [InlineData("refs/pull/1/merge", 2)]
    [InlineData("refs/heads/feature", 0)]
    [InlineData("refs/heads/feature", 1)]
    public void PullRequestAtAnyDepth_AnswersForItsOwnCommitsAlone(string reference, int depth)
    {
        using var copy = Scenarios.CheckOut(_shop.Repository, reference, depth);
        using var server = BuildServer.GithubPullRequest(_request.Fork, _request.Feature, _request.Merge);

        var run = Shop.ObsgateUnder(server.Variable, copy.Root, "check", "--format", "json");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(["OBG1001 new Orders.cs:8"], run.Findings);
    }

    [Fact]
    public void ActionAtDepthOne_TakesTheBaseFromTheEvent()
    {
        using var copy = Scenarios.CheckOut(_shop.Repository, "refs/pull/1/merge", depth: 1);
        using var server = BuildServer.GithubPullRequest(_request.Fork, _request.Feature, _request.Merge).With(("OBSGATE_WORKING_DIRECTORY", copy.Root), ("OBSGATE_FETCH", "auto"));
        using var log = new StringWriter();

        Assert.Equal(1, ActionCommand.Run(server.Variable, log));
        Assert.Contains("Orders.cs", log.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("Others.cs", log.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void FetchNever_MakesAShallowCloneInconclusive()
    {
        using var copy = Scenarios.CheckOut(_shop.Repository, "refs/pull/1/merge", depth: 1);
        using var server = BuildServer.GithubPullRequest(_request.Fork, _request.Feature, _request.Merge);

        var run = Shop.ObsgateUnder(server.Variable, copy.Root, "check", "--fetch", "never", "--format", "json");

        Assert.Equal((3, "inconclusive"), (run.ExitCode, run.Verdict));
        Assert.Contains("set `fetch-depth: 0` at actions/checkout", run.Json.GetProperty("notes")[0].GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void LocalRun_FetchesOnlyWhenAsked()
    {
        using var copy = _shop.Repository.Clone("--depth=1", "--no-single-branch", "--branch=feature");

        Assert.Equal(3, Shop.ObsgateIn(copy.Root, "check", "--base", "origin/main").ExitCode);
        Assert.Equal(1, Shop.ObsgateIn(copy.Root, "check", "--base", "origin/main", "--fetch", "auto").ExitCode);
    }

    [Theory]
    [InlineData("console")]
    [InlineData("json")]
    public void WhereTheBaseComesFrom_IsInTheReport(string format)
    {
        using var copy = Scenarios.CheckOut(_shop.Repository, "refs/pull/1/merge", depth: 2);
        using var server = BuildServer.GithubPullRequest(_request.Fork, _request.Feature, _request.Merge);

        var run = Shop.ObsgateUnder(server.Variable, copy.Root, "check", "--format", format);

        Assert.Contains("as it is merged into HEAD", run.Output, StringComparison.Ordinal);
        Assert.Contains(_request.Main[..10], run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--staged")]
    [InlineData("--worktree")]
    [InlineData("--all")]
    public void OtherModes_TakeNothingFromTheEvent(string mode)
    {
        using var server = BuildServer.Github("merge_group", "{}");

        Assert.Equal(3, Shop.ObsgateUnder(server.Variable, _shop.Repository.Root, "check").ExitCode);
        Assert.NotEqual(3, Shop.ObsgateUnder(server.Variable, _shop.Repository.Root, "check", mode).ExitCode);
    }

    [Fact]
    public void DeletedBranch_PassesAndSaysSo()
    {
        using var server = BuildServer.GithubPush(_request.Feature, BuildServer.Zeros, "feature");

        var run = Shop.ObsgateUnder(server.Variable, _shop.Repository.Root, "check");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("branch feature was deleted", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void OddEventFile_IsNotedInTheReport()
    {
        _shop.Repository.Git("checkout", "--quiet", "--detach", _request.Merge);
        using var server = BuildServer.Github("pull_request", "\u001b]0;{").With(("GITHUB_BASE_REF", "main"), ("GITHUB_SHA", _request.Merge));

        var run = Shop.ObsgateUnder(server.Variable, _shop.Repository.Root, "check", "--format", "json");

        Assert.Equal(["OBG1001 new Orders.cs:8"], run.Findings);
        Assert.Contains("the event file is no JSON", run.Json.GetProperty("notes").ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void FetchWithAnotherWord_IsAUsageError() => Assert.Equal(2, _shop.Obsgate("check", "--fetch", "always").ExitCode);
}
