using System.Diagnostics;
using System.Text.Json;
using ObservabilityGate.Cli.Projects;

namespace ObservabilityGate.Cli.Tests.Projects;

/// <summary>The reader against the real MSBuild, over a tree that is written to disk: same symbols, language, usings and files.</summary>
public sealed class MsBuildParityTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("obsgate-projects-").FullName;

    private static readonly (string Path, string Text)[] _tree =
    [
        ("Directory.Build.props", """
            <Project>
              <PropertyGroup><LangVersion>latest</LangVersion><Nullable>enable</Nullable><Common>common</Common></PropertyGroup>
              <ItemGroup><Compile Remove="Kept/**" /><Using Include="System.Text" /></ItemGroup>
            </Project>
            """),
        ("Directory.Build.targets", """<Project><ItemGroup><Compile Remove="Late/**" /></ItemGroup></Project>"""),
        ("Directory.Packages.props", """
            <Project>
              <PropertyGroup><ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally></PropertyGroup>
              <ItemGroup><PackageVersion Include="Some.Package" Version="1.2.3" /></ItemGroup>
            </Project>
            """),
        ("src/Directory.Build.props", """
            <Project>
              <Import Project="$([MSBuild]::GetPathOfFileAbove('Directory.Build.props', '$(MSBuildThisFileDirectory)../'))" />
              <PropertyGroup><DefineConstants>$(DefineConstants);FROM_SRC_$(Common)</DefineConstants><ImplicitUsings>enable</ImplicitUsings></PropertyGroup>
            </Project>
            """),
        ("src/Web/Web.csproj", """
            <Project Sdk="Microsoft.NET.Sdk.Web">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <DefineConstants>$(DefineConstants);WEB</DefineConstants>
                <DefaultItemExcludes>$(DefaultItemExcludes);Skipped/**</DefaultItemExcludes>
              </PropertyGroup>
              <ItemGroup>
                <Compile Remove="Gone/**/*.cs" />
                <Compile Include="Gone/Back.cs" />
                <Compile Include="..\Shared\**\*.cs" Exclude="..\Shared\Not\*.cs" Link="Shared\%(Filename)%(Extension)" />
                <Compile Update="Program.cs" DependentUpon="X" />
                <Using Remove="System.Net.Http" /><Using Include="System.Math" Static="true" /><Using Include="System.Text.Json" Alias="Json" />
                <PackageReference Include="Some.Package" />
              </ItemGroup>
            </Project>
            """),
        ("src/Worker/Worker.csproj", """
            <Project Sdk="Microsoft.NET.Sdk.Worker">
              <PropertyGroup><TargetFramework>net8.0</TargetFramework><LangVersion>12.0</LangVersion><DefineConstants Condition="'$(Configuration)' == 'Debug'">NEVER</DefineConstants></PropertyGroup>
            </Project>
            """),
        ("lib/Multi/Multi.csproj", """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><TargetFrameworks>netstandard2.0;net9.0;net472</TargetFrameworks><LangVersion></LangVersion></PropertyGroup>
              <PropertyGroup Condition="'$(TargetFramework)' == 'net9.0'"><DefineConstants>$(DefineConstants);MODERN</DefineConstants></PropertyGroup>
              <ItemGroup Condition="'$(TargetFrameworkIdentifier)' == '.NETStandard'"><Compile Remove="Modern.cs" /></ItemGroup>
            </Project>
            """),
        ("lib/Standard/Standard.csproj", """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><TargetFramework>netstandard2.1</TargetFramework><LangVersion /><EnableDefaultCompileItems>false</EnableDefaultCompileItems></PropertyGroup>
              <ItemGroup><Compile Include="On?.cs;Two.cs" /></ItemGroup>
            </Project>
            """),
        ("lib/Outer/Outer.csproj", """<Project Sdk="Microsoft.NET.Sdk.Razor"><PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup></Project>"""),
        ("lib/Outer/Inner/Inner.csproj", """<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><TargetFramework>net10.0</TargetFramework><BaseOutputPath>out</BaseOutputPath><DisableImplicitFrameworkDefines>true</DisableImplicitFrameworkDefines></PropertyGroup></Project>"""),
        .. new[]
        {
            "src/Web/Program.cs", "src/Web/Gone/Back.cs", "src/Web/Gone/Deep/Er.cs", "src/Web/Skipped/S.cs", "src/Web/Kept/K.cs", "src/Web/Late/L.cs", "src/Web/node_modules/x/N.cs",
            "src/Web/.hidden/H.cs", "src/Web/a/.b/c/H.cs", "src/Web/bin/B.cs", "src/Web/obj/O.cs", "src/Web/sub/bin/Kept.cs", "src/Web/.dot.cs", "src/Web/Upper.CS",
            "src/Shared/S1.cs", "src/Shared/x/y/S2.cs", "src/Shared/Not/N.cs", "src/Worker/W.cs", "lib/Multi/Modern.cs", "lib/Multi/M.cs", "lib/Standard/One.cs", "lib/Standard/Onwards.cs",
            "lib/Standard/Two.cs", "lib/Outer/O.cs", "lib/Outer/Inner/I.cs", "lib/Outer/Inner/out/Gen.cs", "lib/Outer/node_modules/N.cs", "lib/Outer/Inner/node_modules/N.cs",
        }.Select(path => (path, "")),
    ];

    public MsBuildParityTests()
    {
        foreach (var (path, text) in _tree)
        {
            var file = Path.Combine(_root, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
        }
    }

    [Theory]
    [InlineData("src/Web/Web.csproj")]
    [InlineData("src/Worker/Worker.csproj")]
    [InlineData("lib/Multi/Multi.csproj")]
    [InlineData("lib/Standard/Standard.csproj")]
    [InlineData("lib/Outer/Outer.csproj")]
    [InlineData("lib/Outer/Inner/Inner.csproj")]
    public async Task Project_IsReadAsMsBuildReadsIt(string path)
    {
        var model = new InMemorySnapshot(_root, _tree).Graph().Get(path)!;

        using var truth = await MsBuild(path, model.AnalysedFramework);

        Assert.Empty(model.Notes);
        Assert.Equal(Property(truth, "LangVersion"), model.LangVersion);
        Assert.Equal(Property(truth, "Nullable"), model.Nullable);
        Assert.Equal(Property(truth, "AssemblyName"), model.AssemblyName);
        Assert.Equal(Property(truth, "ImplicitUsings") == "enable", model.ImplicitUsings);
        Assert.Equal(Property(truth, "AllowUnsafeBlocks") == "true", model.AllowUnsafe);
        Assert.Equal(Property(truth, "WarningsAsErrors").Split(';', StringSplitOptions.RemoveEmptyEntries), model.WarningsAsErrors);
        Assert.Equal(Property(truth, "DefineConstants").Split(';', StringSplitOptions.RemoveEmptyEntries).Distinct(), model.PreprocessorSymbols);
        Assert.Equal(
            Items(truth, "Compile").Select(i => Path.GetRelativePath(_root, i.GetProperty("FullPath").GetString()!).Replace('\\', '/')).Order(StringComparer.Ordinal),
            model.Compile.Select(c => c.Path).Order(StringComparer.Ordinal));
        Assert.Equal(
            Items(truth, "Using").Select(UsingLine).Distinct().Order(StringComparer.Ordinal),
            model.GlobalUsings.Split('\n').Where(l => l.StartsWith("global using", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.Equal(
            Items(truth, "PackageReference").Select(i => i.GetProperty("Identity").GetString()).Where(id => id != "NETStandard.Library"),
            model.PackageReferences.Select(p => p.Id));
    }

    [Fact]
    public void CentralVersion_IsFound()
    {
        var model = new InMemorySnapshot(_root, _tree).Graph().Get("src/Web/Web.csproj")!;

        Assert.Equal(new PackageReference("Some.Package", "1.2.3"), Assert.Single(model.PackageReferences));
        Assert.Equal(("Microsoft.AspNetCore.App", "web"), (Assert.Single(model.FrameworkReferences), model.Sdk));
        Assert.Contains(model.Compile, c => c is { Path: "src/Shared/S1.cs", Link: not null });
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);

    private static string Property(JsonDocument truth, string name) => truth.RootElement.GetProperty("Properties").GetProperty(name).GetString()!;

    private static IEnumerable<JsonElement> Items(JsonDocument truth, string type) => truth.RootElement.GetProperty("Items").GetProperty(type).EnumerateArray();

    private static string UsingLine(JsonElement item)
    {
        var name = item.GetProperty("Identity").GetString();
        if (item.TryGetProperty("Alias", out var alias) && alias.GetString() is { Length: > 0 } a)
            return $"global using {a} = global::{name};";
        return item.TryGetProperty("Static", out var s) && s.GetString() == "true" ? $"global using static global::{name};" : $"global using global::{name};";
    }

    private async Task<JsonDocument> MsBuild(string path, string framework)
    {
        // The framework symbols are added by a target, not by evaluation; it needs no restore.
        string[] arguments =
        [
            "msbuild", Path.Combine(_root, path), "-nologo", "-t:AddImplicitDefineConstants", "-p:Configuration=Release", "-p:TargetFramework=" + framework,
            "-getProperty:LangVersion,Nullable,AssemblyName,ImplicitUsings,AllowUnsafeBlocks,WarningsAsErrors,DefineConstants", "-getItem:Compile,Using,PackageReference",
        ];
        var start = new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = _root };
        // The test host's own MSBuild variables must not reach the child.
        foreach (var name in start.Environment.Keys.Where(k => k.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
            start.Environment.Remove(name);
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, output + await error);
        return JsonDocument.Parse(output);
    }
}
