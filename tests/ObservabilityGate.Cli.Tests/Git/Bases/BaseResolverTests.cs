using ObservabilityGate.Cli.Git;
using ObservabilityGate.Cli.Git.Bases;

namespace ObservabilityGate.Cli.Tests.Git.Bases;

/// <summary>What a local run compares with what.</summary>
public sealed class BaseResolverTests
{
    [Fact]
    public void Feature_branch_is_compared_from_where_it_left_main()
    {
        using var repository = TestRepository.Create();
        var fork = repository.Write("A.cs", "class A;").Commit();
        repository.Write("M.cs", "class M;").Commit();
        repository.Git("switch", "--quiet", "--create", "feature", fork);
        var feature = repository.Write("F.cs", "class F;").Commit();
        Assert.Equal(new Comparison(fork, feature, "main", "HEAD", "merge base of main and HEAD"), Resolved(repository));
    }

    [Fact]
    public void Remote_default_branch_goes_before_a_local_branch_of_that_name()
    {
        using var origin = TestRepository.Create();
        var published = origin.Write("A.cs", "class A;").Commit();
        using var clone = origin.Clone();
        clone.Write("B.cs", "class B;").Commit();
        var head = clone.Write("C.cs", "class C;").Commit();
        Assert.Equal(new Comparison(published, head, "origin/HEAD", "HEAD", "merge base of origin/HEAD and HEAD"), Resolved(clone));
    }

    [Fact]
    public void Tip_of_the_default_branch_is_compared_with_its_parent()
    {
        using var repository = TestRepository.Create();
        var first = repository.Write("A.cs", "class A;").Commit();
        var second = repository.Write("B.cs", "class B;").Commit();
        Assert.Equal(new Comparison(first, second, "HEAD~1", "HEAD", "parent of HEAD (main contains HEAD)"), Resolved(repository));
    }

    [Fact]
    public void Commit_within_the_default_branch_is_compared_with_its_parent()
    {
        using var repository = TestRepository.Create();
        var first = repository.Write("A.cs", "class A;").Commit();
        var second = repository.Write("B.cs", "class B;").Commit();
        repository.Write("C.cs", "class C;").Commit();
        repository.Git("checkout", "--quiet", "--detach", second);
        Assert.Equal(first, Resolved(repository).BaseSha);
    }

    [Fact]
    public void First_commit_is_compared_with_the_empty_tree()
    {
        using var repository = TestRepository.Create();
        var only = repository.Write("A.cs", "class A;").Commit();
        Assert.Equal(new Comparison(null, only, null, "HEAD", "the empty tree (HEAD is the first commit)"), Resolved(repository));
    }

    [Fact]
    public void No_default_branch_leaves_the_parent_and_says_so()
    {
        using var repository = TestRepository.Create();
        var first = repository.Branch("topic").Write("A.cs", "class A;").Commit();
        repository.Write("B.cs", "class B;").Commit();
        var comparison = Resolved(repository);
        Assert.Equal(first, comparison.BaseSha);
        Assert.Contains("no default branch found: tried origin/HEAD, origin/main", comparison.How);
    }

    [Fact]
    public void Named_base_and_head_are_compared_from_their_merge_base()
    {
        using var repository = TestRepository.Create();
        var fork = repository.Write("A.cs", "class A;").Commit();
        var topic = repository.Branch("topic").Write("T.cs", "class T;").Commit();
        repository.Switch("main").Write("M.cs", "class M;").Commit();
        Assert.Equal(new Comparison(fork, topic, "main", "topic", "merge base of main and topic"), Resolved(repository, "main", "topic"));
    }

    [Fact]
    public void Base_that_only_the_remote_has_is_found_there()
    {
        using var origin = TestRepository.Create();
        var shared = origin.Write("A.cs", "class A;").Commit();
        origin.Branch("release").Write("R.cs", "class R;").Commit();
        origin.Switch("main");
        using var clone = origin.Clone();
        clone.Write("B.cs", "class B;").Commit();
        var comparison = Resolved(clone, "release");
        Assert.Equal((shared, "origin/release"), (comparison.BaseSha, comparison.BaseRev));
    }

    [Fact]
    public void Criss_cross_takes_the_base_that_git_takes_and_notes_the_others()
    {
        using var repository = TestRepository.Create();
        var (left, right) = Scenarios.CrissCross(repository);
        var comparison = Resolved(repository, left, right);
        Assert.Equal(repository.Git("merge-base", left, right), comparison.BaseSha);
        Assert.EndsWith("(the first of 2 equally good ones)", comparison.How);
    }

    [Theory]
    [InlineData("gone", null, "gone names no commit here: tried gone, origin/gone")]
    [InlineData(null, "gone", "gone names no commit here: tried gone, origin/gone")]
    [InlineData("--output=x", null, "--output=x names no commit here: tried --output=x, origin/--output=x")]
    [InlineData("a\u001b[31m", null, "a [31m names no commit here: tried a [31m, origin/a [31m")]
    public void Unknown_revision_lists_what_was_tried(string? baseRevision, string? headRevision, string message)
    {
        using var repository = TestRepository.Create();
        repository.Write("A.cs", "class A;").Commit();
        Assert.Equal(new BaseResolution.UnknownRevision(message), Resolve(repository, baseRevision, headRevision));
    }

    [Fact]
    public void Empty_revision_is_unknown_and_not_the_default()
    {
        using var repository = TestRepository.Create();
        repository.Write("A.cs", "class A;").Commit();
        Assert.IsType<BaseResolution.UnknownRevision>(Resolve(repository, ""));
    }

    [Fact]
    public void Unborn_head_is_an_empty_repository()
    {
        using var repository = TestRepository.Create();
        Assert.IsType<BaseResolution.EmptyRepository>(Resolve(repository));
    }

    [Fact]
    public void Unrelated_histories_are_inconclusive()
    {
        using var repository = TestRepository.Create();
        repository.Write("A.cs", "class A;").Commit();
        repository.OrphanBranch("other").Write("B.cs", "class B;").Commit();
        var inconclusive = Assert.IsType<BaseResolution.Inconclusive>(Resolve(repository));
        Assert.Equal("main and HEAD have no commit in common: their histories are unrelated", inconclusive.Message);
    }

    [Fact]
    public void Shallow_clone_of_one_commit_is_inconclusive_with_the_remedy()
    {
        using var origin = TestRepository.Create();
        origin.Write("A.cs", "class A;").Commit();
        origin.Write("B.cs", "class B;").Commit();
        using var shallow = origin.Clone("--depth=1");
        var inconclusive = Assert.IsType<BaseResolution.Inconclusive>(Resolve(shallow));
        Assert.Equal("the parent of HEAD is not in this shallow clone: fetch with `fetch-depth: 0`, or `git fetch --unshallow`", inconclusive.Message);
    }

    [Fact]
    public void Shallow_clone_without_the_merge_base_is_inconclusive()
    {
        using var origin = TestRepository.Create();
        origin.Write("A.cs", "class A;").Commit();
        origin.Branch("feature").Write("F.cs", "class F;").Commit();
        origin.Switch("main").Write("M.cs", "class M;").Commit();
        using var shallow = origin.Clone("--depth=1", "--no-single-branch");
        var inconclusive = Assert.IsType<BaseResolution.Inconclusive>(Resolve(shallow, "main", "feature"));
        Assert.StartsWith("the merge base of main and origin/feature is not in this shallow clone", inconclusive.Message);
    }

    [Fact]
    public void Shallow_clone_with_a_merge_base_says_that_history_is_cut()
    {
        using var origin = TestRepository.Create();
        origin.Write("A.cs", "class A;").Commit();
        origin.Write("B.cs", "class B;").Commit();
        origin.Write("C.cs", "class C;").Commit();
        using var shallow = origin.Clone("--depth=2");
        Assert.Equal("merge base of HEAD~1 and HEAD (as far as this shallow clone shows)", Resolved(shallow, "HEAD~1").How);
    }

    private static BaseResolution Resolve(TestRepository repository, string? baseRevision = null, string? headRevision = null)
    {
        using var git = GitRepositories.Open(repository.Root);
        return new BaseResolver(git).Resolve(baseRevision, headRevision);
    }

    private static Comparison Resolved(TestRepository repository, string? baseRevision = null, string? headRevision = null) =>
        Assert.IsType<BaseResolution.Resolved>(Resolve(repository, baseRevision, headRevision)).Comparison;
}
