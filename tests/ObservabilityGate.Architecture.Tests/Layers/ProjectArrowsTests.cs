using System.Reflection;
using ObservabilityGate.Analyzers.Rules;

namespace ObservabilityGate.Architecture.Tests.Layers;

/// <summary>Projects refer downward only. A new project says here what it may refer to.</summary>
public class ProjectArrowsTests
{
    private static readonly Dictionary<string, string[]> _allowed = new()
    {
        ["ObservabilityGate.Analyzers"] = [],
        ["ObservabilityGate.CodeFixes"] = ["ObservabilityGate.Analyzers"],
        ["ObservabilityGate.Slo"] = [],
        ["ObservabilityGate.Runtime"] = ["ObservabilityGate.Slo"],
        ["ObservabilityGate.Cli"] = ["ObservabilityGate.Analyzers", "ObservabilityGate.Slo"],
    };

    public static TheoryData<string> ProductProjects => [.. Repository.ProjectFiles.Where(p => p.StartsWith("analyzers/", StringComparison.Ordinal) || p.StartsWith("src/", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(ProductProjects))]
    public void ProductProject_RefersOnlyDownward(string project)
    {
        var name = Path.GetFileNameWithoutExtension(project);
        Assert.True(_allowed.ContainsKey(name), $"{project} is not known here. Say in {nameof(ProjectArrowsTests)} what it may refer to.");

        var references = Included(project, "ProjectReference").Select(p => Path.GetFileNameWithoutExtension(p.Replace('\\', '/'))).ToList();
        Expect.None(references.Except(_allowed[name]));
    }

    [Fact]
    public void AnalyzerProject_TakesOnlyTheCompilerAndPassesNothingOn()
    {
        string[] allowed = ["Microsoft.CodeAnalysis.CSharp", "Microsoft.CodeAnalysis.Analyzers", "Microsoft.CodeAnalysis.BannedApiAnalyzers"];
        var packages = Repository.Project("analyzers/ObservabilityGate.Analyzers/ObservabilityGate.Analyzers.csproj").Descendants("PackageReference").ToList();

        Expect.None(packages.Select(p => p.Attribute("Include")!.Value).Except(allowed));
        Assert.All(packages, p => Assert.Equal("all", p.Attribute("PrivateAssets")?.Value));
    }

    [Fact]
    public void AnalyzerAssembly_ReferencesOnlyWhatTheOldestCompilerHas()
    {
        // Roslyn 4.8, the compiler of the .NET 8 SDK, ships these; an analyzer that needs more does not load, and then finds nothing.
        var latest = new Version(4, 8, 0, 0);
        var bad = References(typeof(Descriptors).Assembly)
            .Where(a => a.Name is "Microsoft.CodeAnalysis" or "Microsoft.CodeAnalysis.CSharp" ? a.Version > latest : !IsPlatform(a.Name!))
            .Select(a => a.FullName);

        Expect.None(bad);
    }

    [Fact]
    public void GateAssembly_ReferencesOfOursOnlyWhatIsBelowIt()
    {
        var ours = References(Assembly.Load("obsgate")).Select(a => a.Name!).Where(n => n.StartsWith("ObservabilityGate.", StringComparison.Ordinal));
        Expect.None(ours.Except(_allowed["ObservabilityGate.Cli"]));
    }

    [Fact]
    public void GateAssembly_LoadsNoWorkspaces()
    {
        // MSBuild and Workspaces would run code of the change that is checked.
        Assert.DoesNotContain(References(Assembly.Load("obsgate")), a => a.Name!.Contains("Workspaces", StringComparison.Ordinal) || a.Name.StartsWith("Microsoft.Build", StringComparison.Ordinal));
    }

    private static bool IsPlatform(string assembly) => assembly == "netstandard" || assembly.StartsWith("System.", StringComparison.Ordinal);

    private static AssemblyName[] References(Assembly assembly) => assembly.GetReferencedAssemblies();

    private static IEnumerable<string> Included(string project, string item) => Repository.Project(project).Descendants(item).Select(e => e.Attribute("Include")!.Value);
}
