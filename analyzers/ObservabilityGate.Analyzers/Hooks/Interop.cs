using Microsoft.CodeAnalysis;

namespace ObservabilityGate.Analyzers.Hooks;

/// <summary>First-party declarations whose code is made by a generator or by the runtime, so that there is nothing to read and no hook to miss.</summary>
internal static class Interop
{
    private static readonly string[] _clientNamespaces = ["Refit", "RestEase", "WebApiClientCore", "Orleans", "System.ServiceModel", "ProtoBuf"];

    public static bool IsGenerated(IMethodSymbol method) =>
        method.IsExtern
        || method.GetAttributes().Concat(method.ContainingType.GetAttributes()).Any(a => a.AttributeClass is { } type && _clientNamespaces.Any(name => Symbols.SymbolExtensions.IsWithin(type.ContainingNamespace, name)))
        || method.ContainingType.AllInterfaces.Any(i => _clientNamespaces.Any(name => Symbols.SymbolExtensions.IsWithin(i.ContainingNamespace, name)));
}
