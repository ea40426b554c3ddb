namespace ObservabilityGate.Cli.Projects;

/// <summary>A compiled file; <see cref="Link"/> is its logical place when it lies elsewhere, else null.</summary>
internal sealed record CompileItem(string Path, string? Link);

/// <summary>A reference to another project, by repository-relative path. Analyzers and build tools are references without an assembly.</summary>
internal sealed record ProjectReference(string Path, bool ReferencesAssembly);

/// <summary>A package and the version asked for; null when no file of the repository says it.</summary>
internal sealed record PackageReference(string Id, string? Version);

/// <summary>A plain assembly reference; <see cref="HintPath"/> is repository-relative, null when absent or outside of the repository.</summary>
internal sealed record AssemblyReference(string Name, string? HintPath);

/// <summary>
/// What is needed to compile one project, read from its text alone. <see cref="Notes"/> says where that may differ from a build: empty means that
/// every construct that matters was understood.
/// </summary>
internal sealed record ProjectModel
{
    public required string Path { get; init; }

    public required string Directory { get; init; }

    public required string Name { get; init; }

    public required string AssemblyName { get; init; }

    /// <summary>console, web, worker, razor, blazor, desktop, aspire, test, none; <c>legacy</c> without an SDK, <c>loose</c> without a project file.</summary>
    public required string Sdk { get; init; }

    public required IReadOnlyList<string> TargetFrameworks { get; init; }

    /// <summary>The framework of <see cref="TargetFrameworks"/> that everything here was evaluated for; empty when the project names none.</summary>
    public required string AnalysedFramework { get; init; }

    public required IReadOnlyList<string> PreprocessorSymbols { get; init; }

    /// <summary>As written, or the SDK's default for the framework; null when neither is known.</summary>
    public string? LangVersion { get; init; }

    /// <summary>enable, disable, warnings, annotations; null when not set.</summary>
    public string? Nullable { get; init; }

    public bool ImplicitUsings { get; init; }

    /// <summary>The C# text of the project's global usings (implicit and <c>Using</c> items), or the empty string.</summary>
    public string GlobalUsings { get; init; } = "";

    public required IReadOnlyList<CompileItem> Compile { get; init; }

    /// <summary>The folder that the project says it is built into, relative to the repository; null when it says none, or one outside.</summary>
    public string? OutputDirectory { get; init; }

    public IReadOnlyList<string> AdditionalFiles { get; init; } = [];

    public bool AllowUnsafe { get; init; }

    public IReadOnlyList<ProjectReference> ProjectReferences { get; init; } = [];

    public IReadOnlyList<PackageReference> PackageReferences { get; init; } = [];

    public IReadOnlyList<string> FrameworkReferences { get; init; } = [];

    public IReadOnlyList<AssemblyReference> AssemblyReferences { get; init; } = [];

    public bool IsTestProject { get; init; }

    public IReadOnlyList<string> NoWarn { get; init; } = [];

    public IReadOnlyList<string> WarningsAsErrors { get; init; } = [];

    public bool TreatWarningsAsErrors { get; init; }

    public IReadOnlyList<string> InternalsVisibleTo { get; init; } = [];

    /// <summary>Each begins with its kind: <c>condition:</c>, <c>import:</c>, <c>xml:</c> …</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    public bool IsLoose => Sdk == LooseProjects.Kind;
}
