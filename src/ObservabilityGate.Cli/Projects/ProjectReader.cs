using System.Xml;
using ObservabilityGate.Cli.Projects.Evaluation;

namespace ObservabilityGate.Cli.Projects;

/// <summary>Turns one evaluated project file into a <see cref="ProjectModel"/>.</summary>
internal sealed class ProjectReader(ProjectFiles files)
{
    private static readonly string[] _testPackages =
    [
        "Microsoft.NET.Test.Sdk", "xunit", "xunit.core", "xunit.v3", "xunit.v3.core", "NUnit", "MSTest", "MSTest.TestFramework", "MSTest.TestAdapter", "TUnit", "TUnit.Core",
    ];

    private static readonly string[] _testAssemblies = ["xunit", "xunit.core", "nunit.framework", "Microsoft.VisualStudio.QualityTools.UnitTestFramework", "Microsoft.VisualStudio.TestPlatform.TestFramework"];

    public ProjectModel Read(string path)
    {
        var project = ProjectEvaluator.Evaluate(path, files);
        var frameworks = Frameworks(project);
        var analysed = TargetFramework.Select(frameworks);

        // With several frameworks nothing of the outer evaluation counts: conditions on $(TargetFramework) must see the chosen one.
        if (project.Property("TargetFramework").Length == 0 && analysed.Length > 0 && project.Kind != "legacy")
            project = ProjectEvaluator.Evaluate(path, files, analysed);
        return Model(project, frameworks, analysed);
    }

    private static IReadOnlyList<string> Frameworks(EvaluatedProject project)
    {
        var several = List(project.Property("TargetFrameworks"));
        if (project.Property("TargetFramework") is { Length: > 0 } single)
            return several.Contains(single, StringComparer.OrdinalIgnoreCase) ? several : [single];
        if (several.Count > 0)
            return several;
        var version = project.Property("TargetFrameworkVersion").TrimStart('v', 'V');
        return version.Length > 0 ? ["net" + version.Replace(".", "", StringComparison.Ordinal)] : [];
    }

    private ProjectModel Model(EvaluatedProject project, IReadOnlyList<string> frameworks, string analysed)
    {
        var packages = Packages(project);
        var references = Assemblies(project);
        var implicitUsings = project.Property("ImplicitUsings").ToUpperInvariant() is "ENABLE" or "TRUE";
        var model = new ProjectModel
        {
            Path = project.Path,
            Directory = RepositoryPath.Directory(project.Path),
            Name = RepositoryPath.FileNameWithoutExtension(project.Path),
            AssemblyName = project.Property("AssemblyName") is { Length: > 0 } name ? name : RepositoryPath.FileNameWithoutExtension(project.Path),
            Sdk = project.Kind,
            TargetFrameworks = frameworks,
            AnalysedFramework = analysed,
            PreprocessorSymbols = Symbols(project, analysed),
            LangVersion = NullIfEmpty(project.Property("LangVersion")),
            Nullable = NullIfEmpty(project.Property("Nullable")),
            ImplicitUsings = implicitUsings,
            GlobalUsings = project.Kind == "legacy" ? "" : GlobalUsings.Write(project.Items["Using"]),
            Compile = Compiled(project),
            OutputDirectory = Output(project),
            AdditionalFiles = project.Items["AdditionalFiles"].Select(i => i.Include).Distinct(StringComparer.Ordinal).ToList(),
            AllowUnsafe = IsTrue(project.Property("AllowUnsafeBlocks")),
            ProjectReferences = Projects(project),
            PackageReferences = packages,
            FrameworkReferences = project.Items["FrameworkReference"].Select(i => i.Include).Distinct(StringComparer.OrdinalIgnoreCase).ToList(),
            AssemblyReferences = references,
            IsTestProject = IsTest(project, packages, references),
            NoWarn = Codes(project.Property("NoWarn")),
            WarningsAsErrors = Codes(project.Property("WarningsAsErrors")),
            TreatWarningsAsErrors = IsTrue(project.Property("TreatWarningsAsErrors")),
            InternalsVisibleTo = Friends(project),
        };
        if (analysed.Length > 0 && TargetFramework.Parse(analysed) is null)
            project.Notes.Add("framework", $"{analysed} is not known");
        if (analysed.Length == 0 && project.Kind != "none")
            project.Notes.Add("framework", "the project names no target framework");
        return model with { Notes = [.. project.Notes.All] };
    }

    private static List<string> Symbols(EvaluatedProject project, string analysed)
    {
        var symbols = new List<string>();
        var trace = !IsTrue(project.Property("DisableDiagnosticTracing"));
        foreach (var symbol in project.Property("DefineConstants").Split([';', ',', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            if (trace || symbol != "TRACE")
                symbols.Add(symbol);
        // Only the SDK derives symbols from the framework; old projects have what they write.
        if (project.Kind != "legacy" && !IsTrue(project.Property("DisableImplicitFrameworkDefines")) && TargetFramework.Parse(analysed) is { } framework)
            symbols.AddRange(framework.PreprocessorSymbols());
        return symbols.Distinct(StringComparer.Ordinal).ToList();
    }

    private static List<CompileItem> Compiled(EvaluatedProject project)
    {
        var directory = RepositoryPath.Directory(project.Path);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var compiled = new List<CompileItem>();
        foreach (var item in project.Items["Compile"])
            if (item.Include.EndsWith(".cs", StringComparison.OrdinalIgnoreCase) && seen.Add(item.Include))
                compiled.Add(new(item.Include, item["Link"] is { Length: > 0 } link ? link.Replace('\\', '/') : RepositoryPath.IsUnder(directory, item.Include) ? null : RepositoryPath.FileName(item.Include)));
        return compiled;
    }

    private static string? Output(EvaluatedProject project) =>
        new[] { project.Property("OutDir"), project.Property("OutputPath") }.FirstOrDefault(p => p.Length > 0) is { } written ? RepositoryPath.Resolve(RepositoryPath.Directory(project.Path), written) : null;

    private static List<ProjectReference> Projects(EvaluatedProject project) => project.Items["ProjectReference"]
        .Where(i => i.Include != project.Path)
        .Select(i => new ProjectReference(i.Include, !i["ReferenceOutputAssembly"].Equals("false", StringComparison.OrdinalIgnoreCase) && !i["OutputItemType"].Equals("Analyzer", StringComparison.OrdinalIgnoreCase)))
        .DistinctBy(r => r.Path)
        .ToList();

    private List<PackageReference> Packages(EvaluatedProject project)
    {
        var central = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        if (IsTrue(project.Property("ManagePackageVersionsCentrally")))
            foreach (var version in project.Items["PackageVersion"])
                central[version.Include] = version["Version"];

        var packages = new Dictionary<string, PackageReference>(StringComparer.OrdinalIgnoreCase);
        foreach (var item in project.Items["PackageReference"].Concat(project.Items["GlobalPackageReference"]))
            packages[item.Include] = new(item.Include, NullIfEmpty(item["VersionOverride"]) ?? NullIfEmpty(item["Version"]) ?? NullIfEmpty(central.GetValueOrDefault(item.Include, "")));
        foreach (var package in PackagesConfig(project))
            packages.TryAdd(package.Id, package);
        return [.. packages.Values];
    }

    private List<PackageReference> PackagesConfig(EvaluatedProject project)
    {
        if (files.Spelling(RepositoryPath.Join(RepositoryPath.Directory(project.Path), "packages.config")) is not { } path || files.ReadText(path) is not { } text)
            return [];
        try
        {
            return ProjectFiles.ParseText(text).Elements()
                .Where(e => e.Name.LocalName == "package" && e.Attribute("id") is not null)
                .Select(e => new PackageReference((string)e.Attribute("id")!, (string?)e.Attribute("version")))
                .ToList();
        }
        catch (XmlException e)
        {
            project.Notes.Add("xml", $"{path} cannot be read: {e.Message}");
            return [];
        }
    }

    private static List<AssemblyReference> Assemblies(EvaluatedProject project)
    {
        var directory = RepositoryPath.Directory(project.Path);
        return project.Items["Reference"]
            .Select(i => new AssemblyReference(i.Include.Split(',')[0].Trim(), i["HintPath"] is { Length: > 0 } hint ? RepositoryPath.Resolve(directory, hint) : null))
            .DistinctBy(r => r.Name)
            .ToList();
    }

    private static bool IsTest(EvaluatedProject project, List<PackageReference> packages, List<AssemblyReference> references)
    {
        if (project.Property("IsTestProject") is { Length: > 0 } stated)
            return IsTrue(stated);
        return packages.Exists(p => _testPackages.Contains(p.Id, StringComparer.OrdinalIgnoreCase)) || references.Exists(r => _testAssemblies.Contains(r.Name, StringComparer.OrdinalIgnoreCase));
    }

    private static List<string> Friends(EvaluatedProject project)
    {
        var friends = project.Items["InternalsVisibleTo"].Select(i => i.Include).ToList();
        friends.AddRange(project.Items["AssemblyAttribute"]
            .Where(i => i.Include.EndsWith("InternalsVisibleTo", StringComparison.Ordinal) || i.Include.EndsWith("InternalsVisibleToAttribute", StringComparison.Ordinal))
            .Select(i => i["_Parameter1"]));
        return friends.Select(f => f.Split(',')[0].Trim()).Where(f => f.Length > 0).Distinct(StringComparer.Ordinal).ToList();
    }

    private static List<string> Codes(string text) => [.. text.Split([';', ',', ' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.OrdinalIgnoreCase)];

    private static List<string> List(string text) => [.. text.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];

    private static bool IsTrue(string text) => text.Equals("true", StringComparison.OrdinalIgnoreCase);

    private static string? NullIfEmpty(string text) => text.Length == 0 ? null : text;
}
