using System.Diagnostics;
using FsCheck;
using FsCheck.Fluent;
using ObservabilityGate.Analyzers.Options;

namespace ObservabilityGate.Cli.Tests.Options;

public sealed class ExclusionsTests
{
    private static readonly Gen<string> _name = Gen.Elements("a", "b", ".", "[", "\n").NonEmptyListOf().Select(string.Concat);

    private static readonly Gen<string> _part = Gen.Elements("a", "b", ".", "[", "?", "\n").NonEmptyListOf().Select(string.Concat)
        .SelectMany(part => Gen.Elements(part, part + "*", "*" + part, "*"));

    // Trimmed as a configuration's values are.
    private static readonly Gen<(string Glob, string Path)> _cases = Gen.Zip(
        Gen.Zip(Few(_part), Gen.Elements("", "/")).Select(g => (string.Join('/', g.Item1) + g.Item2).Trim()).Where(g => g.Length > 0 && !g.Contains("//", StringComparison.Ordinal) && g != "/"),
        Few(_name).Select(names => string.Join('/', names)));

    [Fact]
    public void GlobWithinFolders_MatchesNameByName() => Holds.ForAll(_cases, c =>
    {
        Assert.True(Reference(c.Glob, c.Path) == Exclusions.Matches(c.Glob, c.Path), $"{c} should be {Reference(c.Glob, c.Path)}");
    });

    [Fact]
    public void PathItself_IsAGlobOfItAndOfAllInIt() => Holds.ForAll(
        Gen.Zip(Few(Gen.Elements("a", "b.cs", "[c]", "d+")), Few(Gen.Elements("a", "b"))).Select(p => (Folder: string.Join('/', p.Item1), Inside: string.Join('/', p.Item2))),
        p => Exclusions.Matches(p.Folder, p.Folder) && Exclusions.Matches(p.Folder, $"{p.Folder}/{p.Inside}") && Exclusions.Matches($"{p.Folder}/**", $"{p.Folder}/{p.Inside}")
            && Exclusions.Matches($"**/{p.Folder}", $"{p.Inside}/{p.Folder}") && !Exclusions.Matches(p.Folder + "/x", p.Folder));

    [Theory]
    [InlineData("src/**/Legacy/*.cs", "src/Legacy/A.cs", true)]
    [InlineData("src/**/Legacy/*.cs", "src/a/b/Legacy/A.cs", true)]
    [InlineData("src/**/Legacy/*.cs", "src/MyLegacy/A.cs", false)]
    [InlineData("src/**", "src/a/b.cs", true)]
    [InlineData("src/**", "source/a.cs", false)]
    [InlineData("**", "a/b.cs", true)]
    [InlineData("*.Migration.cs", "src/a/One.Migration.cs", true)]
    [InlineData("/Legacy", "Legacy/A.cs", true)]
    [InlineData("src\\Legacy", "src/Legacy/A.cs", true)]
    [InlineData("Legacy/", "Legacy/A.cs", true)]
    [InlineData("Legacy/", "Legacy", false)]
    public void Glob_Matches(string glob, string path, bool expected) => Assert.Equal(expected, Exclusions.Matches(glob, path));

    [Theory]
    [InlineData("*a*a*a*a*a*a*a*a*a*a*b")]
    [InlineData("**/a/**/a/**/a/**/a/**/a/**/a/**/a/**/b")]
    public void GlobOfAStranger_IsToldQuickly(string glob)
    {
        var watch = Stopwatch.StartNew();

        Assert.False(Exclusions.Matches(glob, string.Join('/', Enumerable.Repeat("a", 400)) + new string('a', 400)));

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5), $"{watch.Elapsed}");
    }

    private static Gen<IReadOnlyList<T>> Few<T>(Gen<T> parts) => Gen.Choose(1, 4).SelectMany(count => parts.ListOf(count)).Select(list => (IReadOnlyList<T>)[.. list]);

    /// <summary>Names against names; what is left of the path lies in a folder that matched. Only for globs without <c>**</c>.</summary>
    private static bool Reference(string glob, string path)
    {
        glob = glob.TrimStart('/');
        var parts = glob.TrimEnd('/').Split('/');
        var names = path.Split('/');
        var needsMore = glob.EndsWith('/');
        var starts = glob.Contains('/', StringComparison.Ordinal) ? 1 : names.Length;
        return Enumerable.Range(0, starts).Any(start => start + parts.Length + (needsMore ? 1 : 0) <= names.Length && parts.Zip(names.Skip(start)).All(p => NameMatches(p.First, p.Second)));
    }

    private static bool NameMatches(string part, string name) => part.Length == 0
        ? name.Length == 0
        : part[0] == '*' ? Enumerable.Range(0, name.Length + 1).Any(i => NameMatches(part[1..], name[i..]))
        : name.Length > 0 && (part[0] == '?' || part[0] == name[0]) && NameMatches(part[1..], name[1..]);
}
