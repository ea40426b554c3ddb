using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ObservabilityGate.Analyzers.Endpoints;
using ObservabilityGate.Analyzers.Symbols;

namespace ObservabilityGate.Analyzers.Hooks;

/// <summary>
/// What the compiler and the IDE can read: the members of one compilation. Members are read on demand and not as the compiler walks over them, because nine out of
/// ten are never asked for.
/// </summary>
internal sealed class CompilationCodeBase : ICodeBase
{
    private readonly CodeContext _code;
    private readonly BodyReader _bodies;
    private readonly Func<SyntaxTree, SemanticModel> _models;
    private readonly ConcurrentDictionary<SyntaxTree, SemanticModel> _bound = new();
    private readonly HashSet<string> _projectReferences;
    private readonly Lazy<IReadOnlyList<(SyntaxTree Tree, string Text)>> _texts;
    private readonly ConcurrentDictionary<string, IReadOnlyList<(SyntaxTree Tree, string Text)>> _mentions = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<IAssemblySymbol, bool> _firstParty = new(SymbolEqualityComparer.Default);

    /// <param name="code">The compilation.</param>
    /// <param name="helperDepth">How many calls are followed.</param>
    /// <param name="configured">The configured hooks of a file.</param>
    /// <param name="projectReferences">Names of the assemblies that come from project references: first-party, though only their metadata is here.</param>
    public CompilationCodeBase(CodeContext code, int helperDepth, Func<SyntaxTree, HookMethodList> configured, IEnumerable<string> projectReferences)
    {
        _code = code;
        HelperDepth = helperDepth;
        _projectReferences = new(projectReferences, StringComparer.OrdinalIgnoreCase);
#pragma warning disable RS1030 // The one place that reads members other than the one at hand: on demand, each once, and only of this compilation.
        _models = tree => _bound.TryGetValue(tree, out var bound) ? bound : code.Compilation.GetSemanticModel(tree);
#pragma warning restore RS1030
        _texts = new(() => [.. code.Compilation.SyntaxTrees.Select(tree => (tree, tree.GetText().ToString()))]);
        _bodies = new(ContextOf, (_, tree) => _models(tree), configured);
    }

    public int HelperDepth { get; }

    public HookCategories Possible => HookCategories.All;

    /// <summary>
    /// Takes the model that the compiler hands over with a member: it bound the member there to compile it, and any other model of the file would bind it again.
    /// </summary>
    public void Take(SemanticModel bound) => _bound[bound.SyntaxTree] = bound;

    public CodeContext? ContextOf(SyntaxTree tree) => _code.Compilation.ContainsSyntaxTree(tree) ? _code : null;

    public MemberFacts? Read(IMethodSymbol method) => _bodies.Read(method);

    public MemberFacts? Read(SyntaxNode node) => _bodies.Read(node);

    public bool IsFirstParty(IAssemblySymbol? assembly) => assembly is not null && _firstParty.GetOrAdd(assembly, Decide);

    public IReadOnlyList<IMethodSymbol>? Implementations(IMethodSymbol method) => null;

    public IReadOnlyList<Endpoint>? Handlers(ITypeSymbol message) => null;

    public IReadOnlyList<Endpoint>? HandlersOfAny(ITypeSymbol contract, SyntaxTree sender) => null;

    public IEnumerable<SyntaxTree> TreesMentioning(string identifier) => Mentioning(identifier).Where(f => MentionsWhole(f.Text, identifier)).Select(f => f.Tree);

    public IEnumerable<SyntaxTree> TreesMentioningPart(string part) => Mentioning(part).Select(f => f.Tree);

    public bool RunTogether(SyntaxTree registration, SyntaxTree endpoint) => true;

    public SemanticModel? ModelOf(SyntaxTree tree) => _code.Compilation.ContainsSyntaxTree(tree) ? _models(tree) : null;

    public SemanticModel? DeclarationsOf(SyntaxTree tree) => ModelOf(tree);

    private IReadOnlyList<(SyntaxTree Tree, string Text)> Mentioning(string part) =>
        _mentions.GetOrAdd(part, p => [.. _texts.Value.Where(f => f.Text.IndexOf(p, StringComparison.Ordinal) >= 0)]);

    private static bool MentionsWhole(string text, string identifier)
    {
        for (var at = text.IndexOf(identifier, StringComparison.Ordinal); at >= 0; at = text.IndexOf(identifier, at + 1, StringComparison.Ordinal))
        {
            var end = at + identifier.Length;
            if ((at == 0 || !SyntaxFacts.IsIdentifierPartCharacter(text[at - 1])) && (end == text.Length || !SyntaxFacts.IsIdentifierPartCharacter(text[end])))
                return true;
        }

        return false;
    }

    // In the IDE a project reference is another compilation; on the command line it is an image like any package, and the build names it.
    private bool Decide(IAssemblySymbol assembly) =>
        SymbolEqualityComparer.Default.Equals(assembly, _code.Compilation.Assembly)
        || _projectReferences.Contains(assembly.Name)
        || _code.Compilation.GetMetadataReference(assembly) is CompilationReference;
}
