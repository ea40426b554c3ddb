using Microsoft.CodeAnalysis;

namespace ObservabilityGate.Analyzers.Symbols;

internal static class SymbolExtensions
{
    /// <summary>Compares a namespace with a dotted name from its last part to its first, without building a string.</summary>
    public static bool IsNamespace(this INamespaceSymbol? space, string dotted)
    {
        var end = dotted.Length;
        while (space is { IsGlobalNamespace: false })
        {
            var name = space.Name;
            var start = end - name.Length;
            if (start < 0 || string.CompareOrdinal(dotted, start, name, 0, name.Length) != 0 || (start > 0 && dotted[start - 1] != '.'))
                return false;

            end = start - 1;
            space = space.ContainingNamespace;
        }

        return end <= 0 && space is not null;
    }

    /// <summary>True for the namespace itself and everything under it.</summary>
    public static bool IsWithin(this INamespaceSymbol? space, string dotted)
    {
        for (; space is { IsGlobalNamespace: false }; space = space.ContainingNamespace)
        {
            if (space.IsNamespace(dotted))
                return true;
        }

        return false;
    }

    public static IEnumerable<INamedTypeSymbol> SelfAndBases(this INamedTypeSymbol type)
    {
        for (var current = type; current is not null; current = current.BaseType)
            yield return current;
    }

    public static IEnumerable<INamedTypeSymbol> Bases(this INamedTypeSymbol type) => type.SelfAndBases().Skip(1);

    /// <summary>All interfaces, and what may be one: an unresolved name at the head of a base list takes the place of a base class, whatever it names.</summary>
    public static IEnumerable<INamedTypeSymbol> Contracts(this INamedTypeSymbol type) =>
        type.AllInterfaces.Concat(type.Bases().Where(b => b.TypeKind == TypeKind.Error));

    public static SyntaxTree? DeclaringTree(this ISymbol? symbol) => symbol?.DeclaringSyntaxReferences.FirstOrDefault()?.SyntaxTree;

    /// <summary>The first declaration of an override chain: where a framework or a base class named the method.</summary>
    public static IMethodSymbol RootDefinition(this IMethodSymbol method)
    {
        while (method.OverriddenMethod is { } overridden)
            method = overridden;
        return method.OriginalDefinition;
    }

    /// <summary>The same full name, whatever the type arguments are: the same type, seen from whichever project. Of a type that does not bind only name and arity are left.</summary>
    public static bool IsSameType(this ITypeSymbol left, ITypeSymbol right) =>
        left.Name == right.Name && (left as INamedTypeSymbol)?.Arity == (right as INamedTypeSymbol)?.Arity
        && (left.TypeKind == TypeKind.Error || right.TypeKind == TypeKind.Error || IsSameContainer(left.ContainingSymbol, right.ContainingSymbol));

    private static bool IsSameContainer(ISymbol? left, ISymbol? right)
    {
        while (left is INamedTypeSymbol or INamespaceSymbol { IsGlobalNamespace: false } && right is INamedTypeSymbol or INamespaceSymbol { IsGlobalNamespace: false })
        {
            if (left!.Name != right!.Name)
                return false;
            (left, right) = (left.ContainingSymbol, right.ContainingSymbol);
        }

        return left is not (INamedTypeSymbol or INamespaceSymbol { IsGlobalNamespace: false }) && right is not (INamedTypeSymbol or INamespaceSymbol { IsGlobalNamespace: false });
    }

    /// <summary>True when the type is the other one, derives from it or implements it, whatever their type arguments are.</summary>
    public static bool IsOrImplements(this ITypeSymbol type, ITypeSymbol other) =>
        type.IsSameType(other) || type.AllInterfaces.Any(i => i.IsSameType(other)) || (type as INamedTypeSymbol)?.Bases().Any(b => b.IsSameType(other)) == true;

    /// <summary>True when the type is, or contains, a type parameter that is not bound yet.</summary>
    public static bool IsOpen(this ITypeSymbol type) => type switch
    {
        ITypeParameterSymbol => true,
        IArrayTypeSymbol array => array.ElementType.IsOpen(),
        INamedTypeSymbol named => named.TypeArguments.Any(IsOpen) || (named.ContainingType?.IsOpen() ?? false),
        _ => false,
    };
}
