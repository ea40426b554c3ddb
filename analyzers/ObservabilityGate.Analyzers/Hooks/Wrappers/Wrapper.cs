using Microsoft.CodeAnalysis;
using ObservabilityGate.Analyzers.Endpoints;

namespace ObservabilityGate.Analyzers.Hooks.Wrappers;

/// <summary>Code that runs around endpoints: a type of this code base, or a lambda. What it emits on every normal call, all that it wraps have.</summary>
internal sealed record Wrapper(INamedTypeSymbol? Type, IReadOnlyList<string> Methods, SyntaxNode? Lambda, SyntaxNode RegisteredAt)
{
    public IReadOnlyList<EndpointKind> Kinds { get; init; } = [];

    /// <summary>How certain the call of what is wrapped is inside the wrapper: a dispatcher may call its handlers in a loop.</summary>
    public Occurs CallOccurs { get; init; }
}

/// <summary>What a wrapper says about an endpoint: evidence for some categories, or a named reason why it cannot be told.</summary>
internal sealed record WrapperEvidence(Route Via, IReadOnlyDictionary<HookCategories, Evidence> Evidence, string? UnknownBecause);
