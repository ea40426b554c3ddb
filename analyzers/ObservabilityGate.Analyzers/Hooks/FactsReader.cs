using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using ObservabilityGate.Analyzers.Symbols;

namespace ObservabilityGate.Analyzers.Hooks;

/// <summary>
/// The only reader of code: walks the operations of a member, with its lambdas and local functions, and notes hooks, calls and what did not bind.
/// It walks with a stack of its own, because generated expressions nest thousands deep.
/// </summary>
internal sealed class FactsReader
{
    private readonly CodeContext _code;
    private readonly HookMethodList _configured;
    private readonly Stack<(IOperation Operation, Occurs Occurs)> _pending = new();
    private readonly ImmutableArray<HookSite>.Builder _hooks = ImmutableArray.CreateBuilder<HookSite>();
    private readonly ImmutableArray<CallSite>.Builder _calls = ImmutableArray.CreateBuilder<CallSite>();
    private readonly ImmutableArray<UnresolvedCall>.Builder _unresolved = ImmutableArray.CreateBuilder<UnresolvedCall>();
    private readonly bool _stays;
    private List<(SyntaxNode, Occurs)>? _delegates;
    private List<Subscription>? _subscriptions;
    private List<TypeTest>? _leavesFor;
    private List<IfStatementSyntax>? _forks;
    private bool _canFail;

    private FactsReader(CodeContext code, HookMethodList configured, bool stays)
    {
        _code = code;
        _configured = configured;
        _stays = stays;
    }

    public static MemberFacts Read(CodeContext code, HookMethodList configured, IReadOnlyList<IOperation> roots)
    {
        var facts = Read(code, configured, roots, stays: false);
        return facts.LeavesFor.IsEmpty ? facts : facts with { Otherwise = Read(code, configured, roots, stays: true) };
    }

    /// <param name="code">The compilation.</param>
    /// <param name="configured">The configured hooks.</param>
    /// <param name="roots">The operations of the member.</param>
    /// <param name="stays">Reads the member for an argument of a type that it does not leave for.</param>
    private static MemberFacts Read(CodeContext code, HookMethodList configured, IReadOnlyList<IOperation> roots, bool stays)
    {
        var reader = new FactsReader(code, configured, stays);
        foreach (var root in roots)
            reader._pending.Push((root, Occurs.Always));

        while (reader._pending.Count > 0)
        {
            var (operation, occurs) = reader._pending.Pop();
            reader.Visit(operation, occurs);
        }

        reader.JoinForks();

        // The nearest evidence is what every call meets first.
        reader._hooks.Sort((a, b) => a.Occurs != b.Occurs ? a.Occurs.CompareTo(b.Occurs) : a.Syntax.SpanStart.CompareTo(b.Syntax.SpanStart));
        return new(reader._hooks.ToImmutable(), reader._calls.ToImmutable(), reader._unresolved.ToImmutable(), reader._canFail)
        {
            Delegates = reader._delegates?.ToImmutableArray() ?? ImmutableArray<(SyntaxNode, Occurs)>.Empty,
            Subscriptions = reader._subscriptions?.ToImmutableArray() ?? ImmutableArray<Subscription>.Empty,
            LeavesFor = reader._leavesFor?.ToImmutableArray() ?? ImmutableArray<TypeTest>.Empty,
        };
    }

    /// <summary>What both branches of an <c>if</c> write, every call writes.</summary>
    private void JoinForks()
    {
        foreach (var fork in _forks ?? [])
        {
            var inTrue = _hooks.Where(h => Paths.IsStatementOf(h.Syntax, fork.Statement)).ToList();
            var inFalse = _hooks.Where(h => Paths.IsStatementOf(h.Syntax, fork.Else!.Statement)).ToList();
            foreach (var category in HookCategoriesExtensions.Each.Where(c => inTrue.Any(h => (h.Categories & c) != 0) && inFalse.Any(h => (h.Categories & c) != 0)))
            {
                if (inTrue.Concat(inFalse).FirstOrDefault(h => h.Occurs == Occurs.Sometimes && (h.Categories & category) != 0) is { } joined)
                    _hooks[_hooks.IndexOf(joined)] = joined with { Occurs = Occurs.Always };
            }
        }
    }

    private void Visit(IOperation operation, Occurs occurs)
    {
        switch (operation)
        {
            case IInvocationOperation invocation:
                Call(invocation.TargetMethod, invocation.Syntax, occurs, IsBaseCall(invocation.Instance), invocation.Instance, invocation.Arguments);
                break;
            case IObjectCreationOperation { Constructor: { } constructor } creation:
                Call(constructor, creation.Syntax, occurs, isBase: false, instance: null, creation.Arguments);
                break;
            case IMethodReferenceOperation reference:
                Call(reference.Method, reference.Syntax, occurs, IsBaseCall(reference.Instance), reference.Instance, ImmutableArray<IArgumentOperation>.Empty);
                break;
            case IFieldReferenceOperation { Field: { IsReadOnly: true, DeclaringSyntaxReferences.Length: > 0 } field } when HoldsDelegates(field.Type):
                if (field.DeclaringSyntaxReferences[0].WholeSyntaxNode() is VariableDeclaratorSyntax { Initializer: { } initializer })
                    (_delegates ??= []).Add((initializer, occurs));
                break;
            case IPropertyReferenceOperation property:
                Accessors(property, occurs);
                break;
            case IBinaryOperation { OperatorMethod: { } overloaded }:
                Unnamed(overloaded, operation.Syntax, occurs);
                break;
            case IConversionOperation { OperatorMethod: { } converting }:
                Unnamed(converting, operation.Syntax, occurs);
                break;
            case IInvalidOperation invalid when operation.Syntax is InvocationExpressionSyntax call:
                Invalid(invalid, call, occurs);
                break;
            case IDynamicInvocationOperation late:
                LateBound(late, occurs);
                break;
            case IThrowOperation:
                _canFail = true;
                break;
            case IEventAssignmentOperation { Adds: true } subscribing:
                Subscribe(subscribing, occurs);
                break;
            case (ICompoundAssignmentOperation or IInvalidOperation) and { Syntax: AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.AddAssignmentExpression } unbound }:
                SubscribeUnbound(unbound, operation.SemanticModel!, occurs);
                break;
            case IUsingOperation or IUsingDeclarationOperation:
                Disposals(operation, occurs);
                break;
        }

        Descend(operation, occurs);
    }

    /// <summary>Pushes the children with what their place in the parent says about when they run.</summary>
    private void Descend(IOperation operation, Occurs occurs)
    {
        switch (operation)
        {
            case IConditionalOperation conditional:
                Push(conditional.Condition, occurs);
                var branch = Paths.IsGuard(conditional.Condition) ? occurs : Occurs.Sometimes.Within(occurs);
                Push(conditional.WhenTrue, Paths.EndsInThrow(conditional.WhenTrue) ? Occurs.Failure : branch);
                Push(conditional.WhenFalse, Paths.EndsInThrow(conditional.WhenFalse) ? Occurs.Failure : Occurs.Sometimes.Within(occurs));
                if (occurs == Occurs.Always && conditional.Syntax is IfStatementSyntax { Else: not null } fork)
                    (_forks ??= []).Add(fork);
                break;
            case IBlockOperation block:
                var reached = occurs;
                foreach (var statement in block.Operations)
                {
                    Push(statement, reached);
                    if (Paths.MayLeave(statement) && !IsPassed(statement, reached))
                        reached = Occurs.Sometimes.Within(reached);
                }

                break;
            case ICatchClauseOperation or IThrowOperation:
                PushChildren(operation, Occurs.Failure);
                break;
            case ISwitchCaseOperation or ISwitchExpressionArmOperation:
                PushChildren(operation, Occurs.Sometimes.Within(occurs));
                break;
            case ILoopOperation loop:
                foreach (var child in loop.ChildOperations)
                    Push(child, ReferenceEquals(child, loop.Body) ? Occurs.Sometimes.Within(occurs) : occurs);
                break;
            case ICoalesceOperation coalesce:
                Push(coalesce.Value, occurs);
                Push(coalesce.WhenNull, Occurs.Sometimes.Within(occurs));
                break;
            case IConversionOperation { Type: { Name: "Expression", ContainingNamespace: { } space } } when space.IsNamespace("System.Linq.Expressions"):
                // An expression tree is data: a query, or a job for another time.
                break;
            case IEventAssignmentOperation { EventReference: IEventReferenceOperation } assignment when HandlerOf(assignment) is not null:
                // Who raises the event runs the handler, not who subscribes.
                Push(assignment.EventReference, occurs);
                break;
            case IArgumentOperation { Parameter: { } parameter } argument when Paths.IsErrorCallback(parameter):
                PushChildren(argument, Occurs.Failure);
                break;
            default:
                PushChildren(operation, occurs);
                break;
        }
    }

    /// <summary>Notes a test of an argument's type that every call meets; true when the member is read for an argument that passes it.</summary>
    private bool IsPassed(IOperation statement, Occurs reached)
    {
        if (reached != Occurs.Always || Paths.LeavesFor(statement) is not { } test)
            return false;

        (_leavesFor ??= []).Add(test);
        return _stays;
    }

    private void Push(IOperation? operation, Occurs occurs)
    {
        if (operation is not null)
            _pending.Push((operation, occurs));
    }

    private void PushChildren(IOperation operation, Occurs occurs)
    {
        foreach (var child in operation.ChildOperations)
            _pending.Push((child, occurs));
    }

    private void Call(IMethodSymbol target, SyntaxNode syntax, Occurs occurs, bool isBase, IOperation? instance, ImmutableArray<IArgumentOperation> arguments)
    {
        var types = arguments.Select(a => ArgumentType(a.Value)).OfType<ITypeSymbol>().ToImmutableArray();
        var hook = HookClassifier.Classify(_code, _configured, target, Receiver(instance), types, syntax.SyntaxTree);
        if (hook != HookCategories.None)
        {
            _hooks.Add(new(hook, syntax, Paths.OfHook(target.Name, arguments, occurs)));
            return;
        }

        if (!TrivialCalls.Includes(target))
            _canFail = true;
        if (target.MethodKind is MethodKind.DelegateInvoke or MethodKind.BuiltinOperator or MethodKind.FunctionPointerSignature || IsClientProxy(instance))
            return;

        _calls.Add(new(target, syntax, occurs, isBase, HookClassifier.Carried(_code, target, types, syntax.SyntaxTree), types)
        {
            OpenMessage = Dispatchers.Includes(target) ? OpenMessage(arguments) : null,
            Receiver = target.IsVirtual || target.IsAbstract || target.IsOverride ? ClassOf(instance, target) : null,
        });
    }

    /// <summary>A message of which only its interface is known, and not because the caller knows more: it is read from a store, or comes off a list.</summary>
    private static ITypeSymbol? OpenMessage(ImmutableArray<IArgumentOperation> arguments)
    {
        foreach (var argument in arguments)
        {
            var value = argument.Value;
            while (value is IConversionOperation { IsImplicit: true } conversion)
                value = conversion.Operand;
            if (value.Type is { TypeKind: TypeKind.Interface } type && !(value is IParameterReferenceOperation { Parameter: var parameter } && Paths.IsOfMember(parameter)))
                return type;
        }

        return null;
    }

    private static INamedTypeSymbol? ClassOf(IOperation? instance, IMethodSymbol target) =>
        instance is not (null or IInstanceReferenceOperation) && TypeOf(instance) is INamedTypeSymbol { TypeKind: TypeKind.Class } type && !SymbolEqualityComparer.Default.Equals(type, target.ContainingType) ? type : null;

    /// <summary>A call with a <c>dynamic</c> argument runs one of the overloads; which, only the argument knows.</summary>
    private void LateBound(IDynamicInvocationOperation call, Occurs occurs)
    {
        _canFail = true;
        var info = call.SemanticModel!.GetSymbolInfo(call.Syntax);
        foreach (var candidate in (info.Symbol is { } only ? ImmutableArray.Create(only) : info.CandidateSymbols).OfType<IMethodSymbol>())
        {
            var definition = candidate.OriginalDefinition;
            var message = Dispatchers.IsVerb(definition.Name) ? definition.Parameters.Select(p => p.Type).FirstOrDefault(t => t.TypeKind == TypeKind.Interface) : null;
            _calls.Add(new(definition, call.Syntax, occurs, IsBase: false, HookCategories.None, ImmutableArray<ITypeSymbol>.Empty) { OpenMessage = message });
        }
    }

    private void Subscribe(IEventAssignmentOperation assignment, Occurs occurs)
    {
        _canFail = true;
        if (assignment.EventReference is IEventReferenceOperation { Event: var @event } && HandlerOf(assignment) is { } handler)
            (_subscriptions ??= []).Add(new(@event, handler.Syntax, (handler as IMethodReferenceOperation)?.Method, occurs));
    }

    /// <summary>A method that is added to what does not bind can only be the handler of a package's event.</summary>
    private void SubscribeUnbound(AssignmentExpressionSyntax assignment, SemanticModel model, Occurs occurs)
    {
        if (assignment.Right is not SimpleNameSyntax and not MemberAccessExpressionSyntax || model.GetTypeInfo(assignment.Left).Type is not (null or IErrorTypeSymbol))
            return;

        var info = model.GetSymbolInfo(assignment.Right);
        if ((info.Symbol ?? info.CandidateSymbols.FirstOrDefault() ?? model.GetMemberGroup(assignment.Right).FirstOrDefault()) is IMethodSymbol { DeclaringSyntaxReferences.Length: > 0 } handler)
            _calls.Add(new(handler, assignment, occurs, IsBase: false, HookCategories.None, ImmutableArray<ITypeSymbol>.Empty));
    }

    /// <summary>The lambda or method that is handed to an event.</summary>
    private static IOperation? HandlerOf(IEventAssignmentOperation assignment)
    {
        var value = assignment.HandlerValue;
        while (value is IConversionOperation conversion)
            value = conversion.Operand;
        return value is IDelegateCreationOperation { Target: IMethodReferenceOperation or IAnonymousFunctionOperation } created ? created.Target : null;
    }

    /// <summary>The code of a property, read or written; what has no statements of its own says nothing.</summary>
    private void Accessors(IPropertyReferenceOperation reference, Occurs occurs)
    {
        var isWritten = reference.Parent is IAssignmentOperation assignment && assignment.Target == reference;
        var isRead = !isWritten || reference.Parent is ICompoundAssignmentOperation or ICoalesceAssignmentOperation;
        if (isRead)
            Unnamed(reference.Property.GetMethod, reference.Syntax, occurs, IsBaseCall(reference.Instance));
        if (isWritten)
            Unnamed(reference.Property.SetMethod, reference.Syntax, occurs, IsBaseCall(reference.Instance));
    }

    private void Unnamed(IMethodSymbol? target, SyntaxNode syntax, Occurs occurs, bool isBase = false)
    {
        if (target?.DeclaringSyntaxReferences.Length > 0
            && (target.IsAbstract || target.IsVirtual || target.IsOverride || target.DeclaringSyntaxReferences[0].GetSyntax() is not AccessorDeclarationSyntax { Body: null, ExpressionBody: null }))
            _calls.Add(new(target, syntax, occurs, isBase, HookCategories.None, ImmutableArray<ITypeSymbol>.Empty));
    }

    private void Invalid(IInvalidOperation invalid, InvocationExpressionSyntax call, Occurs occurs)
    {
        _canFail = true;
        var model = invalid.SemanticModel!;
        var arguments = call.ArgumentList.Arguments.Select(a => LikelyType.Of(model, a.Expression)).OfType<ITypeSymbol>().ToImmutableArray();
        var info = model.GetSymbolInfo(call);
        if ((info.Symbol ?? info.CandidateSymbols.FirstOrDefault()) is IMethodSymbol candidate)
        {
            candidate = candidate.ReducedFrom ?? candidate;
            var receiver = call.Expression is MemberAccessExpressionSyntax access ? model.GetTypeInfo(access.Expression).Type : null;
            var hook = HookClassifier.Classify(_code, _configured, candidate, receiver, arguments, call.SyntaxTree);
            if (hook != HookCategories.None)
                _hooks.Add(new(hook, call, occurs));
            else if (candidate.MethodKind != MethodKind.DelegateInvoke)
                _calls.Add(new(candidate, call, occurs, IsBase: false, HookClassifier.Carried(_code, candidate, arguments, call.SyntaxTree), arguments));
            return;
        }

        var (emits, looksLike, name) = UnresolvedReceiver.Classify(_code, model, call);
        if (emits != HookCategories.None)
            _hooks.Add(new(emits, call, occurs));
        else if (name is not null)
            _unresolved.Add(new(name, looksLike, call, occurs, arguments));
    }

    /// <summary>A <c>using</c> calls Dispose at its end: timers and scopes of a project's own write their line there.</summary>
    private void Disposals(IOperation operation, Occurs occurs)
    {
        var resources = operation is IUsingOperation single ? single.Resources : ((IUsingDeclarationOperation)operation).DeclarationGroup;
        IEnumerable<IOperation> values = resources is IVariableDeclarationGroupOperation group
            ? group.Declarations.SelectMany(d => d.Declarators).Select(d => d.GetVariableInitializer()?.Value).OfType<IOperation>()
            : [resources];
        foreach (var value in values)
        {
            var dispose = (TypeOf(value) as INamedTypeSymbol)?.SelfAndBases().SelectMany(t => t.GetMembers("Dispose").Concat(t.GetMembers("DisposeAsync")))
                .OfType<IMethodSymbol>().FirstOrDefault(m => m.Parameters.Length == 0 && m.DeclaringSyntaxReferences.Length > 0);
            if (dispose is not null)
                _calls.Add(new(dispose, operation.Syntax, occurs, IsBase: false, HookCategories.None, ImmutableArray<ITypeSymbol>.Empty));
        }
    }

    /// <summary>A hub's typed client: SignalR implements the interface, so there is nothing to read and no hook to miss.</summary>
    private static bool IsClientProxy(IOperation? instance)
    {
        var source = instance switch
        {
            IPropertyReferenceOperation property => property.Property,
            IInvocationOperation call => (ISymbol)call.TargetMethod,
            _ => null,
        };
        return source is not null && (source.ContainingNamespace.IsWithin("Microsoft.AspNetCore.SignalR") || source.ContainingNamespace.IsWithin("Microsoft.AspNet.SignalR"));
    }

    private static ITypeSymbol? Receiver(IOperation? instance) => instance is null ? null : TypeOf(instance);

    private static ITypeSymbol? ArgumentType(IOperation value) =>
        TypeOf(value) is { TypeKind: TypeKind.Error } error && value is { Syntax: ExpressionSyntax syntax, SemanticModel: { } model } ? LikelyType.Of(model, syntax) ?? error : TypeOf(value);

    private static ITypeSymbol? TypeOf(IOperation operation)
    {
        while (operation is IConversionOperation { IsImplicit: true } conversion)
            operation = conversion.Operand;
        return operation is IDelegateCreationOperation ? null : operation.Type;
    }

    private static bool HoldsDelegates(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => array.ElementType.TypeKind == TypeKind.Delegate,
        INamedTypeSymbol { TypeArguments.Length: > 0 } generic when generic.TypeKind != TypeKind.Delegate => generic.TypeArguments.Any(a => a.TypeKind == TypeKind.Delegate),
        _ => type.TypeKind == TypeKind.Delegate,
    };

    private static bool IsBaseCall(IOperation? instance) => instance is IInstanceReferenceOperation { Syntax: BaseExpressionSyntax };
}
