using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ObservabilityGate.Analyzers.Symbols;

namespace ObservabilityGate.Analyzers.Hooks;

/// <summary>
/// Reads a call that does not bind by what is left: the name of the receiver's type, or of the static class, and the usings of the file that names it.
/// </summary>
internal static class UnresolvedReceiver
{
    /// <summary>What the call surely emits, what it only looks like, and its name; no name when it is no method call at all.</summary>
    public static (HookCategories Emits, HookCategories LooksLike, string? Name) Classify(CodeContext code, SemanticModel model, InvocationExpressionSyntax call)
    {
        var (name, receiver) = call.Expression switch
        {
            MemberAccessExpressionSyntax access => (access.Name.Identifier.ValueText, access.Expression),
            MemberBindingExpressionSyntax binding => (binding.Name.Identifier.ValueText, Bound(binding)),
            SimpleNameSyntax simple => (simple.Identifier.ValueText, null),
            _ => (null, null),
        };
        if (name is null || receiver is null)
            return (HookCategories.None, HookCategories.None, name);

        var emits = ByRoot(code, model, Root(receiver), name);
        if (emits == HookCategories.None && LogVocabulary.IsLoggerCall(receiver.ToString(), name) && code.IsImported("Microsoft.Extensions.Logging", call.SyntaxTree))
            emits = HookCategories.Logging;
        return (emits, emits == HookCategories.None ? LogVocabulary.LooksLike(name, receiver.ToString()) : HookCategories.None, name);
    }

    /// <summary>The start of a chain such as <c>_counter.WithLabels("x").Child</c>: its type names the library.</summary>
    private static ExpressionSyntax Root(ExpressionSyntax expression)
    {
        while (true)
        {
            switch (expression)
            {
                case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access }:
                    expression = access.Expression;
                    break;
                case InvocationExpressionSyntax { Expression: MemberBindingExpressionSyntax binding } when Bound(binding) is { } bound:
                    expression = bound;
                    break;
                case ConditionalAccessExpressionSyntax conditional:
                    expression = conditional.Expression;
                    break;
                case PostfixUnaryExpressionSyntax forgiving:
                    expression = forgiving.Operand;
                    break;
                case ParenthesizedExpressionSyntax parenthesized:
                    expression = parenthesized.Expression;
                    break;
                case AwaitExpressionSyntax awaited:
                    expression = awaited.Expression;
                    break;
                default:
                    return expression;
            }
        }
    }

    /// <summary>What stands before the <c>?</c> of <c>a?.B()</c>: the nearest one that the binding is behind.</summary>
    private static ExpressionSyntax? Bound(MemberBindingExpressionSyntax binding) =>
        binding.Ancestors().OfType<ConditionalAccessExpressionSyntax>().FirstOrDefault(c => c.WhenNotNull.Span.Contains(binding.Span))?.Expression;

    private static HookCategories ByRoot(CodeContext code, SemanticModel model, ExpressionSyntax root, string method)
    {
        var symbol = model.GetSymbolInfo(root).Symbol;
        var type = model.GetTypeInfo(root).Type;
        if (type is INamedTypeSymbol { Name.Length: > 0 } named)
        {
            var emits = HookCatalog.Emits(code, named, method, symbol.DeclaringTree() ?? root.SyntaxTree);
            if (emits != HookCategories.None)
                return emits;
        }

        return root switch
        {
            IdentifierNameSyntax identifier when symbol is null or ITypeSymbol => HookCatalog.EmitsByName(code, identifier.Identifier.ValueText, method, root.SyntaxTree),
            MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax start } when model.GetSymbolInfo(start).Symbol is null =>
                HookCatalog.EmitsByName(code, start.Identifier.ValueText, method, root.SyntaxTree),
            _ => HookCategories.None,
        };
    }
}
