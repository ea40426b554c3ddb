using Microsoft.CodeAnalysis;
using ObservabilityGate.Analyzers.Symbols;

namespace ObservabilityGate.Analyzers.Hooks;

/// <summary>Calls that cannot fail in a way anybody would want to observe: results made of values that are at hand. An endpoint of nothing else is trivial.</summary>
internal static class TrivialCalls
{
    private static readonly HashSet<string> _resultFactories =
    [
        "View", "PartialView", "Page", "Partial", "Ok", "NoContent", "NotFound", "BadRequest", "Unauthorized", "Forbid", "Challenge", "StatusCode", "Accepted", "AcceptedAtAction", "AcceptedAtRoute",
        "Created", "CreatedAtAction", "CreatedAtRoute", "Conflict", "Content", "Json", "Text", "Empty", "EmptyResult", "Redirect", "RedirectPermanent", "RedirectToAction", "RedirectToActionPermanent",
        "RedirectToPage", "RedirectToRoute", "LocalRedirect", "UnprocessableEntity", "Problem", "ValidationProblem", "SignIn", "SignOut", "ViewComponent",
    ];

    private static readonly HashSet<string> _harmlessOnStrings =
        ["IsNullOrEmpty", "IsNullOrWhiteSpace", "Concat", "Join", "Trim", "TrimStart", "TrimEnd", "ToUpper", "ToLower", "ToUpperInvariant", "ToLowerInvariant", "Contains", "StartsWith", "EndsWith", "Equals", "Replace"];

    public static bool Includes(IMethodSymbol method)
    {
        if (method.MethodKind == MethodKind.Constructor)
            return IsPlainConstructor(method);

        var type = method.ContainingType;
        if (method.Name == "ToString" && (type.SpecialType != SpecialType.None || (type.IsValueType && type.ContainingNamespace.IsNamespace("System"))))
            return true;

        return type.Name switch
        {
            "Task" or "ValueTask" => method.Name is "FromResult" or "get_CompletedTask" && type.ContainingNamespace.IsNamespace("System.Threading.Tasks"),
            "ControllerBase" or "Controller" => _resultFactories.Contains(method.Name) && (type.ContainingNamespace.IsNamespace("Microsoft.AspNetCore.Mvc") || type.ContainingNamespace.IsNamespace("System.Web.Mvc")),
            "ApiController" => _resultFactories.Contains(method.Name) && type.ContainingNamespace.IsNamespace("System.Web.Http"),
            "PageModel" or "PageBase" => _resultFactories.Contains(method.Name) && type.ContainingNamespace.IsNamespace("Microsoft.AspNetCore.Mvc.RazorPages"),
            "Results" or "TypedResults" => _resultFactories.Contains(method.Name) && type.ContainingNamespace.IsNamespace("Microsoft.AspNetCore.Http"),
            "String" => _harmlessOnStrings.Contains(method.Name) && type.SpecialType == SpecialType.System_String,
            "Array" => method.Name == "Empty" && type.SpecialType == SpecialType.System_Array,
            "Enumerable" => method.Name == "Empty" && type.ContainingNamespace.IsNamespace("System.Linq"),
            "Guid" => method.Name == "NewGuid" && type.ContainingNamespace.IsNamespace("System"),
            _ => false,
        };
    }

    private static bool IsPlainConstructor(IMethodSymbol constructor)
    {
        if (constructor.IsImplicitlyDeclared)
            return true;

        var space = constructor.ContainingNamespace;
        if (constructor.DeclaringSyntaxReferences.Length == 0)
            return space.IsNamespace("System") || space.IsWithin("System.Collections") || space.IsWithin("Microsoft.AspNetCore.Mvc") || space.IsWithin("Microsoft.AspNetCore.Http");

        // A primary constructor only stores what it is given.
        return constructor.DeclaringSyntaxReferences[0].GetSyntax() is Microsoft.CodeAnalysis.CSharp.Syntax.TypeDeclarationSyntax { BaseList: null or { Types.Count: 0 } };
    }
}
