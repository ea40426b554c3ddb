using System.Text;
using ObservabilityGate.Cli.Git;

namespace ObservabilityGate.Cli.Tests.Git;

/// <summary>The difference of two listings, with contents held in memory.</summary>
public sealed class TreeDiffTests
{
    private const string Orders = "using System;\nnamespace Shop;\n\npublic class Orders\n{\n    public void Create() { }\n    public void Cancel() { }\n}\n";
    private readonly Dictionary<string, string> _contents = [];

    [Fact]
    public void Same_trees_have_no_changes()
    {
        var tree = Tree(("A.cs", "a"), ("B.cs", "b"));
        Assert.Empty(Compare(tree, tree));
    }

    [Fact]
    public void Added_deleted_and_modified_files_come_in_path_order()
    {
        var changes = Compare(Tree(("B.cs", "old"), ("a/D.cs", "gone"), ("same.cs", "s")), Tree(("B.cs", "new"), ("Z.cs", "z"), ("same.cs", "s")));
        Assert.Equal(["M B.cs", "A Z.cs", "D a/D.cs"], changes);
    }

    [Fact]
    public void Listing_in_another_order_makes_no_difference()
    {
        Assert.Equal(["M B.cs"], Compare(Tree(("C.cs", "c"), ("B.cs", "old")), Tree(("B.cs", "new"), ("C.cs", "c"))));
    }

    [Theory]
    [InlineData("File", "SymbolicLink")]
    [InlineData("SymbolicLink", "File")]
    [InlineData("File", "Submodule")]
    [InlineData("Submodule", "SymbolicLink")]
    public void Path_that_changes_kind_is_a_type_change_even_with_one_id(string from, string to)
    {
        TreeEntry Entry(string kind) => new("A.cs", Id("target"), Enum.Parse<EntryKind>(kind));
        Assert.Equal(["T A.cs"], Compare([Entry(from)], [Entry(to)]));
    }

    [Fact]
    public void File_that_becomes_a_folder_is_deleted()
    {
        Assert.Equal(["D A", "A A/B.txt"], Compare(Tree(("A", "x")), Tree(("A/B.txt", "y"))));
    }

    [Fact]
    public void Moved_file_is_a_rename()
    {
        Assert.Equal(["R old/A.txt -> new/B.txt"], Compare(Tree(("old/A.txt", "x")), Tree(("new/B.txt", "x"))));
    }

    [Fact]
    public void Moved_copies_keep_their_names()
    {
        var changes = Compare(Tree(("a/X.cs", "same"), ("a/Y.cs", "same")), Tree(("b/Y.cs", "same"), ("c/X.cs", "same")));
        Assert.Equal(["R a/Y.cs -> b/Y.cs", "R a/X.cs -> c/X.cs"], changes);
    }

    [Fact]
    public void One_source_of_two_copies_is_one_rename_and_one_addition()
    {
        Assert.Equal(["R A.cs -> B.cs", "A C.cs"], Compare(Tree(("A.cs", "x")), Tree(("B.cs", "x"), ("C.cs", "x"))));
    }

    [Fact]
    public void File_that_was_copied_and_kept_is_an_addition()
    {
        Assert.Equal(["A B.cs"], Compare(Tree(("A.cs", "x")), Tree(("A.cs", "x"), ("B.cs", "x"))));
    }

    [Fact]
    public void Moved_and_edited_file_is_a_rename()
    {
        Assert.Equal(["R Orders.cs -> src/Orders.cs"], Compare(Tree(("Orders.cs", Orders)), Tree(("src/Orders.cs", Orders + "// more\n"))));
    }

    [Fact]
    public void Moved_file_with_other_line_endings_and_indentation_is_a_rename()
    {
        var indented = Orders.Replace("\n", "\r\n    ");
        Assert.Equal(["R Orders.cs -> src/Orders.cs"], Compare(Tree(("Orders.cs", Orders)), Tree(("src/Orders.cs", indented))));
    }

    [Theory]
    [InlineData("common line\nold tail 12", "common line\nnew tail 34", "R A.cs -> B.cs")]
    [InlineData("common line\nold tail is longer", "common line\nnew tail is longer", "D A.cs|A B.cs")]
    public void Half_of_the_content_decides_over_a_rename(string before, string after, string expected)
    {
        Assert.Equal(expected.Split('|'), Compare(Tree(("A.cs", before)), Tree(("B.cs", after))));
    }

    [Fact]
    public void Best_match_wins_over_the_first_path()
    {
        var changes = Compare(
            Tree(("A.cs", Orders + "int first;\nint second;\nint third;\n"), ("B.cs", Orders)),
            Tree(("Z.cs", Orders + "int x;\n")));
        Assert.Equal(["D A.cs", "R B.cs -> Z.cs"], changes);
    }

    [Fact]
    public void Equal_matches_are_decided_by_path()
    {
        var changes = Compare(Tree(("B.cs", Orders + "1"), ("A.cs", Orders + "2")), Tree(("Y.cs", Orders + "3"), ("X.cs", Orders + "4")));
        Assert.Equal(["R A.cs -> X.cs", "R B.cs -> Y.cs"], changes);
    }

    [Fact]
    public void Equal_matches_prefer_the_file_that_kept_its_name()
    {
        var changes = Compare(Tree(("a/X.cs", Orders + "1"), ("b/Y.cs", Orders + "2")), Tree(("c/Y.cs", Orders + "3")));
        Assert.Equal(["D a/X.cs", "R b/Y.cs -> c/Y.cs"], changes);
    }

    [Fact]
    public void Other_extension_is_no_rename()
    {
        Assert.Equal(["D A.cs", "A A.props"], Compare(Tree(("A.cs", Orders)), Tree(("A.props", Orders + "x"))));
    }

    [Fact]
    public void Files_that_the_gate_does_not_read_are_never_opened()
    {
        var before = Tree(("A.md", Orders), ("logo.png", "1"));
        var after = Tree(("B.md", Orders + "x"), ("logo2.png", "2"));
        var changes = TreeDiff.Compare(before, after, id => throw new InvalidOperationException(id));
        Assert.Equal(4, changes.Count);
    }

    [Fact]
    public void Unreadable_blob_costs_the_rename_and_nothing_else()
    {
        var changes = TreeDiff.Compare(Tree(("A.cs", Orders)), Tree(("B.cs", Orders + "x")), id => throw new UnreadableObjectException(id, "not here"));
        Assert.Equal([ChangeStatus.Deleted, ChangeStatus.Added], changes.Select(c => c.Status));
    }

    [Fact]
    public void Moved_submodule_is_a_deletion_and_an_addition()
    {
        Assert.Equal(["D a", "A b"], Compare([new("a", Id("x"), EntryKind.Submodule)], [new("b", Id("x"), EntryKind.Submodule)]));
    }

    [Fact]
    public void Very_many_pairs_are_compared_by_file_name_alone()
    {
        var before = Tree([.. Enumerable.Range(0, 600).Select(i => ($"old/F{i}.cs", $"{Orders}int n{i};\n"))]);
        var after = Tree([.. Enumerable.Range(0, 600).Select(i => ($"new/{(i == 0 ? "Other" : $"F{i}")}.cs", $"{Orders}int m{i};\n"))]);
        var changes = Compare(before, after);
        Assert.Equal(599, changes.Count(c => c[0] == 'R'));
        Assert.Contains("R old/F7.cs -> new/F7.cs", changes);
        Assert.Contains("A new/Other.cs", changes);
        Assert.Contains("D old/F0.cs", changes);
    }

    [Theory]
    [InlineData("LibGit2")]
    [InlineData("Program")]
    public void Both_back_ends_give_one_difference(string choice)
    {
        using var repository = TestRepository.Create();
        var before = repository.Write("Keep.cs", "k").Write("Edit.cs", "1").Write("Gone.cs", "g").Write("Move.cs", Orders).Write("Größe x.cs", "x")
            .Write("Link.cs", "Keep.cs").Write("Lines.cs", "a\nb\n").Commit();
        var after = repository.Write("Edit.cs", "2").Delete("Gone.cs").Move("Move.cs", "src/Moved.cs").Write("src/Moved.cs", Orders + "// x\n")
            .Move("Größe x.cs", "Größe y.cs").Delete("Link.cs").Link("Link.cs", "Keep.cs").Write("Lines.cs", "a\r\nb\r\n").Commit();
        using var git = GitRepositories.Open(repository.Root, Enum.Parse<BackEndChoice>(choice));
        var changes = TreeDiff.Compare(git.ListTree(before), git.ListTree(after), git.ReadBlob).Select(Describe);
        Assert.Equal(
            ["M Edit.cs", "D Gone.cs", "R Größe x.cs -> Größe y.cs", "M Lines.cs", "T Link.cs", "R Move.cs -> src/Moved.cs"],
            changes.Order(StringComparer.Ordinal).OrderBy(c => c[2..], StringComparer.Ordinal));
    }

    private List<string> Compare(TreeEntry[] before, TreeEntry[] after) =>
        [.. TreeDiff.Compare(before, after, id => Encoding.UTF8.GetBytes(_contents[id])).Select(Describe)];

    private static string Describe(TreeChange change) => change.Status == ChangeStatus.Renamed
        ? $"R {change.OldPath} -> {change.Path}"
        : $"{change.Status.ToString()[0]} {change.Path}";

    private TreeEntry[] Tree(params (string Path, string Content)[] files) =>
        [.. files.Select(f => new TreeEntry(f.Path, Id(f.Content), EntryKind.File))];

    private string Id(string content)
    {
        var id = ObjectIds.OfBlob(Encoding.UTF8.GetBytes(content), sha256: false);
        _contents[id] = content;
        return id;
    }
}
