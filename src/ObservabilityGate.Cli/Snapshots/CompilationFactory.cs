using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ObservabilityGate.Analyzers.Symbols;
using ObservabilityGate.Cli.Projects;
using ObservabilityGate.Cli.References;

namespace ObservabilityGate.Cli.Snapshots;

/// <summary>Makes one compilation a project, with its project references as compilations. Nothing is restored, evaluated or generated.</summary>
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
    private readonly Dictionary<string, ProjectCompilation?> _made = new(StringComparer.Ordinal);
    private readonly HashSet<string> _firstParty;

    public CompilationFactory(Snapshot snapshot, ProjectGraph graph, SyntaxTreeCache trees, ConfigurationFiles configuration, ReferenceDepth depth, Func<ProjectModel, ProjectModel> policyOf)
    {
        _snapshot = snapshot;
        _graph = graph;
        _trees = trees;
        _configuration = configuration;
        _depth = depth;
        _policyOf = policyOf;
        _references = new(depth == ReferenceDepth.Assets ? snapshot : new WithoutWorkTree(snapshot), graph);
        _firstParty = graph.Projects.Select(p => p.AssemblyName).ToHashSet(StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Parses the files of all projects side by side; making compilations after that only puts trees together.</summary>
    public void Parse(IReadOnlyList<ProjectModel> projects, Action<int>? progress = null)
    {
        var done = 0;
        Parallel.ForEach(projects.SelectMany(p => p.Compile.Select(c => (Project: p, c.Path))), item =>
        {
            TreeOf(item.Project, item.Path);
            progress?.Invoke(Interlocked.Increment(ref done));
        });
    }

    public ProjectCompilation? Make(ProjectModel project)
    {
        if (_made.TryGetValue(project.Path, out var known))
            return known;

        // A project that references itself around a corner does not build either; the circle is cut where it closes.
        _made[project.Path] = null;
        var trees = project.Compile.Select(c => TreeOf(project, c.Path)).OfType<SyntaxTree>().Distinct().ToList();
        var options = ParseOptions(project);
        if (project.GlobalUsings.Length > 0)
            trees.Add(CSharpSyntaxTree.ParseText(project.GlobalUsings, options, project.Directory + "/obj/GlobalUsings.g.cs"));

        var resolved = _references.Resolve(project);
        var metadata = resolved.ToMetadata();
        var references = new List<MetadataReference>(metadata);
        foreach (var reference in project.ProjectReferences.Where(r => r.ReferencesAssembly))
        {
            foreach (var referenced in _graph.Get(reference.Path) is { } target ? _graph.ForwardClosure(target) : [])
            {
                if (Make(referenced) is { } made)
                    references.Add(made.Compilation.ToMetadataReference());
            }
        }

        if (_depth != ReferenceDepth.Packs)
            references.AddRange(Stubs(project, trees, resolved, metadata));
        var compilation = CSharpCompilation.Create(project.AssemblyName, trees, references.Distinct(), CompilationOptions(project, trees));
        return _made[project.Path] = new(project, compilation, new CodeContext(compilation), resolved);
    }

    private IReadOnlyList<MetadataReference> Stubs(ProjectModel project, IReadOnlyList<SyntaxTree> trees, ResolvedReferences resolved, IReadOnlyList<MetadataReference> framework)
    {
        var present = resolved.Paths.Select(p => Path.GetFileNameWithoutExtension(p)!).ToHashSet(StringComparer.OrdinalIgnoreCase);
        present.UnionWith(_firstParty);
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

    private SyntaxTree? TreeOf(ProjectModel project, string path)
    {
        if (_snapshot.Find(path) is not { } entry || _snapshot.Text(path) is not { } text)
            return null;

        return _trees.Get(entry.BlobId, path, text, ParseOptions(project), OptionsKey(project));
    }

    private readonly ConcurrentDictionary<string, (CSharpParseOptions Options, string Key)> _parseOptions = new(StringComparer.Ordinal);

    private CSharpParseOptions ParseOptions(ProjectModel project) => Parsing(project).Options;

    private string OptionsKey(ProjectModel project) => Parsing(project).Key;

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
