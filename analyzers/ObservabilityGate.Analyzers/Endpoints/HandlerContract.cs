using ObservabilityGate.Analyzers.Symbols;

namespace ObservabilityGate.Analyzers.Endpoints;

/// <summary>An interface or base class of a framework whose implementers handle messages, and the members that do it. The message is the first type argument.</summary>
internal sealed record HandlerContract(KnownType Type, EndpointKind Kind, params string[] Methods)
{
    public static readonly IReadOnlyList<HandlerContract> Interfaces =
    [
        new(new("MediatR", "IRequestHandler", 1), EndpointKind.MediatR, "Handle"),
        new(new("MediatR", "IRequestHandler", 2), EndpointKind.MediatR, "Handle"),
        new(new("MediatR", "INotificationHandler", 1), EndpointKind.MediatR, "Handle"),
        new(new("MediatR", "IStreamRequestHandler", 2), EndpointKind.MediatR, "Handle"),
        new(new("Mediator", "IRequestHandler", 1), EndpointKind.MediatR, "Handle"),
        new(new("Mediator", "IRequestHandler", 2), EndpointKind.MediatR, "Handle"),
        new(new("Mediator", "ICommandHandler", 1), EndpointKind.MediatR, "Handle"),
        new(new("Mediator", "ICommandHandler", 2), EndpointKind.MediatR, "Handle"),
        new(new("Mediator", "IQueryHandler", 2), EndpointKind.MediatR, "Handle"),
        new(new("Mediator", "INotificationHandler", 1), EndpointKind.MediatR, "Handle"),
        new(new("Mediator", "IStreamRequestHandler", 2), EndpointKind.MediatR, "Handle"),
        new(new("Mediator", "IStreamQueryHandler", 2), EndpointKind.MediatR, "Handle"),
        new(new("Mediator", "IStreamCommandHandler", 2), EndpointKind.MediatR, "Handle"),
        new(new("Medino", "IRequestHandler", 2), EndpointKind.MediatR, "HandleAsync"),
        new(new("Medino", "ICommandHandler", 1), EndpointKind.MediatR, "HandleAsync"),
        new(new("Medino", "INotificationHandler", 1), EndpointKind.MediatR, "HandleAsync"),
        new(new("MassTransit", "IConsumer", 1), EndpointKind.MassTransit, "Consume"),
        new(new("MassTransit", "IJobConsumer", 1), EndpointKind.MassTransit, "Run"),
        new(new("NServiceBus", "IHandleMessages", 1), EndpointKind.NServiceBus, "Handle"),
        new(new("NServiceBus", "IAmStartedByMessages", 1), EndpointKind.NServiceBus, "Handle"),
        new(new("NServiceBus", "IHandleTimeouts", 1), EndpointKind.NServiceBus, "Timeout"),
        new(new("FastEndpoints", "IEventHandler", 1), EndpointKind.FastEndpoints, "HandleAsync"),
        new(new("FastEndpoints", "ICommandHandler", 1), EndpointKind.FastEndpoints, "ExecuteAsync"),
        new(new("FastEndpoints", "ICommandHandler", 2), EndpointKind.FastEndpoints, "ExecuteAsync"),
        new(new("Quartz", "IJob"), EndpointKind.Quartz, "Execute"),
        new(new("Coravel.Invocable", "IInvocable"), EndpointKind.Quartz, "Invoke"),
        new(new("Rebus.Handlers", "IHandleMessages", 1), EndpointKind.CustomHandler, "Handle"),
        new(new("Orleans", "IRemindable"), EndpointKind.CustomHandler, "ReceiveReminder"),
    ];

    /// <summary>Base classes: the overrides of these members are the endpoints.</summary>
    public static readonly IReadOnlyList<HandlerContract> Bases =
    [
        .. from name in new[] { "Endpoint", "EndpointWithoutRequest", "EndpointWithMapper", "EndpointWithMapping", "EndpointWithOutRequest" }
           from arity in Enumerable.Range(0, 5)
           select new HandlerContract(new("FastEndpoints", name, arity), EndpointKind.FastEndpoints, "HandleAsync", "ExecuteAsync"),
        new(new("FastEndpoints", "BaseEndpoint"), EndpointKind.FastEndpoints, "HandleAsync", "ExecuteAsync"),
        new(new("FastEndpoints", "Ep"), EndpointKind.FastEndpoints, "HandleAsync", "ExecuteAsync"),
        new(new("FastEndpoints", "CommandHandler", 1), EndpointKind.FastEndpoints, "ExecuteAsync"),
        new(new("FastEndpoints", "CommandHandler", 2), EndpointKind.FastEndpoints, "ExecuteAsync"),
        new(new("MediatR", "AsyncRequestHandler", 1), EndpointKind.MediatR, "Handle"),
        new(new("MediatR", "RequestHandler", 1), EndpointKind.MediatR, "Handle"),
        new(new("MediatR", "RequestHandler", 2), EndpointKind.MediatR, "Handle"),
        new(new("MediatR", "NotificationHandler", 1), EndpointKind.MediatR, "Handle"),
        new(new("Foundatio.Jobs", "JobBase"), EndpointKind.Quartz, "RunInternalAsync"),
        new(new("Foundatio.Jobs", "JobWithLockBase"), EndpointKind.Quartz, "RunInternalAsync"),
        new(new("Foundatio.Jobs", "QueueJobBase", 1), EndpointKind.Quartz, "ProcessQueueEntryAsync"),
        new(new("Foundatio.Jobs", "WorkItemHandlerBase"), EndpointKind.CustomHandler, "HandleItemAsync"),
        new(new("Paramore.Brighter", "RequestHandler", 1), EndpointKind.CustomHandler, "Handle"),
        new(new("Paramore.Brighter", "RequestHandlerAsync", 1), EndpointKind.CustomHandler, "HandleAsync"),
    ];
}
