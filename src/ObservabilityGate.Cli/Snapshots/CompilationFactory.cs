using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ObservabilityGate.Analyzers.Symbols;
using ObservabilityGate.Cli.Outlines;
using ObservabilityGate.Cli.Projects;
using ObservabilityGate.Cli.References;

namespace ObservabilityGate.Cli.Snapshots;

/// <summary>
/// Makes a project a compilation when somebody first asks for it, with its project references as compilations. Files are parsed without bodies. Nothing is restored,
/// evaluated or generated.
/// </summary>
internal sealed class CompilationFactory
{
    // No rule asks whether a value may be null, and to know it costs a walk over every body that is bound.
    private static readonly KeyValuePair<string, string>[] _features = [new("run-nullable-analysis", "never")];

    private readonly Snapshot _snapshot;
    private readonly ProjectGraph _graph;
    private readonly SyntaxTreeCache _trees;
    private readonly ConfigurationFiles _configuration;
    private readonly ReferenceResolver _references;
    private readonly ReferenceDepth _depth;
    private readonly Func<ProjectModel, ProjectModel> _policyOf;
    private readonly Lock _making = new();
    private readonly ConcurrentDictionary<string, ProjectCompilation> _made = new(StringComparer.Ordinal);
    private readonly HashSet<string> _open = new(StringComparer.Ordinal);

    public CompilationFactory(Snapshot snapshot, ProjectGraph graph, SyntaxTreeCache trees, ConfigurationFiles configuration, ReferenceDepth depth, Func<ProjectModel, ProjectModel> policyOf)
    {
        _snapshot = snapshot;
        _graph = graph;
        _trees = trees;
        _configuration = configuration;
        _depth = depth;
        _policyOf = policyOf;
        _references = new(depth == ReferenceDepth.Assets ? snapshot : new WithoutWorkTree(snapshot), graph);
    }

    public WordTable Words => _trees.Words;

    /// <summary>The files that a project compiles, unread.</summary>
    public IEnumerable<OutlinedTree> TreesOf(ProjectModel project) => project.Compile.Select(c => TreeOf(project, c.Path)).OfType<OutlinedTree>().Distinct();

    /// <summary>Parses the files of projects side by side; making compilations after that only puts trees together.</summary>
    public void Parse(IEnumerable<ProjectModel> projects, Action<int>? progress = null)
    {
        var done = 0;
        Parallel.ForEach(projects.Where(p => !_made.ContainsKey(p.Path)).SelectMany(TreesOf), tree =>
        {
            tree.GetRoot();
            progress?.Invoke(Interlocked.Increment(ref done));
        });
    }

    public ProjectCompilation Make(ProjectModel project)
    {
        if (_made.TryGetValue(project.Path, out var known))
            return known;

        lock (_making)
        {
            Parse(_graph.ForwardClosure(project));
            return TryMake(project)!;
        }
    }

    // A project that references itself around a corner does not build either; the circle is cut where it closes.
    private ProjectCompilation? TryMake(ProjectModel project)
    {
        if (_made.TryGetValue(project.Path, out var known))
            return known;
        if (!_open.Add(project.Path))
            return null;

        List<SyntaxTree> trees = [.. TreesOf(project)];
        if (project.GlobalUsings.Length > 0)
            trees.Add(CSharpSyntaxTree.ParseText(project.GlobalUsings, ParseOptions(project), project.Directory + "/obj/GlobalUsings.g.cs"));

        var resolved = _references.Resolve(project);
        var metadata = resolved.ToMetadata();
        var references = new List<MetadataReference>(metadata);
        foreach (var reference in project.ProjectReferences.Where(r => r.ReferencesAssembly))
        {
            foreach (var referenced in _graph.Get(reference.Path) is { } target ? _graph.ForwardClosure(target) : [])
            {
                if (TryMake(referenced) is { } made)
                    references.Add(made.Compilation.ToMetadataReference());
            }
        }

        if (_depth != ReferenceDepth.Packs)
            references.AddRange(Stubs(project, trees, resolved, metadata));
        var compilation = CSharpCompilation.Create(project.AssemblyName, trees, references.Distinct(), CompilationOptions(project, trees));
        _open.Remove(project.Path);
        return _made[project.Path] = new(project, compilation, new CodeContext(compilation), resolved);
    }

    private IReadOnlyList<MetadataReference> Stubs(ProjectModel project, IReadOnlyList<SyntaxTree> trees, ResolvedReferences resolved, IReadOnlyList<MetadataReference> framework)
    {
        var present = resolved.Paths.Select(p => Path.GetFileNameWithoutExtension(p)!).ToHashSet(StringComparer.OrdinalIgnoreCase);
        present.UnionWith(_graph.AssemblyNames);
        var namespaces = new HashSet<string>(StringComparer.Ordinal);
        foreach (var tree in trees)
        {
            if (tree.GetRoot() is CompilationUnitSyntax unit)
                namespaces.UnionWith(unit.Usings.Select(u => u.Name?.ToString()).OfType<string>());
        }

        // Packages arrive through project references too.
        var packages = _graph.ForwardClosure(project).SelectMany(p => p.PackageReferences).Select(p => p.Id).Distinct(StringComparer.OrdinalIgnoreCase);
        return KnownApiLibrary.For(namespaces, packages, present, framework);
    }

    private OutlinedTree? TreeOf(ProjectModel project, string path) =>
        _snapshot.Find(path) is { } entry ? _trees.Get(_snapshot.Blobs, entry.BlobId, path, ParseOptions(project), Parsing(project).Key) : null;

    private readonly ConcurrentDictionary<string, (CSharpParseOptions Options, string Key)> _parseOptions = new(StringComparer.Ordinal);

    private CSharpParseOptions ParseOptions(ProjectModel project) => Parsing(project).Options;

    // The newest language reads older code; what a project declares decides only what it may use, which the compiler says and not the gate.
    private (CSharpParseOptions Options, string Key) Parsing(ProjectModel project) => _parseOptions.GetOrAdd(project.Path, _ =>
        (new CSharpParseOptions(LanguageVersion.Preview, DocumentationMode.None, SourceCodeKind.Regular, project.PreprocessorSymbols).WithFeatures(_features), string.Join(';', project.PreprocessorSymbols)));

    /// <summary>Restored packages lie in the working tree; without one there are none.</summary>
    private sealed class WithoutWorkTree(ISnapshotFiles inner) : ISnapshotFiles
    {
        public IReadOnlyCollection<string> Paths => inner.Paths;

        public string? Root => null;

        public bool Exists(string path) => inner.Exists(path);

        public string? ReadText(string path) => inner.ReadText(path);
    }

    private CSharpCompilationOptions CompilationOptions(ProjectModel project, List<SyntaxTree> trees)
    {
        var policy = _policyOf(project);
        var severities = policy.WarningsAsErrors.Select(id => KeyValuePair.Create(id, ReportDiagnostic.Error))
            .Concat(policy.NoWarn.Select(id => KeyValuePair.Create(id, ReportDiagnostic.Suppress)))
            .GroupBy(p => p.Key, StringComparer.Ordinal).Select(g => g.Last());
        var isExecutable = trees.Any(t => t.GetRoot() is CompilationUnitSyntax unit && unit.Members.Any(m => m is GlobalStatementSyntax));
        return new CSharpCompilationOptions(isExecutable ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary)
            .WithAllowUnsafe(true)
            .WithConcurrentBuild(true)
            .WithNullableContextOptions(project.Nullable?.ToLowerInvariant() is "enable" or "annotations" ? NullableContextOptions.Enable : NullableContextOptions.Disable)
            .WithSpecificDiagnosticOptions(severities)
            .WithSyntaxTreeOptionsProvider(_configuration.SeverityProvider);
    }
}

/// <summary>Which rungs of the references ladder may be used; fewer than all only to measure what each is worth.</summary>
internal enum ReferenceDepth
{
    Assets,
    Stubs,
    Packs,
}
