using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace ObservabilityGate.Analyzers.Hooks;

/// <summary>What the shape of the code around a statement says about when it runs.</summary>
internal static class Paths
{
    private static readonly string[] _errorCallbacks = ["onError", "onException", "onFail", "onRetry", "onBreak", "onRejected", "errorHandler", "exceptionHandler", "onFallback"];

    /// <summary>A condition that only asks whether anybody listens: the statement behind it counts as unconditional.</summary>
    public static bool IsGuard(IOperation condition)
    {
        while (condition is IParenthesizedOperation or IConversionOperation or IUnaryOperation)
            condition = condition.ChildOperations.First();

        return condition switch
        {
            IInvocationOperation call => call.TargetMethod.Name.StartsWith("IsEnabled", StringComparison.Ordinal) || call.TargetMethod.Name == "HasListeners",
            IPropertyReferenceOperation property => property.Property.Name is "IsAllDataRequested" or "Enabled" || (property.Property.Name.StartsWith("Is", StringComparison.Ordinal) && property.Property.Name.EndsWith("Enabled", StringComparison.Ordinal)),
            IIsPatternOperation pattern => IsNullTest(pattern.Pattern) && IsTelemetry(pattern.Value.Type),
            IInvalidOperation { Syntax: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax unresolved } } => unresolved.Name.Identifier.ValueText is "HasListeners" or "IsEnabled",
            IBinaryOperation binary => IsTelemetry((binary.LeftOperand is IConversionOperation converted ? converted.Operand : binary.LeftOperand).Type),
            _ => false,
        };
    }

    public static bool EndsInThrow(IOperation? branch) => branch switch
    {
        IBlockOperation block => block.Operations.Length > 0 && EndsInThrow(block.Operations[block.Operations.Length - 1]),
        IExpressionStatementOperation statement => statement.Operation is IThrowOperation,
        IThrowOperation => true,
        _ => false,
    };

    /// <summary>True for a statement after which the rest of its block may not run: a branch that returns.</summary>
    public static bool MayLeave(IOperation statement) =>
        statement is IConditionalOperation conditional && !IsGuard(conditional.Condition) && !AsksForReExecution(conditional.Condition) && (EndsInReturn(conditional.WhenTrue) || EndsInReturn(conditional.WhenFalse));

    /// <summary>True when the pipeline is asked whether it runs a second time for an error page: no normal call of what it serves.</summary>
    private static bool AsksForReExecution(IOperation condition) =>
        condition.Syntax.DescendantNodes().OfType<IdentifierNameSyntax>().Any(n => n.Identifier.ValueText is "IStatusCodeReExecuteFeature" or "IExceptionHandlerPathFeature" or "IExceptionHandlerFeature");

    /// <summary>True for a call that is a statement of its own in a branch, under no further condition.</summary>
    public static bool IsStatementOf(SyntaxNode call, StatementSyntax branch)
    {
        var node = call;
        while (node is not null && node != branch)
            node = node is ExpressionSyntax or ExpressionStatementSyntax or BlockSyntax && node.Parent is ExpressionSyntax or StatementSyntax ? node.Parent : null;
        return node == branch && !call.Ancestors().TakeWhile(n => n != branch).Any(n => n is LambdaExpressionSyntax or ConditionalExpressionSyntax);
    }

    /// <summary>The type of a parameter for which a statement leaves its member: <c>if (command is IRecurring) return …</c>.</summary>
    public static TypeTest? LeavesFor(IOperation statement)
    {
        if (statement is not IConditionalOperation { WhenFalse: null } conditional || !EndsInReturn(conditional.WhenTrue))
            return null;

        var (condition, isNegated) = (conditional.Condition, false);
        while (condition is IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } not)
            (condition, isNegated) = (not.Operand, !isNegated);

        return condition switch
        {
            IIsTypeOperation test when IsParameter(test.ValueOperand) => new(test.TypeOperand, test.IsNegated != isNegated),
            IIsPatternOperation { Pattern: INegatedPatternOperation negated } test when IsParameter(test.Value) && TypeOf(negated.Pattern) is { } type => new(type, !isNegated),
            IIsPatternOperation test when IsParameter(test.Value) && TypeOf(test.Pattern) is { } type => new(type, isNegated),
            _ => null,
        };

        static bool IsParameter(IOperation value) => (value is IConversionOperation conversion ? conversion.Operand : value) is IParameterReferenceOperation { Parameter: var parameter } && IsOfMember(parameter);

        static ITypeSymbol? TypeOf(IPatternOperation pattern) => pattern switch
        {
            ITypePatternOperation type => type.MatchedType,
            IDeclarationPatternOperation declaration => declaration.MatchedType,
            _ => null,
        };
    }

    /// <summary>A line of level warning or above that only some calls write tells of what went wrong, whatever the branch around it is.</summary>
    public static Occurs OfHook(string method, ImmutableArray<IArgumentOperation> arguments, Occurs occurs) =>
        occurs == Occurs.Sometimes && (LogVocabulary.IsComplaint(method) || arguments.Any(a => IsComplaint(a.Value))) ? Occurs.Failure : occurs;

    private static bool IsComplaint(IOperation value) =>
        value is IFieldReferenceOperation { Field: { Name: "Warning" or "Error" or "Critical" or "Fatal" or "Warn", ContainingType: { TypeKind: TypeKind.Enum, Name: "LogLevel" or "LogEventLevel" } } };

    private static bool EndsInReturn(IOperation? branch) => branch switch
    {
        IBlockOperation block => block.Operations.Length > 0 && EndsInReturn(block.Operations[block.Operations.Length - 1]),
        IReturnOperation => true,
        _ => false,
    };

    /// <summary>A parameter that takes what is to be done when something fails, such as a retry policy's callback.</summary>
    public static bool IsErrorCallback(IParameterSymbol parameter) =>
        parameter.Type.TypeKind == TypeKind.Delegate && _errorCallbacks.Any(name => parameter.Name.StartsWith(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>True for a parameter that the member's caller fills, and not one of its lambdas or local functions.</summary>
    public static bool IsOfMember(IParameterSymbol parameter) => parameter.ContainingSymbol is IMethodSymbol { MethodKind: not (MethodKind.LambdaMethod or MethodKind.LocalFunction) };

    private static bool IsNullTest(IPatternOperation pattern) => pattern switch
    {
        INegatedPatternOperation negated => IsNullTest(negated.Pattern),
        IConstantPatternOperation constant => constant.Value.ConstantValue is { HasValue: true, Value: null },
        IRecursivePatternOperation recursive => recursive.PropertySubpatterns.IsEmpty && recursive.DeconstructionSubpatterns.IsEmpty,
        _ => false,
    };

    private static bool IsTelemetry(ITypeSymbol? type) => type?.Name is "Activity" or "ILogger" or "ActivitySource" or "TelemetrySpan";
}
