using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ObservabilityGate.Analyzers.Symbols;

namespace ObservabilityGate.Analyzers.Endpoints;

/// <summary>What an expression that stands for a handler leads to: a lambda, a method of any type, a variable that holds one of them, or the member that makes it.</summary>
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
        if (expression is InvocationExpressionSyntax call)
            return new("<expression>", Terminal(model, call) ?? Factory(model, call), null, IsParameter: false);

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

    /// <summary>The middleware at the end of a pipeline that serves a route: <c>endpoints.CreateApplicationBuilder().UseMiddleware&lt;T&gt;().Build()</c>.</summary>
    private static IMethodSymbol? Terminal(SemanticModel model, InvocationExpressionSyntax call) =>
        call.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Build" }
        && call.DescendantNodes().OfType<GenericNameSyntax>().FirstOrDefault(n => n.Identifier.ValueText == "UseMiddleware") is { } use
        && model.GetTypeInfo(use.TypeArgumentList.Arguments[0]).Type is INamedTypeSymbol middleware
            ? middleware.GetMembers().OfType<IMethodSymbol>().FirstOrDefault(m => m.Name is "InvokeAsync" or "Invoke" && m.DeclaringSyntaxReferences.Length > 0)
            : null;

    /// <summary>A method of the code base that makes the handler: what it makes stands in it.</summary>
    private static IMethodSymbol? Factory(SemanticModel model, InvocationExpressionSyntax call) =>
        model.GetSymbolInfo(call).Symbol is IMethodSymbol { ReturnType.TypeKind: TypeKind.Delegate, DeclaringSyntaxReferences.Length: > 0 } factory ? factory.ReducedFrom ?? factory : null;

    private static ExpressionSyntax? Initializer(ISymbol variable) => variable.DeclaringSyntaxReferences.FirstOrDefault()?.WholeSyntaxNode() switch
    {
        VariableDeclaratorSyntax { Initializer.Value: { } value } => value,
        PropertyDeclarationSyntax { ExpressionBody.Expression: { } value } => value,
        PropertyDeclarationSyntax { Initializer.Value: { } value } => value,
        _ => null,
    };
}
