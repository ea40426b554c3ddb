using Microsoft.CodeAnalysis;
using ObservabilityGate.Analyzers.Endpoints;
using ObservabilityGate.Analyzers.Symbols;

namespace ObservabilityGate.Analyzers.Hooks;

/// <summary>
/// What a host can read. The compiler and the IDE read one compilation and look no further than its own members; the gate reads every project of a snapshot,
/// and knows implementations, handlers and registrations too. The engine asks only this.
/// </summary>
internal interface ICodeBase
{
    /// <summary>How many calls are followed out of the endpoint's own type and its bases.</summary>
    int HelperDepth { get; }

    /// <summary>The categories of which this code can have a hook at all, by the words that it mentions; all where nobody counted words.</summary>
    HookCategories Possible { get; }

    /// <summary>The compilation that holds the tree, or null when this host cannot read it.</summary>
    CodeContext? ContextOf(SyntaxTree tree);

    /// <summary>The facts of a method's own body, or null when it has none that can be read here.</summary>
    MemberFacts? Read(IMethodSymbol method);

    /// <summary>The facts of a lambda or another part of a member.</summary>
    MemberFacts? Read(SyntaxNode node);

    /// <summary>True for code of this repository, whether or not it can be read here.</summary>
    bool IsFirstParty(IAssemblySymbol? assembly);

    /// <summary>The members with a body that a call of an abstract, virtual or interface member may run; null when this host does not look for them.</summary>
    IReadOnlyList<IMethodSymbol>? Implementations(IMethodSymbol method);

    /// <summary>The endpoints that handle a message of this type; null when this host does not look for them.</summary>
    IReadOnlyList<Endpoint>? Handlers(ITypeSymbol message);

    /// <summary>
    /// The endpoints that handle a message which implements a contract, where the sender's project and theirs know of each other; null when this host does not
    /// look for them.
    /// </summary>
    IReadOnlyList<Endpoint>? HandlersOfAny(ITypeSymbol contract, SyntaxTree sender);

    /// <summary>The files that mention an identifier, in a stable order: how wrappers and their registrations are found without reading everything.</summary>
    IEnumerable<SyntaxTree> TreesMentioning(string identifier);

    /// <summary>The files that mention an identifier with this part in it, in a stable order.</summary>
    IEnumerable<SyntaxTree> TreesMentioningPart(string part);

    /// <summary>True when one application holds both files, so that what one registers reaches the other.</summary>
    bool RunTogether(SyntaxTree registration, SyntaxTree endpoint);

    /// <summary>The semantic model of a file that can be read here.</summary>
    SemanticModel? ModelOf(SyntaxTree tree);

    /// <summary>A semantic model to ask for what a file declares, and for nothing inside its members.</summary>
    SemanticModel? DeclarationsOf(SyntaxTree tree);
}
