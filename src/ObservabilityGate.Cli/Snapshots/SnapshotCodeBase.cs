using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using ObservabilityGate.Analyzers.Endpoints;
using ObservabilityGate.Analyzers.Hooks;
using ObservabilityGate.Analyzers.Symbols;
using ObservabilityGate.Cli.Outlines;
using ObservabilityGate.Cli.Projects;

namespace ObservabilityGate.Cli.Snapshots;

/// <summary>How far the gate looks.</summary>
internal enum CodeDepth
{
    /// <summary>The whole call graph of the repository: implementations, handlers, every project.</summary>
    Full,

    /// <summary>What the compiler sees of one project, to compare with it.</summary>
    Compiler,
}

/// <summary>Every project of a snapshot, read as one code base.</summary>
internal sealed class SnapshotCodeBase : ICodeBase
{
    private const int MaximumModels = 1024;

    private readonly Dictionary<SyntaxTree, ProjectModel> _owners = [];
    private readonly CompilationFactory _factory;
    private readonly ConcurrentDictionary<SyntaxTree, SemanticModel> _models = new();
    private readonly ConcurrentDictionary<SyntaxTree, IReadOnlyList<Endpoint>> _endpoints = new();
    private readonly ConcurrentDictionary<ITypeSymbol, IReadOnlyList<Endpoint>> _handlers = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<(string, string), bool> _together = new();
    private readonly BodyReader _bodies;
    private readonly HashSet<string> _firstParty;
    private readonly Lazy<WordSearch> _words;
    private readonly Lazy<HookCategories> _possible;
    private readonly Lazy<IReadOnlyList<HashSet<string>>> _applications;

    public SnapshotCodeBase(ProjectGraph graph, CompilationFactory factory, ConfigurationFiles configuration)
    {
        _factory = factory;
        Projects = graph.Projects;
        var byPath = new SortedDictionary<string, OutlinedTree>(StringComparer.Ordinal);
        foreach (var project in Projects.OrderByDescending(p => p.Directory.Length))
        {
            foreach (var tree in factory.TreesOf(project))
            {
                _owners.TryAdd(tree, project);
                byPath.TryAdd(tree.FilePath, tree);
            }
        }

        _firstParty = Projects.Select(p => p.AssemblyName).ToHashSet(StringComparer.OrdinalIgnoreCase);
        _bodies = new(ContextOf, (_, tree) => ModelOf(tree)!, tree => configuration.HookMethodsFor(tree.FilePath));
        Trees = [.. byPath.Values];
        Production = [.. Trees.Where(t => !_owners[t].IsTestProject)];
        _words = new(() => new(factory.Words, Production));
        _possible = new(() => configuration.HasHookMethods ? HookCategories.All
            : HookCategoriesExtensions.Each.Where(c => c == HookCategories.Logging || HookCatalog.WordsOf(c).Any(_words.Value.Mentions)).Aggregate(HookCategories.None, (all, c) => all | c));
        Relations = new(DeclaredWithBase);
        _applications = new(() => [.. Projects.Where(p => p is { IsTestProject: false, Sdk: not "aspire" }).Select(p => graph.ForwardClosure(p).Select(q => q.Path).ToHashSet(StringComparer.Ordinal))]);
        Configuration = configuration;
    }

    public IReadOnlyList<ProjectModel> Projects { get; }

    public ConfigurationFiles Configuration { get; }

    /// <summary>One tree a file, by path; a file that several projects compile is read as the nearest one does.</summary>
    public IReadOnlyList<OutlinedTree> Trees { get; }

    /// <summary>The trees of everything that is no test, by path: only these implement, handle and register.</summary>
    public IReadOnlyList<OutlinedTree> Production { get; }

    public TypeRelations Relations { get; }

    public int HelperDepth => int.MaxValue;

    public HookCategories Possible => _possible.Value;

    /// <summary>The project that a file is read with.</summary>
    public ProjectModel ProjectOf(SyntaxTree tree) => _owners[tree];

    public ProjectCompilation CompilationOf(SyntaxTree tree) => _factory.Make(_owners[tree]);

    public CodeContext? ContextOf(SyntaxTree tree) => _owners.TryGetValue(tree, out var owner) ? _factory.Make(owner).Code : null;

    public SemanticModel? ModelOf(SyntaxTree tree)
    {
        if (!_owners.TryGetValue(tree, out var owner))
            return null;

        (tree as OutlinedTree)?.ReadWhole();

        // What a model has bound stays in memory as long as the model; facts are kept elsewhere, so old models may go.
        if (_models.Count > MaximumModels)
            _models.Clear();
        return _models.GetOrAdd(tree, t => _factory.Make(owner).Compilation.GetSemanticModel(t));
    }

    public SemanticModel? DeclarationsOf(SyntaxTree tree) => _owners.TryGetValue(tree, out var owner) ? _factory.Make(owner).Compilation.GetSemanticModel(tree) : null;

    /// <summary>The endpoints that stand in a file, in the order of their lines.</summary>
    public IReadOnlyList<Endpoint> EndpointsIn(SyntaxTree tree) => _endpoints.GetOrAdd(tree, t => [.. Declarations.EndpointsIn(this, t)]);

    public MemberFacts? Read(IMethodSymbol method) => _bodies.Read(method);

    public MemberFacts? Read(SyntaxNode node) => _bodies.Read(node);

    public bool IsFirstParty(IAssemblySymbol? assembly) => assembly is not null && _firstParty.Contains(assembly.Name);

    public IReadOnlyList<IMethodSymbol> Implementations(IMethodSymbol method) => Relations.Implementations(method);

    /// <summary>Handlers that run in the sender's process: a handler mentions the message that it takes.</summary>
    public IReadOnlyList<Endpoint> Handlers(ITypeSymbol message) => _handlers.GetOrAdd(message.OriginalDefinition, FindHandlers);

    private IReadOnlyList<Endpoint> FindHandlers(ITypeSymbol message)
    {
        var found = new List<Endpoint>();
        foreach (var type in message.AllInterfaces.Concat((message as INamedTypeSymbol)?.Bases() ?? []).Prepend(message).Where(t => IsFirstParty(t.ContainingAssembly)))
        {
            found.AddRange(TreesMentioning(type.Name).AsParallel().AsOrdered().SelectMany(EndpointsIn)
                .Where(e => e.Kind is EndpointKind.MediatR or EndpointKind.CustomHandler or EndpointKind.FastEndpoints && e is { Message: { } taken, Method: not null }
                    && taken.Name == type.Name && Relations.IsSame(taken.OriginalDefinition, type.OriginalDefinition)));
        }

        return found;
    }

    public IEnumerable<SyntaxTree> TreesMentioning(string identifier) => _words.Value.Files(identifier);

    public IEnumerable<SyntaxTree> TreesMentioningPart(string part) => _words.Value.FilesWithPart(part);

    public bool RunTogether(SyntaxTree registration, SyntaxTree endpoint)
    {
        var left = _owners[registration].Path;
        var right = _owners[endpoint].Path;
        return left == right || _together.GetOrAdd((left, right), pair => _applications.Value.Any(closure => closure.Contains(pair.Item1) && closure.Contains(pair.Item2)));
    }

    /// <summary>The types that name another in their list of bases, by path and place.</summary>
    private IReadOnlyList<INamedTypeSymbol> DeclaredWithBase(string name) =>
        [.. _words.Value.FilesWithBase(name).SelectMany(tree => Declarations.Types(tree).Where(d => Declarations.HasBase(d, name))
            .Select(d => DeclarationsOf(tree)!.GetDeclaredSymbol(d)).OfType<INamedTypeSymbol>())];
}
