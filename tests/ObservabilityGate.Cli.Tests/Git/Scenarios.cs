namespace ObservabilityGate.Cli.Tests.Git;

/// <summary>Histories that more than one test tells.</summary>
internal static class Scenarios
{
    /// <summary>
    /// A pull request from <c>feature</c> into <c>main</c>, which went on after the fork; the server's trial merge is <c>refs/pull/1/merge</c>.
    /// </summary>
    public static PullRequest PullRequest(TestRepository repository, int commitsOnMain = 1, int commitsOnFeature = 1)
    {
        repository.Write("Root.cs", "class Root;").Commit();
        var fork = repository.Write("A.cs", "class A;").Commit();
        repository.Branch("feature");
        for (var i = 0; i < commitsOnFeature; i++)
            repository.Write($"F{i}.cs", $"class F{i};").Commit();
        var feature = repository.Head;
        repository.Switch("main");
        for (var i = 0; i < commitsOnMain; i++)
            repository.Write($"M{i}.cs", $"class M{i};").Commit();
        var main = repository.Head;
        repository.Git("checkout", "--quiet", "--detach", "main");
        var merge = repository.Merge("feature");
        repository.Git("update-ref", "refs/pull/1/merge", merge);
        repository.Switch("main");
        return new(fork, main, feature, merge);
    }

    /// <summary>
    /// Branches <c>main</c> and <c>feature</c> whose merge base lies behind the edge of a clone of depth three, where an older common ancestor is in sight.
    /// </summary>
    public static (string Real, string Older) HiddenMergeBase(TestRepository repository)
    {
        repository.Write("Root.cs", "class Root;").Commit();
        var older = repository.Write("A.cs", "class A;").Commit();
        var real = repository.Write("B.cs", "class B;").Commit();
        repository.Branch("feature");
        for (var i = 0; i < 3; i++)
            repository.Write($"F{i}.cs", $"class F{i};").Commit();
        var shortCut = repository.Git("commit-tree", "HEAD^{tree}", "-p", "HEAD", "-p", older, "-m", "short cut");
        repository.Git("reset", "--quiet", "--hard", shortCut);
        repository.Switch("main").Write("C.cs", "class C;").Commit();
        return (real, older);
    }

    /// <summary>A working copy as a checkout step makes it: one reference of the origin, this deep, with a detached HEAD. Nothing is cut at depth 0.</summary>
    public static TestRepository CheckOut(TestRepository origin, string reference, int depth)
    {
        var copy = TestRepository.Create();
        copy.Git("remote", "add", "origin", $"file://{origin.Root}");
        string[] cut = depth == 0 ? [] : [$"--depth={depth}"];
        copy.Git(["fetch", "--quiet", "--no-tags", "--no-write-fetch-head", .. cut, "origin", $"+{reference}:refs/remotes/origin/checkout"]);
        copy.Git("checkout", "--quiet", "--detach", "refs/remotes/origin/checkout");
        return copy;
    }

    /// <summary>Branches <c>main</c> and <c>other</c> that merged each other's first commit: two merge bases, none better.</summary>
    public static (string Left, string Right) CrissCross(TestRepository repository)
    {
        repository.Write("Root.cs", "class Root;").Commit();
        repository.Branch("other").Write("B.cs", "class B;");
        var right = repository.Commit();
        repository.Switch("main").Write("A.cs", "class A;");
        var left = repository.Commit();
        var mergedLeft = repository.Merge(right);
        repository.Switch("other");
        return (mergedLeft, repository.Merge(left));
    }
}

/// <summary>The commits of a pull request: where it left the target, both tips, and the trial merge.</summary>
internal sealed record PullRequest(string Fork, string Main, string Feature, string Merge);
