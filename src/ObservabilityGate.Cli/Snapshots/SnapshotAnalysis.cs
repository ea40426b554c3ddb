using Microsoft.CodeAnalysis;
using ObservabilityGate.Analyzers.Endpoints;
using ObservabilityGate.Analyzers.Hooks;
using ObservabilityGate.Analyzers.Options;
using ObservabilityGate.Analyzers.Rules.Presence;
using ObservabilityGate.Cli.Outlines;
using ObservabilityGate.Cli.Projects;

namespace ObservabilityGate.Cli.Snapshots;

/// <summary>What an analysis may look at, and whom it tells how far it is.</summary>
internal sealed record AnalysisSettings(CodeDepth Depth, ReferenceDepth References, Action<string, int, int>? Progress = null)
{
    public static readonly AnalysisSettings Default = new(CodeDepth.Full, ReferenceDepth.Assets);
}

/// <summary>One side of a comparison, ready to answer for any of its endpoints.</summary>
internal sealed class SnapshotAnalysis
{
    private readonly AnalysisSettings _settings;
    private readonly Dictionary<ProjectModel, EndpointReader> _readers = [];
    private readonly EndpointReader _reader;
    private readonly ProjectGraph _policyGraph;
    private readonly CompilationFactory _factory;
    private readonly Dictionary<string, OutlinedTree> _byPath;

    /// <param name="snapshot">The code.</param>
    /// <param name="trees">Trees that another side may have parsed already.</param>
    /// <param name="settings">How far to look.</param>
    /// <param name="policy">Where the configuration is read from; the snapshot itself when null.</param>
    public SnapshotAnalysis(Snapshot snapshot, SyntaxTreeCache trees, AnalysisSettings settings, Snapshot? policy = null)
    {
        Snapshot = snapshot;
        _settings = settings;
        Graph = new ProjectGraph(snapshot);
        _policyGraph = policy is null ? Graph : new ProjectGraph(policy);
        var configuration = new ConfigurationFiles(policy ?? snapshot);
        _factory = new(snapshot, Graph, trees, configuration, settings.References, PolicyOf);
        CodeBase = new(Graph, _factory, configuration);
        _reader = new(CodeBase);
        Files = CodeBase.Trees;
        _byPath = Files.ToDictionary(t => t.FilePath, StringComparer.Ordinal);
    }

    public Snapshot Snapshot { get; }

    public ProjectGraph Graph { get; }

    public SnapshotCodeBase CodeBase { get; }

    /// <summary>Every project as a compilation.</summary>
    public IEnumerable<ProjectCompilation> Compilations => CodeBase.Projects.Select(_factory.Make);

    /// <summary>Every C# file that a project compiles, by path.</summary>
    public IReadOnlyList<OutlinedTree> Files { get; }

    /// <summary>Parses every file beforehand: for who will read most of them.</summary>
    public void ParseAll() => _factory.Parse(CodeBase.Projects, done => _settings.Progress?.Invoke("parsing", done, Files.Count));

    /// <summary>The endpoints of the given files that no generator wrote, each with its answers, by path and line.</summary>
    public IReadOnlyList<EndpointReport> Read(IReadOnlyCollection<SyntaxTree> files)
    {
        var done = 0;
        return [.. files.AsParallel().AsOrdered().SelectMany(tree =>
        {
            var reports = EndpointsIn(tree).Select(e => Read(e)).ToList();
            _settings.Progress?.Invoke("reading", Interlocked.Increment(ref done), files.Count);
            return reports;
        })];
    }

    /// <summary>The endpoints of a file, by line; none when a generator wrote it.</summary>
    public IReadOnlyList<Endpoint> EndpointsIn(SyntaxTree tree) => IsGenerated(tree) ? [] : CodeBase.EndpointsIn(tree);

    /// <summary>The file at a path, or null when no project compiles one there.</summary>
    public SyntaxTree? FileAt(string path) => _byPath.GetValueOrDefault(path);

    /// <param name="endpoint">The endpoint.</param>
    /// <param name="wanted">The categories that are asked for.</param>
    public EndpointReport Read(Endpoint endpoint, HookCategories wanted = HookCategories.All)
    {
        var tree = endpoint.Location.SourceTree!;
        var options = CodeBase.Configuration.OptionsFor(tree.FilePath);
        return ReaderFor(tree).Read(endpoint, options, IsExcluded(tree, options), wanted);
    }

    /// <summary>The options in force for an endpoint.</summary>
    public ObservabilityOptions OptionsFor(Endpoint endpoint) => CodeBase.Configuration.OptionsFor(endpoint.Location.SourceTree!.FilePath);

    private bool IsExcluded(SyntaxTree tree, ObservabilityOptions options) =>
        PolicyOf(CodeBase.ProjectOf(tree)).IsTestProject || Exclusions.IsExcluded(tree.FilePath, options.ExcludedPaths);

    /// <summary>The same project where the policy is read from: what it suppresses, and whether it is a test.</summary>
    private ProjectModel PolicyOf(ProjectModel project) => _policyGraph.Predecessor(project, Graph) ?? project;

    private bool IsGenerated(SyntaxTree tree) => CodeBase.Configuration.IsGenerated(tree.FilePath) ?? GeneratedCode.Is(tree);

    private EndpointReader ReaderFor(SyntaxTree tree)
    {
        if (_settings.Depth == CodeDepth.Full)
            return _reader;

        var owner = CodeBase.CompilationOf(tree);
        lock (_readers)
        {
            if (!_readers.TryGetValue(owner.Project, out var reader))
            {
                var depth = owner.Project.Compile.Count > 0 ? CodeBase.Configuration.OptionsFor(owner.Project.Compile[0].Path).HelperDepth : ObservabilityOptions.Default.HelperDepth;
                var references = Graph.ForwardClosure(owner.Project).Select(p => p.AssemblyName);
                _readers.Add(owner.Project, reader = new(new CompilationCodeBase(owner.Code, depth, t => CodeBase.Configuration.HookMethodsFor(t.FilePath), references)));
            }

            return reader;
        }
    }
}
