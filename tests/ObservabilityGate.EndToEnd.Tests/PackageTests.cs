using System.IO.Compression;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace ObservabilityGate.EndToEnd.Tests;

/// <summary>The analyzers as their users get them: packed, restored and loaded by the compiler.</summary>
public sealed partial class PackageTests(PackageTests.PackedAnalyzers packed) : IClassFixture<PackageTests.PackedAnalyzers>
{
    [Fact]
    public void Package_HoldsOnlyWhatTheCompilerNeedsAndBringsNothingAlong()
    {
        using var package = ZipFile.OpenRead(packed.Package);
        var files = package.Entries.Select(e => e.FullName).Where(n => !IsOfTheContainer(n)).Order(StringComparer.Ordinal);

        Assert.Equal(
            ["analyzers/dotnet/cs/ObservabilityGate.Analyzers.dll", "build/ObservabilityGate.Analyzers.props", "build/ObservabilityGate.Analyzers.targets"],
            files);

        using var nuspec = package.Entries.Single(e => e.FullName.EndsWith(".nuspec", StringComparison.Ordinal)).Open();
        var metadata = XDocument.Load(nuspec).Descendants().ToList();
        Assert.DoesNotContain(metadata, e => e.Name.LocalName == "dependency");
        Assert.Equal("true", metadata.Single(e => e.Name.LocalName == "developmentDependency").Value);
    }

    [Fact]
    public void ServiceWithThePackage_IsWarnedAtTheLineOfTheEndpoint()
    {
        // Only the local folder serves the package, whatever sources the machine has; it goes to a cache of its own, so that no older build of it is found.
        packed.Folder.Write("nuget.config", """
                <configuration>
                  <config>
                    <add key="globalPackagesFolder" value="packages" />
                  </config>
                  <packageSources>
                    <add key="built-here" value="feed" />
                  </packageSources>
                  <packageSourceMapping>
                    <packageSource key="built-here">
                      <package pattern="ObservabilityGate.*" />
                    </packageSource>
                  </packageSourceMapping>
                </configuration>
                """)
            .Write("service/Directory.Build.props", "<Project />")
            .Write("service/.editorconfig", "root = true\n")
            .Write("service/Service.csproj", $"""
                <Project Sdk="Microsoft.NET.Sdk.Web">
                  <PropertyGroup>
                    <TargetFramework>net10.0</TargetFramework>
                    <ImplicitUsings>enable</ImplicitUsings>
                    <UseAppHost>false</UseAppHost>
                    <NuGetAudit>false</NuGetAudit>
                  </PropertyGroup>
                  <ItemGroup>
                    <PackageReference Include="ObservabilityGate.Analyzers" Version="{Version().Match(packed.Package).Groups[1].Value}" PrivateAssets="all" />
                  </ItemGroup>
                </Project>
                """)
            .Write("service/Program.cs", """
                var app = WebApplication.Create(args);
                app.MapGet("/logged", (string id, ILogger<Program> logger) =>
                {
                    logger.LogInformation("Reading {Id}", id);
                    return File.ReadAllText(id);
                });
                app.MapGet("/silent", (string id) => File.ReadAllText(id));
                app.Run();
                """);

        var build = Command.Run(packed.Folder.Combine("service"), "dotnet", "build").Expect(0);

        Assert.Equal(["Program.cs(7): warning OBG1001"], build.Lines.Select(l => Warning().Match(l)).Where(m => m.Success).Select(m => $"{m.Groups[1]}({m.Groups[2]}): {m.Groups[3]}").Distinct());
        Assert.DoesNotMatch("AD0001|CS8032|CS8033|CS8034|CS9057", build.Output);
    }

    private static bool IsOfTheContainer(string name) =>
        name == "[Content_Types].xml" || name.StartsWith("_rels/", StringComparison.Ordinal) || name.StartsWith("package/", StringComparison.Ordinal) || name.EndsWith(".nuspec", StringComparison.Ordinal);

    [GeneratedRegex(@"([^/\\]+)\((\d+),\d+\): ((?:warning|error) \w+)", RegexOptions.CultureInvariant)]
    private static partial Regex Warning();

    [GeneratedRegex(@"ObservabilityGate\.Analyzers\.(\d.*)\.nupkg$", RegexOptions.CultureInvariant)]
    private static partial Regex Version();

    /// <summary>The package of this build, in a folder that is a source of packages.</summary>
    public sealed class PackedAnalyzers : IDisposable
    {
        public PackedAnalyzers()
        {
            Command.Run(Product.Root, "dotnet", "pack", "analyzers/ObservabilityGate.Analyzers", "--no-build", "-c", Product.Configuration, "-o", Folder.Combine("feed")).Expect(0);
            Package = Assert.Single(Directory.EnumerateFiles(Folder.Combine("feed"), "*.nupkg"));
        }

        public string Package { get; }

        internal TemporaryFolder Folder { get; } = new();

        public void Dispose() => Folder.Dispose();
    }
}
