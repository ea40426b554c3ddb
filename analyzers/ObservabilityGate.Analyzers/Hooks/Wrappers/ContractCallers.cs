using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ObservabilityGate.Analyzers.Endpoints;
using ObservabilityGate.Analyzers.Symbols;

namespace ObservabilityGate.Analyzers.Hooks.Wrappers;

/// <summary>
/// Dispatchers, event aggregators and decorators: members that call a handler interface while the message is still a type parameter, or the interface without a
/// message below it, so that every handler runs inside them.
/// </summary>
internal sealed class ContractCallers(ICodeBase codeBase)
{
    private readonly ConcurrentDictionary<ISymbol, IReadOnlyList<Wrapper>> _byContract = new(SymbolEqualityComparer.Default);

    public IEnumerable<Wrapper> Of(Endpoint endpoint, SyntaxTree tree)
    {
        if (endpoint.Contract is not { TypeKind: TypeKind.Interface } contract || !codeBase.IsFirstParty(contract.ContainingAssembly))
            return [];

        return _byContract.GetOrAdd(contract.OriginalDefinition, c => [.. Find((INamedTypeSymbol)c)]).Where(w => codeBase.RunTogether(w.RegisteredAt.SyntaxTree, tree));
    }

    private IEnumerable<Wrapper> Find(INamedTypeSymbol contract)
    {
        var names = contract.GetMembers().OfType<IMethodSymbol>().Select(m => m.Name).ToList();
        var faces = contract.AllInterfaces.Where(i => i.Arity == 0 && codeBase.IsFirstParty(i.ContainingAssembly) && i.GetMembers().Any(m => names.Contains(m.Name))).Prepend(contract).ToList();
        foreach (var tree in faces.Select(f => f.Name).Distinct().SelectMany(codeBase.TreesMentioning).Distinct())
        {
            foreach (var call in tree.WholeRoot().DescendantNodes().OfType<InvocationExpressionSyntax>())
            {
                // A call that any handler may be at the end of: the message is still a type parameter, or the interface below the generic one names none.
                if (call.Expression is not MemberAccessExpressionSyntax access || !names.Contains(access.Name.Identifier.ValueText) || codeBase.ModelOf(tree) is not { } model)
                    continue;
                if (model.GetSymbolInfo(call).Symbol is not IMethodSymbol target || !faces.Any(f => target.ContainingType.IsSameType(f) && (target.ContainingType.IsOpen() || (f.Arity == 0 && contract.Arity > 0))) || MemberAround(model, call) is not { } method)
                    continue;
                if (IsUnregisteredDecorator(method.ContainingType, contract))
                    continue;

                foreach (var (caller, at) in CallersOf(model, method).Prepend((method, call)))
                    yield return new(caller.ContainingType, [caller.Name], null, call) { Call = at, Contracts = faces };
            }
        }
    }

    private static IMethodSymbol? MemberAround(SemanticModel model, InvocationExpressionSyntax call)
    {
        var member = model.GetEnclosingSymbol(call.SpanStart);
        while (member is IMethodSymbol { MethodKind: MethodKind.LambdaMethod or MethodKind.LocalFunction })
            member = member.ContainingSymbol;
        return member as IMethodSymbol;
    }

    /// <summary>A private member that one other member of the type calls is a part of that one: it, too, runs around the handlers.</summary>
    private static IEnumerable<(IMethodSymbol Caller, InvocationExpressionSyntax At)> CallersOf(SemanticModel model, IMethodSymbol method)
    {
        var seen = new HashSet<IMethodSymbol>(SymbolEqualityComparer.Default);
        while (method.DeclaredAccessibility == Accessibility.Private && seen.Add(method) && method.DeclaringSyntaxReferences.FirstOrDefault()?.WholeSyntaxNode().FirstAncestorOrSelf<TypeDeclarationSyntax>() is { } type)
        {
            var callers = type.DescendantNodes().OfType<InvocationExpressionSyntax>()
                .Where(c => NameOf(c) == method.Name && model.GetSymbolInfo(c) is var info && SymbolEqualityComparer.Default.Equals((info.Symbol ?? info.CandidateSymbols.FirstOrDefault())?.OriginalDefinition, method.OriginalDefinition))
                .Select(c => (Caller: MemberAround(model, c), At: c)).ToList();
            if (callers.Count != 1 || callers[0].Caller is not { } caller)
                yield break;

            yield return (caller, callers[0].At);
            method = caller;
        }
    }

    private static string? NameOf(InvocationExpressionSyntax call) => call.Expression switch
    {
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        _ => null,
    };

    /// <summary>A decorator that no other file names is never put around anything.</summary>
    private bool IsUnregisteredDecorator(INamedTypeSymbol type, INamedTypeSymbol contract) =>
        type.AllInterfaces.Any(i => i.Name == contract.Name)
        && !codeBase.TreesMentioning(type.Name).Any(t => type.DeclaringSyntaxReferences.All(own => own.SyntaxTree != t));
}
