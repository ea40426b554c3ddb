using Microsoft.CodeAnalysis;
using ObservabilityGate.Analyzers.Options;
using ObservabilityGate.Analyzers.Symbols;

namespace ObservabilityGate.Analyzers.Endpoints;

/// <summary>
/// Actions of ASP.NET Core MVC, and of the older MVC 5 and Web API 2. The framework takes every public method of a controller, with or without attributes;
/// a class that is one by its suffix alone must show a route or an action result, because many a <c>*Controller</c> is no controller.
/// </summary>
internal sealed class MvcActions : IEndpointRecogniser
{
    private static readonly KnownType _apiController = new("System.Web.Http", "ApiController");
    private static readonly KnownType[] _bases =
    [
        new("Microsoft.AspNetCore.Mvc", "ControllerBase"),
        new("Microsoft.AspNetCore.Mvc", "Controller"),
        new("System.Web.Mvc", "Controller"),
        new("System.Web.Mvc", "AsyncController"),
        _apiController,
    ];

    private static readonly string[] _namespaces = ["Microsoft.AspNetCore.Mvc", "System.Web.Mvc", "System.Web.Http"];

    public IEnumerable<Endpoint> In(CodeContext code, INamedTypeSymbol type, ObservabilityOptions options)
    {
        if (type.TypeKind != TypeKind.Class || type.IsStatic || !IsVisible(type) || HasAttribute(code, type, "NonController") || !IsController(code, type) || IsHidden(code, type))
            yield break;

        foreach (var method in DeclaredEndpoint.PublicMethods(type))
        {
            if (IsAction(code, method) && DeclaredEndpoint.From(EndpointKind.MvcAction, type, method) is { } endpoint)
                yield return endpoint;
        }
    }

    public static bool IsController(CodeContext code, INamedTypeSymbol type)
    {
        foreach (var current in type.SelfAndBases())
        {
            if (_bases.Any(known => code.Is(current, known, type.DeclaringTree())) || HasAttribute(code, current, "Controller") || HasAttribute(code, current, "ApiController"))
                return true;

            // A base of a package that was not restored: by its name, or by what the class says of itself.
            if (current.TypeKind == TypeKind.Error && (current.Name.EndsWith("Controller", StringComparison.Ordinal) || current.Name.EndsWith("ControllerBase", StringComparison.Ordinal)))
                return true;
            if (current.TypeKind == TypeKind.Error && current.ContainingType is { Name: "EndpointBaseAsync" or "EndpointBaseSync" or "WithRequest" or "WithoutRequest" })
                return true;
        }

        return type.Name.EndsWith("Controller", StringComparison.Ordinal) && !type.IsAbstract && !type.IsGenericType && ShowsRouting(code, type);
    }

    private static bool ShowsRouting(CodeContext code, INamedTypeSymbol type) =>
        HasAttribute(code, type, "Route")
        || DeclaredEndpoint.PublicMethods(type).Any(m => m.GetAttributes().Any(a => IsRouting(code, a)) || IsActionResult(m.ReturnType));

    private static bool IsAction(CodeContext code, IMethodSymbol method)
    {
        if (method.IsStatic || method.IsAbstract || method.IsGenericMethod || method.IsVararg)
            return false;

        // What a framework base declared (OnActionExecuting, Dispose, View, ToString) is called by the framework, but not by a request.
        var root = method.RootDefinition();
        if (root.ContainingType.SpecialType == SpecialType.System_Object || (!SymbolEqualityComparer.Default.Equals(root, method) && _namespaces.Any(root.ContainingNamespace.IsWithin)))
            return false;
        if (method.Name is "Dispose" or "DisposeAsync" && method.Parameters.Length == 0)
            return false;
        if (IsUnresolvedFilterMethod(method) || Implements(method, "IActionFilter", "IAsyncActionFilter", "IResultFilter", "IAsyncResultFilter", "IExceptionFilter", "IAuthorizationFilter"))
            return false;

        for (var current = method; current is not null; current = current.OverriddenMethod)
        {
            if (HasAttribute(code, current, "NonAction"))
                return false;
        }

        return true;
    }

    /// <summary>What a filter's interface or the controller base would have declared, had it been restored.</summary>
    private static bool IsUnresolvedFilterMethod(IMethodSymbol method) =>
        method.Parameters.Length > 0
        && (FilterMethods.OfEndpointTypes.Contains(method.Name) || method.Name is "OnException" or "OnExceptionAsync")
        && method.ContainingType.Contracts().Any(c => c.TypeKind == TypeKind.Error);

    private static bool Implements(IMethodSymbol method, params string[] interfaces) =>
        method.ContainingType.AllInterfaces.Where(i => interfaces.Contains(i.Name))
            .SelectMany(i => i.GetMembers(method.Name))
            .Any(m => SymbolEqualityComparer.Default.Equals(method.ContainingType.FindImplementationForInterfaceMember(m), method));

    private static bool IsVisible(INamedTypeSymbol type)
    {
        for (var current = type; current is not null; current = current.ContainingType)
        {
            if (current.DeclaredAccessibility != Accessibility.Public)
                return false;
        }

        return true;
    }

    /// <summary>MVC discovers no nested controllers, Web API 2 does; a nested abstract class may still be the base of one.</summary>
    private static bool IsHidden(CodeContext code, INamedTypeSymbol type) =>
        type is { ContainingType: not null, IsAbstract: false } && !type.Bases().Any(b => code.Is(b, _apiController, type.DeclaringTree()));

    private static bool IsActionResult(ITypeSymbol type)
    {
        if (type is INamedTypeSymbol { Name: "Task" or "ValueTask", TypeArguments.Length: 1 } task)
            type = task.TypeArguments[0];
        return type.Name is "IActionResult" or "ActionResult" or "IHttpActionResult" or "JsonResult" or "ViewResult";
    }

    private static bool IsRouting(CodeContext code, AttributeData attribute) =>
        attribute.AttributeClass is { } type
        && (type.Name is "RouteAttribute" or "Route" || type.Name.StartsWith("Http", StringComparison.Ordinal))
        && IsOfFramework(code, attribute, type);

    private static bool HasAttribute(CodeContext code, ISymbol symbol, string name) =>
        symbol.GetAttributes().Any(a => a.AttributeClass is { } type && (type.Name == name || type.Name == name + "Attribute") && IsOfFramework(code, a, type));

    private static bool IsOfFramework(CodeContext code, AttributeData attribute, INamedTypeSymbol type) =>
        type.TypeKind == TypeKind.Error
            ? attribute.ApplicationSyntaxReference?.SyntaxTree is { } tree && _namespaces.Any(space => code.IsImported(space, tree))
            : _namespaces.Any(type.ContainingNamespace.IsWithin);
}
