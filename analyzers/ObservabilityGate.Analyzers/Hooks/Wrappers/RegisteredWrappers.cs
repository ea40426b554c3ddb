using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ObservabilityGate.Analyzers.Endpoints;
using ObservabilityGate.Analyzers.Symbols;

namespace ObservabilityGate.Analyzers.Hooks.Wrappers;

/// <summary>
/// Wrappers that an application registers for everything: filters, middleware, behaviours, interceptors. A type of that shape is registered when a call somewhere
/// else names it, whatever the call is named: <c>Filters.Add&lt;T&gt;()</c>, <c>AddOpenBehavior(typeof(T&lt;,&gt;))</c>, <c>UseMiddleware&lt;T&gt;()</c>, a container's own.
/// </summary>
internal sealed class RegisteredWrappers
{
    private readonly ICodeBase _codeBase;
    private readonly Lazy<IReadOnlyList<Wrapper>> _all;

    public RegisteredWrappers(ICodeBase codeBase)
    {
        _codeBase = codeBase;
        _all = new(() => [.. Types(), .. Lambdas()]);
    }

    public IEnumerable<Wrapper> For(Endpoint endpoint, SyntaxTree tree) =>
        _all.Value.Where(w => w.Kinds.Contains(endpoint.Kind) && WrapperShape.Reaches(endpoint) && LocalWrappers.MayReach(_codeBase, w.RegisteredAt, endpoint) && _codeBase.RunTogether(w.RegisteredAt.SyntaxTree, tree) && MessageConstraints.Admit(w.Type, endpoint.Message));

    private IEnumerable<Wrapper> Types()
    {
        var declaring = WrapperShape.DeclarationWords.SelectMany(_codeBase.TreesMentioningPart).Distinct().ToList();
        foreach (var tree in declaring)
        {
            if (_codeBase.ContextOf(tree) is not { } code || _codeBase.DeclarationsOf(tree) is not { } model)
                continue;

            var types = tree.GetRoot().DescendantNodes(n => n is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax).OfType<TypeDeclarationSyntax>()
                .Where(d => d is ClassDeclarationSyntax or RecordDeclarationSyntax && (d.BaseList is not null || TakesNext(d)))
                .Select(d => model.GetDeclaredSymbol(d)).OfType<INamedTypeSymbol>().Where(t => !t.IsAbstract).ToList();
            foreach (var type in types)
            {
                if (WrapperShape.Of(code, type) is not var (kinds, methods))
                    continue;

                foreach (var at in Registrations(type))
                    yield return new(type, methods, null, at) { Kinds = kinds };
            }
        }
    }

    /// <summary>Calls outside the type itself that name it as a type argument, by typeof, or by making one.</summary>
    private IEnumerable<SyntaxNode> Registrations(INamedTypeSymbol type)
    {
        foreach (var tree in _codeBase.TreesMentioning(type.Name))
        {
            foreach (var name in tree.WholeRoot().DescendantTokens().Where(t => t.ValueText == type.Name).Select(t => t.Parent).OfType<SimpleNameSyntax>())
            {
                if (RegisteringCall(name) is { } call && !IsInside(name, type) && !IsOnABranch(call) && ResolvesTo(name, type))
                    yield return call;
            }
        }
    }

    private bool ResolvesTo(SimpleNameSyntax name, INamedTypeSymbol type)
    {
        var symbol = _codeBase.ModelOf(name.SyntaxTree)?.GetSymbolInfo(name) is { } info ? info.Symbol ?? info.CandidateSymbols.FirstOrDefault() : null;
        var named = symbol as INamedTypeSymbol ?? symbol?.ContainingType;

        // The same type seen from two projects is one declaration.
        return named is null || named.OriginalDefinition.DeclaringSyntaxReferences.Any(r => type.DeclaringSyntaxReferences.Any(own => own.SyntaxTree == r.SyntaxTree && own.Span == r.Span));
    }

    private static InvocationExpressionSyntax? RegisteringCall(SimpleNameSyntax name)
    {
        var isNamed = name.Ancestors().TakeWhile(n => n is not StatementSyntax and not LambdaExpressionSyntax)
            .Any(n => n is TypeArgumentListSyntax or TypeOfExpressionSyntax or BaseObjectCreationExpressionSyntax);
        return isNamed ? name.Ancestors().TakeWhile(n => n is not StatementSyntax and not LambdaExpressionSyntax).OfType<InvocationExpressionSyntax>().FirstOrDefault(c => !IsLoggerOf(c)) : null;
    }

    /// <summary>Middleware of a branch sees the branch's requests only: <c>app.Map("/admin", branch => …)</c>, <c>UseWhen</c>, a builder of its own.</summary>
    private static bool IsOnABranch(InvocationExpressionSyntax call)
    {
        if (call.Ancestors().OfType<LambdaExpressionSyntax>().Any(l => l.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax outer } && NameOf(outer) is "Map" or "MapWhen" or "UseWhen" or "UseRouter" or "MapReverseProxy"))
            return true;

        var root = call.Expression;
        while (root is MemberAccessExpressionSyntax or InvocationExpressionSyntax)
        {
            if (root is InvocationExpressionSyntax inner && NameOf(inner) == "CreateApplicationBuilder")
                return true;
            root = root is MemberAccessExpressionSyntax access ? access.Expression : ((InvocationExpressionSyntax)root).Expression;
        }

        return root is IdentifierNameSyntax variable
            && call.FirstAncestorOrSelf<BaseMethodDeclarationSyntax>()?.DescendantNodes().OfType<VariableDeclaratorSyntax>()
                .Any(v => v.Identifier.ValueText == variable.Identifier.ValueText && v.Initializer?.ToString().Contains("CreateApplicationBuilder") == true) == true;
    }

    private static string? NameOf(InvocationExpressionSyntax call) => (call.Expression as MemberAccessExpressionSyntax)?.Name.Identifier.ValueText;

    // GetRequiredService<ILogger<T>>() names the type, but registers nothing.
    private static bool IsLoggerOf(InvocationExpressionSyntax call) => call.ToString().Contains("ILogger<");

    private static bool IsInside(SyntaxNode node, INamedTypeSymbol type) =>
        node.Ancestors().OfType<TypeDeclarationSyntax>().Any(t => t.Identifier.ValueText == type.Name);

    private static bool TakesNext(TypeDeclarationSyntax type) =>
        type.ParameterList?.ToString().Contains("RequestDelegate") == true
        || type.Members.OfType<ConstructorDeclarationSyntax>().Any(c => c.ParameterList.ToString().Contains("RequestDelegate"));

    /// <summary><c>app.Use(async (context, next) => …)</c>.</summary>
    private IEnumerable<Wrapper> Lambdas()
    {
        foreach (var tree in _codeBase.TreesMentioning("Use"))
        {
            foreach (var call in tree.WholeRoot().DescendantNodes().OfType<InvocationExpressionSyntax>())
            {
                if (call.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Use" } && call.ArgumentList.Arguments.Count == 1 && !IsOnABranch(call)
                    && call.ArgumentList.Arguments[0].Expression is ParenthesizedLambdaExpressionSyntax { ParameterList.Parameters.Count: 2 } lambda)
                    yield return new(null, [], lambda, call) { Kinds = [.. EndpointKinds.All.Where(k => k.IsHttp())] };
            }
        }
    }
}
