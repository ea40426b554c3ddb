using Microsoft.CodeAnalysis;

namespace ObservabilityGate.Testing;

/// <summary>One project of a test.</summary>
public class ProjectState
{
    internal ProjectState(string folder)
    {
        Sources = new SourceFileList(folder);
        AdditionalFiles = new SourceFileList(folder);
        AnalyzerConfigFiles = new SourceFileList("/");
    }

    public SourceFileList Sources { get; }

    public SourceFileList AdditionalFiles { get; }

    /// <summary>.editorconfig and global config files, with the compiler's own semantics; relative names are put at the root.</summary>
    public SourceFileList AnalyzerConfigFiles { get; }

    public List<MetadataReference> AdditionalReferences { get; } = [];

    /// <summary>Names of the additional projects that this additional project references. The main project references all.</summary>
    public List<string> AdditionalProjectReferences { get; } = [];

    /// <summary>When not set: an application if a source has top-level statements, else a library.</summary>
    public OutputKind? OutputKind { get; set; }
}

/// <summary>The whole input, or the whole expected output, of a test.</summary>
public sealed class SolutionState : ProjectState
{
    internal SolutionState() : base("/0/") { }

    public ProjectMap AdditionalProjects { get; } = new();

    public List<DiagnosticResult> ExpectedDiagnostics { get; } = [];
}

/// <summary>Additional projects by name, made when first named.</summary>
public sealed class ProjectMap
{
    private readonly SortedDictionary<string, ProjectState> _projects = new(StringComparer.Ordinal);

    internal IReadOnlyDictionary<string, ProjectState> All => _projects;

    public ProjectState this[string name]
    {
        get
        {
            if (!_projects.TryGetValue(name, out var project))
                _projects.Add(name, project = new ProjectState($"/{name}/"));
            return project;
        }
    }
}
