using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ObservabilityGate.Analyzers.Endpoints;
using ObservabilityGate.Analyzers.Symbols;

namespace ObservabilityGate.Analyzers.Hooks.Wrappers;

/// <summary>Wrappers that stand on the endpoint itself: attributes on it, its type and its bases, filters chained to its <c>MapX</c> call or its group, processors in its <c>Configure</c>.</summary>
internal static class LocalWrappers
{
    private static readonly HashSet<string> _byType = ["ServiceFilterAttribute", "TypeFilterAttribute", "MiddlewareFilterAttribute", "ServiceFilter", "TypeFilter", "MiddlewareFilter"];

    public static IEnumerable<Wrapper> On(ICodeBase codeBase, Endpoint endpoint)
    {
        if (endpoint.Method is { } method)
        {
            for (var current = method; current is not null; current = current.OverriddenMethod)
            {
                foreach (var wrapper in Attributes(codeBase, current))
                    yield return wrapper;
            }

            foreach (var type in endpoint.Type.SelfAndBases())
            {
                foreach (var wrapper in Attributes(codeBase, type))
                    yield return wrapper;
            }
        }

        if (endpoint.MapCall is { } call)
        {
            foreach (var wrapper in Chain(codeBase, call))
                yield return wrapper;
        }

        if (endpoint.Kind == EndpointKind.FastEndpoints)
        {
            foreach (var wrapper in Processors(codeBase, endpoint.Type))
                yield return wrapper;
        }
    }

    /// <summary>
    /// False for a registration that wraps only what it hangs on, which <see cref="On"/> reads: a processor in an endpoint's own <c>Configure</c>, a filter of
    /// another mapping. A group with a filter may be handed to a method that maps on its parameter.
    /// </summary>
    public static bool MayReach(ICodeBase codeBase, SyntaxNode registration, Endpoint endpoint)
    {
        if (registration is not InvocationExpressionSyntax call || NameOf(call)?.Identifier.ValueText is not { } name)
            return true;
        if (name.StartsWith("PreProcessor", StringComparison.Ordinal) || name.StartsWith("PostProcessor", StringComparison.Ordinal))
            return call.Expression is not SimpleNameSyntax;
        if (!name.StartsWith("AddEndpointFilter", StringComparison.Ordinal))
            return true;

        return endpoint.MapCall is { } map
            && Inner(call).Select(inner => NameOf(inner)?.Identifier.ValueText).All(n => n is "MapGroup" || n?.StartsWith("Map", StringComparison.Ordinal) != true)
            && codeBase.ModelOf(map.SyntaxTree)?.GetSymbolInfo(Root(map)).Symbol is IParameterSymbol { ContainingSymbol: IMethodSymbol mapping }
            && IsHandedTo(call, mapping.Name);
    }

    /// <summary>True when the group that a filter is chained to, or the variable that holds it, is given to the method: <c>group.MapOrders()</c>, <c>MapOrders(group)</c>.</summary>
    private static bool IsHandedTo(InvocationExpressionSyntax filter, string method)
    {
        ExpressionSyntax chain = filter;
        while (chain.Parent is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax outer })
        {
            if (NameOf(outer)?.Identifier.ValueText == method)
                return true;
            chain = outer;
        }

        if (chain.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax taker } && NameOf(taker)?.Identifier.ValueText == method)
            return true;

        var variable = chain.FirstAncestorOrSelf<VariableDeclaratorSyntax>()?.Identifier.ValueText
            ?? (chain.Parent is AssignmentExpressionSyntax { Left: IdentifierNameSyntax left } ? left.Identifier.ValueText
                : Inner(filter).All(inner => NameOf(inner)?.Identifier.ValueText != "MapGroup") ? (Root(filter) as IdentifierNameSyntax)?.Identifier.ValueText : null);
        return variable is not null && filter.SyntaxTree.WholeRoot().DescendantNodes().OfType<InvocationExpressionSyntax>().Any(call =>
            NameOf(call)?.Identifier.ValueText == method
            && ((Root(call) as IdentifierNameSyntax)?.Identifier.ValueText == variable || call.ArgumentList.Arguments.Any(a => a.Expression is IdentifierNameSyntax given && given.Identifier.ValueText == variable)));
    }

    /// <summary>True when the endpoint carries a marker of a telemetry library that needs no reading: <c>[Observed]</c>, <c>.WithObservability()</c>.</summary>
    public static SyntaxNode? Marker(ICodeBase codeBase, Endpoint endpoint)
    {
        if (endpoint.MapCall is { } call)
        {
            foreach (var chained in ChainedCalls(codeBase, call))
            {
                if (NameOf(chained) is { } name && HookCatalog.WrapsEndpoint(name.Identifier.ValueText))
                    return name;
            }
        }

        if (endpoint.Method is not { } method)
            return null;

        foreach (var symbol in new ISymbol[] { method }.Concat(endpoint.Type.SelfAndBases()))
        {
            foreach (var attribute in symbol.GetAttributes())
            {
                if (attribute.ApplicationSyntaxReference is { } reference && codeBase.ContextOf(reference.SyntaxTree) is { } code && HookCatalog.WrapsEndpoint(code, attribute))
                    return reference.WholeSyntaxNode();
            }
        }

        return null;
    }

    private static IEnumerable<Wrapper> Attributes(ICodeBase codeBase, ISymbol symbol)
    {
        foreach (var attribute in symbol.GetAttributes())
        {
            if (Class(attribute) is not { } type || attribute.ApplicationSyntaxReference is not { } reference || codeBase.ContextOf(reference.SyntaxTree) is not { } code)
                continue;

            var target = !_byType.Contains(type.Name) ? NamedByBase(codeBase, type) ?? type
                : type.TypeArguments.FirstOrDefault() as INamedTypeSymbol ?? attribute.ConstructorArguments.FirstOrDefault().Value as INamedTypeSymbol ?? TypeOf(codeBase, reference.WholeSyntaxNode());
            if (target is null || (target.TypeKind != TypeKind.Error && target.ContainingNamespace.IsWithin("Microsoft")))
                continue;

            foreach (var made in MadeByFactory(codeBase, target))
                yield return new(made, FilterMethods.OfFilters, null, reference.WholeSyntaxNode());
            if (WrapperShape.Of(code, target) is var (_, methods))
                yield return new(target, methods, null, reference.WholeSyntaxNode());
            else if (target.TypeKind == TypeKind.Error && _byType.Contains(type.Name))
                yield return new(target, [], null, reference.WholeSyntaxNode());
        }
    }

    /// <summary>Below an unresolved base the compiler takes an own attribute for no attribute, and names it as a candidate.</summary>
    private static INamedTypeSymbol? Class(AttributeData attribute) =>
        attribute.AttributeClass is IErrorTypeSymbol { CandidateSymbols: { Length: 1 } candidates } && candidates[0] is INamedTypeSymbol own ? own : attribute.AttributeClass;

    /// <summary>The filter of an own attribute over <c>TypeFilterAttribute</c>, which hands its type to the base.</summary>
    private static INamedTypeSymbol? NamedByBase(ICodeBase codeBase, INamedTypeSymbol type)
    {
        if (type.BaseType is not { } parent || !_byType.Contains(parent.Name))
            return null;
        if (parent.TypeArguments.FirstOrDefault() is INamedTypeSymbol named)
            return named;

        return type.DeclaringSyntaxReferences.SelectMany(r => r.WholeSyntaxNode().DescendantNodes()).Where(n => n is ConstructorInitializerSyntax or PrimaryConstructorBaseTypeSyntax)
            .Select(n => TypeOf(codeBase, n)).FirstOrDefault(t => t is not null);
    }

    /// <summary>The filters that an own <c>IFilterFactory</c> attribute makes: the types that its <c>CreateInstance</c> names.</summary>
    private static IEnumerable<INamedTypeSymbol> MadeByFactory(ICodeBase codeBase, INamedTypeSymbol factory)
    {
        if (!factory.AllInterfaces.Any(i => i.Name == "IFilterFactory"))
            yield break;

        foreach (var body in factory.GetMembers("CreateInstance").SelectMany(m => m.DeclaringSyntaxReferences).Select(r => r.WholeSyntaxNode()))
        {
            foreach (var name in body.DescendantNodes().OfType<SimpleNameSyntax>())
            {
                if (codeBase.ModelOf(body.SyntaxTree)?.GetSymbolInfo(name).Symbol is { } symbol
                    && (symbol as INamedTypeSymbol ?? (symbol as IMethodSymbol)?.ContainingType) is { TypeKind: TypeKind.Class } made && made.DeclaringSyntaxReferences.Length > 0
                    && !SymbolEqualityComparer.Default.Equals(made, factory))
                    yield return made;
            }
        }
    }

    /// <summary>The type that an unresolved <c>[ServiceFilter(typeof(X))]</c> names.</summary>
    private static INamedTypeSymbol? TypeOf(ICodeBase codeBase, SyntaxNode attribute) =>
        attribute.DescendantNodes().OfType<TypeOfExpressionSyntax>().FirstOrDefault() is { } expression
            ? codeBase.ModelOf(attribute.SyntaxTree)?.GetTypeInfo(expression.Type).Type as INamedTypeSymbol
            : null;

    private static IEnumerable<Wrapper> Chain(ICodeBase codeBase, InvocationExpressionSyntax call)
    {
        foreach (var chained in ChainedCalls(codeBase, call))
        {
            if (NameOf(chained) is not { } name || name.Identifier.ValueText is not ("AddEndpointFilter" or "AddEndpointFilterFactory"))
                continue;

            foreach (var argument in chained.ArgumentList.Arguments.Select(a => a.Expression).OfType<AnonymousFunctionExpressionSyntax>())
                yield return new(null, [], argument, name);
            if (FilterType(codeBase, chained, name) is { } type)
                yield return new(type, ["InvokeAsync"], null, name);
        }
    }

    private static INamedTypeSymbol? FilterType(ICodeBase codeBase, InvocationExpressionSyntax call, SimpleNameSyntax name)
    {
        var model = codeBase.ModelOf(call.SyntaxTree);
        SyntaxNode? type = name is GenericNameSyntax generic ? generic.TypeArgumentList.Arguments.LastOrDefault() : call.ArgumentList.Arguments.FirstOrDefault()?.Expression as BaseObjectCreationExpressionSyntax;
        return type is null ? null : model?.GetTypeInfo(type).Type as INamedTypeSymbol;
    }

    /// <summary>Every call that is chained to the mapping, and to the group it is mapped on.</summary>
    private static IEnumerable<InvocationExpressionSyntax> ChainedCalls(ICodeBase codeBase, InvocationExpressionSyntax call)
    {
        for (SyntaxNode node = call; node.Parent is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax outer } access && access.Expression == node; node = outer)
            yield return outer;

        // A group may be made of a group, each in a variable of its own.
        var seen = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        var pending = new Queue<InvocationExpressionSyntax>([call]);
        while (pending.Count > 0)
        {
            var next = pending.Dequeue();
            foreach (var chained in Inner(next))
                yield return chained;
            foreach (var chained in OnVariable(codeBase, next, seen))
            {
                yield return chained;
                if (NameOf(chained)?.Identifier.ValueText == "MapGroup")
                    pending.Enqueue(chained);
            }
        }
    }

    /// <summary>The calls that made the variable which a chain starts at, and those on it as statements of their own.</summary>
    private static IEnumerable<InvocationExpressionSyntax> OnVariable(ICodeBase codeBase, InvocationExpressionSyntax call, HashSet<ISymbol> seen)
    {
        if (Root(call) is IdentifierNameSyntax variable && codeBase.ModelOf(call.SyntaxTree)?.GetSymbolInfo(variable).Symbol is ILocalSymbol { DeclaringSyntaxReferences.Length: > 0 } local && seen.Add(local))
        {
            if (local.DeclaringSyntaxReferences[0].WholeSyntaxNode() is VariableDeclaratorSyntax { Initializer.Value: { } value })
            {
                foreach (var inner in value.DescendantNodesAndSelf().OfType<InvocationExpressionSyntax>())
                    yield return inner;
            }

            var scope = (SyntaxNode?)call.FirstAncestorOrSelf<BaseMethodDeclarationSyntax>() ?? call.SyntaxTree.WholeRoot();
            foreach (var assignment in scope.DescendantNodes().OfType<AssignmentExpressionSyntax>().Where(a => a.Left is IdentifierNameSyntax left && left.Identifier.ValueText == variable.Identifier.ValueText))
            {
                foreach (var inner in assignment.Right.DescendantNodesAndSelf().OfType<InvocationExpressionSyntax>())
                    yield return inner;
            }

            // group.AddEndpointFilter<T>(); as a statement of its own
            foreach (var statement in scope.DescendantNodes().OfType<ExpressionStatementSyntax>())
            {
                if (statement.Expression is not InvocationExpressionSyntax outer || Root(outer) is not IdentifierNameSyntax root || root.Identifier.ValueText != variable.Identifier.ValueText)
                    continue;

                // What hangs on another MapX, or on a group made of this one, wraps only that.
                var chain = Inner(outer).Prepend(outer).ToList();
                if (chain.Any(c => NameOf(c)?.Identifier.ValueText.StartsWith("Map", StringComparison.Ordinal) == true))
                    continue;
                foreach (var link in chain)
                    yield return link;
            }
        }
    }

    private static IEnumerable<InvocationExpressionSyntax> Inner(InvocationExpressionSyntax call)
    {
        for (var node = call; node.Expression is MemberAccessExpressionSyntax { Expression: InvocationExpressionSyntax inner }; node = inner)
            yield return inner;
    }

    private static ExpressionSyntax Root(InvocationExpressionSyntax call)
    {
        ExpressionSyntax expression = call;
        while (expression is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access })
            expression = access.Expression;
        return expression;
    }

    private static SimpleNameSyntax? NameOf(InvocationExpressionSyntax call) => call.Expression switch
    {
        MemberAccessExpressionSyntax access => access.Name,
        SimpleNameSyntax simple => simple,
        _ => null,
    };

    /// <summary><c>PreProcessor&lt;T&gt;()</c> and its like in a FastEndpoints <c>Configure</c>, of the endpoint or a base.</summary>
    private static IEnumerable<Wrapper> Processors(ICodeBase codeBase, INamedTypeSymbol type)
    {
        foreach (var configure in type.SelfAndBases().SelectMany(t => t.GetMembers("Configure")).SelectMany(m => m.DeclaringSyntaxReferences))
        {
            foreach (var call in configure.WholeSyntaxNode().DescendantNodes().OfType<InvocationExpressionSyntax>())
            {
                if (NameOf(call) is not { } name || !(name.Identifier.ValueText.StartsWith("PreProcessor", StringComparison.Ordinal) || name.Identifier.ValueText.StartsWith("PostProcessor", StringComparison.Ordinal)))
                    continue;
                if (FilterType(codeBase, call, name) is { } processor)
                    yield return new(processor, ["PreProcessAsync", "PostProcessAsync"], null, name);
            }
        }
    }
}
