using Microsoft.CodeAnalysis;

namespace ObservabilityGate.Analyzers.Endpoints;

internal static class DeclaredEndpoint
{
    private static readonly SymbolDisplayFormat _parameterType = SymbolDisplayFormat.MinimallyQualifiedFormat
        .RemoveMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    /// <summary>The endpoint that a method with a body is; null for one without.</summary>
    public static Endpoint? From(EndpointKind kind, INamedTypeSymbol type, IMethodSymbol method, ITypeSymbol? message = null, INamedTypeSymbol? contract = null)
    {
        method = (method.PartialImplementationPart ?? method).OriginalDefinition;
        if (method.IsAbstract || method.IsExtern || method.DeclaringSyntaxReferences.Length == 0)
            return null;

        return new()
        {
            Kind = kind,
            Type = type,
            Member = Signature(method),
            Id = method.GetDocumentationCommentId() ?? type.Name + "." + method.Name,
            Location = method.Locations[0],
            Method = method,
            Message = message,
            Contract = contract,
        };
    }

    public static string Signature(IMethodSymbol method)
    {
        var name = method.Name.Substring(method.Name.LastIndexOf('.') + 1);
        return $"{name}({string.Join(", ", method.Parameters.Select(p => p.Type.ToDisplayString(_parameterType)))})";
    }

    /// <summary>Methods with a body that the type declares itself and that callers outside can see.</summary>
    public static IEnumerable<IMethodSymbol> PublicMethods(INamedTypeSymbol type) =>
        type.GetMembers().OfType<IMethodSymbol>().Where(m =>
            m is { MethodKind: MethodKind.Ordinary, DeclaredAccessibility: Accessibility.Public, IsImplicitlyDeclared: false } && !IsOfObject(m));

    // By name: below an unresolved base the compiler does not say what an override overrides.
    private static bool IsOfObject(IMethodSymbol method) =>
        method is { IsOverride: true, Name: "ToString" or "GetHashCode", Parameters.Length: 0 } or { IsOverride: true, Name: "Equals", Parameters.Length: 1 };
}
