using Microsoft.CodeAnalysis;
using ObservabilityGate.Analyzers.Options;
using ObservabilityGate.Analyzers.Symbols;

namespace ObservabilityGate.Analyzers.Endpoints;

/// <summary>Handlers of the types that a team listed in <c>handler_types</c>: implementations of an interface's members, overrides of a base class's abstract ones.</summary>
internal sealed class ConfiguredHandlers : IEndpointRecogniser
{
    public IEnumerable<Endpoint> In(CodeContext code, INamedTypeSymbol type, ObservabilityOptions options)
    {
        if (options.HandlerTypes.Count == 0 || type.TypeKind is not (TypeKind.Class or TypeKind.Struct))
            yield break;

        var tree = type.DeclaringTree();
        foreach (var face in type.Contracts().Where(i => IsListed(code, i, options, tree)))
        {
            if (Handlers.IsDecorator(type, face))
                continue;

            foreach (var method in Handlers.Implementing(type, face, ["*"]))
            {
                if (DeclaredEndpoint.From(EndpointKind.CustomHandler, type, method, face.TypeArguments.FirstOrDefault(), face.OriginalDefinition) is { } endpoint)
                    yield return endpoint;
            }
        }

        foreach (var @base in type.Bases().Where(b => IsListed(code, b, options, tree)))
        {
            foreach (var method in type.GetMembers().OfType<IMethodSymbol>().Where(m => m.IsOverride && Overrides(m, @base)))
            {
                if (DeclaredEndpoint.From(EndpointKind.CustomHandler, type, method, @base.TypeArguments.FirstOrDefault()) is { } endpoint)
                    yield return endpoint;
            }
        }
    }

    private static bool IsListed(CodeContext code, INamedTypeSymbol type, ObservabilityOptions options, SyntaxTree? tree) =>
        options.HandlerTypes.Any(known => known.Namespace.Length == 0 ? type.Name == known.Name && type.Arity == known.Arity : code.Is(type, known, tree));

    private static bool Overrides(IMethodSymbol method, INamedTypeSymbol @base)
    {
        if (@base.TypeKind == TypeKind.Error)
            return true;

        var root = method.RootDefinition();
        return SymbolEqualityComparer.Default.Equals(root.ContainingType.OriginalDefinition, @base.OriginalDefinition) && root.IsAbstract;
    }
}
