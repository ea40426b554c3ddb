using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ObservabilityGate.Analyzers.Endpoints;
using ObservabilityGate.Analyzers.Symbols;

namespace ObservabilityGate.Cli.Gate.Effects;

/// <summary>
/// Whether a member's body is touched: by its tokens, so that white space, comments, line ends, moves and attributes are no change, while directives inside it
/// (suppressions, <c>#if</c>) are.
/// </summary>
internal static class MemberDiff
{
    public static bool IsTouched(Endpoint before, Endpoint after) => !AreSame(BodyOf(before), BodyOf(after));

    public static bool AreSame(SyntaxNode? before, SyntaxNode? after)
    {
        if (before is null || after is null)
            return before is null && after is null;
        if (ReferenceEquals(before, after))
            return true;

        return SyntaxFactory.AreEquivalent(before, after, topLevel: false) && Directives(before).SequenceEqual(Directives(after), StringComparer.Ordinal);
    }

    /// <summary>The code that runs when the endpoint is called: a body, without the signature and attributes around it.</summary>
    public static SyntaxNode? BodyOf(Endpoint endpoint) =>
        endpoint.Lambda is AnonymousFunctionExpressionSyntax lambda ? lambda.Body
        : endpoint.Method is { DeclaringSyntaxReferences: [var reference, ..] } ? BodyOf(reference.WholeSyntaxNode())
        : endpoint.MapCall;

    public static SyntaxNode? BodyOf(SyntaxNode declaration) => declaration switch
    {
        BaseMethodDeclarationSyntax method => (SyntaxNode?)method.Body ?? method.ExpressionBody,
        LocalFunctionStatementSyntax local => (SyntaxNode?)local.Body ?? local.ExpressionBody,
        AccessorDeclarationSyntax accessor => (SyntaxNode?)accessor.Body ?? accessor.ExpressionBody,
        _ => declaration,
    };

    private static IEnumerable<string> Directives(SyntaxNode node) =>
        node.DescendantTrivia().Where(t => t.IsDirective || t.IsKind(SyntaxKind.DisabledTextTrivia)).Select(t => t.ToString().Trim());
}
