using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ObservabilityGate.Analyzers.Symbols;

namespace ObservabilityGate.Analyzers.Endpoints;

/// <summary>
/// Methods that a call hands to Hangfire as an expression: <c>RecurringJob.AddOrUpdate&lt;IReports&gt;("daily", x => x.Send(), …)</c>. The call is data, so the method runs
/// later, on a worker: it is a job. Read from syntax alone: the names of the method and of the type that the file gives its receiver.
/// </summary>
internal sealed class ScheduledCalls
{
    private static readonly HashSet<string> _schedulers = ["Enqueue", "Schedule", "AddOrUpdate", "ContinueJobWith", "ContinueWith"];

    private readonly HashSet<(string Type, string Method)> _targets = [];

    /// <summary>True when a scheduling call of the compilation names this method, on its type or on an interface of it.</summary>
    public bool Targets(IMethodSymbol method) =>
        _targets.Count > 0 && method.ContainingType.SelfAndBases().Concat(method.ContainingType.AllInterfaces).Any(type => _targets.Contains((type.Name, method.Name)));

    public static ScheduledCalls Find(CodeContext code)
    {
        var found = new ScheduledCalls();
        if (!code.IsImportedAnywhere("Hangfire"))
            return found;

        foreach (var tree in code.Compilation.SyntaxTrees.Where(t => code.IsImported("Hangfire", t)))
        {
            foreach (var call in tree.WholeRoot().DescendantNodes().OfType<InvocationExpressionSyntax>())
            {
                if (call.Expression is MemberAccessExpressionSyntax { Name: var name } && _schedulers.Contains(name.Identifier.ValueText))
                    found.Add(call, name);
            }
        }

        return found;
    }

    private void Add(InvocationExpressionSyntax call, SimpleNameSyntax name)
    {
        foreach (var lambda in call.ArgumentList.Arguments.Select(a => a.Expression).OfType<LambdaExpressionSyntax>())
        {
            var body = lambda.Body is AwaitExpressionSyntax awaited ? awaited.Expression : lambda.Body;
            switch (body)
            {
                case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax receiver, Name: var method } }:
                    var type = IsParameterOf(lambda, receiver) ? (name as GenericNameSyntax)?.TypeArgumentList.Arguments[0] : DeclaredType(call, receiver.Identifier.ValueText);
                    if (type is SimpleNameSyntax simple)
                        _targets.Add((simple.Identifier.ValueText, method.Identifier.ValueText));
                    break;
                case InvocationExpressionSyntax { Expression: IdentifierNameSyntax own } when call.FirstAncestorOrSelf<TypeDeclarationSyntax>() is { } declaring:
                    _targets.Add((declaring.Identifier.ValueText, own.Identifier.ValueText));
                    break;
            }
        }
    }

    private static bool IsParameterOf(LambdaExpressionSyntax lambda, IdentifierNameSyntax name) =>
        lambda is SimpleLambdaExpressionSyntax simple ? simple.Parameter.Identifier.ValueText == name.Identifier.ValueText
        : lambda is ParenthesizedLambdaExpressionSyntax { ParameterList.Parameters: { Count: 1 } parameters } && parameters[0].Identifier.ValueText == name.Identifier.ValueText;

    /// <summary>The type that the file declares for a field, property, parameter or local of this name; the name itself when it is a type's.</summary>
    private static TypeSyntax? DeclaredType(SyntaxNode from, string name)
    {
        foreach (var node in from.SyntaxTree.WholeRoot().DescendantNodes())
        {
            switch (node)
            {
                case VariableDeclarationSyntax variable when variable.Variables.Any(v => v.Identifier.ValueText == name):
                    return variable.Type;
                case PropertyDeclarationSyntax property when property.Identifier.ValueText == name:
                    return property.Type;
                case ParameterSyntax { Type: { } type } parameter when parameter.Identifier.ValueText == name:
                    return type;
            }
        }

        return Microsoft.CodeAnalysis.CSharp.SyntaxFactory.IdentifierName(name);
    }
}
