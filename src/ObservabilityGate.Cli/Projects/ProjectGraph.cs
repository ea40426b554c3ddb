using System.Collections.Concurrent;
using ObservabilityGate.Cli.Projects.Evaluation;

namespace ObservabilityGate.Cli.Projects;

/// <summary>
/// The projects of a snapshot. Each is read when it is first asked for, once; asking for the owner of a file reads only the projects that can own
/// it. Safe for use from several threads.
/// </summary>
internal sealed class ProjectGraph
{
    private readonly ProjectFiles _files;
    private readonly ProjectReader _reader;
    private readonly ConcurrentDictionary<string, Lazy<ProjectModel>> _models = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Lazy<HashSet<string>>> _compiled = new(StringComparer.Ordinal);
    private readonly ILookup<string, string> _byDirectory;
    private readonly Lazy<IReadOnlyList<string>> _reaching;
    private readonly Lazy<IReadOnlyList<ProjectModel>> _real;
    private readonly Lazy<IReadOnlyList<ProjectModel>> _loose;
    private readonly Lazy<IReadOnlySet<string>> _assemblyNames;
    private readonly Lazy<ILookup<string, ProjectModel>> _referencing;
    private readonly Lazy<ILookup<string, ProjectModel>> _plugIns;

    public ProjectGraph(ISnapshotFiles snapshot)
    {
        _files = new(snapshot);
        _reader = new(_files);
        ProjectPaths = _files.Sorted.Where(p => p.EndsWith(".csproj", StringComparison.OrdinalIgnoreCase)).ToList();
        _byDirectory = ProjectPaths.ToLookup(RepositoryPath.Directory, StringComparer.Ordinal);
        _reaching = new(ProjectsThatReachOut);
        _real = new(() => ProjectPaths.AsParallel().AsOrdered().Select(p => Get(p)!).ToList());
        _loose = new(FindLoose);
        _assemblyNames = new(() => Projects.Select(p => p.AssemblyName).ToHashSet(StringComparer.OrdinalIgnoreCase));
        _referencing = new(() => _real.Value.SelectMany(p => p.ProjectReferences, (p, r) => (p, r.Path)).ToLookup(x => x.Path, x => x.p, StringComparer.Ordinal));
        _plugIns = new(() => _real.Value.Where(p => !p.IsTestProject).Select(p => (Host: HostOf(p), PlugIn: p)).Where(x => x.Host is not null).ToLookup(x => x.Host!, x => x.PlugIn, StringComparer.Ordinal));
    }

    /// <summary>Paths of all project files, by ordinal; costs no reading.</summary>
    public IReadOnlyList<string> ProjectPaths { get; }

    /// <summary>All projects, synthetic ones last. Reads every project file.</summary>
    public IReadOnlyList<ProjectModel> Projects => [.. _real.Value, .. _loose.Value];

    /// <summary>The assemblies that the projects make: first-party code, in any case of letters. Reads every project file.</summary>
    public IReadOnlySet<string> AssemblyNames => _assemblyNames.Value;

    /// <summary>What another version's project was here: the project of its path, or the only one of its folder that the other version does not have.</summary>
    public ProjectModel? Predecessor(ProjectModel project, ProjectGraph successors) =>
        Get(project.Path) ?? (Projects.Where(p => p.Directory == project.Directory && successors.Get(p.Path) is null).Take(2).ToList() is [var renamed] ? renamed : null);

    /// <summary>A project by its path, synthetic ones included; null when there is none.</summary>
    public ProjectModel? Get(string path)
    {
        if (_byDirectory[RepositoryPath.Directory(path)].Contains(path))
            return _models.GetOrAdd(path, static (key, reader) => new(() => reader.Read(key)), _reader).Value;
        return RepositoryPath.FileName(path) == "(loose)" ? _loose.Value.FirstOrDefault(l => l.Path == path) : null;
    }

    /// <summary>
    /// The projects that compile a file, nearest folder first; a linked file has several. Empty only for a file that lies in a project's folder and is
    /// left out by all projects: it is not compiled.
    /// </summary>
    public IReadOnlyList<ProjectModel> OwnersOf(string csPath)
    {
        var owners = new List<ProjectModel>();
        foreach (var directory in RepositoryPath.SelfAndParents(RepositoryPath.Directory(csPath)))
            foreach (var project in _byDirectory[directory])
                AddIfOwner(project);
        foreach (var project in _reaching.Value)
            if (!RepositoryPath.IsUnder(RepositoryPath.Directory(project), csPath))
                AddIfOwner(project);

        if (owners.Count == 0 && !LiesInProjectFolder(csPath) && Get(LooseProjects.PathOf(RepositoryPath.TopFolder(csPath))) is { } loose)
            owners.Add(loose);
        return owners;

        void AddIfOwner(string project)
        {
            if (CompiledBy(project).Contains(csPath))
                owners.Add(Get(project)!);
        }
    }

    /// <summary>The projects that a project references, directly or not, itself included; nearest first. References out of the snapshot are left out.</summary>
    public IReadOnlyList<ProjectModel> ForwardClosure(ProjectModel project) =>
        Closure(project, p => p.ProjectReferences.Where(r => r.ReferencesAssembly).Select(r => Get(r.Path)).OfType<ProjectModel>());

    /// <summary>
    /// The projects that run in one process with a project: what it references, directly or not, and the plug-ins of these. A plug-in is a project that is
    /// built into another project's folder: nothing references it, the other loads it at its start.
    /// </summary>
    public IReadOnlyList<ProjectModel> Application(ProjectModel project) =>
        Closure(project, p => p.ProjectReferences.Where(r => r.ReferencesAssembly).Select(r => Get(r.Path)).OfType<ProjectModel>().Concat(_plugIns.Value[p.Path]));

    /// <summary>The projects that reference a project, directly or not, itself included; nearest first. Reads every project file.</summary>
    public IReadOnlyList<ProjectModel> ReverseClosure(ProjectModel project) =>
        Closure(project, p => _referencing.Value[p.Path].Where(q => q.ProjectReferences.Any(r => r.ReferencesAssembly && r.Path == p.Path)));

    /// <summary>C# files inside a project's folder that no project compiles. Reads every project file.</summary>
    public IReadOnlyList<string> NotCompiled() => Unowned().Where(LiesInProjectFolder).ToList();

    private static List<ProjectModel> Closure(ProjectModel start, Func<ProjectModel, IEnumerable<ProjectModel>> next)
    {
        var closure = new List<ProjectModel> { start };
        var seen = new HashSet<string>(StringComparer.Ordinal) { start.Path };
        for (var i = 0; i < closure.Count; i++)
            foreach (var neighbour in next(closure[i]))
                if (seen.Add(neighbour.Path))
                    closure.Add(neighbour);
        return closure;
    }

    private string? HostOf(ProjectModel project) =>
        project.OutputDirectory is { } output && !RepositoryPath.IsUnder(project.Directory, output)
            ? RepositoryPath.SelfAndParents(output).Where(d => d.Length > 0 && d != project.Directory).SelectMany(d => _byDirectory[d]).FirstOrDefault()
            : null;

    private HashSet<string> CompiledBy(string project) =>
        _compiled.GetOrAdd(project, static (key, self) => new(() => self.Get(key)!.Compile.Select(c => c.Path).ToHashSet(StringComparer.Ordinal)), this).Value;

    private bool LiesInProjectFolder(string csPath) =>
        RepositoryPath.SelfAndParents(RepositoryPath.Directory(csPath)).Any(d => _byDirectory[d].Any());

    private IEnumerable<string> Unowned()
    {
        var owned = new HashSet<string>(StringComparer.Ordinal);
        foreach (var project in _real.Value)
            owned.UnionWith(project.Compile.Select(c => c.Path));
        return _files.Sorted.Where(p => p.EndsWith(".cs", StringComparison.OrdinalIgnoreCase) && !owned.Contains(p));
    }

    private List<ProjectModel> FindLoose() => Unowned()
        .Where(p => !LiesInProjectFolder(p))
        .GroupBy(RepositoryPath.TopFolder, StringComparer.Ordinal)
        .Select(g => LooseProjects.Create(g.Key, g.ToList()))
        .ToList();

    /// <summary>
    /// Projects that may compile files outside of their folder. That takes a Compile item somewhere: in the project itself, or in a file that it imports. So
    /// one word decides from the text, and most projects need not be evaluated to find the owner of a file.
    /// </summary>
    private List<string> ProjectsThatReachOut()
    {
        var shared = _files.Sorted.Any(p => IsImportable(p) && MentionsCompile(p));
        return ProjectPaths.Where(p => shared || MentionsCompile(p) || ImportsProject(p)).ToList();

        static bool IsImportable(string path) =>
            path.EndsWith(".props", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".targets", StringComparison.OrdinalIgnoreCase)
            || path.EndsWith(".projitems", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".proj", StringComparison.OrdinalIgnoreCase);

        bool MentionsCompile(string path) => _files.ReadText(path) is { } text
            && text.Contains("<Compile", StringComparison.Ordinal)
            && text.Contains("Include", StringComparison.Ordinal);

        // Some repositories import one .csproj into others.
        bool ImportsProject(string path) => _files.ReadText(path) is { } text
            && text.Contains("<Import", StringComparison.Ordinal)
            && text.Contains("proj\"", StringComparison.OrdinalIgnoreCase);
    }
}
