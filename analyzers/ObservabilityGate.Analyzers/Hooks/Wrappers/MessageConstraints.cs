using Microsoft.CodeAnalysis;
using ObservabilityGate.Analyzers.Symbols;

namespace ObservabilityGate.Analyzers.Hooks.Wrappers;

/// <summary>Generic constraints decide which messages an open behaviour or decorator sees: the container makes no other.</summary>
internal static class MessageConstraints
{
    /// <summary>True when the wrapper's first type parameter takes the message; a wrapper without one takes every message.</summary>
    public static bool Admit(INamedTypeSymbol? wrapper, ITypeSymbol? message) =>
        wrapper is null || message is null || wrapper.TypeParameters.Length == 0
        || wrapper.TypeParameters[0].ConstraintTypes.OfType<INamedTypeSymbol>().All(constraint => constraint.TypeKind == TypeKind.Error || message.IsOrImplements(constraint));
}
