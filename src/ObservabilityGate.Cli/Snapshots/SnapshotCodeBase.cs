using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ObservabilityGate.Analyzers.Endpoints;
using ObservabilityGate.Analyzers.Hooks;
using ObservabilityGate.Analyzers.Symbols;
using ObservabilityGate.Cli.Projects;
using ObservabilityGate.Cli.References;

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

    private readonly Dictionary<SyntaxTree, ProjectCompilation> _owners = [];
    private readonly ConcurrentDictionary<SyntaxTree, SemanticModel> _models = new();
    private readonly ConcurrentDictionary<string, IReadOnlyList<SyntaxTree>> _mentions = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<(string, string), bool> _together = new();
    private readonly ConcurrentDictionary<(string, string), IReadOnlyList<Endpoint>> _openHandlers = new();
    private readonly ConcurrentDictionary<string, HashSet<string>> _references = new(StringComparer.Ordinal);
    private readonly ProjectGraph _graph;
    private readonly BodyReader _bodies;
    private readonly HashSet<string> _firstParty;
    private readonly Lazy<TypeRelations> _relations;
    private readonly Lazy<ILookup<string, Endpoint>> _handlers;
    private readonly Lazy<IReadOnlyList<HashSet<string>>> _applications;

    public SnapshotCodeBase(ProjectGraph graph, IReadOnlyList<ProjectCompilation> projects, ConfigurationFiles configuration, Func<ProjectModel, bool> isTest)
    {
        _graph = graph;
        Projects = projects;
        foreach (var project in projects.OrderByDescending(p => p.Project.Directory.Length))
        {
            foreach (var tree in project.Compilation.SyntaxTrees)
                _owners.TryAdd(tree, project);
        }

        _firstParty = graph.Projects.Select(p => p.AssemblyName).ToHashSet(StringComparer.OrdinalIgnoreCase);
        _bodies = new(ContextOf, (_, tree) => ModelOf(tree)!, tree => configuration.HookMethodsFor(tree.FilePath));
        Trees = [.. projects.OrderByDescending(p => p.Project.Directory.Length).SelectMany(p => p.Compilation.SyntaxTrees).DistinctBy(t => t.FilePath, StringComparer.Ordinal).OrderBy(t => t.FilePath, StringComparer.Ordinal)];
        Production = [.. Trees.Where(t => !isTest(OwnerOf(t).Project))];
        _relations = new(() => new(DeclaredTypes(), IsFirstParty));
        _handlers = new(FindHandlers);
        _applications = new(() => [.. projects.Where(p => p.Project is { IsTestProject: false, Sdk: not "aspire" }).Select(p => graph.Application(p.Project).Select(q => q.Path).ToHashSet(StringComparer.Ordinal))]);
        Configuration = configuration;
    }

    public IReadOnlyList<ProjectCompilation> Projects { get; }

    public ConfigurationFiles Configuration { get; }

    /// <summary>One tree a file, by path; a file that several projects compile is read as the nearest one does.</summary>
    public IReadOnlyList<SyntaxTree> Trees { get; }

    /// <summary>The trees of everything that is no test, by path: only these implement, handle and register.</summary>
    public IReadOnlyList<SyntaxTree> Production { get; }

    public TypeRelations Relations => _relations.Value;

    public int HelperDepth => int.MaxValue;

    public ProjectCompilation OwnerOf(SyntaxTree tree) => _owners[tree];

    public CodeContext? ContextOf(SyntaxTree tree) => _owners.TryGetValue(tree, out var owner) ? owner.Code : null;

    public SemanticModel? ModelOf(SyntaxTree tree)
    {
        if (!_owners.TryGetValue(tree, out var owner))
            return null;

        // What a model has bound stays in memory as long as the model; facts are kept elsewhere, so old models may go.
        if (_models.Count > MaximumModels)
            _models.Clear();
        return _models.GetOrAdd(tree, t => owner.Compilation.GetSemanticModel(t));
    }

    public MemberFacts? Read(IMethodSymbol method) => _bodies.Read(method);

    public MemberFacts? Read(SyntaxNode node) => _bodies.Read(node);

    public bool IsFirstParty(IAssemblySymbol? assembly) => assembly is not null && _firstParty.Contains(assembly.Name);

    public IReadOnlyList<IMethodSymbol> Implementations(IMethodSymbol method) => Relations.Implementations(method);

    public IReadOnlyList<Endpoint> Handlers(ITypeSymbol message)
    {
        var found = new List<Endpoint>();
        foreach (var type in message.AllInterfaces.Concat((message as INamedTypeSymbol)?.Bases() ?? []).Prepend(message).Where(t => IsFirstParty(t.ContainingAssembly)))
            found.AddRange(_handlers.Value[Relations.Id(type.OriginalDefinition)].Where(h => Relations.IsSame(h.Message!.OriginalDefinition, type.OriginalDefinition)));
        return found;
    }

    public IReadOnlyList<Endpoint> HandlersOfAny(ITypeSymbol contract, SyntaxTree sender)
    {
        var project = OwnerOf(sender).Project;
        return _openHandlers.GetOrAdd((contract.ToDisplayString(), project.Path), _ => [.. _handlers.Value.SelectMany(g => g).Where(h => Implements(h.Message!, contract) && KnowEachOther(project, OwnerOf(h.Location.SourceTree!).Project))]);
    }

    public IEnumerable<SyntaxTree> TreesMentioning(string word) =>
        _mentions.GetOrAdd(word, w => [.. Production.AsParallel().AsOrdered().Where(t => t.GetText().ToString().Contains(w, StringComparison.Ordinal))]);

    public bool RunTogether(SyntaxTree registration, SyntaxTree endpoint)
    {
        var left = _owners[registration].Project.Path;
        var right = _owners[endpoint].Project.Path;
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

    private IEnumerable<INamedTypeSymbol> DeclaredTypes() => Production.AsParallel().AsOrdered().SelectMany(tree =>
        Declarations.Types(tree).Select(d => ModelOf(tree)!.GetDeclaredSymbol(d)).OfType<INamedTypeSymbol>()
            .Where(t => t.DeclaringSyntaxReferences[0].SyntaxTree == tree));

    /// <summary>Handlers that run in the sender's process, by the message they take.</summary>
    private ILookup<string, Endpoint> FindHandlers() => Production.AsParallel().AsOrdered()
        .SelectMany(tree => Declarations.EndpointsIn(this, tree))
        .Where(e => e.Kind is EndpointKind.MediatR or EndpointKind.CustomHandler or EndpointKind.FastEndpoints && e is { Message: not null, Method: not null })
        .ToLookup(e => Relations.Id(e.Message!.OriginalDefinition));
}
