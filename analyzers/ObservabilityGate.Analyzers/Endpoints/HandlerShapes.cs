using Microsoft.CodeAnalysis;
using ObservabilityGate.Analyzers.Symbols;

namespace ObservabilityGate.Analyzers.Endpoints;

/// <summary>
/// Handler interfaces that a code base or a smaller library made itself, such as <c>ICommandHandler&lt;T&gt;</c>: generic, named after handling, with a member that
/// takes the message as its first parameter. Look-alikes of a mediator keep the mediator's kind.
/// </summary>
internal static class HandlerShapes
{
    private static readonly string[] _endings = ["Handler", "HandlerAsync", "Consumer", "Subscriber", "Listener"];
    private static readonly string[] _whole = ["IHandle", "IHandleAsync", "IExecute", "IExecuteAsync", "IConsume", "ISubscribe", "IHandles", "IListen"];
    private static readonly string[] _verbs = ["Handle", "Consume", "On", "Execute", "Run", "Process", "Receive", "Notify"];
    private static readonly string[] _jobVerbs = ["Execute", "ExecuteAsync", "Run", "RunAsync", "Do", "DoAsync", "Invoke", "InvokeAsync"];
    private static readonly string[] _jobWords = ["Schedule", "Background", "Periodic", "Recurring", "Cron"];
    private static readonly string[] _mediator = ["IRequestHandler", "INotificationHandler", "IStreamRequestHandler"];
    private static readonly string[] _notMessages = ["Exception", "Error", "Authorization", "Authentication", "Requirement", "Value", "Property", "Type", "Filter"];

    private static readonly string[] _frameworks =
        ["System", "Microsoft", "MediatR", "Mediator", "Medino", "FastEndpoints", "Wolverine", "MassTransit", "NServiceBus", "Quartz", "Autofac", "Swashbuckle", "HotChocolate", "GraphQL", "Newtonsoft", "AutoMapper", "FluentValidation", "Dapper", "Marten", "Hangfire"];

    public static HandlerContract? ContractOf(INamedTypeSymbol face)
    {
        if (face.Arity == 0)
            return JobOf(face);
        if (!IsNamedAfterHandling(face.Name) || _frameworks.Any(face.ContainingNamespace.IsWithin))
            return null;

        var kind = _mediator.Contains(face.Name) || IsInMediator(face.ContainingNamespace) ? EndpointKind.MediatR : EndpointKind.CustomHandler;
        if (face.TypeKind == TypeKind.Error)
            return new(new("", face.Name, face.Arity), kind, "Handle", "HandleAsync", "Consume", "ConsumeAsync", "Execute", "ExecuteAsync", "OnEvent", "OnEventAsync", "On", "Run", "RunAsync", "Process", "ProcessAsync");

        var members = face.OriginalDefinition.GetMembers().OfType<IMethodSymbol>()
            .Where(m => m.IsAbstract && _verbs.Any(v => m.Name.StartsWith(v, StringComparison.Ordinal)) && m.Parameters.Length > 0 && TakesMessage(m.Parameters[0].Type))
            .Select(m => m.Name).Distinct().ToArray();
        return members.Length == 0 ? null : new(new("", face.Name, face.Arity), kind, members);
    }

    /// <summary>An own interface for scheduled work, such as <c>IScheduleTask.Execute()</c>.</summary>
    private static HandlerContract? JobOf(INamedTypeSymbol face)
    {
        if (face.TypeKind != TypeKind.Interface || !IsNamedAfterJobs(face.Name) || _frameworks.Any(face.ContainingNamespace.IsWithin) || face.DeclaringSyntaxReferences.Length == 0)
            return null;

        var members = face.GetMembers().OfType<IMethodSymbol>().Where(m => m.IsAbstract && _jobVerbs.Contains(m.Name)).Select(m => m.Name).Distinct().ToArray();
        return members.Length == 0 ? null : new(new("", face.Name), EndpointKind.CustomHandler, members);
    }

    private static bool IsNamedAfterJobs(string name) =>
        name.Length > 4 && name[0] == 'I' && char.IsUpper(name[1])
        && (name.EndsWith("Job", StringComparison.Ordinal) || (name.EndsWith("Task", StringComparison.Ordinal) && _jobWords.Any(word => name.IndexOf(word, StringComparison.Ordinal) > 0)));

    /// <summary>The message itself, or an envelope around it.</summary>
    private static bool TakesMessage(ITypeSymbol type) =>
        type is ITypeParameterSymbol { TypeParameterKind: TypeParameterKind.Type } || (type is INamedTypeSymbol named && named.TypeArguments.Any(a => a is ITypeParameterSymbol));

    public static bool IsNamedAfterHandling(string name)
    {
        if (_whole.Contains(name))
            return true;
        if (name.Length < 4 || name[0] != 'I' || !char.IsUpper(name[1]))
            return false;

        var ending = _endings.FirstOrDefault(e => name.EndsWith(e, StringComparison.Ordinal));
        return ending is not null && !_notMessages.Any(word => name.EndsWith(word + ending, StringComparison.Ordinal));
    }

    private static bool IsInMediator(INamespaceSymbol? space)
    {
        for (; space is { IsGlobalNamespace: false }; space = space.ContainingNamespace)
        {
            if (space.Name is "Mediator" or "Mediation" or "MediatR")
                return true;
        }

        return false;
    }
}
