using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ObservabilityGate.Analyzers.Symbols;

namespace ObservabilityGate.Analyzers.Endpoints;

/// <summary>What an expression that stands for a handler leads to: a lambda, a method of any type, or a variable that holds one of them.</summary>
internal readonly record struct HandlerExpression(string Name, IMethodSymbol? Method, SyntaxNode? Lambda, bool IsParameter)
{
    public static HandlerExpression Resolve(SemanticModel model, ExpressionSyntax expression, int hops = 0)
    {
        while (expression is ParenthesizedExpressionSyntax or CastExpressionSyntax)
            expression = expression is CastExpressionSyntax cast ? cast.Expression : ((ParenthesizedExpressionSyntax)expression).Expression;

        // new RequestDelegate(Handle), new Func<Order>(() => ...)
        if (expression is BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: { Count: 1 } only } && model.GetTypeInfo(expression).Type?.TypeKind == TypeKind.Delegate)
            return Resolve(model, only[0].Expression, hops);
        if (expression is AnonymousFunctionExpressionSyntax lambda)
            return new("<lambda>", null, lambda, IsParameter: false);
        if (expression is InvocationExpressionSyntax)
            return new("<expression>", null, null, IsParameter: false);

        var info = model.GetSymbolInfo(expression);
        var symbol = info.Symbol ?? info.CandidateSymbols.FirstOrDefault() ?? model.GetMemberGroup(expression).FirstOrDefault();
        switch (symbol)
        {
            case IMethodSymbol method:
                return new(method.Name, method.ReducedFrom ?? method, null, IsParameter: false);
            case IParameterSymbol:
                return new("<parameter>", null, null, IsParameter: true);
            case ILocalSymbol or IFieldSymbol or IPropertySymbol when hops < 3 && Initializer(symbol) is { } value && value.SyntaxTree == model.SyntaxTree:
                return Resolve(model, value, hops + 1);
            default:
                return new("<expression>", null, null, IsParameter: false);
        }
    }

    private static ExpressionSyntax? Initializer(ISymbol variable) => variable.DeclaringSyntaxReferences.FirstOrDefault()?.WholeSyntaxNode() switch
    {
        VariableDeclaratorSyntax { Initializer.Value: { } value } => value,
        PropertyDeclarationSyntax { ExpressionBody.Expression: { } value } => value,
        PropertyDeclarationSyntax { Initializer.Value: { } value } => value,
        _ => null,
    };
}
