using System.Diagnostics;

namespace ObservabilityGate.Cli.Tests.Projects;

/// <summary>Project files come from strangers: whatever they hold, there is a model, quickly, and a note.</summary>
public class HostileProjectTests
{
    [Theory]
    [InlineData("")]
    [InlineData("<Project")]
    [InlineData("not xml at all")]
    [InlineData("<Project Sdk=\"Microsoft.NET.Sdk\"><PropertyGroup></Project>")]
    [InlineData("\0\u0001\uFFFD")]
    public void UnreadableXml_KeepsDefaultGlobsAndSaysSo(string content)
    {
        var model = InMemorySnapshot.App(content, ("src/App/A.cs", ""));

        Assert.Equal(["src/App/A.cs"], model.Compile.Select(c => c.Path));
        Assert.Contains(model.Notes, n => n.StartsWith("xml:", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("""<!DOCTYPE p [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><AssemblyName>&b;</AssemblyName></PropertyGroup></Project>""")]
    [InlineData("""<!DOCTYPE p [<!ENTITY x SYSTEM "file:///etc/passwd">]><Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><AssemblyName>&x;</AssemblyName></PropertyGroup></Project>""")]
    public void DocumentType_IsRefused(string content)
    {
        var model = InMemorySnapshot.App(content);

        Assert.Equal("App", model.AssemblyName);
        Assert.Contains(model.Notes, n => n.StartsWith("xml:", StringComparison.Ordinal));
    }

    [Fact]
    public void PropertiesThatDoubleEachOther_AreBounded()
    {
        var properties = string.Concat(Enumerable.Range(1, 200).Select(i => $"<P{i}>$(P{i - 1})$(P{i - 1})$(P{i - 1})</P{i}>"));
        var clock = Stopwatch.StartNew();

        var model = InMemorySnapshot.Sdk($"<PropertyGroup><P0>0123456789</P0>{properties}</PropertyGroup>");

        Assert.Contains(model.Notes, n => n.StartsWith("bound:", StringComparison.Ordinal));
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(5));
    }

    [Fact]
    public void WildcardsThatBacktrack_TakeNoTime()
    {
        var deep = string.Join('/', Enumerable.Repeat("aaaaaaaaaaaaaaaaaaaa", 60));
        var pattern = string.Concat(Enumerable.Repeat("**/*a*a*a*a*a*a*b/", 20)) + "*.cs";
        var clock = Stopwatch.StartNew();

        var model = InMemorySnapshot.Sdk($"""<ItemGroup><Compile Remove="{pattern}" /></ItemGroup>""", ("src/App/" + deep + "/A.cs", ""));

        Assert.Single(model.Compile);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(5));
    }

    [Fact]
    public void ManyWildcardsOverManyFiles_AreBounded()
    {
        var patterns = string.Join(';', Enumerable.Range(0, 60_000).Select(i => "*" + i));
        var files = Enumerable.Range(0, 40_000).Select(i => ($"src/App/F{i}.cs", "")).ToArray();
        var clock = Stopwatch.StartNew();

        var model = InMemorySnapshot.Sdk($"""<ItemGroup><Compile Include="**/*.cs" Exclude="{patterns}" /></ItemGroup>""", files);

        Assert.Contains(model.Notes, n => n.StartsWith("bound:", StringComparison.Ordinal));
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(5));
    }

    [Fact]
    public void DeepNesting_IsBounded()
    {
        var content = string.Concat(Enumerable.Repeat("<Choose><When Condition=\"true\">", 5_000)) + string.Concat(Enumerable.Repeat("</When></Choose>", 5_000));

        var model = InMemorySnapshot.Sdk(content + $"""<PropertyGroup Condition="{new string('(', 8_000)}" />""");

        Assert.Contains(model.Notes, n => n.StartsWith("bound:", StringComparison.Ordinal));
    }

    [Fact]
    public void NestedExpressions_AreBounded()
    {
        var expression = string.Concat(Enumerable.Repeat("$([MSBuild]::ValueOrDefault('x', ", 5_000)) + string.Concat(Enumerable.Repeat("))", 5_000));

        var model = InMemorySnapshot.Sdk($"<PropertyGroup><AssemblyName>{expression}</AssemblyName></PropertyGroup>");

        Assert.NotEmpty(model.Notes);
    }

    [Fact]
    public void ImportsInACircle_EndWhereTheyBegan()
    {
        var model = InMemorySnapshot.Sdk(
            """<Import Project="a.props" />""",
            ("src/App/a.props", """<Project><Import Project="b.props" /><PropertyGroup><Nullable>enable</Nullable></PropertyGroup></Project>"""),
            ("src/App/b.props", """<Project><Import Project="a.props" /><Import Project="App.csproj" /></Project>"""));

        Assert.Equal("enable", model.Nullable);
    }

    [Theory]
    [InlineData("""<Import Project="../../../outside.props" />""", "import:")]
    [InlineData("""<Import Project="/etc/outside.props" />""", "import:")]
    [InlineData("""<ItemGroup><Compile Include="../../../../*.cs" /></ItemGroup>""", "path:")]
    [InlineData("""<ItemGroup><Compile Include="C:\Users\A.cs" /></ItemGroup>""", "path:")]
    [InlineData("""<ItemGroup><ProjectReference Include="..\..\..\Other\Other.csproj" /></ItemGroup>""", "path:")]
    public void PathsOutOfTheRepository_AreIgnoredAndNoted(string content, string kind)
    {
        var model = InMemorySnapshot.Sdk(content);

        Assert.Empty(model.Compile);
        Assert.Empty(model.ProjectReferences);
        Assert.Contains(model.Notes, n => n.StartsWith(kind, StringComparison.Ordinal));
    }

    [Fact]
    public void UsingItems_CannotSmuggleCode()
    {
        var model = InMemorySnapshot.Sdk("""<ItemGroup><Using Include="System; class Evil{}" /><Using Include="X" Alias="A=B" /><Using Include="System.Text" Alias="T" /></ItemGroup>""");

        Assert.DoesNotContain("Evil", model.GlobalUsings, StringComparison.Ordinal);
        Assert.DoesNotContain("A=B", model.GlobalUsings, StringComparison.Ordinal);
        Assert.Contains("global using T = global::System.Text;", model.GlobalUsings, StringComparison.Ordinal);
    }
}
