using Microsoft.CodeAnalysis;

namespace ObservabilityGate.Analyzers.Symbols;

/// <summary>
/// What the type parameters of a called member stand for at this call: <c>Send&lt;TCommand&gt;</c> that calls <c>ICommandHandler&lt;TCommand&gt;.Handle</c> leads to
/// one handler, not to all of them.
/// </summary>
internal static class TypeArguments
{
    /// <summary>The callee with the caller's type parameters replaced by what the caller was constructed with.</summary>
    public static IMethodSymbol Apply(IMethodSymbol callee, IMethodSymbol caller)
    {
        if (SymbolEqualityComparer.Default.Equals(caller, caller.OriginalDefinition))
            return callee;

        var type = callee.ContainingType is { } containing ? Apply(containing, caller) as INamedTypeSymbol : null;
        var result = callee;
        if (type is not null && !SymbolEqualityComparer.Default.Equals(type, callee.ContainingType))
        {
            result = type.GetMembers(callee.Name).OfType<IMethodSymbol>()
                .FirstOrDefault(m => SymbolEqualityComparer.Default.Equals(m.OriginalDefinition, callee.OriginalDefinition)) ?? callee;
        }

        if (callee.TypeArguments.Length == 0)
            return result;

        var arguments = new ITypeSymbol[callee.TypeArguments.Length];
        for (var i = 0; i < arguments.Length; i++)
            arguments[i] = Apply(callee.TypeArguments[i], caller);
        return result.ConstructedFrom.Construct(arguments);
    }

    public static ITypeSymbol Apply(ITypeSymbol type, IMethodSymbol caller)
    {
        switch (type)
        {
            case ITypeParameterSymbol parameter:
                return Lookup(parameter, caller);
            case INamedTypeSymbol { IsGenericType: true, IsUnboundGenericType: false } named when named.IsOpen():
                var arguments = new ITypeSymbol[named.TypeArguments.Length];
                for (var i = 0; i < arguments.Length; i++)
                    arguments[i] = Apply(named.TypeArguments[i], caller);
                return arguments.Length == 0 ? named : named.ConstructedFrom.Construct(arguments);
            default:
                return type;
        }
    }

    private static ITypeSymbol Lookup(ITypeParameterSymbol parameter, IMethodSymbol caller)
    {
        if (parameter.TypeParameterKind == TypeParameterKind.Method)
        {
            var ordinal = parameter.Ordinal;
            return SymbolEqualityComparer.Default.Equals(parameter.DeclaringMethod?.OriginalDefinition, caller.OriginalDefinition) && ordinal < caller.TypeArguments.Length
                ? caller.TypeArguments[ordinal]
                : parameter;
        }

        for (var type = caller.ContainingType; type is not null; type = type.ContainingType)
        {
            if (SymbolEqualityComparer.Default.Equals(type.OriginalDefinition, parameter.DeclaringType?.OriginalDefinition))
                return type.TypeArguments[parameter.Ordinal];
        }

        return parameter;
    }
}
