using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using ObservabilityGate.Analyzers.Symbols;

namespace ObservabilityGate.Analyzers.Hooks;

/// <summary>Reads the facts of members through their declarations, each once. Keyed by declaration, so that the same member seen from two projects is one.</summary>
internal sealed class BodyReader(Func<SyntaxTree, CodeContext?> contextOf, Func<CodeContext, SyntaxTree, SemanticModel> modelOf, Func<SyntaxTree, HookMethodList> configured)
{
    private readonly ConcurrentDictionary<(SyntaxTree, TextSpan), MemberFacts?> _facts = new();
    private readonly ConcurrentDictionary<IMethodSymbol, MemberFacts?> _bySymbol = new(SymbolEqualityComparer.Default);

    public MemberFacts? Read(IMethodSymbol method) => _bySymbol.GetOrAdd(method.OriginalDefinition, ReadDeclared);

    private MemberFacts? ReadDeclared(IMethodSymbol method)
    {
        method = method.PartialImplementationPart ?? method;
        var declarations = method.DeclaringSyntaxReferences;
        return declarations.Length == 0 ? null : _facts.GetOrAdd((declarations[0].SyntaxTree, declarations[0].Span), _ => ReadNode(declarations[0].WholeSyntaxNode()));
    }

    public MemberFacts? Read(SyntaxNode node) => _facts.GetOrAdd((node.SyntaxTree, node.Span), _ => ReadNode(node));

    private MemberFacts? ReadNode(SyntaxNode node)
    {
        if (!HasBody(node) || contextOf(node.SyntaxTree) is not { } code)
            return null;

        // A primary constructor declares the type; there is no body in it.
        if (node is TypeDeclarationSyntax)
            return MemberFacts.Empty;

        var model = modelOf(code, node.SyntaxTree);
        var roots = new List<IOperation>(1);
        if ((model.GetOperation(node) ?? (node is AnonymousFunctionExpressionSyntax lambda ? model.GetOperation(lambda.Body) : null)) is { } operation)
            roots.Add(operation);
        return FactsReader.Read(code, configured(node.SyntaxTree), roots);
    }

    private static bool HasBody(SyntaxNode node) => node switch
    {
        BaseMethodDeclarationSyntax method => method.Body is not null || method.ExpressionBody is not null,
        AccessorDeclarationSyntax accessor => accessor.Body is not null || accessor.ExpressionBody is not null,
        LocalFunctionStatementSyntax local => local.Body is not null || local.ExpressionBody is not null,
        _ => true,
    };
}
