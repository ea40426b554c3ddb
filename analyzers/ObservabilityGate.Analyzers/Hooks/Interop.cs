using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ObservabilityGate.Analyzers.Hooks;

/// <summary>First-party declarations whose code is made by a generator or by the runtime, so that there is nothing to read and no hook to miss.</summary>
internal static class Interop
{
    private static readonly string[] _clientNamespaces = ["Refit", "RestEase", "WebApiClientCore", "Orleans", "System.ServiceModel", "ProtoBuf"];

    public static bool IsGenerated(IMethodSymbol method) =>
        method.IsExtern
        || IsPartialWithoutBody(method)
        || method.GetAttributes().Concat(method.ContainingType.GetAttributes()).Any(a => a.AttributeClass is { } type && _clientNamespaces.Any(name => Symbols.SymbolExtensions.IsWithin(type.ContainingNamespace, name)))
        || method.ContainingType.AllInterfaces.Any(i => _clientNamespaces.Any(name => Symbols.SymbolExtensions.IsWithin(i.ContainingNamespace, name)));

    /// <summary>A partial method without a body is written by a source generator; those that log say so by an attribute.</summary>
    private static bool IsPartialWithoutBody(IMethodSymbol method) =>
        method.DeclaringSyntaxReferences.Select(r => r.GetSyntax()).OfType<MethodDeclarationSyntax>()
            .Any(m => m is { Body: null, ExpressionBody: null } && m.Modifiers.Any(SyntaxKind.PartialKeyword));
}
