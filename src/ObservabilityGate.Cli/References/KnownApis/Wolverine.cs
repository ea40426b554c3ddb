// needs:
// namespaces: Wolverine, Wolverine.Attributes, Wolverine.Configuration, Wolverine.Runtime.Handlers
// packages: WolverineFx, WolverineFx.Http

using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Wolverine.Attributes;
using Wolverine.Configuration;
using Wolverine.Runtime.Handlers;

namespace Wolverine
{
    public interface ICommandBus
    {
        Task InvokeAsync(object message, CancellationToken cancellation = default, TimeSpan? timeout = default);
        Task InvokeAsync(object message, DeliveryOptions options, CancellationToken cancellation = default, TimeSpan? timeout = default);
        Task<T> InvokeAsync<T>(object message, CancellationToken cancellation = default, TimeSpan? timeout = default);
        Task<T> InvokeAsync<T>(object message, DeliveryOptions options, CancellationToken cancellation = default, TimeSpan? timeout = default);
        IAsyncEnumerable<TResponse> StreamAsync<TResponse>(object message, CancellationToken cancellation = default);
    }

    public interface IMessageBus : ICommandBus
    {
        string? TenantId { get; set; }
        ValueTask BroadcastToTopicAsync(string topicName, object message, DeliveryOptions? options = null);
        IDestinationEndpoint EndpointFor(string endpointName);
        IDestinationEndpoint EndpointFor(Uri uri);
        Task InvokeForTenantAsync(string tenantId, object message, CancellationToken cancellation = default, TimeSpan? timeout = default);
        Task<T> InvokeForTenantAsync<T>(string tenantId, object message, CancellationToken cancellation = default, TimeSpan? timeout = default);
        ValueTask PublishAsync<T>(T message, DeliveryOptions? options = null);
        ValueTask SendAsync<T>(T message, DeliveryOptions? options = null);
    }

    public interface IMessageContext : IMessageBus
    {
        string? CorrelationId { get; set; }
        Envelope? Envelope { get; }
        Task ReScheduleCurrentAsync(DateTimeOffset rescheduledAt);
        ValueTask RespondToSenderAsync(object response);
    }

    public static class MessageBusExtensions
    {
        public static ValueTask ScheduleAsync<T>(this IMessageBus bus, T message, DateTimeOffset time, DeliveryOptions? options = null) => throw null!;
        public static ValueTask ScheduleAsync<T>(this IMessageBus bus, T message, TimeSpan delay, DeliveryOptions? options = null) => throw null!;
    }

    public interface IDestinationEndpoint
    {
        string EndpointName { get; }
        Uri Uri { get; }
        Task<T> InvokeAsync<T>(object message, CancellationToken cancellation = default, TimeSpan? timeout = null) where T : class;
        ValueTask SendAsync<T>(T message, DeliveryOptions? options = null);
    }

    public class DeliveryOptions
    {
        public string? CorrelationId { get; set; }
        public DateTimeOffset? DeliverBy { get; set; }
        public TimeSpan DeliverWithin { set => throw null!; }
        public string? GroupId { get; set; }
        public Dictionary<string, string?> Headers => throw null!;
        public TimeSpan? ScheduleDelay { get; set; }
        public DateTimeOffset? ScheduledTime { get; set; }
        public string? TenantId { get; set; }
        public DeliveryOptions WithHeader(string key, string headerValue) => throw null!;
    }

    public class Envelope
    {
        public int Attempts { get; set; }
        public Guid ConversationId { get; set; }
        public string? CorrelationId { get; set; }
        public Uri? Destination { get; set; }
        public Dictionary<string, string?> Headers => throw null!;
        public Guid Id { get; set; }
        public object? Message { get; set; }
        public string? MessageType { get; set; }
        public string? TenantId { get; set; }
    }

    public class OutgoingMessages : List<object>
    {
        public void Delay<T>(T message, TimeSpan delay) => throw null!;
        public void RespondToSender(object response) => throw null!;
        public void Schedule<T>(T message, DateTimeOffset time) => throw null!;
    }

    public interface IWolverineHandler;

    public interface ISideEffect;

    public interface IWolverineExtension
    {
        void Configure(WolverineOptions options);
    }

    public enum HandlerContinuation
    {
        Continue,
        Stop,
    }

    public enum ExtensionDiscovery
    {
        Automatic,
        ManualOnly,
    }

    public abstract class Saga
    {
        public int Version { get; set; }
        public bool IsCompleted() => throw null!;
        protected void MarkCompleted() => throw null!;
    }

    public abstract record TimeoutMessage(TimeSpan DelayTime);

    public interface IPolicies : IEnumerable<IWolverinePolicy>
    {
        void Add<T>() where T : IWolverinePolicy, new();
        void Add(IWolverinePolicy policy);
        void AddMiddleware<T>(Func<HandlerChain, bool>? filter = null);
        void AddMiddleware(Type middlewareType, Func<HandlerChain, bool>? filter = null);
        void AutoApplyTransactions();
        MessageTypePolicies<T> ForMessagesOfType<T>();
        void LogMessageStarting(Microsoft.Extensions.Logging.LogLevel logLevel);
        void MessageExecutionLogLevel(Microsoft.Extensions.Logging.LogLevel logLevel);
        void MessageSuccessLogLevel(Microsoft.Extensions.Logging.LogLevel logLevel);
        void UseDurableInboxOnAllListeners();
        void UseDurableLocalQueues();
        void UseDurableOutboxOnAllSendingEndpoints();
    }

    public class MessageTypePolicies<T>
    {
        public MessageTypePolicies<T> AddMiddleware(Type middlewareType) => throw null!;
        public MessageTypePolicies<T> AddMiddleware<TMiddleware>() => throw null!;
    }

    public class HandlerDiscovery
    {
        public HandlerDiscovery DisableConventionalDiscovery(bool value = true) => throw null!;
        public HandlerDiscovery IncludeAssembly(Assembly assembly) => throw null!;
        public HandlerDiscovery IncludeType<T>() => throw null!;
        public HandlerDiscovery IncludeType(Type handlerType) => throw null!;
    }

    public sealed class WolverineOptions
    {
        public Assembly? ApplicationAssembly { get; set; }
        public HandlerDiscovery Discovery => throw null!;
        public IPolicies Policies => throw null!;
        public string? ServiceName { get; set; }
        public IServiceCollection Services => throw null!;
        public void Include<T>() where T : IWolverineExtension, new() => throw null!;
        public void ListenAtPort(int port) => throw null!;
        public object LocalQueue(string queueName) => throw null!;
    }

    public static class HostBuilderExtensions
    {
        public static IServiceCollection AddWolverine(this IServiceCollection services, Action<WolverineOptions>? configure) => throw null!;
        public static IServiceCollection AddWolverine(this IServiceCollection services, ExtensionDiscovery discovery, Action<WolverineOptions>? configure = null) => throw null!;
        public static IHostBuilder UseWolverine(this IHostBuilder builder, Action<WolverineOptions>? overrides = null, ExtensionDiscovery discovery = ExtensionDiscovery.Automatic) => throw null!;
        public static IHostApplicationBuilder UseWolverine(this IHostApplicationBuilder builder, Action<WolverineOptions>? configure = null) => throw null!;
    }
}

namespace Wolverine.Configuration
{
    public interface IWolverinePolicy;

    public interface IChain;

    public abstract class Chain : IChain
    {
        public string? Description => throw null!;
    }
}

namespace Wolverine.Runtime.Handlers
{
    public class HandlerChain : Chain
    {
        public Type MessageType => throw null!;
    }
}

namespace Wolverine.Attributes
{
    public enum MiddlewareScoping
    {
        Anywhere,
        MessageHandlers,
        HttpEndpoints,
        Grpc,
    }

    public abstract class ScopedMiddlewareAttribute : Attribute
    {
        protected ScopedMiddlewareAttribute() => throw null!;
        public ScopedMiddlewareAttribute(MiddlewareScoping scoping) => throw null!;
        public MiddlewareScoping Scoping { get; set; }
    }

    [AttributeUsage(AttributeTargets.Method)]
    public class WolverineBeforeAttribute : ScopedMiddlewareAttribute
    {
        public WolverineBeforeAttribute() => throw null!;
        public WolverineBeforeAttribute(MiddlewareScoping scoping) => throw null!;
    }

    [AttributeUsage(AttributeTargets.Method)]
    public class WolverineAfterAttribute : ScopedMiddlewareAttribute
    {
        public WolverineAfterAttribute() => throw null!;
        public WolverineAfterAttribute(MiddlewareScoping scoping) => throw null!;
    }

    [AttributeUsage(AttributeTargets.Method)]
    public class WolverineFinallyAttribute : ScopedMiddlewareAttribute
    {
        public WolverineFinallyAttribute() => throw null!;
        public WolverineFinallyAttribute(MiddlewareScoping scoping) => throw null!;
    }

    [AttributeUsage(AttributeTargets.Method)]
    public class WolverineOnExceptionAttribute : ScopedMiddlewareAttribute
    {
        public WolverineOnExceptionAttribute() => throw null!;
        public WolverineOnExceptionAttribute(MiddlewareScoping scoping) => throw null!;
    }

    public abstract class ModifyChainAttribute : Attribute;

    public abstract class ModifyHandlerChainAttribute : Attribute;

    [AttributeUsage(AttributeTargets.Class | AttributeTargets.Method, AllowMultiple = true)]
    public class MiddlewareAttribute(params Type[] frameTypes) : ModifyChainAttribute
    {
        public MiddlewareScoping Scoping { get; set; }
    }

    [AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
    public class TransactionalAttribute : ModifyChainAttribute;

    [AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
    public class WolverineHandlerAttribute : Attribute;

    [AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
    public class WolverineIgnoreAttribute : Attribute;

    [AttributeUsage(AttributeTargets.Class)]
    public class WolverineMessageAttribute : Attribute;

    [AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
    public class WolverineLoggingAttribute(bool telemetryEnabled = true, Microsoft.Extensions.Logging.LogLevel successLogLevel = Microsoft.Extensions.Logging.LogLevel.Information, Microsoft.Extensions.Logging.LogLevel executionLogLevel = Microsoft.Extensions.Logging.LogLevel.Debug) : ModifyHandlerChainAttribute;

    [AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter | AttributeTargets.Field)]
    public class AuditAttribute : Attribute
    {
        public AuditAttribute() => throw null!;
        public AuditAttribute(string? heading) => throw null!;
    }

    [AttributeUsage(AttributeTargets.Class)]
    public class LocalQueueAttribute(string queueName) : Attribute;

    [AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
    public class MaximumAttemptsAttribute(int attempts) : ModifyHandlerChainAttribute;

    [AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
    public class RetryNowAttribute(Type exceptionType, params int[] cooldownTimeInMilliseconds) : ModifyHandlerChainAttribute;

    [AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
    public class StickyHandlerAttribute(string endpointName) : Attribute;
}
