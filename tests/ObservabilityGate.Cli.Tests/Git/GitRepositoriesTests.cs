using ObservabilityGate.Cli.Git;

namespace ObservabilityGate.Cli.Tests.Git;

/// <summary>Which repository is found, and which back end serves it.</summary>
public sealed class GitRepositoriesTests
{
    [Fact]
    public void Ordinary_repository_is_served_by_libgit2()
    {
        using var repository = Committed();
        Assert.Equal(("libgit2", "an ordinary repository"), Choose(repository.Root));
    }

    [Fact]
    public void Linked_worktree_is_served_by_libgit2()
    {
        using var repository = Committed();
        Assert.Equal("libgit2", Choose(repository.AddWorktree("linked").Root).BackEnd);
    }

    [Fact]
    public void Submodule_is_served_by_libgit2()
    {
        using var library = Committed();
        using var repository = Committed();
        repository.Git("-c", "protocol.file.allow=always", "submodule", "--quiet", "add", library.Root, "lib");
        Assert.Equal("libgit2", Choose(repository.PathOf("lib")).BackEnd);
    }

    [Fact]
    public void Shallow_clone_is_served_by_the_program()
    {
        using var repository = Committed();
        repository.Write("A.cs", "class A2;").Commit();
        using var shallow = repository.Clone("--depth=1");
        Assert.Equal(("program", "shallow clone"), Choose(shallow.Root));
        using var git = GitRepositories.Open(shallow.Root);
        Assert.True(git.IsShallow);
        Assert.Equal(repository.Head, git.ResolveCommit("HEAD"));
        Assert.Null(git.ResolveCommit("HEAD~1"));
        Assert.Equal([repository.Git("rev-parse", "HEAD~1")], git.Parents(repository.Head));
    }

    [Fact]
    public void Sha256_repository_is_served_by_the_program()
    {
        using var repository = TestRepository.Create(objectFormat: "sha256");
        var commit = repository.Write("A.cs", "class A;").Commit();
        repository.Write("B.cs", "class B;");
        Assert.Equal(("program", "extensions.objectformat"), Choose(repository.Root));
        using var git = GitRepositories.Open(repository.Root);
        var tree = git.ListTree(commit);
        Assert.Equal("class A;"u8, git.ReadBlob(tree[0].BlobId));
        var files = git.ListWorkTree();
        Assert.Equal(tree[0], files[0]);
        Assert.Equal(repository.Git("hash-object", "B.cs"), files[1].BlobId);
    }

    [Fact]
    public void Partial_clone_is_served_by_the_program_and_fetches_nothing()
    {
        using var repository = Committed();
        repository.Configure("uploadpack.allowFilter", "true").Configure("uploadpack.allowAnySHA1InWant", "true");
        using var partial = repository.Clone("--filter=blob:none", "--no-checkout");
        Assert.Equal("program", Choose(partial.Root).BackEnd);
        var before = partial.Snapshot();
        using (var git = GitRepositories.Open(partial.Root))
        {
            var tree = git.ListTree(git.ResolveCommit("HEAD")!);
            Assert.Equal(["A.cs"], tree.Select(e => e.Path));
            Assert.Throws<UnreadableObjectException>(() => git.ReadBlob(tree[0].BlobId));
            // Once more: the refusal must not leave a broken stream behind.
            Assert.Throws<UnreadableObjectException>(() => git.ReadBlob(tree[0].BlobId));
        }

        Assert.Equal(before, partial.Snapshot());
    }

    [Fact]
    public void Promisor_remote_without_an_extension_is_served_by_the_program()
    {
        using var repository = Committed();
        repository.Configure("remote.origin.promisor", "true");
        Assert.Equal(("program", "partial clone"), Choose(repository.Root));
    }

    [Fact]
    public void Sparse_checkout_is_served_by_the_program_and_what_it_leaves_out_is_not_deleted()
    {
        using var repository = TestRepository.Create();
        var commit = repository.Write("in/A.cs", "class A;").Write("out/B.cs", "class B;").Commit();
        repository.Git("sparse-checkout", "set", "in");
        Assert.False(File.Exists(repository.PathOf("out/B.cs")));
        using var git = GitRepositories.Open(repository.Root);
        Assert.Equal(("program", "extensions.worktreeconfig"), (git.BackEnd, git.BackEndReason));
        Assert.Equal(git.ListTree(commit), git.ListWorkTree());
    }

    [Fact]
    public void Missing_native_library_leaves_the_program()
    {
        using var repository = Committed();
        using var git = GitRepositories.Open(repository.Root, BackEndChoice.Auto, Environment.GetEnvironmentVariable, () => "no native libgit2 can be loaded");
        Assert.Equal(("program", "no native libgit2 can be loaded"), (git.BackEnd, git.BackEndReason));
    }

    [Fact]
    public void Missing_native_library_is_an_error_where_libgit2_was_asked_for()
    {
        using var repository = Committed();
        var error = Assert.Throws<GitException>(() =>
            GitRepositories.Open(repository.Root, BackEndChoice.LibGit2, Environment.GetEnvironmentVariable, () => "no native libgit2 can be loaded"));
        Assert.Contains("no native libgit2", error.Message);
    }

    [Fact]
    public void Missing_program_is_an_error_that_says_why_it_is_needed()
    {
        using var repository = Committed();
        repository.Configure("remote.origin.promisor", "true");
        var error = Assert.Throws<GitException>(() => GitRepositories.Open(repository.Root, BackEndChoice.Auto, _ => null, () => null));
        Assert.Equal("the git program is needed (partial clone), but there is none on the search path", error.Message);
    }

    [Fact]
    public void Missing_program_leaves_libgit2_one_merge_base()
    {
        using var repository = TestRepository.Create();
        var (left, right) = Scenarios.CrissCross(repository);
        using var git = GitRepositories.Open(repository.Root, BackEndChoice.Auto, _ => null, LibGit2Library.LoadProblemOrNull);
        Assert.Equal("libgit2", git.BackEnd);
        Assert.Contains(Assert.Single(git.MergeBases(left, right)), repository.Git("merge-base", "--all", left, right).Split('\n'));
    }

    [Fact]
    public void Relative_folder_on_the_search_path_runs_no_program_of_the_repository()
    {
        using var repository = Committed();
        repository.Write("git", "#!/bin/sh\n");
        Assert.Throws<GitException>(() =>
            GitRepositories.Open(repository.Root, BackEndChoice.Program, name => name == "PATH" ? "." + Path.PathSeparator : null, () => null));
    }

    [Fact]
    public void Hook_with_its_own_index_is_served_that_index()
    {
        using var repository = Committed();
        File.Copy(repository.PathOf(".git/index"), repository.PathOf(".git/next-index-1.lock"));
        repository.Write("B.cs", "class B;").Git("add", "B.cs");
        using var git = OpenAsHook(repository, repository.PathOf(".git/next-index-1.lock"));
        Assert.Equal("program", git.BackEnd);
        Assert.Equal(["A.cs"], git.ListIndex().Select(e => e.Path));
    }

    [Fact]
    public void Hook_on_a_push_sees_the_objects_that_wait()
    {
        using var repository = Committed();
        var commit = repository.Write("B.cs", "class B;").Commit();
        var blob = repository.Git("rev-parse", "HEAD:B.cs");
        var objects = repository.PathOf(".git/objects");
        var waiting = Path.Combine(objects, "tmp_objdir-incoming-1");
        Directory.CreateDirectory(Path.Combine(waiting, blob[..2]));
        File.Move(Path.Combine(objects, blob[..2], blob[2..]), Path.Combine(waiting, blob[..2], blob[2..]));
        using var git = GitRepositories.Open(repository.Root, BackEndChoice.Auto, Variable, LibGit2Library.LoadProblemOrNull);
        Assert.Equal("program", git.BackEnd);
        Assert.Equal("class B;"u8, git.ReadBlob(git.ListTree(commit)[1].BlobId));

        string? Variable(string name) => name switch
        {
            "GIT_OBJECT_DIRECTORY" => waiting,
            "GIT_ALTERNATE_OBJECT_DIRECTORIES" => objects,
            _ => Environment.GetEnvironmentVariable(name),
        };
    }

    [Fact]
    public void Hook_of_another_repository_redirects_nothing()
    {
        using var repository = Committed();
        using var other = Committed();
        using var git = OpenAsHook(repository, other.PathOf(".git/index"));
        Assert.Equal("libgit2", git.BackEnd);
    }

    [Fact]
    public void Hook_with_the_usual_index_is_an_ordinary_run()
    {
        using var repository = Committed();
        using var git = OpenAsHook(repository, repository.PathOf(".git/index"));
        Assert.Equal("libgit2", git.BackEnd);
    }

    [Theory]
    [InlineData("Auto")]
    [InlineData("Program")]
    public void Folder_in_no_repository_is_refused_with_what_was_looked_for(string choice)
    {
        var folder = Directory.CreateTempSubdirectory("obsgate-test-").FullName;
        try
        {
            var error = Assert.Throws<NotARepositoryException>(() => GitRepositories.Open(folder, Enum.Parse<BackEndChoice>(choice)));
            Assert.Contains(folder, error.Message);
            Assert.Contains("no .git folder, .git file or bare repository", error.Message);
        }
        finally
        {
            Directory.Delete(folder);
        }
    }

    [Fact]
    public void Git_file_that_leads_nowhere_is_refused()
    {
        using var repository = Committed();
        repository.Write("sub/.git", "gitdir: ../gone\n");
        var error = Assert.Throws<NotARepositoryException>(() => GitRepositories.Open(repository.PathOf("sub")));
        Assert.Contains("which is no git directory", error.Message);
    }

    [Fact]
    public void Folder_that_does_not_exist_is_refused()
    {
        var error = Assert.Throws<NotARepositoryException>(() => GitRepositories.Open("/does/not/exist"));
        Assert.Contains("does not exist", error.Message);
    }

    [RootOnlyFact]
    public void Repository_of_another_user_is_served_by_the_program()
    {
        using var repository = Committed();
        GiveAway(repository);
        Assert.Equal(("program", "another user owns the repository"), Choose(repository.Root));
        using var git = GitRepositories.Open(repository.Root);
        Assert.Equal("class A;"u8, git.ReadBlob(git.ListTree(git.ResolveCommit("HEAD")!)[0].BlobId));
        Assert.Equal(["A.cs"], git.ListWorkTree().Select(e => e.Path));
    }

    private static TestRepository Committed()
    {
        var repository = TestRepository.Create();
        repository.Write("A.cs", "class A;").Commit();
        return repository;
    }

    private static (string BackEnd, string Reason) Choose(string path)
    {
        using var git = GitRepositories.Open(path);
        return (git.BackEnd, git.BackEndReason);
    }

    private static IGitRepository OpenAsHook(TestRepository repository, string index) => GitRepositories.Open(
        repository.Root,
        BackEndChoice.Auto,
        name => name == "GIT_INDEX_FILE" ? index : Environment.GetEnvironmentVariable(name),
        LibGit2Library.LoadProblemOrNull);

    private static void GiveAway(TestRepository repository)
    {
        using var process = System.Diagnostics.Process.Start("chown", ["-R", "12345", repository.Root]);
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
    }
}

/// <summary>A test that has to give files to another user.</summary>
internal sealed class RootOnlyFactAttribute : FactAttribute
{
    public RootOnlyFactAttribute()
    {
        if (!OperatingSystem.IsLinux() || !Environment.IsPrivilegedProcess)
            Skip = "only root may give files to another user";
    }
}
