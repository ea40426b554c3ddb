// needs:
// namespaces: NServiceBus, NServiceBus.Pipeline, NServiceBus.Logging
// packages: NServiceBus, NServiceBus.Extensions.Hosting

using NServiceBus.Pipeline;

namespace NServiceBus
{
    public interface IMessage;

    public interface ICommand : IMessage;

    public interface IEvent : IMessage;

    public interface IHandleMessages<T>
    {
        Task Handle(T message, IMessageHandlerContext context);
    }

    public interface IAmStartedByMessages<T> : IHandleMessages<T>;

    public interface IHandleTimeouts<T>
    {
        Task Timeout(T state, IMessageHandlerContext context);
    }

    public interface IHandleSagaNotFound
    {
        Task Handle(object message, IMessageProcessingContext context);
    }

    public interface IPipelineContext
    {
        CancellationToken CancellationToken { get; }
        Task Publish(object message, PublishOptions options);
        Task Publish<T>(Action<T> messageConstructor, PublishOptions publishOptions);
        Task Send(object message, SendOptions options);
        Task Send<T>(Action<T> messageConstructor, SendOptions options);
    }

    public interface IMessageProcessingContext : IPipelineContext
    {
        string MessageId { get; }
        IReadOnlyDictionary<string, string> MessageHeaders { get; }
        string ReplyToAddress { get; }
        Task ForwardCurrentMessageTo(string destination);
        Task Reply(object message, ReplyOptions options);
        Task Reply<T>(Action<T> messageConstructor, ReplyOptions options);
    }

    public interface IMessageHandlerContext : IMessageProcessingContext
    {
        void DoNotContinueDispatchingCurrentMessageToHandlers();
    }

    public interface IMessageSession
    {
        Task Publish(object message, PublishOptions publishOptions, CancellationToken cancellationToken = default);
        Task Publish<T>(Action<T> messageConstructor, PublishOptions publishOptions, CancellationToken cancellationToken = default);
        Task Send(object message, SendOptions sendOptions, CancellationToken cancellationToken = default);
        Task Send<T>(Action<T> messageConstructor, SendOptions sendOptions, CancellationToken cancellationToken = default);
        Task Subscribe(Type eventType, SubscribeOptions subscribeOptions, CancellationToken cancellationToken = default);
    }

    public class PublishOptions;

    public class SubscribeOptions;

    public class ReplyOptions;

    public class SendOptions
    {
        public void DelayDeliveryWith(TimeSpan delay) => throw null!;
        public void SetDestination(string destination) => throw null!;
    }

    public static class IPipelineContextExtensions
    {
        public static Task Publish(this IPipelineContext context, object message) => throw null!;
        public static Task Publish<T>(this IPipelineContext context) => throw null!;
        public static Task Publish<T>(this IPipelineContext context, Action<T> messageConstructor) => throw null!;
        public static Task Send(this IPipelineContext context, object message) => throw null!;
        public static Task Send<T>(this IPipelineContext context, Action<T> messageConstructor) => throw null!;
        public static Task Send(this IPipelineContext context, string destination, object message) => throw null!;
        public static Task SendLocal(this IPipelineContext context, object message) => throw null!;
        public static Task SendLocal<T>(this IPipelineContext context, Action<T> messageConstructor) => throw null!;
    }

    public static class IMessageProcessingContextExtensions
    {
        public static Task Reply(this IMessageProcessingContext context, object message) => throw null!;
        public static Task Reply<T>(this IMessageProcessingContext context, Action<T> messageConstructor) => throw null!;
    }

    public static class IMessageSessionExtensions
    {
        public static Task Publish(this IMessageSession session, object message, CancellationToken cancellationToken = default) => throw null!;
        public static Task Publish<T>(this IMessageSession session, Action<T> messageConstructor, CancellationToken cancellationToken = default) => throw null!;
        public static Task Send(this IMessageSession session, object message, CancellationToken cancellationToken = default) => throw null!;
        public static Task Send<T>(this IMessageSession session, Action<T> messageConstructor, CancellationToken cancellationToken = default) => throw null!;
        public static Task Send(this IMessageSession session, string destination, object message, CancellationToken cancellationToken = default) => throw null!;
        public static Task SendLocal(this IMessageSession session, object message, CancellationToken cancellationToken = default) => throw null!;
        public static Task Subscribe<T>(this IMessageSession session, CancellationToken cancellationToken = default) => throw null!;
    }

    public interface IContainSagaData
    {
        Guid Id { get; set; }
        string OriginalMessageId { get; set; }
        string Originator { get; set; }
    }

    public abstract class ContainSagaData : IContainSagaData
    {
        public virtual Guid Id { get; set; }
        public virtual string OriginalMessageId { get; set; }
        public virtual string Originator { get; set; }
    }

    public abstract class Saga
    {
        public bool Completed => throw null!;
        public IContainSagaData Entity { get; set; }
        protected void MarkAsComplete() => throw null!;
        protected Task ReplyToOriginator(IMessageHandlerContext context, object message) => throw null!;
        protected Task RequestTimeout<TTimeoutMessageType>(IMessageHandlerContext context, TimeSpan within) where TTimeoutMessageType : new() => throw null!;
        protected Task RequestTimeout<TTimeoutMessageType>(IMessageHandlerContext context, TimeSpan within, TTimeoutMessageType timeoutMessage) => throw null!;
        protected Task RequestTimeout<TTimeoutMessageType>(IMessageHandlerContext context, DateTimeOffset at, TTimeoutMessageType timeoutMessage) => throw null!;
    }

    public abstract class Saga<TSagaData> : Saga where TSagaData : class, IContainSagaData, new()
    {
        public TSagaData Data { get; set; }
        protected abstract void ConfigureHowToFindSaga(SagaPropertyMapper<TSagaData> mapper);
    }

    public class SagaPropertyMapper<TSagaData> where TSagaData : class, IContainSagaData
    {
        public ToSagaExpression<TSagaData, TMessage> ConfigureMapping<TMessage>(System.Linq.Expressions.Expression<Func<TMessage, object>> messageProperty) => throw null!;
        public CorrelatedSagaPropertyMapper<TSagaData> MapSaga(System.Linq.Expressions.Expression<Func<TSagaData, object>> sagaProperty) => throw null!;
    }

    public class CorrelatedSagaPropertyMapper<TSagaData> where TSagaData : class, IContainSagaData
    {
        public CorrelatedSagaPropertyMapper<TSagaData> ToMessage<TMessage>(System.Linq.Expressions.Expression<Func<TMessage, object>> messageProperty) => throw null!;
        public CorrelatedSagaPropertyMapper<TSagaData> ToMessageHeader<TMessage>(string headerName) => throw null!;
    }

    public class ToSagaExpression<TSagaData, TMessage> where TSagaData : class, IContainSagaData
    {
        public void ToSaga(System.Linq.Expressions.Expression<Func<TSagaData, object>> sagaEntityProperty) => throw null!;
    }

    public class EndpointConfiguration
    {
        public EndpointConfiguration(string endpointName) => throw null!;
        public PipelineSettings Pipeline => throw null!;
        public void AuditProcessedMessagesTo(string auditQueue) => throw null!;
        public void EnableInstallers(string? username = null) => throw null!;
        public void EnableOpenTelemetry() => throw null!;
        public void LimitMessageProcessingConcurrencyTo(int maxConcurrency) => throw null!;
        public void RegisterComponents(Action<Microsoft.Extensions.DependencyInjection.IServiceCollection> registration) => throw null!;
        public void SendFailedMessagesTo(string errorQueue) => throw null!;
        public void SendOnly() => throw null!;
        public SerializationExtensions<T> UseSerialization<T>() => throw null!;
        public RoutingSettings UseTransport(object transportDefinition) => throw null!;
    }

    public class SerializationExtensions<T>;

    public class RoutingSettings
    {
        public void RouteToEndpoint(Type messageType, string destination) => throw null!;
    }

    public interface IEndpointInstance : IMessageSession
    {
        Task Stop(CancellationToken cancellationToken = default);
    }

    public static class Endpoint
    {
        public static Task<IEndpointInstance> Start(EndpointConfiguration configuration, CancellationToken cancellationToken = default) => throw null!;
    }
}

namespace NServiceBus.Logging
{
    public interface ILog
    {
        bool IsDebugEnabled { get; }
        bool IsErrorEnabled { get; }
        bool IsFatalEnabled { get; }
        bool IsInfoEnabled { get; }
        bool IsWarnEnabled { get; }
        void Debug(string message);
        void Debug(string message, Exception exception);
        void DebugFormat(string format, params object[] args);
        void Error(string message);
        void Error(string message, Exception exception);
        void ErrorFormat(string format, params object[] args);
        void Fatal(string message);
        void Fatal(string message, Exception exception);
        void FatalFormat(string format, params object[] args);
        void Info(string message);
        void Info(string message, Exception exception);
        void InfoFormat(string format, params object[] args);
        void Warn(string message);
        void Warn(string message, Exception exception);
        void WarnFormat(string format, params object[] args);
    }

    public static class LogManager
    {
        public static ILog GetLogger<T>() => throw null!;
        public static ILog GetLogger(Type type) => throw null!;
        public static ILog GetLogger(string name) => throw null!;
    }
}

namespace NServiceBus.Pipeline
{
    public interface IBehavior;

    public interface IBehaviorContext
    {
        IServiceProvider Builder { get; }
        CancellationToken CancellationToken { get; }
    }

    public interface ITransportReceiveContext : IBehaviorContext;

    public interface IIncomingPhysicalMessageContext : IMessageProcessingContext, IBehaviorContext;

    public interface IIncomingLogicalMessageContext : IMessageProcessingContext, IBehaviorContext
    {
        Dictionary<string, string> Headers { get; }
        LogicalMessage Message { get; }
        bool MessageHandled { get; set; }
    }

    public interface IInvokeHandlerContext : IMessageHandlerContext, IBehaviorContext
    {
        bool HandlerInvocationAborted { get; }
        Dictionary<string, string> Headers { get; }
        object MessageBeingHandled { get; }
        MessageHandler MessageHandler { get; }
    }

    public interface IOutgoingLogicalMessageContext : IBehaviorContext
    {
        Dictionary<string, string> Headers { get; }
        OutgoingLogicalMessage Message { get; }
    }

    public interface IOutgoingPhysicalMessageContext : IBehaviorContext
    {
        Dictionary<string, string> Headers { get; }
    }

    public class LogicalMessage
    {
        public object Instance => throw null!;
        public Type MessageType => throw null!;
    }

    public class OutgoingLogicalMessage
    {
        public object Instance => throw null!;
        public Type MessageType => throw null!;
    }

    public class MessageHandler
    {
        public Type HandlerType => throw null!;
        public object Instance { get; set; }
    }

    public abstract class Behavior<TContext> : IBehavior where TContext : class, IBehaviorContext
    {
        public abstract Task Invoke(TContext context, Func<Task> next);
    }

    public class PipelineSettings
    {
        public void Register(Type behavior, string description) => throw null!;
        public void Register(string stepId, Type behavior, string description) => throw null!;
        public void Register<T>(T behavior, string description) where T : IBehavior => throw null!;
        public void Register<T>(string stepId, T behavior, string description) where T : IBehavior => throw null!;
        public void Register<T>(Func<IServiceProvider, T> factoryMethod, string description) where T : IBehavior => throw null!;
        public void Remove(string stepId) => throw null!;
        public void Replace(string stepId, Type newBehavior, string? description = null) => throw null!;
    }
}
