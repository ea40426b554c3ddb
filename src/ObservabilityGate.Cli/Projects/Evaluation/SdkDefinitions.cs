using System.Xml.Linq;

namespace ObservabilityGate.Cli.Projects.Evaluation;

/// <summary>
/// What an SDK adds before and after a project's own text, cut down to what decides which files are compiled and how. It is written as the project
/// files that it mirrors (Microsoft.NET.Sdk.props, .CSharp.props, .DefaultItems.props …), so that it can be compared with them line by line, and runs
/// through the same evaluator.
/// </summary>
internal sealed record SdkDefinition(string Kind, XElement Before, XElement After)
{
    private const string ImplicitUsings = "'$(ImplicitUsings)' == 'true' Or '$(ImplicitUsings)' == 'enable'";

    /// <summary>Properties that Directory.Build.props may already test.</summary>
    public static readonly XElement BeforeDirectoryProps = Xml("""
        <PropertyGroup>
          <UsingMicrosoftNETSdk>true</UsingMicrosoftNETSdk>
          <UsingNETSdkDefaults>true</UsingNETSdkDefaults>
        </PropertyGroup>
        """);

    /// <summary>After Directory.Build.props and Directory.Packages.props: items in those come first, hence cannot remove what is included here.</summary>
    public static readonly XElement AfterDirectoryProps = Xml($"""
        <PropertyGroup>
          <Configurations Condition="'$(Configurations)' == ''">Debug;Release</Configurations>
          <Configuration Condition="'$(Configuration)' == ''">Release</Configuration>
          <Platform Condition="'$(Platform)' == ''">AnyCPU</Platform>
          <OutputType Condition="'$(OutputType)' == ''">Library</OutputType>
          <AssemblyName Condition="'$(AssemblyName)' == ''">$(MSBuildProjectName)</AssemblyName>
          <RootNamespace Condition="'$(RootNamespace)' == ''">$(MSBuildProjectName.Replace(" ", "_"))</RootNamespace>
          <AllowUnsafeBlocks Condition="'$(AllowUnsafeBlocks)' == ''">false</AllowUnsafeBlocks>
          <TreatWarningsAsErrors Condition="'$(TreatWarningsAsErrors)' == ''">false</TreatWarningsAsErrors>
          <NoWarn Condition="'$(NoWarn)' == ''">1701;1702</NoWarn>
          <WarningsAsErrors>$(WarningsAsErrors);NU1605</WarningsAsErrors>
          <DefineConstants Condition="'$(DefineConstants)' != ''">$(DefineConstants);</DefineConstants>
          <DefineConstants>$(DefineConstants)TRACE</DefineConstants>
        </PropertyGroup>
        <ItemGroup Condition="'$(EnableDefaultItems)' == 'true'">
          <Compile Include="**/*.cs" Exclude="$(DefaultItemExcludes);$(DefaultExcludesInProjectFolder)" Condition="'$(EnableDefaultCompileItems)' == 'true'" />
        </ItemGroup>
        <ItemGroup Condition="{ImplicitUsings}">
          <Using Include="System" />
          <Using Include="System.Collections.Generic" />
          <Using Include="System.IO" />
          <Using Include="System.Linq" />
          <Using Include="System.Net.Http" Condition="'$(TargetFrameworkIdentifier)' != '.NETFramework'" />
          <Using Include="System.Threading" />
          <Using Include="System.Threading.Tasks" />
        </ItemGroup>
        <ItemGroup Condition="'$(UseWPF)' == 'true' and ({ImplicitUsings})">
          <Using Remove="System.IO" />
          <Using Remove="System.Net.Http" />
        </ItemGroup>
        <ItemGroup Condition="'$(UseWindowsForms)' == 'true' and ({ImplicitUsings})">
          <Using Include="System.Drawing" />
          <Using Include="System.Windows.Forms" />
        </ItemGroup>
        """);

    /// <summary>After the project's text and the inferred framework, before Directory.Build.targets.</summary>
    public static readonly XElement BeforeDirectoryTargets = Xml("""
        <PropertyGroup Condition="'$(UseArtifactsOutput)' != 'true'">
          <BaseOutputPath Condition="'$(BaseOutputPath)' == ''">bin/</BaseOutputPath>
          <BaseIntermediateOutputPath Condition="'$(BaseIntermediateOutputPath)' == ''">obj/</BaseIntermediateOutputPath>
          <DefaultItemExcludes Condition="'$(OutputPath)' != ''">$(DefaultItemExcludes);$(OutputPath)/**</DefaultItemExcludes>
          <DefaultItemExcludes Condition="'$(IntermediateOutputPath)' != ''">$(DefaultItemExcludes);$(IntermediateOutputPath)/**</DefaultItemExcludes>
        </PropertyGroup>
        <PropertyGroup Condition="'$(UseArtifactsOutput)' == 'true'">
          <ArtifactsPath Condition="'$(ArtifactsPath)' == '' and '$(_DirectoryBuildPropsBasePath)' != ''">$(_DirectoryBuildPropsBasePath)/artifacts</ArtifactsPath>
          <ArtifactsPath Condition="'$(ArtifactsPath)' == ''">$(MSBuildProjectDirectory)/artifacts</ArtifactsPath>
          <DefaultItemExcludes>$(DefaultItemExcludes);$(ArtifactsPath)/**;bin/**;obj/**</DefaultItemExcludes>
        </PropertyGroup>
        <PropertyGroup>
          <LangVersion Condition="'$(LangVersion)' == ''">$(_DefaultLangVersion)</LangVersion>
        </PropertyGroup>
        """);

    /// <summary>After Directory.Build.targets.</summary>
    public static readonly XElement AfterDirectoryTargets = Xml("""
        <PropertyGroup>
          <EnableDefaultItems Condition="'$(EnableDefaultItems)' == ''">true</EnableDefaultItems>
          <EnableDefaultCompileItems Condition="'$(EnableDefaultCompileItems)' == ''">true</EnableDefaultCompileItems>
          <DefaultItemExcludes Condition="'$(BaseOutputPath)' != ''">$(DefaultItemExcludes);$(BaseOutputPath)/**</DefaultItemExcludes>
          <DefaultItemExcludes Condition="'$(BaseIntermediateOutputPath)' != ''">$(DefaultItemExcludes);$(BaseIntermediateOutputPath)/**</DefaultItemExcludes>
          <DefaultExcludesInProjectFolder>$(DefaultExcludesInProjectFolder);$(DefaultItemExcludesInProjectFolder);**/.*/**</DefaultExcludesInProjectFolder>
        </PropertyGroup>
        <PropertyGroup Condition="'$(DisableImplicitConfigurationDefines)' != 'true'">
          <ImplicitConfigurationDefine>$(Configuration.ToUpperInvariant())</ImplicitConfigurationDefine>
          <ImplicitConfigurationDefine>$(ImplicitConfigurationDefine.Replace('-', '_'))</ImplicitConfigurationDefine>
          <ImplicitConfigurationDefine>$(ImplicitConfigurationDefine.Replace('.', '_'))</ImplicitConfigurationDefine>
          <ImplicitConfigurationDefine>$(ImplicitConfigurationDefine.Replace(' ', '_'))</ImplicitConfigurationDefine>
          <DefineConstants>$(DefineConstants);$(ImplicitConfigurationDefine)</DefineConstants>
        </PropertyGroup>
        <PropertyGroup Condition="'$(EnableUnsafeBinaryFormatterSerialization)' != 'true' and '$(TargetFrameworkIdentifier)' == '.NETCoreApp' and $([MSBuild]::VersionGreaterThanOrEquals('$(_TargetFrameworkVersionWithoutV)', '7.0'))">
          <WarningsAsErrors>$(WarningsAsErrors);SYSLIB0011</WarningsAsErrors>
        </PropertyGroup>
        """);

    private static readonly XElement _nothing = Xml("");

    private static readonly XElement _webUsings = Xml($"""
        <ItemGroup Condition="{ImplicitUsings}">
          <Using Include="System.Net.Http.Json" />
          <Using Include="Microsoft.AspNetCore.Builder" />
          <Using Include="Microsoft.AspNetCore.Hosting" />
          <Using Include="Microsoft.AspNetCore.Http" />
          <Using Include="Microsoft.AspNetCore.Routing" />
          <Using Include="Microsoft.Extensions.Configuration" />
          <Using Include="Microsoft.Extensions.DependencyInjection" />
          <Using Include="Microsoft.Extensions.Hosting" />
          <Using Include="Microsoft.Extensions.Logging" />
        </ItemGroup>
        <ItemGroup Condition="'$(DisableImplicitFrameworkReferences)' != 'true' And '$(TargetFrameworkIdentifier)' == '.NETCoreApp' And '$(_TargetFrameworkVersionWithoutV)' >= '3.0'">
          <FrameworkReference Include="Microsoft.AspNetCore.App" />
        </ItemGroup>
        """);

    private static readonly XElement _webAssets = Xml("""
        <PropertyGroup>
          <DefaultItemExcludes>$(DefaultItemExcludes);**/node_modules/**;node_modules/**;**/jspm_packages/**;jspm_packages/**;**/bower_components/**;bower_components/**</DefaultItemExcludes>
        </PropertyGroup>
        """);

    private static readonly XElement _worker = Xml($"""
        <PropertyGroup>
          <OutputType>Exe</OutputType>
        </PropertyGroup>
        <ItemGroup Condition="{ImplicitUsings}">
          <Using Include="Microsoft.Extensions.Configuration" />
          <Using Include="Microsoft.Extensions.DependencyInjection" />
          <Using Include="Microsoft.Extensions.Hosting" />
          <Using Include="Microsoft.Extensions.Logging" />
        </ItemGroup>
        """);

    private static readonly XElement _blazor = Xml($"""
        <ItemGroup Condition="{ImplicitUsings}">
          <Using Include="Microsoft.Extensions.Configuration" />
          <Using Include="Microsoft.Extensions.DependencyInjection" />
          <Using Include="Microsoft.Extensions.Logging" />
        </ItemGroup>
        """);

    private static readonly XElement _msTest = Xml($"""
        <PropertyGroup>
          <IsTestProject Condition="'$(IsTestProject)' == ''">true</IsTestProject>
        </PropertyGroup>
        <ItemGroup>
          <PackageReference Include="MSTest.TestFramework" />
        </ItemGroup>
        <ItemGroup Condition="{ImplicitUsings}">
          <Using Include="Microsoft.VisualStudio.TestTools.UnitTesting" />
        </ItemGroup>
        """);

    private static readonly XElement _noCompilation = Xml("""
        <PropertyGroup>
          <EnableDefaultCompileItems>false</EnableDefaultCompileItems>
        </PropertyGroup>
        """);

    private static readonly XElement _aspire = Xml($"""
        <ItemGroup Condition="{ImplicitUsings}">
          <Using Include="Aspire.Hosting" />
        </ItemGroup>
        """);

    /// <summary>The definition of an SDK by name; null when it is none that this reader knows.</summary>
    public static SdkDefinition? Find(string name) => name.ToUpperInvariant() switch
    {
        "MICROSOFT.NET.SDK" => new("console", _nothing, _nothing),
        "MICROSOFT.NET.SDK.WEB" => new("web", Join(_webAssets, _webUsings), _nothing),
        "MICROSOFT.NET.SDK.WORKER" => new("worker", _worker, _nothing),
        "MICROSOFT.NET.SDK.RAZOR" => new("razor", _webAssets, _nothing),
        "MICROSOFT.NET.SDK.BLAZORWEBASSEMBLY" => new("blazor", Join(_webAssets, _blazor), _nothing),
        "MICROSOFT.NET.SDK.WINDOWSDESKTOP" => new("desktop", _nothing, _nothing),
        "MICROSOFT.NET.SDK.STATICWEBASSETS" or "MICROSOFT.NET.SDK.PUBLISH" => new("console", _nothing, _nothing),
        "ASPIRE.APPHOST.SDK" => new("aspire", _aspire, _nothing),
        "MSTEST.SDK" => new("test", _msTest, _nothing),
        "MICROSOFT.BUILD.NOTARGETS" or "MICROSOFT.BUILD.TRAVERSAL" => new("none", _noCompilation, _noCompilation),
        _ => null,
    };

    private static XElement Join(params XElement[] parts) => new("Project", parts.SelectMany(p => p.Elements()));

    private static XElement Xml(string content) => XElement.Parse("<Project>" + content + "</Project>");
}
