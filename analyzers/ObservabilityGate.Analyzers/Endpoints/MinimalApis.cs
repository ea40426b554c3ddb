using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ObservabilityGate.Analyzers.Symbols;

namespace ObservabilityGate.Analyzers.Endpoints;

/// <summary>
/// Minimal APIs: a <c>MapX</c> call that takes a delegate, of the framework or of a code base's own extensions over it. On a builder that comes from a package
/// that was not restored the call does not bind; then its shape decides: the name, a pattern, and a lambda or a method.
/// </summary>
internal static class MinimalApis
{
    /// <summary>What every such call's name begins with: a file without it maps nothing.</summary>
    public const string Word = "Map";

    private static readonly HashSet<string> _frameworkNames = ["MapGet", "MapPost", "MapPut", "MapDelete", "MapPatch", "MapMethods", "Map", "MapFallback"];
    private static readonly HashSet<string> _builders = ["IEndpointRouteBuilder", "WebApplication", "RouteGroupBuilder", "IVersionedEndpointRouteBuilder"];

    /// <summary>Cheap enough for every call of a compilation: a name that starts with <c>Map</c> and an argument that may be a handler.</summary>
    public static bool MayBe(InvocationExpressionSyntax call) =>
        call.ArgumentList.Arguments.Count > 0
        && NameOf(call) is { } name && name.Identifier.ValueText.StartsWith(Word, StringComparison.Ordinal)
        && call.ArgumentList.Arguments.Any(a => a.Expression is not LiteralExpressionSyntax);

    public static Endpoint? From(SemanticModel model, InvocationExpressionSyntax call)
    {
        if (NameOf(call) is not { } name || HandlerArgument(model, call, name.Identifier.ValueText) is not { } argument)
            return null;

        var handler = HandlerExpression.Resolve(model, argument);
        if (handler.IsParameter || model.GetEnclosingSymbol(call.SpanStart) is not { } enclosing)
            return null;

        var type = enclosing as INamedTypeSymbol ?? enclosing.ContainingType;
        var member = string.Join(" ", new[] { name.Identifier.ValueText, Pattern(model, call, argument), "->", handler.Name }.Where(part => part.Length > 0));
        return new()
        {
            Kind = EndpointKind.MinimalApi,
            Type = type,
            Member = member,
            Id = $"{type.GetDocumentationCommentId() ?? type.Name}|{member}",
            Location = name.Identifier.GetLocation(),
            Method = handler.Method,
            Lambda = handler.Lambda,
            MapCall = call,
        };
    }

    private static SimpleNameSyntax? NameOf(InvocationExpressionSyntax call) => call.Expression switch
    {
        MemberAccessExpressionSyntax access => access.Name,
        MemberBindingExpressionSyntax binding => binding.Name,
        SimpleNameSyntax simple => simple,
        _ => null,
    };

    private static ExpressionSyntax? HandlerArgument(SemanticModel model, InvocationExpressionSyntax call, string name)
    {
        var info = model.GetSymbolInfo(call);
        if ((info.Symbol ?? info.CandidateSymbols.FirstOrDefault(c => c is IMethodSymbol m && TakesHandler(m))) is IMethodSymbol method)
            return IsRouteMapping(method) ? DelegateArgument(call, method) : null;

        // An own helper called without a receiver would have bound; what is left is an extension on an unresolved builder.
        return _frameworkNames.Contains(name) && call.Expression is not SimpleNameSyntax && IsUnresolved(model, call) ? ByShape(model, call, name) : null;
    }

    private static bool IsRouteMapping(IMethodSymbol method)
    {
        var definition = method.ReducedFrom ?? method;
        if (!TakesHandler(definition))
            return false;

        // The builder-to-builder overload of Map branches the pipeline and serves no route.
        return definition.IsExtensionMethod
            ? definition.Parameters[0].Type is var builder && (IsBuilder(builder) || (builder is ITypeParameterSymbol t && t.ConstraintTypes.Any(c => _builders.Contains(c.Name))))
            : _builders.Contains(definition.ContainingType.Name);
    }

    private static bool IsBuilder(ITypeSymbol type) => _builders.Contains(type.Name) || type.AllInterfaces.Any(i => _builders.Contains(i.Name));

    private static bool TakesHandler(IMethodSymbol method) => (method.ReducedFrom ?? method).Parameters.Any(IsHandlerParameter);

    private static bool IsHandlerParameter(IParameterSymbol parameter) =>
        parameter.Type.Name is "Delegate" or "RequestDelegate" && parameter.Type.ContainingNamespace is { } space && (space.IsNamespace("System") || space.IsNamespace("Microsoft.AspNetCore.Http"));

    private static ExpressionSyntax? DelegateArgument(InvocationExpressionSyntax call, IMethodSymbol method)
    {
        var definition = method.ReducedFrom ?? method;
        var isReduced = method.ReducedFrom is not null || (definition.IsExtensionMethod && call.Expression is MemberAccessExpressionSyntax access && !access.Expression.ToString().Equals(definition.ContainingType.Name, StringComparison.Ordinal));
        var arguments = call.ArgumentList.Arguments;
        for (var i = 0; i < arguments.Count; i++)
        {
            var parameter = arguments[i].NameColon is { } named
                ? definition.Parameters.FirstOrDefault(p => p.Name == named.Name.Identifier.ValueText)
                : definition.Parameters.ElementAtOrDefault(i + (isReduced ? 1 : 0));
            if (parameter is not null && IsHandlerParameter(parameter))
                return arguments[i].Expression;
        }

        return null;
    }

    private static bool IsUnresolved(SemanticModel model, InvocationExpressionSyntax call) =>
        call.Expression is not MemberAccessExpressionSyntax access || model.GetTypeInfo(access.Expression).Type is not { TypeKind: not TypeKind.Error } type
        || (IsBuilder(type) && model.GetSymbolInfo(call).CandidateSymbols.IsEmpty);

    private static ExpressionSyntax? ByShape(SemanticModel model, InvocationExpressionSyntax call, string name)
    {
        var arguments = call.ArgumentList.Arguments;
        var last = arguments.Select(a => a.Expression).LastOrDefault(e => IsHandler(HandlerExpression.Resolve(model, e)));
        if (last is null)
            return null;

        // WriteTo.Map("property", (value, sink) => …) spreads Serilog's lines over sinks; Map(path, branch) of Owin's builder branches the pipeline.
        if (call.Expression is MemberAccessExpressionSyntax { Expression: var receiver }
            && (receiver is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "WriteTo" } || model.GetTypeInfo(receiver).Type is { Name: "IAppBuilder" }))
            return null;

        // No pattern is a lambda: `Map(d => d.Id, s => s.Id)` tells an object mapper which members belong together.
        if (arguments[0].Expression is AnonymousFunctionExpressionSyntax && arguments[0].Expression != last)
            return null;

        var hasPattern = arguments.Count > 1 && arguments[0].Expression != last && IsPattern(model, arguments[0].Expression, name);
        return hasPattern || name == "MapFallback" || (name != "Map" && last is not AnonymousFunctionExpressionSyntax) ? last : null;
    }

    /// <summary>A route is text. <c>Map</c> is a name that object mappers have too: there the text must be certain.</summary>
    private static bool IsPattern(SemanticModel model, ExpressionSyntax expression, string name) =>
        expression is LiteralExpressionSyntax or InterpolatedStringExpressionSyntax
        || model.GetTypeInfo(expression).Type is { SpecialType: SpecialType.System_String }
        || (name != "Map" && expression is not AnonymousFunctionExpressionSyntax && model.GetTypeInfo(expression).Type is null or IErrorTypeSymbol);

    private static bool IsHandler(HandlerExpression expression) =>
        expression.Lambda is not null || expression.Method is { MethodKind: MethodKind.Ordinary or MethodKind.LocalFunction };

    private static string Pattern(SemanticModel model, InvocationExpressionSyntax call, ExpressionSyntax handler)
    {
        foreach (var argument in call.ArgumentList.Arguments)
        {
            if (argument.Expression == handler)
                continue;
            if (model.GetConstantValue(argument.Expression) is { HasValue: true, Value: string pattern })
                return pattern;
            if (model.GetTypeInfo(argument.Expression).Type is { SpecialType: SpecialType.System_String })
                return Shorten(argument.Expression.ToString());
        }

        return "";
    }

    private static string Shorten(string text)
    {
        text = string.Join(" ", text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return text.Length <= 60 ? text : text.Substring(0, 59) + "…";
    }
}
