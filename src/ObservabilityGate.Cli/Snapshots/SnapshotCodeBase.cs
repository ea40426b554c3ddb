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
    private readonly ConcurrentDictionary<(string, string), IReadOnlyList<Endpoint>> _openHandlers = new();
    private readonly ConcurrentDictionary<string, HashSet<string>> _references = new(StringComparer.Ordinal);
    private readonly ProjectGraph _graph;
    private readonly BodyReader _bodies;
    private readonly Lazy<IReadOnlyList<Endpoint>> _allHandlers;
    private readonly Lazy<WordSearch> _words;
    private readonly Lazy<HookCategories> _possible;
    private readonly Lazy<IReadOnlyList<HashSet<string>>> _applications;

    public SnapshotCodeBase(ProjectGraph graph, CompilationFactory factory, ConfigurationFiles configuration)
    {
        _graph = graph;
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

        _bodies = new(ContextOf, (_, tree) => ModelOf(tree)!, tree => configuration.HookMethodsFor(tree.FilePath));
        Trees = [.. byPath.Values];
        Production = [.. Trees.Where(t => !_owners[t].IsTestProject)];
        _words = new(() => new(factory.Words, Production));
        _possible = new(() => configuration.HasHookMethods ? HookCategories.All
            : HookCategoriesExtensions.Each.Where(c => c == HookCategories.Logging || HookCatalog.WordsOf(c).Any(w => _words.Value.Files(w).Count > 0)).Aggregate(HookCategories.None, (all, c) => all | c));
        _allHandlers = new(() => [.. Production.AsParallel().AsOrdered().SelectMany(EndpointsIn).Where(IsHandler)]);
        Relations = new(DeclaredWithBase, IsFirstParty);
        _applications = new(() => [.. Projects.Where(p => p is { IsTestProject: false, Sdk: not "aspire" }).Select(p => graph.Application(p).Select(q => q.Path).ToHashSet(StringComparer.Ordinal))]);
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

    public bool IsFirstParty(IAssemblySymbol? assembly) => assembly is not null && _graph.AssemblyNames.Contains(assembly.Name);

    public IReadOnlyList<IMethodSymbol> Implementations(IMethodSymbol method) => Relations.Implementations(method);

    /// <summary>Handlers that run in the sender's process: a handler mentions the message that it takes.</summary>
    public IReadOnlyList<Endpoint> Handlers(ITypeSymbol message) => _handlers.GetOrAdd(message.OriginalDefinition, FindHandlers);

    private IReadOnlyList<Endpoint> FindHandlers(ITypeSymbol message)
    {
        var found = new List<Endpoint>();
        foreach (var type in message.AllInterfaces.Concat((message as INamedTypeSymbol)?.Bases() ?? []).Prepend(message).Where(t => IsFirstParty(t.ContainingAssembly)))
        {
            found.AddRange(TreesMentioning(type.Name).AsParallel().AsOrdered().SelectMany(EndpointsIn)
                .Where(e => IsHandler(e) && e.Message!.Name == type.Name && Relations.IsSame(e.Message.OriginalDefinition, type.OriginalDefinition)));
        }

        return found;
    }

    public IReadOnlyList<Endpoint> HandlersOfAny(ITypeSymbol contract, SyntaxTree sender)
    {
        var project = _owners[sender];
        return _openHandlers.GetOrAdd((contract.ToDisplayString(), project.Path), _ => [.. _allHandlers.Value.Where(h => Implements(h.Message!, contract) && KnowEachOther(project, ProjectOf(h.Location.SourceTree!)))]);
    }

    public IEnumerable<SyntaxTree> TreesMentioning(string identifier) => _words.Value.Files(identifier);

    public IEnumerable<SyntaxTree> TreesMentioningPart(string part) => _words.Value.FilesWithPart(part);

    public bool RunTogether(SyntaxTree registration, SyntaxTree endpoint)
    {
        var left = _owners[registration].Path;
        var right = _owners[endpoint].Path;
        return left == right || _together.GetOrAdd((left, right), pair => _applications.Value.Any(closure => closure.Contains(pair.Item1) && closure.Contains(pair.Item2)));
    }

    /// <summary>A constructed contract asks for its arguments, too: a request for an order is none for a customer.</summary>
    private static bool Implements(ITypeSymbol message, ITypeSymbol contract) => contract is INamedTypeSymbol { IsGenericType: true } && !contract.IsOpen()
        ? message.AllInterfaces.Any(i => i.IsSameType(contract) && i.ToDisplayString() == contract.ToDisplayString())
        : message.IsOrImplements(contract);

    /// <summary>True when one project refers to the other: the modules of a modular monolith share a process, and hear nothing of each other's messages.</summary>
    private bool KnowEachOther(ProjectModel left, ProjectModel right) => RefersTo(left, right.Path) || RefersTo(right, left.Path);

    private bool RefersTo(ProjectModel project, string path) =>
        _references.GetOrAdd(project.Path, _ => _graph.ForwardClosure(project).Select(p => p.Path).ToHashSet(StringComparer.Ordinal)).Contains(path);

    private static bool IsHandler(Endpoint endpoint) =>
        endpoint.Kind is EndpointKind.MediatR or EndpointKind.CustomHandler or EndpointKind.FastEndpoints && endpoint is { Message: not null, Method: not null };

    /// <summary>The types that name another in their list of bases, by path and place.</summary>
    private IReadOnlyList<INamedTypeSymbol> DeclaredWithBase(string name) =>
        [.. _words.Value.FilesWithBase(name).SelectMany(tree => Declarations.Types(tree).Where(d => Declarations.HasBase(d, name))
            .Select(d => DeclarationsOf(tree)!.GetDeclaredSymbol(d)).OfType<INamedTypeSymbol>())];
}
