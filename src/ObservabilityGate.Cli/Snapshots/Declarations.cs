using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ObservabilityGate.Analyzers.Endpoints;

namespace ObservabilityGate.Cli.Snapshots;

/// <summary>What a file declares: its types, and the endpoints of its types and calls.</summary>
internal static class Declarations
{
    public static IEnumerable<TypeDeclarationSyntax> Types(SyntaxTree tree) =>
        tree.GetRoot().DescendantNodes(n => n is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax).OfType<TypeDeclarationSyntax>();

    /// <summary>The endpoints that stand in this file, in the order of their lines.</summary>
    public static IEnumerable<Endpoint> EndpointsIn(SnapshotCodeBase codeBase, SyntaxTree tree)
    {
        if (codeBase.ModelOf(tree) is not { } model || codeBase.ContextOf(tree) is not { } code)
            return [];

        var options = codeBase.Configuration.OptionsFor(tree.FilePath);
        var found = new List<Endpoint>();
        foreach (var declaration in Types(tree))
        {
            // A partial type is one type; its members stand where they stand.
            if (model.GetDeclaredSymbol(declaration) is INamedTypeSymbol type)
                found.AddRange(EndpointCatalog.In(code, type, options).Where(e => e.Location.SourceTree == tree && declaration.Span.Contains(e.Location.SourceSpan) && IsInnermost(declaration, e)));
        }

        if ((options.Kinds?.Contains(EndpointKind.MinimalApi) ?? true) && tree.GetText().ToString().Contains("Map", StringComparison.Ordinal))
        {
            foreach (var call in tree.GetRoot().DescendantNodes().OfType<InvocationExpressionSyntax>().Where(MinimalApis.MayBe))
            {
                if (MinimalApis.From(model, call) is { } endpoint)
                    found.Add(endpoint);
            }
        }

        return found.OrderBy(e => e.Location.SourceSpan.Start);
    }

    public static IEnumerable<string> MethodNames(SyntaxTree tree) =>
        tree.GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>().Select(m => m.Identifier.ValueText);

    /// <summary>Names that a file hands to a <c>MapX</c> call as the method to run.</summary>
    public static IEnumerable<string> MethodGroupsMapped(SyntaxTree tree) =>
        tree.GetRoot().DescendantNodes().OfType<InvocationExpressionSyntax>().Where(MinimalApis.MayBe)
            .SelectMany(call => call.ArgumentList.Arguments)
            .Select(a => a.Expression switch { MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText, SimpleNameSyntax name => name.Identifier.ValueText, _ => null })
            .OfType<string>();

    private static bool IsInnermost(TypeDeclarationSyntax declaration, Endpoint endpoint) =>
        !declaration.Members.OfType<TypeDeclarationSyntax>().Any(nested => nested.Span.Contains(endpoint.Location.SourceSpan));
}
