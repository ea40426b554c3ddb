using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ObservabilityGate.Analyzers.Endpoints;
using ObservabilityGate.Analyzers.Symbols;

namespace ObservabilityGate.Analyzers.Hooks.Wrappers;

/// <summary>
/// Dispatchers, event aggregators and decorators: members that call a handler interface while the message is still a type parameter, so that every handler runs
/// inside them.
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
        foreach (var tree in codeBase.TreesMentioning(contract.Name))
        {
            foreach (var call in tree.WholeRoot().DescendantNodes().OfType<InvocationExpressionSyntax>())
            {
                if (call.Expression is not MemberAccessExpressionSyntax access || !names.Contains(access.Name.Identifier.ValueText) || codeBase.ModelOf(tree) is not { } model)
                    continue;
                if (model.GetSymbolInfo(call).Symbol is not IMethodSymbol target || !IsOpenCallOf(target, contract) || model.GetEnclosingSymbol(call.SpanStart) is not { } enclosing)
                    continue;

                var member = enclosing;
                while (member is IMethodSymbol { MethodKind: MethodKind.LambdaMethod or MethodKind.LocalFunction })
                    member = member.ContainingSymbol;
                if (member is IMethodSymbol method && !IsUnregisteredDecorator(method.ContainingType, contract))
                    yield return new(method.ContainingType, [method.Name], null, call) { CallOccurs = OccursIn(method, call) };
            }
        }
    }

    private static bool IsOpenCallOf(IMethodSymbol target, INamedTypeSymbol contract) =>
        target.ContainingType.IsOpen()
        && target.ContainingType.OriginalDefinition.DeclaringSyntaxReferences.Any(r => contract.DeclaringSyntaxReferences.Any(own => own.SyntaxTree == r.SyntaxTree && own.Span == r.Span));

    private Occurs OccursIn(IMethodSymbol method, InvocationExpressionSyntax call) =>
        codeBase.Read(method)?.Calls.FirstOrDefault(c => c.Syntax == call) is { Occurs: not Occurs.Failure and var occurs } ? occurs : Occurs.Always;

    /// <summary>A decorator that no other file names is never put around anything.</summary>
    private bool IsUnregisteredDecorator(INamedTypeSymbol type, INamedTypeSymbol contract) =>
        type.AllInterfaces.Any(i => i.Name == contract.Name)
        && !codeBase.TreesMentioning(type.Name).Any(t => type.DeclaringSyntaxReferences.All(own => own.SyntaxTree != t));
}
