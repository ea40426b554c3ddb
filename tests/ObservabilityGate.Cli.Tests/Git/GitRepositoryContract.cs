using System.Text;
using ObservabilityGate.Cli.Git;

namespace ObservabilityGate.Cli.Tests.Git;

/// <summary>What every back end promises, on real repositories.</summary>
public abstract class GitRepositoryContract
{
    private protected abstract BackEndChoice BackEnd { get; }

    [Fact]
    public void Folder_below_the_root_opens_its_repository()
    {
        using var repository = TestRepository.Create();
        repository.Write("src/deep/A.cs", "class A;").Commit();
        using var git = Open(repository.PathOf("src/deep"));
        Assert.Equal(repository.Root, git.WorkTree);
        Assert.Equal(repository.Head, git.ResolveCommit("HEAD"));
        Assert.False(git.IsShallow);
        Assert.False(git.IsUnborn);
    }

    [Fact]
    public void Git_folder_itself_opens_its_repository()
    {
        using var repository = TestRepository.Create();
        repository.Write("A.cs", "class A;").Commit();
        using var git = Open(repository.GitDirectory);
        Assert.Equal(repository.Root, git.WorkTree);
        Assert.Equal(["A.cs"], git.ListWorkTree().Select(e => e.Path));
    }

    [Fact]
    public void Bare_repository_has_trees_and_no_working_tree()
    {
        using var repository = TestRepository.Create();
        var commit = repository.Write("A.cs", "class A;").Commit();
        using var bare = repository.Clone("--bare");
        using var git = Open(bare.Root);
        Assert.Null(git.WorkTree);
        Assert.Equal("class A;", Text(git, git.ListTree(commit).Single()));
        Assert.Throws<GitException>(git.ListWorkTree);
    }

    [Fact]
    public void Linked_worktree_has_its_own_head_and_files()
    {
        using var repository = TestRepository.Create();
        repository.Write("A.cs", "class A;").Commit();
        using var linked = repository.AddWorktree("linked");
        var inMain = repository.Write("B.cs", "class B;").Commit();
        linked.Write("C.cs", "class C;");
        using var git = Open(linked.Root);
        Assert.Equal(linked.Root, git.WorkTree);
        Assert.NotEqual(inMain, git.ResolveCommit("HEAD"));
        Assert.Equal(inMain, git.ResolveCommit("main"));
        Assert.Equal(["A.cs", "C.cs"], git.ListWorkTree().Select(e => e.Path));
    }

    [Fact]
    public void Submodule_opens_as_its_own_repository()
    {
        using var library = TestRepository.Create();
        var commit = library.Write("L.cs", "class L;").Commit();
        using var repository = TestRepository.Create();
        repository.Git("-c", "protocol.file.allow=always", "submodule", "--quiet", "add", library.Root, "lib");
        repository.Commit();
        using var git = Open(repository.PathOf("lib"));
        Assert.Equal(repository.PathOf("lib"), git.WorkTree);
        Assert.Equal(commit, git.ResolveCommit("HEAD"));
        Assert.Equal(["L.cs"], git.ListWorkTree().Select(e => e.Path));
    }

    [Fact]
    public void Submodule_in_a_tree_is_an_entry_of_its_own_kind()
    {
        using var library = TestRepository.Create();
        var pinned = library.Write("L.cs", "class L;").Commit();
        using var repository = TestRepository.Create();
        repository.Git("-c", "protocol.file.allow=always", "submodule", "--quiet", "add", library.Root, "lib");
        var commit = repository.Commit();
        using var git = Open(repository.Root);
        var expected = new TreeEntry("lib", pinned, EntryKind.Submodule);
        Assert.Contains(expected, git.ListTree(commit));
        Assert.Contains(expected, git.ListIndex());
        Assert.Contains(expected, git.ListWorkTree());
    }

    [Fact]
    public void Detached_head_resolves_to_its_commit()
    {
        using var repository = TestRepository.Create();
        var first = repository.Write("A.cs", "class A;").Commit();
        repository.Write("A.cs", "class A2;").Commit();
        repository.Git("checkout", "--quiet", "--detach", first);
        using var git = Open(repository.Root);
        Assert.Equal(first, git.ResolveCommit("HEAD"));
        Assert.False(git.IsUnborn);
    }

    [Fact]
    public void Unborn_head_is_said_and_its_index_is_listed()
    {
        using var repository = TestRepository.Create();
        repository.Write("A.cs", "class A;").Git("add", "A.cs");
        using var git = Open(repository.Root);
        Assert.True(git.IsUnborn);
        Assert.Null(git.ResolveCommit("HEAD"));
        Assert.Equal(["A.cs"], git.ListIndex().Select(e => e.Path));
    }

    [Fact]
    public void Revisions_of_all_kinds_resolve_to_commits()
    {
        using var repository = TestRepository.Create();
        var first = repository.Write("A.cs", "class A;").Commit();
        repository.Git("tag", "light");
        repository.Git("tag", "--annotate", "--message", "noted", "noted");
        var second = repository.Write("A.cs", "class A2;").Commit();
        using var git = Open(repository.Root);
        Assert.Equal(first, git.ResolveCommit("light"));
        Assert.Equal(first, git.ResolveCommit("noted"));
        Assert.Equal(first, git.ResolveCommit("HEAD~1"));
        Assert.Equal(first, git.ResolveCommit(first[..10]));
        Assert.Equal(second, git.ResolveCommit("refs/heads/main"));
        Assert.Equal(second, git.ResolveCommit(second));
    }

    [Theory]
    [InlineData("nowhere")]
    [InlineData("HEAD~7")]
    [InlineData("--all")]
    [InlineData("-h")]
    [InlineData("")]
    [InlineData("a b")]
    [InlineData("main\nHEAD")]
    [InlineData("main..main")]
    [InlineData("HEAD:A.cs")]
    [InlineData("0123456789012345678901234567890123456789")]
    public void Text_that_names_no_commit_resolves_to_nothing(string revision)
    {
        using var repository = TestRepository.Create();
        repository.Write("A.cs", "class A;").Commit();
        using var git = Open(repository.Root);
        Assert.Null(git.ResolveCommit(revision));
    }

    [Fact]
    public void Branch_whose_commit_is_missing_is_unreadable()
    {
        using var repository = TestRepository.Create();
        repository.Write("A.cs", "class A;").Commit();
        repository.Branch("other");
        RemoveObject(repository, repository.CommitStaged("lost"));
        using var git = Open(repository.Root);
        Assert.Throws<UnreadableObjectException>(() => git.ResolveCommit("other"));
        Assert.NotNull(git.ResolveCommit("main"));
    }

    [Fact]
    public void Tree_lists_paths_as_they_are_in_ordinal_order()
    {
        using var repository = TestRepository.Create();
        string[] paths = ["a b/with space.cs", "a-b.cs", "a.cs", "naïve/Größe.cs", "quote\"d.cs", "tab\there.cs", "z/日本.cs"];
        foreach (var path in paths)
            repository.Write(path, path);
        var commit = repository.Commit();
        using var git = Open(repository.Root);
        var tree = git.ListTree(commit);
        Assert.Equal(paths.Order(StringComparer.Ordinal), tree.Select(e => e.Path));
        Assert.All(tree, entry => Assert.Equal(entry.Path, Text(git, entry)));
        Assert.Equal(tree, git.ListIndex());
        Assert.Equal(tree, git.ListWorkTree());
    }

    [Fact]
    public void Symbolic_link_is_an_entry_of_its_own_kind()
    {
        using var repository = TestRepository.Create();
        var commit = repository.Write("A.cs", "class A;").Link("L.cs", "A.cs").Commit();
        using var git = Open(repository.Root);
        var link = git.ListTree(commit).Single(e => e.Path == "L.cs");
        Assert.Equal(EntryKind.SymbolicLink, link.Kind);
        Assert.Equal("A.cs", Text(git, link));
        Assert.Contains(link, git.ListWorkTree());
    }

    [Fact]
    public void Blob_comes_back_byte_for_byte()
    {
        using var repository = TestRepository.Create();
        byte[] content = [0xEF, 0xBB, 0xBF, .. "a\r\nb\n"u8, 0, 0xFF, (byte)'\n'];
        var commit = repository.Write("A.bin", content).Write("Empty.cs", "").Commit();
        using var git = Open(repository.Root);
        var tree = git.ListTree(commit);
        Assert.Equal(content, git.ReadBlob(tree[0].BlobId));
        Assert.Empty(git.ReadBlob(tree[1].BlobId));
    }

    [Fact]
    public void Blobs_are_read_by_many_threads_at_once()
    {
        using var repository = TestRepository.Create();
        for (var i = 0; i < 200; i++)
            repository.Write($"F{i}.cs", new string((char)('a' + (i % 26)), i * 50) + i);
        var commit = repository.Commit();
        using var git = Open(repository.Root);
        Parallel.ForEach(git.ListTree(commit), entry =>
            Assert.Equal(File.ReadAllText(repository.PathOf(entry.Path)), Text(git, entry)));
    }

    [Fact]
    public void Missing_blob_is_unreadable_and_the_next_one_is_still_read()
    {
        using var repository = TestRepository.Create();
        var commit = repository.Write("A.cs", "class A;").Write("B.cs", "class B;").Commit();
        using var git = Open(repository.Root);
        var tree = git.ListTree(commit);
        RemoveObject(repository, tree[0].BlobId);
        Assert.Equal(tree[0].BlobId, Assert.Throws<UnreadableObjectException>(() => git.ReadBlob(tree[0].BlobId)).Id);
        Assert.Equal("class B;", Text(git, tree[1]));
    }

    [Fact]
    public void Damaged_blob_is_unreadable_and_the_next_one_is_still_read()
    {
        using var repository = TestRepository.Create();
        var commit = repository.Write("A.cs", "class A;").Write("B.cs", "class B;").Commit();
        using var git = Open(repository.Root);
        var tree = git.ListTree(commit);
        RemoveObject(repository, tree[0].BlobId);
        File.WriteAllText(LooseObject(repository, tree[0].BlobId), "no zlib stream");
        Assert.Throws<UnreadableObjectException>(() => git.ReadBlob(tree[0].BlobId));
        Assert.Equal("class B;", Text(git, tree[1]));
    }

    [Fact]
    public void Missing_tree_is_unreadable()
    {
        using var repository = TestRepository.Create();
        var commit = repository.Write("src/A.cs", "class A;").Commit();
        RemoveObject(repository, repository.Git("rev-parse", "HEAD:src"));
        using var git = Open(repository.Root);
        Assert.Throws<UnreadableObjectException>(() => git.ListTree(commit));
    }

    [Fact]
    public void Merge_base_is_where_the_branches_parted()
    {
        using var repository = TestRepository.Create();
        var fork = repository.Write("A.cs", "class A;").Commit();
        var feature = repository.Branch("feature").Write("F.cs", "class F;").Commit();
        var main = repository.Switch("main").Write("M.cs", "class M;").Commit();
        using var git = Open(repository.Root);
        Assert.Equal([fork], git.MergeBases(main, feature));
    }

    [Fact]
    public void Parents_come_in_the_order_of_the_merge()
    {
        using var repository = TestRepository.Create();
        var request = Scenarios.PullRequest(repository);
        using var git = Open(repository.Root);
        Assert.Equal([request.Main, request.Feature], git.Parents(request.Merge));
        Assert.Empty(git.Parents(git.ResolveCommit($"{request.Fork}~1")!));
        Assert.Throws<UnreadableObjectException>(() => git.Parents(new string('0', 39) + "1"));
    }

    [Fact]
    public void Criss_cross_merges_have_two_merge_bases()
    {
        using var repository = TestRepository.Create();
        var (left, right) = Scenarios.CrissCross(repository);
        using var git = Open(repository.Root);
        Assert.Equal(repository.Git("merge-base", "--all", left, right).Split('\n'), git.MergeBases(left, right));
        Assert.Equal(2, git.MergeBases(left, right).Count);
    }

    [Fact]
    public void Unrelated_histories_have_no_merge_base()
    {
        using var repository = TestRepository.Create();
        var main = repository.Write("A.cs", "class A;").Commit();
        var other = repository.OrphanBranch("other").Write("B.cs", "class B;").Commit();
        using var git = Open(repository.Root);
        Assert.Empty(git.MergeBases(main, other));
    }

    [Fact]
    public void Index_shows_what_is_staged_and_not_what_is_on_disk()
    {
        using var repository = TestRepository.Create();
        repository.Write("A.cs", "class A;").Write("B.cs", "class B;").Commit();
        repository.Write("A.cs", "staged").Git("add", "A.cs");
        repository.Write("A.cs", "on disk").Delete("B.cs");
        using var git = Open(repository.Root);
        Assert.Equal(["A.cs", "B.cs"], git.ListIndex().Select(e => e.Path));
        Assert.Equal("staged", Text(git, git.ListIndex()[0]));
    }

    [Fact]
    public void Working_tree_has_untracked_files_and_neither_ignored_nor_deleted_ones()
    {
        using var repository = TestRepository.Create();
        repository.Write(".gitignore", "obj/\n*.log\n").Write("A.cs", "class A;").Write("B.cs", "class B;").Commit();
        repository.Write("A.cs", "edited").Delete("B.cs").Write("new/deep/C.cs", "class C;").Write("obj/D.cs", "class D;").Write("e.log", "");
        using var git = Open(repository.Root);
        var files = git.ListWorkTree();
        Assert.Equal([".gitignore", "A.cs", "new/deep/C.cs"], files.Select(e => e.Path));
        Assert.Equal("edited", Text(git, files[1]));
        Assert.Equal("class C;", Text(git, files[2]));
        Assert.Equal(repository.Git("hash-object", "A.cs"), files[1].BlobId);
    }

    [Fact]
    public void Tracked_file_that_is_ignored_is_still_in_the_working_tree()
    {
        using var repository = TestRepository.Create();
        repository.Write("A.cs", "class A;").Commit();
        repository.Write(".gitignore", "*.cs\n").Write("B.cs", "class B;");
        using var git = Open(repository.Root);
        Assert.Equal([".gitignore", "A.cs"], git.ListWorkTree().Select(e => e.Path));
    }

    [Fact]
    public void Checkout_with_other_line_endings_is_unchanged()
    {
        using var repository = TestRepository.Create();
        var commit = repository.Write(".gitattributes", "* text=auto\n").Write("A.cs", "class A\n{\n}\n").Commit();
        repository.Write("A.cs", "class A\r\n{\r\n}\r\n");
        using var git = Open(repository.Root);
        Assert.Equal(git.ListTree(commit), git.ListWorkTree());
    }

    [Fact]
    public void File_behind_a_folder_that_became_a_link_is_not_read()
    {
        using var repository = TestRepository.Create();
        repository.Write("src/A.cs", "class A;").Write("other/A.cs", "class Other;").Commit();
        Directory.Delete(repository.PathOf("src"), recursive: true);
        repository.Link("src", "other");
        using var git = Open(repository.Root);
        var files = git.ListWorkTree();
        Assert.Equal(["other/A.cs", "src"], files.Select(e => e.Path));
        Assert.Equal(EntryKind.SymbolicLink, files[1].Kind);
    }

    [Fact]
    public void File_that_changes_after_it_was_listed_is_unreadable()
    {
        using var repository = TestRepository.Create();
        repository.Write("A.cs", "class A;").Commit();
        repository.Write("A.cs", "listed");
        using var git = Open(repository.Root);
        var entry = git.ListWorkTree().Single();
        repository.Write("A.cs", "changed");
        Assert.Throws<UnreadableObjectException>(() => git.ReadBlob(entry.BlobId));
    }

    [Fact]
    public void Conflicted_file_is_in_the_working_tree_with_its_markers_and_makes_the_index_unreadable()
    {
        using var repository = TestRepository.Create();
        repository.Write("A.cs", "base\n").Commit();
        repository.Branch("other").Write("A.cs", "theirs\n").Commit();
        repository.Switch("main").Write("A.cs", "ours\n").Commit();
        Assert.Throws<InvalidOperationException>(() => repository.Merge("other"));
        using var git = Open(repository.Root);
        Assert.Contains("<<<<<<<", Text(git, git.ListWorkTree().Single()));
        Assert.Contains("A.cs", Assert.Throws<UnreadableObjectException>(git.ListIndex).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Replacement_object_changes_nothing_that_is_read()
    {
        using var repository = TestRepository.Create();
        var commit = repository.Write("A.cs", "class A;").Commit();
        var real = repository.Git("rev-parse", "HEAD:A.cs");
        repository.Write("A.cs", "class Replaced;").Commit();
        repository.Git("replace", real, repository.Git("rev-parse", "HEAD:A.cs"));
        using var git = Open(repository.Root);
        Assert.Equal("class A;", Text(git, git.ListTree(commit).Single()));
    }

    [Fact]
    public void Configured_working_tree_elsewhere_is_not_followed()
    {
        using var repository = TestRepository.Create();
        repository.Write("A.cs", "class A;").Commit();
        using var elsewhere = TestRepository.Create();
        elsewhere.Write("Secret.cs", "class Secret;");
        repository.Write("B.cs", "class B;").Configure("core.worktree", elsewhere.Root);
        using var git = Open(repository.Root);
        Assert.Equal(repository.Root, git.WorkTree);
        Assert.Equal(["A.cs", "B.cs"], git.ListWorkTree().Select(e => e.Path));
    }

    [Fact]
    public void Hostile_configuration_runs_nothing()
    {
        using var repository = TestRepository.Create();
        var mark = repository.PathOf(".git/mark");
        var command = $"touch '{mark}'; cat";
        repository.Write(".gitattributes", "*.cs filter=evil diff=evil\n").Write("A.cs", "class A;").Commit();
        repository.Write("A.cs", "class A2;");
        var commit = repository.Commit();
        foreach (var hook in new[] { "post-index-change", "fsmonitor-watchman", "reference-transaction", "post-checkout" })
            Script(repository.PathOf($".git/evil-hooks/{hook}"), command);
        Script(repository.PathOf(".git/evil"), command);
        foreach (var key in new[] { "core.fsmonitor", "diff.external", "core.pager", "core.sshCommand", "core.editor", "credential.helper" })
            repository.Configure(key, repository.PathOf(".git/evil"));
        foreach (var key in new[] { "filter.evil.clean", "filter.evil.smudge", "diff.evil.textconv", "diff.evil.command" })
            repository.Configure(key, command);
        foreach (var key in new[] { "alias.ls-tree", "alias.cat-file" })
            repository.Configure(key, "!" + command);
        repository.Configure("core.hooksPath", repository.PathOf(".git/evil-hooks"));
        File.Delete(mark);
        repository.Write("A.cs", "class A3;").Write("New.cs", "class New;");

        using (var git = Open(repository.Root))
        {
            var tree = git.ListTree(git.ResolveCommit("HEAD~1")!);
            var changes = TreeDiff.Compare(tree, git.ListWorkTree(), git.ReadBlob);
            Assert.Equal(["A.cs", "New.cs"], changes.Select(c => c.Path));
            Assert.Equal("class A3;", Text(git, changes[0].Head!.Value));
            git.ListIndex();
            git.MergeBases(commit, commit);
        }

        Assert.False(File.Exists(mark));
        repository.Git("status");
        Assert.True(File.Exists(mark), "the trap was not armed");
    }

    [Fact]
    public void Reading_writes_nothing()
    {
        using var repository = TestRepository.Create();
        repository.Write("A.cs", "class A;").Commit();
        var head = repository.Write("B.cs", "class B;").Commit();
        // Another time of change makes git want to refresh its index.
        File.SetLastWriteTimeUtc(repository.PathOf("A.cs"), new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        repository.Write("new/C.cs", "class C;");
        var before = repository.Snapshot();
        using (var git = Open(repository.Root))
        {
            git.MergeBases(head, git.ResolveCommit("HEAD~1")!);
            foreach (var entry in git.ListTree(head).Concat(git.ListIndex()).Concat(git.ListWorkTree()))
                git.ReadBlob(entry.BlobId);
        }

        Assert.Equal(before, repository.Snapshot());
    }

    private protected IGitRepository Open(string path)
    {
        var git = GitRepositories.Open(path, BackEnd);
        Assert.Equal(BackEnd == BackEndChoice.LibGit2 ? "libgit2" : "program", git.BackEnd);
        return git;
    }

    private protected static string Text(IGitRepository git, TreeEntry entry) => Encoding.UTF8.GetString(git.ReadBlob(entry.BlobId));

    private static string LooseObject(TestRepository repository, string id) =>
        Path.Combine(repository.GitDirectory, "objects", id[..2], id[2..]);

    private static void RemoveObject(TestRepository repository, string id) => File.Delete(LooseObject(repository, id));

    private static void Script(string path, string command)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, $"#!/bin/sh\n{command}\n");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }
}

public sealed class LibGit2RepositoryTests : GitRepositoryContract
{
    private protected override BackEndChoice BackEnd => BackEndChoice.LibGit2;
}

public sealed class GitProgramRepositoryTests : GitRepositoryContract
{
    private protected override BackEndChoice BackEnd => BackEndChoice.Program;
}
