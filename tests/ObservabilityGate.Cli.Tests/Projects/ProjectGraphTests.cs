namespace ObservabilityGate.Cli.Tests.Projects;

public class ProjectGraphTests
{
    private const string Plain = """<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup></Project>""";

    private static string Referencing(string include) => Plain.Replace("</Project>", $"""<ItemGroup><ProjectReference Include="{include}" /></ItemGroup></Project>""", StringComparison.Ordinal);

    [Fact]
    public void FileWithoutAnyProject_BelongsToTheLooseProjectOfItsTopFolder()
    {
        var graph = new InMemorySnapshot(("scripts/x/A.cs", ""), ("B.cs", ""), ("src/App/App.csproj", Plain)).Graph();

        Assert.Equal(["scripts/x/A.cs"], Assert.Single(graph.OwnersOf("scripts/x/A.cs")).Compile.Select(c => c.Path));
        Assert.True(Assert.Single(graph.OwnersOf("B.cs")).IsLoose);
    }

    [Fact]
    public void FileThatItsProjectLeavesOut_IsNotCompiled()
    {
        var graph = new InMemorySnapshot(
            ("src/App/App.csproj", Plain.Replace("</Project>", """<ItemGroup><Compile Remove="Templates/**" /></ItemGroup></Project>""", StringComparison.Ordinal)),
            ("src/App/Templates/T.cs", ""),
            ("src/App/bin/Release/G.cs", ""),
            ("src/App/.hidden/H.cs", ""),
            ("src/App/A.cs", "")).Graph();

        Assert.Empty(graph.OwnersOf("src/App/Templates/T.cs"));
        Assert.Equal(["src/App/.hidden/H.cs", "src/App/Templates/T.cs", "src/App/bin/Release/G.cs"], graph.NotCompiled());
    }

    [Fact]
    public void LinkedFile_HasSeveralOwners()
    {
        var linking = Plain.Replace("</Project>", """<ItemGroup><Compile Include="..\Shared\*.cs" LinkBase="Shared" /></ItemGroup></Project>""", StringComparison.Ordinal);
        var graph = new InMemorySnapshot(("src/A/A.csproj", linking), ("src/B/B.csproj", linking), ("src/Shared/S.cs", ""), ("src/C/C.csproj", Plain)).Graph();

        Assert.Equal(["src/A/A.csproj", "src/B/B.csproj"], graph.OwnersOf("src/Shared/S.cs").Select(p => p.Path));
    }

    [Fact]
    public void NestedProject_DoesNotTakeFilesFromTheOuterOne()
    {
        // MSBuild's rule, and a frequent accident: only DefaultItemExcludes keeps the inner folder out.
        var graph = new InMemorySnapshot(("App/App.csproj", Plain), ("App/Inner/Inner.csproj", Plain), ("App/Inner/I.cs", "")).Graph();

        Assert.Equal(["App/Inner/Inner.csproj", "App/App.csproj"], graph.OwnersOf("App/Inner/I.cs").Select(p => p.Path));
    }

    [Fact]
    public void AskingForAnOwner_ReadsNoOtherProjectsModel()
    {
        var snapshot = new InMemorySnapshot(("A/A.csproj", Plain), ("A/A.cs", ""), ("B/B.csproj", Plain), ("B/Directory.Build.props", "<Project />"));

        Assert.Equal("A/A.csproj", Assert.Single(snapshot.Graph().OwnersOf("A/A.cs")).Path);
        Assert.DoesNotContain("A/A.cs", snapshot.Read);
    }

    [Fact]
    public void Closures_FollowReferencesAndEndInCircles()
    {
        var graph = new InMemorySnapshot(
            ("A/A.csproj", Referencing("../B/B.csproj")),
            ("B/B.csproj", Referencing("../C/C.csproj")),
            ("C/C.csproj", Referencing("../A/A.csproj")),
            ("D/D.csproj", Plain)).Graph();

        Assert.Equal(["A", "B", "C"], graph.ForwardClosure(graph.Get("A/A.csproj")!).Select(p => p.Name));
        Assert.Equal(["A", "C", "B"], graph.ReverseClosure(graph.Get("A/A.csproj")!).Select(p => p.Name));
        Assert.Equal(["D"], graph.ReverseClosure(graph.Get("D/D.csproj")!).Select(p => p.Name));
    }

    [Fact]
    public void Application_HoldsThePlugInsThatAreBuiltIntoItsFolder()
    {
        static string Into(string folder) => Plain.Replace("<TargetFramework>", $"<OutputPath>{folder}</OutputPath><TargetFramework>", StringComparison.Ordinal);
        var graph = new InMemorySnapshot(
            ("src/Web/Web.csproj", Referencing("../Core/Core.csproj")),
            ("src/Core/Core.csproj", Plain),
            ("plugins/Tax/Tax.csproj", Into("..\\..\\src\\Web\\Plugins\\Tax\\")),
            ("plugins/Own/Own.csproj", Into("bin\\out")),
            ("plugins/Far/Far.csproj", Into("..\\..\\artifacts\\Far"))).Graph();

        Assert.Equal(["Web", "Core", "Tax"], graph.Application(graph.Get("src/Web/Web.csproj")!).Select(p => p.Name));
        Assert.Equal(["Core"], graph.Application(graph.Get("src/Core/Core.csproj")!).Select(p => p.Name));
    }

    [Fact]
    public void ConditionOnTheSeparatorOfPaths_IsUnderstood()
    {
        const string Condition = """<ItemGroup Condition="$(MSBuildProjectFullPath.Contains('src$([System.IO.Path]::DirectorySeparatorChar)Tests'))"><ProjectReference Include="../../B/B.csproj" /></ItemGroup></Project>""";
        var graph = new InMemorySnapshot(
            ("src/Tests/T.csproj", Plain.Replace("</Project>", Condition, StringComparison.Ordinal)),
            ("src/App/A.csproj", Plain.Replace("</Project>", Condition, StringComparison.Ordinal)),
            ("B/B.csproj", Plain)).Graph();

        Assert.Equal(["T", "B"], graph.ForwardClosure(graph.Get("src/Tests/T.csproj")!).Select(p => p.Name));
        Assert.Equal(["A"], graph.ForwardClosure(graph.Get("src/App/A.csproj")!).Select(p => p.Name));
        Assert.Empty(graph.Get("src/App/A.csproj")!.Notes);
    }
}
