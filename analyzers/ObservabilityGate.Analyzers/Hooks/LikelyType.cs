using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ObservabilityGate.Analyzers.Hooks;

/// <summary>
/// The type of an argument, also where it comes from a call that does not bind: <c>mapper.Map&lt;PlaceOrder&gt;(request)</c> makes a <c>PlaceOrder</c> whichever library
/// the mapper is of. Good enough to find the handler of a message; never used to decide whether a call emits.
/// </summary>
internal static class LikelyType
{
    private const int MaximumHops = 3;

    public static ITypeSymbol? Of(SemanticModel model, ExpressionSyntax expression, int hops = 0)
    {
        var type = model.GetTypeInfo(expression).Type;
        if (type is { TypeKind: not TypeKind.Error } || hops >= MaximumHops)
            return type;

        switch (expression)
        {
            case AwaitExpressionSyntax awaited:
                return Of(model, awaited.Expression, hops + 1);
            case ParenthesizedExpressionSyntax parenthesized:
                return Of(model, parenthesized.Expression, hops + 1);
            case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name: GenericNameSyntax generic } }:
                return model.GetTypeInfo(generic.TypeArgumentList.Arguments.Last()).Type;
            case IdentifierNameSyntax identifier when model.GetSymbolInfo(identifier).Symbol is ILocalSymbol { DeclaringSyntaxReferences: { Length: 1 } declared }
                && declared[0].GetSyntax() is VariableDeclaratorSyntax { Initializer.Value: { } value }:
                return Of(model, value, hops + 1);
            default:
                return type;
        }
    }
}
