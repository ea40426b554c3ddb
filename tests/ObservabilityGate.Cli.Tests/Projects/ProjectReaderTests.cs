namespace ObservabilityGate.Cli.Tests.Projects;

public class ProjectReaderTests
{
    [Theory]
    [InlineData("@(Foo) == ''")]
    [InlineData("$([System.DateTime]::Now.Year) == 2020")]
    [InlineData("'$(A)' == 'x' or")]
    public void ConditionThatIsNotUnderstood_IncludesItemsAndSaysSo(string condition)
    {
        var model = InMemorySnapshot.Sdk($"""<ItemGroup><Compile Include="../X.cs" Condition="{condition}" /></ItemGroup>""", ("src/X.cs", ""));

        Assert.Equal(["src/X.cs"], model.Compile.Select(c => c.Path));
        Assert.Contains(model.Notes, n => n.StartsWith("condition:", StringComparison.Ordinal));
    }

    [Fact]
    public void UnknownFunctionInAPropertyNobodyUses_LeavesNoNote()
    {
        var model = InMemorySnapshot.Sdk("<PropertyGroup><Version>1.$([System.DateTime]::Now.Year)</Version></PropertyGroup>");

        Assert.Empty(model.Notes);
    }

    [Fact]
    public void UnknownFunctionInAPropertyThatMatters_IsNoted()
    {
        var model = InMemorySnapshot.Sdk("<PropertyGroup><V>$([System.DateTime]::Now)</V><AssemblyName>A$(V)</AssemblyName></PropertyGroup>");

        Assert.Contains(model.Notes, n => n.StartsWith("property: AssemblyName", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("'$(Configuration)|$(Platform)' == 'Release|AnyCPU'", true)]
    [InlineData("'$(Configuration)' == 'Debug'", false)]
    [InlineData("!('$(Configuration)' == 'Debug') And Exists('$(MSBuildThisFileDirectory)App.csproj')", true)]
    [InlineData("Exists('missing.txt') or '$(MSBuildProjectName)' == 'app'", true)]
    [InlineData("'$(Nothing)' != '' and $([System.DateTime]::Now.Year) > 1", false)]
    [InlineData("$([MSBuild]::VersionGreaterThanOrEquals('10.0', '9.0'))", true)]
    [InlineData("'1.0' == '1'", true)]
    [InlineData("2 &lt; 10", true)]
    [InlineData("HasTrailingSlash('a/')", true)]
    public void SimpleCondition_IsDecided(string condition, bool expected)
    {
        var model = InMemorySnapshot.Sdk($"""<PropertyGroup><Platform Condition="'$(Platform)' == ''">AnyCPU</Platform><Nullable Condition="{condition}">enable</Nullable></PropertyGroup>""");

        Assert.Equal(expected ? "enable" : null, model.Nullable);
        Assert.Empty(model.Notes);
    }

    [Fact]
    public void Choose_TakesTheFirstBranchThatHolds()
    {
        var model = InMemorySnapshot.Sdk("""
            <Choose>
              <When Condition="'$(TargetFramework)' == 'net8.0'"><PropertyGroup><Nullable>disable</Nullable></PropertyGroup></When>
              <Otherwise><PropertyGroup><Nullable>enable</Nullable></PropertyGroup><ItemGroup><PackageReference Include="P" Version="1.0" /></ItemGroup></Otherwise>
            </Choose>
            """);

        Assert.Equal("enable", model.Nullable);
        Assert.Equal("P", Assert.Single(model.PackageReferences).Id);
    }

    [Fact]
    public void LegacyProject_CompilesWhatItLists()
    {
        var model = InMemorySnapshot.App(
            """
            <Project ToolsVersion="15.0" xmlns="http://schemas.microsoft.com/developer/msbuild/2003">
              <Import Project="$(MSBuildExtensionsPath)\$(MSBuildToolsVersion)\Microsoft.Common.props" Condition="Exists('$(MSBuildExtensionsPath)\x')" />
              <PropertyGroup>
                <Configuration Condition=" '$(Configuration)' == '' ">Debug</Configuration>
                <Platform Condition=" '$(Platform)' == '' ">AnyCPU</Platform>
                <TargetFrameworkVersion>v4.7.2</TargetFrameworkVersion>
                <AssemblyName>Legacy.App</AssemblyName>
              </PropertyGroup>
              <PropertyGroup Condition=" '$(Configuration)|$(Platform)' == 'Release|AnyCPU' "><DefineConstants>TRACE;OLD</DefineConstants></PropertyGroup>
              <ItemGroup>
                <Compile Include="Controllers\Home.cs" /><Compile Include="obj\Generated.cs" />
                <Reference Include="Newtonsoft.Json, Version=12.0"><HintPath>..\..\packages\Json.dll</HintPath></Reference>
              </ItemGroup>
              <Import Project="..\Shared\Shared.projitems" Label="Shared" />
              <Import Project="$(MSBuildToolsPath)\Microsoft.CSharp.targets" />
              <Import Project="$(VSToolsPath)\WebApplications\Microsoft.WebApplication.targets" Condition="'$(VSToolsPath)' != ''" />
            </Project>
            """,
            ("src/App/Controllers/Home.cs", ""),
            ("src/App/NotListed.cs", ""),
            ("src/App/packages.config", """<packages><package id="Newtonsoft.Json" version="12.0.3" /></packages>"""),
            ("src/Shared/Shared.projitems", """<Project><ItemGroup><Compile Include="$(MSBuildThisFileDirectory)S.cs" /></ItemGroup></Project>"""),
            ("src/Shared/S.cs", ""));

        Assert.Equal(["src/App/Controllers/Home.cs", "src/Shared/S.cs"], model.Compile.Select(c => c.Path));
        Assert.Equal(("net472", "Legacy.App", "legacy"), (model.AnalysedFramework, model.AssemblyName, model.Sdk));
        Assert.Equal(["TRACE", "OLD"], model.PreprocessorSymbols);
        Assert.Equal(("Newtonsoft.Json", "12.0.3"), (model.PackageReferences[0].Id, model.PackageReferences[0].Version));
        Assert.Equal("packages/Json.dll", model.AssemblyReferences[0].HintPath);
        Assert.Equal("file: Compile is not in the repository: src/App/obj/Generated.cs", Assert.Single(model.Notes));
    }

    [Fact]
    public void WrongCaseInAReference_IsFoundAndNoted()
    {
        var model = InMemorySnapshot.Sdk("""<ItemGroup><ProjectReference Include="..\core\Core.csproj" /></ItemGroup>""", ("src/Core/Core.csproj", "<Project />"));

        Assert.Equal("src/Core/Core.csproj", Assert.Single(model.ProjectReferences).Path);
        Assert.NotEmpty(model.Notes);
    }

    [Theory]
    [InlineData("""<ItemGroup><PackageReference Include="xunit" /></ItemGroup>""", true)]
    [InlineData("""<ItemGroup><PackageReference Include="TUnit" Version="1.0" /></ItemGroup>""", true)]
    [InlineData("""<ItemGroup><PackageReference Include="NSubstitute" /></ItemGroup>""", false)]
    [InlineData("""<PropertyGroup><IsTestProject>false</IsTestProject></PropertyGroup><ItemGroup><PackageReference Include="xunit" /></ItemGroup>""", false)]
    public void TestProject_IsKnownByItsPackages(string content, bool expected) => Assert.Equal(expected, InMemorySnapshot.Sdk(content).IsTestProject);

    [Fact]
    public void UnknownSdk_IsTakenAsThePlainOne()
    {
        var model = InMemorySnapshot.App("""<Project Sdk="Contoso.Sdk/1.2.3" />""", ("src/App/A.cs", ""));

        Assert.Single(model.Compile);
        Assert.Contains(model.Notes, n => n.StartsWith("sdk: Contoso.Sdk", StringComparison.Ordinal));
    }

    [Fact]
    public void ItemsThatATargetAdds_AreNoted()
    {
        var model = InMemorySnapshot.Sdk("""<Target Name="Gen" BeforeTargets="CoreCompile"><ItemGroup><Compile Include="g.cs" /></ItemGroup></Target>""");

        Assert.Contains(model.Notes, n => n.StartsWith("target: Gen", StringComparison.Ordinal));
    }

    [Fact]
    public void AnalyzerReference_IsNoAssemblyReference()
    {
        var model = InMemorySnapshot.Sdk("""<ItemGroup><ProjectReference Include="../Gen/Gen.csproj" OutputItemType="Analyzer" ReferenceOutputAssembly="false" /></ItemGroup>""", ("src/Gen/Gen.csproj", "<Project />"));

        Assert.False(Assert.Single(model.ProjectReferences).ReferencesAssembly);
    }

    [Fact]
    public void Friends_ComeFromItemsAndAttributes()
    {
        var model = InMemorySnapshot.Sdk("""
            <ItemGroup>
              <InternalsVisibleTo Include="$(AssemblyName).Tests" />
              <AssemblyAttribute Include="System.Runtime.CompilerServices.InternalsVisibleTo"><_Parameter1>Other</_Parameter1></AssemblyAttribute>
            </ItemGroup>
            """);

        Assert.Equal(["App.Tests", "Other"], model.InternalsVisibleTo);
    }
}
