using Microsoft.CodeAnalysis;
using ObservabilityGate.Analyzers.Options;
using ObservabilityGate.Analyzers.Symbols;

namespace ObservabilityGate.Analyzers.Endpoints;

/// <summary>Handler methods of Razor Pages: <c>On</c>, an HTTP verb, an optional handler name, an optional <c>Async</c>.</summary>
internal sealed class RazorPages : IEndpointRecogniser
{
    private static readonly KnownType _pageModel = new("Microsoft.AspNetCore.Mvc.RazorPages", "PageModel");
    private static readonly string[] _verbs = ["Get", "Post", "Put", "Delete", "Patch", "Head", "Options"];

    public IEnumerable<Endpoint> In(CodeContext code, INamedTypeSymbol type, ObservabilityOptions options)
    {
        if (type.TypeKind != TypeKind.Class || !type.Bases().Any(b => code.Is(b, _pageModel, type.DeclaringTree()) || (b.TypeKind == TypeKind.Error && b.Name.EndsWith("PageModel", StringComparison.Ordinal))))
            yield break;

        foreach (var method in DeclaredEndpoint.PublicMethods(type))
        {
            if (!method.IsStatic && !method.IsGenericMethod && IsHandler(method.Name) && !method.GetAttributes().Any(a => a.AttributeClass?.Name is "NonHandlerAttribute" or "NonHandler")
                && DeclaredEndpoint.From(EndpointKind.RazorPage, type, method) is { } endpoint)
                yield return endpoint;
        }
    }

    private static bool IsHandler(string name)
    {
        if (!name.StartsWith("On", StringComparison.Ordinal))
            return false;

        foreach (var verb in _verbs)
        {
            var end = 2 + verb.Length;
            if (string.CompareOrdinal(name, 2, verb, 0, verb.Length) == 0 && (name.Length == end || char.IsUpper(name[end]) || name[end] == '_'))
                return true;
        }

        return false;
    }
}
