using Microsoft.CodeAnalysis;
using ObservabilityGate.Analyzers.Endpoints;

namespace ObservabilityGate.Analyzers.Hooks.Wrappers;

/// <summary>Code that runs around endpoints: a type of this code base, or a lambda. What it emits on every normal call, all that it wraps have.</summary>
internal sealed record Wrapper(INamedTypeSymbol? Type, IReadOnlyList<string> Methods, SyntaxNode? Lambda, SyntaxNode RegisteredAt)
{
    public IReadOnlyList<EndpointKind> Kinds { get; init; } = [];

    /// <summary>The handler interfaces through which a decorator or dispatcher calls what it wraps; none for wrappers of a kind.</summary>
    public IReadOnlyList<INamedTypeSymbol> Contracts { get; init; } = [];

    /// <summary>The call of what is wrapped, when it stands in the wrapper: a dispatcher may call its handlers in a loop, and is then judged inside the loop.</summary>
    public SyntaxNode? Call { get; init; }
}

/// <summary>What a wrapper says about an endpoint: evidence for some categories, or a named reason why it cannot be told.</summary>
internal sealed record WrapperEvidence(Route Via, IReadOnlyDictionary<HookCategories, Evidence> Evidence, string? UnknownBecause);
