using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ObservabilityGate.Analyzers.Endpoints;
using ObservabilityGate.Analyzers.Symbols;

namespace ObservabilityGate.Analyzers.Hooks.Wrappers;

/// <summary>
/// Decorators around the handlers of a framework: handlers that take one of the same interface, and that a container is told to put around the others:
/// <c>Decorate(typeof(IRequestHandler&lt;,&gt;), typeof(Logged&lt;,&gt;))</c>, <c>RegisterGenericDecorator(…)</c>. Those of an own interface are found by what they call.
/// </summary>
internal sealed class RegisteredDecorators
{
    private const string Word = "Decorat";

    private readonly ICodeBase _codeBase;
    private readonly Lazy<IReadOnlyList<Wrapper>> _all;

    public RegisteredDecorators(ICodeBase codeBase)
    {
        _codeBase = codeBase;
        _all = new(() => [.. Find()]);
    }

    public IEnumerable<Wrapper> Of(Endpoint endpoint, SyntaxTree tree) => endpoint.Contract is not { } contract || (contract.TypeKind != TypeKind.Error && _codeBase.IsFirstParty(contract.ContainingAssembly))
        ? []
        : _all.Value.Where(w => w.Contracts[0].IsSameType(contract) && _codeBase.RunTogether(w.RegisteredAt.SyntaxTree, tree) && MessageConstraints.Admit(w.Type, endpoint.Message));

    private IEnumerable<Wrapper> Find()
    {
        foreach (var tree in _codeBase.TreesMentioningPart(Word))
        {
            foreach (var call in tree.WholeRoot().DescendantNodes().OfType<InvocationExpressionSyntax>())
            {
                if (call.Expression is MemberAccessExpressionSyntax { Name: var name } && name.Identifier.ValueText.Contains(Word) && _codeBase.ModelOf(tree) is { } model && _codeBase.ContextOf(tree) is { } code)
                {
                    foreach (var type in Named(call, name).Select(t => model.GetTypeInfo(t).Type).OfType<INamedTypeSymbol>())
                    {
                        foreach (var wrapper in Around(code, type.OriginalDefinition, call))
                            yield return wrapper;
                    }
                }
            }
        }
    }

    private static IEnumerable<TypeSyntax> Named(InvocationExpressionSyntax call, SimpleNameSyntax name) =>
        (name is GenericNameSyntax generic ? generic.TypeArgumentList.Arguments : Enumerable.Empty<TypeSyntax>())
            .Concat(call.ArgumentList.Arguments.Select(a => a.Expression).OfType<TypeOfExpressionSyntax>().Select(t => t.Type));

    private static IEnumerable<Wrapper> Around(CodeContext code, INamedTypeSymbol type, SyntaxNode registration) =>
        from face in type.Contracts()
        let contract = Handlers.ContractOf(code, face, type.DeclaringTree())
        where contract is not null && Handlers.IsDecorator(type, face)
        select new Wrapper(type, contract.Methods, null, registration) { Contracts = [face.OriginalDefinition] };
}
