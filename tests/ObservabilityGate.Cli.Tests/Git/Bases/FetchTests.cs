using ObservabilityGate.Cli.Git;
using ObservabilityGate.Cli.Git.Bases;
using ObservabilityGate.Cli.Git.Events;
using ObservabilityGate.Cli.Tests.Git.Events;

namespace ObservabilityGate.Cli.Tests.Git.Bases;

/// <summary>What a run does in a clone that lacks history: fetch it where it may, leave everything else as it was, and never guess.</summary>
public sealed class FetchTests
{
    [Fact]
    public void PullRequestAtDepthOne_FetchesTheFirstParentAlone()
    {
        using var origin = TestRepository.Create();
        var request = Scenarios.PullRequest(origin);
        using var copy = Scenarios.CheckOut(origin, "refs/pull/1/merge", depth: 1);
        using var server = BuildServer.GithubPullRequest(request.Main, request.Feature, request.Merge);

        var found = Resolved(copy, server.Read());

        Assert.Equal((request.Main, request.Merge), (found.BaseSha, found.HeadSha));
        Assert.Equal([$"refs/obsgate/commits/{request.Main}"], Ours(copy));
        Assert.Equal("1", copy.Git("rev-list", "--count", request.Main));
    }

    [Fact]
    public void PullRequestAtDepthTwo_FetchesNothing()
    {
        using var origin = TestRepository.Create();
        var request = Scenarios.PullRequest(origin);
        using var copy = Scenarios.CheckOut(origin, "refs/pull/1/merge", depth: 2);
        using var server = BuildServer.GithubPullRequest(request.Main, request.Feature, request.Merge);
        var before = copy.Snapshot();

        Assert.Equal(request.Main, Resolved(copy, server.Read()).BaseSha);
        Assert.Equal(before, copy.Snapshot());
    }

    [Theory]
    [InlineData(2, 2)]
    [InlineData(30, 3)]
    [InlineData(3, 40)]
    public void HeadAtDepthOne_IsDeepenedUntilTheMergeBaseIsThere(int onMain, int onFeature)
    {
        using var origin = TestRepository.Create();
        var request = Scenarios.PullRequest(origin, onMain, onFeature);
        using var copy = Scenarios.CheckOut(origin, "refs/heads/feature", depth: 1);
        using var server = BuildServer.GithubPullRequest(request.Fork, request.Feature, request.Merge);

        var found = Resolved(copy, server.Read());

        Assert.Equal(new Comparison(request.Fork, request.Feature, "main (fetched)", "HEAD", "merge base of main (fetched) and HEAD (after fetching more history)"), found);
    }

    [Fact]
    public void WithoutFetching_ACloneOfDepthOneIsInconclusiveWithTheLineToChange()
    {
        using var origin = TestRepository.Create();
        var request = Scenarios.PullRequest(origin);
        using var copy = Scenarios.CheckOut(origin, "refs/pull/1/merge", depth: 1);
        using var server = BuildServer.GithubPullRequest(request.Main, request.Feature, request.Merge);
        var before = copy.Snapshot();

        var message = Assert.IsType<BaseResolution.Inconclusive>(Resolve(copy, server.Read(), mayFetch: false)).Message;

        Assert.Equal("the first parent of HEAD, the pull request's merge commit, is not in this shallow clone: set `fetch-depth: 0` at actions/checkout (or leave out `--fetch never`)", message);
        Assert.Equal(before, copy.Snapshot());
    }

    [Fact]
    public void OlderMergeBaseInSight_IsNotTakenForTheRealOne()
    {
        using var origin = TestRepository.Create();
        var (real, older) = Scenarios.HiddenMergeBase(origin);
        using var shallow = origin.Clone("--depth=3", "--no-single-branch", "--branch=feature");

        var guess = Assert.IsType<BaseResolution.Resolved>(Resolve(shallow, EventContext.Local, mayFetch: false, "origin/main")).Comparison;
        var found = Assert.IsType<BaseResolution.Resolved>(Resolve(shallow, EventContext.Local, mayFetch: true, "origin/main")).Comparison;

        Assert.Equal((older, "merge base of origin/main and HEAD (as far as this shallow clone shows)"), (guess.BaseSha, guess.How));
        Assert.Equal((real, "merge base of origin/main and HEAD (after fetching more history)"), (found.BaseSha, found.How));
    }

    [Fact]
    public void Fetching_ChangesNothingButObjectsTheEdgeAndItsOwnReferences()
    {
        using var origin = TestRepository.Create();
        var request = Scenarios.PullRequest(origin, 10, 10);
        using var copy = Scenarios.CheckOut(origin, "refs/heads/feature", depth: 1);
        copy.Git("update-ref", "refs/remotes/origin/other", "HEAD");
        origin.Git("branch", "other", request.Main);
        origin.Git("tag", "v1", request.Main);
        copy.Configure("remote.origin.fetch", "+refs/heads/*:refs/remotes/origin/*").Configure("fetch.prune", "true").Configure("remote.origin.tagOpt", "--tags");
        using var server = BuildServer.GithubPullRequest(request.Fork, request.Feature);
        var before = WithoutObjects(copy);

        Assert.Equal(request.Fork, Resolved(copy, server.Read()).BaseSha);

        Assert.Equal(before, WithoutObjects(copy));
        Assert.Equal(["refs/obsgate/heads/main"], Ours(copy));
        Assert.False(File.Exists(copy.PathOf(".git/FETCH_HEAD")));
    }

    [Fact]
    public void Fetching_DoesNotMoveFetchHead()
    {
        using var origin = TestRepository.Create();
        var request = Scenarios.PullRequest(origin, 3, 3);
        using var copy = Scenarios.CheckOut(origin, "refs/heads/feature", depth: 1);
        File.WriteAllText(copy.PathOf(".git/FETCH_HEAD"), "what another step fetched\n");
        using var server = BuildServer.GithubPullRequest(request.Fork, request.Feature);

        Resolved(copy, server.Read());

        Assert.Equal("what another step fetched\n", File.ReadAllText(copy.PathOf(".git/FETCH_HEAD")));
    }

    [Fact]
    public void Fetching_RunsNoHookAndNoProgramOfTheRepository()
    {
        using var origin = TestRepository.Create();
        var request = Scenarios.PullRequest(origin, 3, 3);
        using var copy = Scenarios.CheckOut(origin, "refs/heads/feature", depth: 1);
        var mark = copy.PathOf(".git/mark");
        var evil = copy.PathOf(".git/evil");
        foreach (var path in new[] { ".git/evil", ".git/hooks/reference-transaction", ".git/hooks/post-fetch", ".git/hooks/fsmonitor-watchman" })
        {
            Directory.CreateDirectory(Path.GetDirectoryName(copy.PathOf(path))!);
            File.WriteAllText(copy.PathOf(path), $"#!/bin/sh\ntouch '{mark}'\n");
            if (!OperatingSystem.IsWindows())
                File.SetUnixFileMode(copy.PathOf(path), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        foreach (var key in new[] { "core.fsmonitor", "remote.origin.uploadpack", "core.pager", "core.editor" })
            copy.Configure(key, evil);
        copy.Configure("alias.fetch", "!" + evil);
        File.Delete(mark);
        using var server = BuildServer.GithubPullRequest(request.Fork, request.Feature);

        Assert.Equal(request.Fork, Resolved(copy, server.Read()).BaseSha);
        Assert.False(File.Exists(mark));
        Assert.Throws<InvalidOperationException>(() => copy.Git("fetch", "origin"));
        Assert.True(File.Exists(mark), "the trap was not armed");
    }

    [Fact]
    public void RemoteThatRunsAProgram_IsRefused()
    {
        using var origin = TestRepository.Create();
        var request = Scenarios.PullRequest(origin);
        using var copy = Scenarios.CheckOut(origin, "refs/pull/1/merge", depth: 1);
        copy.Configure("remote.origin.url", $"ext::touch {copy.PathOf(".git/mark")}").Configure("protocol.ext.allow", "always");
        using var server = BuildServer.GithubPullRequest(request.Main, request.Feature, request.Merge);

        Assert.Contains("transport 'ext' not allowed", Assert.IsType<BaseResolution.Inconclusive>(Resolve(copy, server.Read())).Message, StringComparison.Ordinal);
        Assert.False(File.Exists(copy.PathOf(".git/mark")));
    }

    [Fact]
    public void RemoteThatIsGone_IsInconclusiveWithItsCauseAndTheLineToChange()
    {
        using var origin = TestRepository.Create();
        var request = Scenarios.PullRequest(origin);
        using var copy = Scenarios.CheckOut(origin, "refs/heads/feature", depth: 1);
        copy.Configure("remote.origin.url", "file:///does/not/exist");
        using var server = BuildServer.GithubPullRequest(request.Fork, request.Feature);

        var message = Assert.IsType<BaseResolution.Inconclusive>(Resolve(copy, server.Read())).Message;

        Assert.Contains("set `fetch-depth: 0` at actions/checkout (fetching it failed: ", message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', message);
    }

    [Fact]
    public void PasswordInTheAddress_IsNotReported()
    {
        using var origin = TestRepository.Create();
        var request = Scenarios.PullRequest(origin);
        using var copy = Scenarios.CheckOut(origin, "refs/heads/feature", depth: 1);
        copy.Configure("remote.origin.url", "http://someone:secret@localhost:1/gone.git");
        using var server = BuildServer.GithubPullRequest(request.Fork, request.Feature);

        var message = Assert.IsType<BaseResolution.Inconclusive>(Resolve(copy, server.Read())).Message;

        Assert.Contains("fetching it failed", message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", message, StringComparison.Ordinal);
    }

    [Fact]
    public void NoRemoteAtAll_IsSaid()
    {
        using var origin = TestRepository.Create();
        origin.Write("A.cs", "class A;").Commit();
        origin.Write("B.cs", "class B;").Commit();
        using var shallow = origin.Clone("--depth=1");
        shallow.Git("remote", "remove", "origin");

        Assert.Contains("the repository has no remote", Assert.IsType<BaseResolution.Inconclusive>(Resolve(shallow, EventContext.Local)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void RemoteThatIsShallowItself_EndsTheSearch()
    {
        using var source = TestRepository.Create();
        Scenarios.PullRequest(source, 3, 3);
        using var origin = source.Clone("--depth=2", "--no-single-branch", "--bare");
        using var shallow = origin.Clone("--depth=1", "--no-single-branch", "--branch=feature");

        Assert.IsType<BaseResolution.Inconclusive>(Resolve(shallow, EventContext.Local, baseRevision: "origin/main"));
    }

    [Fact]
    public void TimeThatIsUp_EndsTheSearch()
    {
        using var origin = TestRepository.Create();
        origin.Write("A.cs", "class A;").Commit();
        origin.Write("B.cs", "class B;").Commit();
        using var shallow = origin.Clone("--depth=1");
        var layout = RepositoryLayout.Discover(shallow.Root);
        var fetcher = new HistoryFetcher(layout, GitProgram.Find(layout, HookEnvironment.None, Environment.GetEnvironmentVariable("PATH"))!, TimeSpan.Zero);

        Assert.False(fetcher.Deepen());
        Assert.Equal("there is no time left of 0 seconds", fetcher.Problem);
    }

    [Fact]
    public void NamedBaseThatTheCloneHasNot_IsFetched()
    {
        using var origin = TestRepository.Create();
        var request = Scenarios.PullRequest(origin);
        using var copy = Scenarios.CheckOut(origin, "refs/heads/feature", depth: 0);

        Assert.Equal(request.Fork, Assert.IsType<BaseResolution.Resolved>(Resolve(copy, EventContext.Local, baseRevision: "origin/main")).Comparison.BaseSha);
        Assert.Equal("false", copy.Git("rev-parse", "--is-shallow-repository"));
        Assert.IsType<BaseResolution.UnknownRevision>(Resolve(copy, EventContext.Local, baseRevision: "no-such-branch"));
    }

    [Fact]
    public void PushAtDepthOne_FetchesWhatWasBefore()
    {
        using var origin = TestRepository.Create();
        var before = origin.Write("A.cs", "class A;").Commit();
        var first = origin.Write("B.cs", "class B;").Commit();
        var after = origin.Write("C.cs", "class C;").Commit();
        using var copy = Scenarios.CheckOut(origin, "refs/heads/main", depth: 1);
        using var server = BuildServer.GithubPush(before, after, commits: [first, after]);

        Assert.Equal(new Comparison(before, after, $"{before[..10]} (fetched)", "HEAD", "main before the push"), Resolved(copy, server.Read()));
    }

    [Fact]
    public void MergeGroupAtDepthOne_FetchesItsBase()
    {
        using var origin = TestRepository.Create();
        var @base = origin.Write("A.cs", "class A;").Commit();
        var head = origin.Write("B.cs", "class B;").Commit();
        using var copy = Scenarios.CheckOut(origin, "refs/heads/main", depth: 1);
        using var server = BuildServer.Github("merge_group", new { merge_group = new { base_sha = @base, head_sha = head } });

        Assert.Equal((@base, head), (Resolved(copy, server.Read()).BaseSha, Resolved(copy, server.Read()).HeadSha));
    }

    private static BaseResolution Resolve(TestRepository repository, EventContext context, bool mayFetch = true, string? baseRevision = null)
    {
        using var git = GitRepositories.Open(repository.Root);
        return new BaseResolver(git, context, mayFetch ? GitRepositories.Fetcher(repository.Root) : null).Resolve(baseRevision, null);
    }

    private static Comparison Resolved(TestRepository repository, EventContext context) => Assert.IsType<BaseResolution.Resolved>(Resolve(repository, context)).Comparison;

    private static string[] Ours(TestRepository repository) =>
        repository.Git("for-each-ref", "--format=%(refname)", "refs/obsgate").Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Every file but those that a fetch is for: objects, the edge of the clone, and the references under <c>refs/obsgate</c>.</summary>
    private static string WithoutObjects(TestRepository repository) => string.Join('\n', new DirectoryInfo(repository.Root)
        .EnumerateFiles("*", SearchOption.AllDirectories)
        .Select(f => (File: f, Path: Path.GetRelativePath(repository.Root, f.FullName).Replace('\\', '/')))
        .Where(f => !f.Path.StartsWith(".git/objects/", StringComparison.Ordinal) && !f.Path.StartsWith(".git/refs/obsgate/", StringComparison.Ordinal) && f.Path != ".git/shallow")
        .OrderBy(f => f.Path, StringComparer.Ordinal)
        .Select(f => $"{f.Path} {f.File.LastWriteTimeUtc.Ticks} {f.File.Length}"));
}
