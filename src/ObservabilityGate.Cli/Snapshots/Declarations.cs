using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ObservabilityGate.Analyzers.Endpoints;
using ObservabilityGate.Analyzers.Symbols;

namespace ObservabilityGate.Cli.Snapshots;

/// <summary>What a file declares: its types, and the endpoints of its types and calls.</summary>
internal static class Declarations
{
    public static IEnumerable<TypeDeclarationSyntax> Types(SyntaxTree tree) =>
        tree.GetRoot().DescendantNodes(n => n is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax).OfType<TypeDeclarationSyntax>();

    /// <summary>True when the text of a file holds a word.</summary>
    public static bool Mentions(SyntaxTree tree, string word) => tree.GetText().ToString().Contains(word, StringComparison.Ordinal);

    /// <summary>True when the declaration's list of bases holds the name.</summary>
    public static bool HasBase(TypeDeclarationSyntax declaration, string name) =>
        declaration.BaseList is { } bases && bases.Types.Any(t => t.Type.DescendantNodesAndSelf().OfType<SimpleNameSyntax>().Any(n => n.Identifier.ValueText == name));

    /// <summary>The endpoints that stand in this file, in the order of their lines.</summary>
    public static IEnumerable<Endpoint> EndpointsIn(SnapshotCodeBase codeBase, SyntaxTree tree)
    {
        if (codeBase.DeclarationsOf(tree) is not { } model || codeBase.ContextOf(tree) is not { } code)
            return [];

        var options = codeBase.Configuration.OptionsFor(tree.FilePath);
        var found = new List<Endpoint>();
        foreach (var (declaration, type) in Types(tree).Select(d => (d, model.GetDeclaredSymbol(d) as INamedTypeSymbol)).ToList())
        {
            // A partial type is one type; its members stand where they stand.
            if (type is not null)
                found.AddRange(EndpointCatalog.In(code, type, options).Where(e => e.Location.SourceTree == tree && declaration.Span.Contains(e.Location.SourceSpan) && IsInnermost(declaration, e)));
        }

        if ((options.Kinds?.Contains(EndpointKind.MinimalApi) ?? true) && Mentions(tree, MinimalApis.Word))
        {
            var bodies = codeBase.ModelOf(tree)!;
            foreach (var call in tree.WholeRoot().DescendantNodes().OfType<InvocationExpressionSyntax>().Where(MinimalApis.MayBe))
            {
                if (MinimalApis.From(bodies, call) is { } endpoint)
                    found.Add(endpoint);
            }
        }

        return found.OrderBy(e => e.Location.SourceSpan.Start);
    }

    /// <summary>Names that a file hands to a <c>MapX</c> call as the method to run.</summary>
    public static IEnumerable<string> MethodGroupsMapped(SyntaxTree tree) =>
        tree.WholeRoot().DescendantNodes().OfType<InvocationExpressionSyntax>().Where(MinimalApis.MayBe)
            .SelectMany(call => call.ArgumentList.Arguments)
            .Select(a => a.Expression switch { MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText, SimpleNameSyntax name => name.Identifier.ValueText, _ => null })
            .OfType<string>();

    private static bool IsInnermost(TypeDeclarationSyntax declaration, Endpoint endpoint) =>
        !declaration.Members.OfType<TypeDeclarationSyntax>().Any(nested => nested.Span.Contains(endpoint.Location.SourceSpan));
}
