using ObservabilityGate.Cli.Projects;
using ObservabilityGate.Cli.References;

namespace ObservabilityGate.Cli.Tests.Projects;

public sealed class ReferenceResolverTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("obsgate-references-").FullName;

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public void NoPacksAtAll_FallsBackToTheRunningRuntime()
    {
        var references = Resolve(new TargetingPacks([], null), Project("net10.0", ""));

        Assert.Equal(Fidelity.Degraded, references.Fidelity);
        Assert.Contains(references.Paths, p => Path.GetFileName(p) == "System.Runtime.dll");
        Assert.DoesNotContain(references.Paths, p => Path.GetFileName(p).StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal));
    }

    [Fact]
    public void OtherMajorVersion_TakesTheHighestPackAndSaysSo()
    {
        var references = Resolve(Packs("9.0.1", "10.0.2", "10.0.1-preview.1"), Project("net8.0", ""));

        Assert.All(references.Paths, p => Assert.Contains("10.0.2", p, StringComparison.Ordinal));
        Assert.Contains(references.Notes, n => n.Contains("net10.0 stands in for net8.0", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("netstandard2.0")]
    [InlineData("net472")]
    public void OtherFrameworkFamily_IsDegraded(string framework)
    {
        var references = Resolve(Packs("10.0.2"), Project(framework, ""));

        Assert.Equal(Fidelity.Degraded, references.Fidelity);
        Assert.NotEmpty(references.Paths);
    }

    [Fact]
    public void ExactPack_WithoutRestore_IsBuildless()
    {
        var references = Resolve(Packs("9.0.1", "10.0.2"), Project("net9.0", """<PackageReference Include="P" Version="1.0.0" />"""));

        Assert.Equal((Fidelity.Buildless, "packages are not restored"), (references.Fidelity, references.Reason));
        Assert.All(references.Paths, p => Assert.Contains("9.0.1", p, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("""<PackageReference Include="Microsoft.Extensions.Hosting" Version="1.0.0" />""", true)]
    [InlineData("""<FrameworkReference Include="Microsoft.AspNetCore.App" />""", true)]
    [InlineData("""<PackageReference Include="P" Version="1.0.0" />""", false)]
    public void AspNetCore_IsGivenToThoseWhoUseIt(string item, bool expected)
    {
        var references = Resolve(Packs("10.0.2"), Project("net10.0", item));

        Assert.Equal(expected, references.Paths.Any(p => p.Contains("AspNetCore", StringComparison.Ordinal)));
    }

    [Fact]
    public void AspNetCore_ReachesLibrariesThroughTheirReferrers()
    {
        var snapshot = new InMemorySnapshot(
            ("Web/Web.csproj", """<Project Sdk="Microsoft.NET.Sdk.Web"><PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup><ItemGroup><ProjectReference Include="../Lib/Lib.csproj" /></ItemGroup></Project>"""),
            ("Lib/Lib.csproj", """<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup></Project>"""));
        var graph = snapshot.Graph();

        var references = new ReferenceResolver(snapshot, graph, Packs("10.0.2")).Resolve(graph.Get("Lib/Lib.csproj")!);

        Assert.Contains(references.Paths, p => p.Contains("Microsoft.AspNetCore.App.Ref", StringComparison.Ordinal));
    }

    [Fact]
    public void MatchingRestore_GivesThePackagesAssemblies()
    {
        WriteAssets("[1.0.0, )", "lib/net10.0/P.dll");

        var references = ResolveRestored();

        Assert.Equal(Fidelity.Assets, references.Fidelity);
        Assert.Contains(references.Paths, p => Path.GetFileName(p) == "P.dll");
    }

    [Theory]
    [InlineData("[2.0.0, )", "stale")]
    [InlineData("[1.0.0, )", "failed", "Error")]
    public void RestoreOfOtherPackages_OrThatFailed_IsNotTrusted(string version, string note, string? level = null)
    {
        WriteAssets(version, "lib/net10.0/P.dll", level);

        var references = ResolveRestored();

        Assert.Equal(Fidelity.Buildless, references.Fidelity);
        Assert.Contains(references.Notes, n => n.Contains(note, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("../../../outside/Evil.dll")]
    [InlineData("/etc/Evil.dll")]
    [InlineData("a\\u0000b/Evil.dll")]
    public void AssemblyOutsideOfThePackageFolder_IsNotRead(string asset)
    {
        Directory.CreateDirectory(Path.Combine(_root, "outside"));
        File.Copy(typeof(ReferenceResolverTests).Assembly.Location, Path.Combine(_root, "outside", "Evil.dll"));
        WriteAssets("[1.0.0, )", asset);

        var references = ResolveRestored();

        Assert.Equal(Fidelity.Buildless, references.Fidelity);
        Assert.DoesNotContain(references.Paths, p => p.Contains("Evil", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("{\"targets\":{\"net10.0\":[]}}")]
    public void MalformedAssets_AreNoted(string text)
    {
        Write("App/obj/project.assets.json", text);

        Assert.Contains(ResolveRestored().Notes, n => n.StartsWith("assets:", StringComparison.Ordinal));
    }

    [Fact]
    public void FileThatIsNoAssembly_IsLeftOut()
    {
        WriteAssets("[1.0.0, )", "lib/net10.0/P.dll");
        File.WriteAllText(Path.Combine(_root, "packages", "p", "1.0.0", "lib", "net10.0", "P.dll"), "no assembly");

        Assert.DoesNotContain(ResolveRestored().Paths, p => Path.GetFileName(p) == "P.dll");
    }

    [Fact]
    public void References_AreSharedInTheProcess()
    {
        var references = Resolve(Packs("10.0.2"), Project("net10.0", ""));

        Assert.Same(references.ToMetadata()[0], references.ToMetadata()[0]);
    }

    private static (string, string)[] Project(string framework, string item) =>
        [("App/App.csproj", $"""<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><TargetFramework>{framework}</TargetFramework></PropertyGroup><ItemGroup>{item}</ItemGroup></Project>""")];

    private ResolvedReferences ResolveRestored() => Resolve(Packs("10.0.2"), Project("net10.0", """<PackageReference Include="P" Version="1.0.0" />"""));

    private ResolvedReferences Resolve(TargetingPacks packs, (string, string)[] files)
    {
        var snapshot = new InMemorySnapshot(_root, files);
        var graph = snapshot.Graph();
        return new ReferenceResolver(snapshot, graph, packs).Resolve(graph.Get("App/App.csproj")!);
    }

    /// <summary>Packs with one real assembly each: what is in them does not matter here.</summary>
    private TargetingPacks Packs(params string[] versions)
    {
        foreach (var name in new[] { "Microsoft.NETCore.App", "Microsoft.AspNetCore.App" })
            foreach (var version in versions)
            {
                var folder = Path.Combine(_root, "packs", name + ".Ref", version, "ref", $"net{Version.Parse(version.Split('-')[0]).Major}.0");
                Directory.CreateDirectory(folder);
                File.Copy(typeof(ReferenceResolverTests).Assembly.Location, Path.Combine(folder, name + ".Part.dll"), overwrite: true);
            }

        return new([Path.Combine(_root, "packs")], null);
    }

    private void WriteAssets(string version, string asset, string? level = null)
    {
        var package = Path.Combine(_root, "packages", "p", "1.0.0", "lib", "net10.0");
        Directory.CreateDirectory(package);
        File.Copy(typeof(Xunit.Assert).Assembly.Location, Path.Combine(package, "P.dll"), overwrite: true);
        var logs = level is null ? "" : $$"""{ "code": "NU1101", "level": "{{level}}", "libraryId": "Q" }""";
        Write("App/obj/project.assets.json", $$"""
            {
              "targets": { "net10.0": { "P/1.0.0": { "type": "package", "compile": { "{{asset}}": {}, "lib/net10.0/_._": {} } } } },
              "libraries": { "P/1.0.0": { "type": "package", "path": "p/1.0.0" } },
              "packageFolders": { "{{Path.Combine(_root, "packages").Replace("\\", "\\\\", StringComparison.Ordinal)}}": {} },
              "project": { "frameworks": { "net10.0": { "dependencies": { "P": { "target": "Package", "version": "{{version}}" } } } } },
              "logs": [ {{logs}} ]
            }
            """);
    }

    private void Write(string path, string text)
    {
        var file = Path.Combine(_root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }
}
