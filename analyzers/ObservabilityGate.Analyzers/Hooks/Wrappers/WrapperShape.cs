using Microsoft.CodeAnalysis;
using ObservabilityGate.Analyzers.Endpoints;
using ObservabilityGate.Analyzers.Symbols;

namespace ObservabilityGate.Analyzers.Hooks.Wrappers;

/// <summary>A framework's extension point that runs around endpoints: which kinds it wraps, and the members it calls.</summary>
internal sealed record WrapperShape(KnownType Type, EndpointKind[] Kinds, params string[] Methods)
{
    private static readonly EndpointKind[] _mvc = [EndpointKind.MvcAction, EndpointKind.RazorPage];
    private static readonly EndpointKind[] _http = [EndpointKind.MvcAction, EndpointKind.RazorPage, EndpointKind.MinimalApi, EndpointKind.Grpc, EndpointKind.SignalR, EndpointKind.FastEndpoints];
    private static readonly string[] _filterMethods = [.. FilterMethods.OfFilters];

    private const string Filters = "Microsoft.AspNetCore.Mvc.Filters";

    public static readonly IReadOnlyList<WrapperShape> All =
    [
        .. new[] { "IActionFilter", "IAsyncActionFilter", "IResultFilter", "IAsyncResultFilter", "IResourceFilter", "IAsyncResourceFilter", "IAuthorizationFilter", "IAsyncAuthorizationFilter", "IPageFilter", "IAsyncPageFilter" }
            .Select(name => new WrapperShape(new(Filters, name), _mvc, _filterMethods)),
        new(new(Filters, "ActionFilterAttribute"), _mvc, _filterMethods),
        new(new("System.Web.Mvc", "ActionFilterAttribute"), _mvc, _filterMethods),
        new(new("System.Web.Mvc", "IActionFilter"), _mvc, _filterMethods),
        new(new("System.Web.Http.Filters", "ActionFilterAttribute"), _mvc, _filterMethods),
        new(new("Microsoft.AspNetCore.Http", "IMiddleware"), _http, "InvokeAsync"),
        new(new("Microsoft.AspNetCore.Http", "IEndpointFilter"), [EndpointKind.MinimalApi], "InvokeAsync"),
        new(new("MediatR", "IPipelineBehavior", 2), [EndpointKind.MediatR], "Handle"),
        new(new("MediatR", "IStreamPipelineBehavior", 2), [EndpointKind.MediatR], "Handle"),
        new(new("MediatR.Pipeline", "IRequestPreProcessor", 1), [EndpointKind.MediatR], "Process"),
        new(new("MediatR.Pipeline", "IRequestPostProcessor", 2), [EndpointKind.MediatR], "Process"),
        new(new("Mediator", "IPipelineBehavior", 2), [EndpointKind.MediatR], "Handle"),
        new(new("Mediator", "MessagePreProcessor", 2), [EndpointKind.MediatR], "Handle"),
        new(new("Mediator", "MessagePostProcessor", 2), [EndpointKind.MediatR], "Handle"),
        new(new("Grpc.Core.Interceptors", "Interceptor"), [EndpointKind.Grpc], "UnaryServerHandler", "ServerStreamingServerHandler", "ClientStreamingServerHandler", "DuplexStreamingServerHandler"),
        new(new("Microsoft.AspNetCore.SignalR", "IHubFilter"), [EndpointKind.SignalR], "InvokeMethodAsync"),
        new(new("MassTransit", "IFilter", 1), [EndpointKind.MassTransit], "Send"),
        new(new("NServiceBus.Pipeline", "Behavior", 1), [EndpointKind.NServiceBus], "Invoke"),
        new(new("NServiceBus.Pipeline", "IBehavior", 2), [EndpointKind.NServiceBus], "Invoke"),
        new(new("Microsoft.Azure.Functions.Worker.Middleware", "IFunctionsWorkerMiddleware"), [EndpointKind.AzureFunction], "Invoke"),
        new(new("Quartz", "IJobListener"), [EndpointKind.Quartz], "JobToBeExecuted", "JobWasExecuted"),
        new(new("Hangfire.Server", "IServerFilter"), [EndpointKind.Quartz], "OnPerforming", "OnPerformed"),
        new(new("FastEndpoints", "IPreProcessor", 1), [EndpointKind.FastEndpoints], "PreProcessAsync"),
        new(new("FastEndpoints", "IGlobalPreProcessor"), [EndpointKind.FastEndpoints], "PreProcessAsync"),
        new(new("FastEndpoints", "IPostProcessor", 2), [EndpointKind.FastEndpoints], "PostProcessAsync"),
        new(new("FastEndpoints", "IGlobalPostProcessor"), [EndpointKind.FastEndpoints], "PostProcessAsync"),
    ];

    /// <summary>Words of which a file that declares or registers a wrapper holds at least one.</summary>
    public static readonly IReadOnlyList<string> DeclarationWords =
        ["Filter", "Middleware", "Behavior", "Behaviour", "Interceptor", "Processor", "RequestDelegate", "JobListener"];

    /// <summary>False for a mediator's notifications: its behaviours and processors run around requests.</summary>
    public static bool Reaches(Endpoint endpoint) => endpoint is not { Kind: EndpointKind.MediatR, Contract.Name: "INotificationHandler" };

    private static readonly ILookup<string, WrapperShape> _byName = All.ToLookup(s => s.Type.Name);

    /// <summary>The kinds that a type wraps and the members by which it does, or null when it wraps none.</summary>
    public static (EndpointKind[] Kinds, IReadOnlyList<string> Methods)? Of(CodeContext code, INamedTypeSymbol type)
    {
        var tree = type.DeclaringTree();
        var found = type.AllInterfaces.Concat(type.Bases()).SelectMany(t => _byName[t.Name].Where(shape => code.Is(t, shape.Type, tree))).ToList();
        if (found.Count > 0)
            return ([.. found.SelectMany(s => s.Kinds).Distinct()], [.. found.SelectMany(s => s.Methods).Distinct()]);

        // Middleware by convention: a constructor that takes the next delegate, and Invoke or InvokeAsync on the context.
        return type.InstanceConstructors.Any(c => c.Parameters.Any(p => p.Type.Name == "RequestDelegate")) ? (_http, ["Invoke", "InvokeAsync"]) : null;
    }
}
