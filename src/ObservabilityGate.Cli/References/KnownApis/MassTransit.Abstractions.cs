// needs:
// namespaces: MassTransit, MassTransit.Configuration
// packages: MassTransit.Abstractions, MassTransit

using Microsoft.Extensions.DependencyInjection;
using MassTransit.Configuration;

namespace MassTransit
{
    public interface IProbeSite
    {
        void Probe(ProbeContext context);
    }

    public interface ProbeContext
    {
        CancellationToken CancellationToken { get; }
        void Add(string key, string? value);
        void Add(string key, object? value);
        ProbeContext CreateScope(string key);
    }

    public static class ProbeContextExtensions
    {
        public static ProbeContext CreateFilterScope(this ProbeContext context, string filterType) => throw null!;
    }

    public interface PipeContext
    {
        CancellationToken CancellationToken { get; }
        T AddOrUpdatePayload<T>(PayloadFactory<T> addFactory, UpdatePayloadFactory<T> updateFactory) where T : class;
        T GetOrAddPayload<T>(PayloadFactory<T> payloadFactory) where T : class;
        bool HasPayloadType(Type payloadType);
        bool TryGetPayload<T>(out T? payload) where T : class;
    }

    public delegate TPayload PayloadFactory<out TPayload>() where TPayload : class;

    public delegate TPayload UpdatePayloadFactory<TPayload>(TPayload existing) where TPayload : class;

    public interface IPipe<in TContext> : IProbeSite where TContext : class, PipeContext
    {
        Task Send(TContext context);
    }

    public interface IFilter<TContext> : IProbeSite where TContext : class, PipeContext
    {
        Task Send(TContext context, IPipe<TContext> next);
    }

    public interface IPipeConfigurator<TContext> where TContext : class, PipeContext
    {
        void AddPipeSpecification(IPipeSpecification<TContext> specification);
    }

    public static class FilterConfigurationExtensions
    {
        public static void UseFilter<TContext>(this IPipeConfigurator<TContext> configurator, IFilter<TContext> filter) where TContext : class, PipeContext => throw null!;
    }

    public interface IConsumer;

    public interface IConsumer<in TMessage> : IConsumer where TMessage : class
    {
        Task Consume(ConsumeContext<TMessage> context);
    }

    public interface IJobConsumer<in TJob> : IConsumer where TJob : class
    {
        Task Run(JobContext<TJob> context);
    }

    public interface JobContext : PipeContext
    {
        TimeSpan ElapsedTime { get; }
        Guid JobId { get; }
        int RetryAttempt { get; }
    }

    public interface JobContext<out TMessage> : JobContext where TMessage : class
    {
        TMessage Job { get; }
    }

    public interface Batch<out T> : IEnumerable<ConsumeContext<T>> where T : class
    {
        DateTime FirstMessageReceived { get; }
        DateTime LastMessageReceived { get; }
        int Length { get; }
        ConsumeContext<T> this[int index] { get; }
    }

    public interface Fault
    {
        Guid FaultId { get; }
        Guid? FaultedMessageId { get; }
        ExceptionInfo[] Exceptions { get; }
        DateTime Timestamp { get; }
    }

    public interface Fault<out T> : Fault
    {
        T Message { get; }
    }

    public interface ExceptionInfo
    {
        string ExceptionType { get; }
        string Message { get; }
        string StackTrace { get; }
    }

    public interface Headers : IEnumerable<HeaderValue>
    {
        T? Get<T>(string key, T? defaultValue = default) where T : class;
        IEnumerable<KeyValuePair<string, object>> GetAll();
        bool TryGetHeader(string key, out object? value);
    }

    public interface SendHeaders : Headers
    {
        void Set(string key, string? value);
        void Set(string key, object? value, bool overwrite = true);
    }

    public readonly struct HeaderValue
    {
        public readonly string Key;
        public readonly object Value;
    }

    public interface MessageContext
    {
        Guid? ConversationId { get; }
        Guid? CorrelationId { get; }
        Uri? DestinationAddress { get; }
        DateTime? ExpirationTime { get; }
        Uri? FaultAddress { get; }
        Headers Headers { get; }
        Guid? InitiatorId { get; }
        Guid? MessageId { get; }
        Guid? RequestId { get; }
        Uri? ResponseAddress { get; }
        DateTime? SentTime { get; }
        Uri? SourceAddress { get; }
    }

    public interface ReceiveContext : PipeContext
    {
        TimeSpan ElapsedTime { get; }
        Uri InputAddress { get; }
        bool Redelivered { get; }
    }

    public interface ConsumeContext : PipeContext, MessageContext, IPublishEndpoint, ISendEndpointProvider
    {
        ReceiveContext ReceiveContext { get; }
        void Respond<T>(T message) where T : class;
        Task RespondAsync<T>(T message) where T : class;
        Task RespondAsync(object message);
        Task RespondAsync<T>(object values) where T : class;
        bool TryGetMessage<T>(out ConsumeContext<T>? consumeContext) where T : class;
    }

    public interface ConsumeContext<out TMessage> : ConsumeContext where TMessage : class
    {
        TMessage Message { get; }
    }

    public interface ConsumerConsumeContext<out TConsumer> : ConsumeContext where TConsumer : class
    {
        TConsumer Consumer { get; }
    }

    public interface ConsumerConsumeContext<out TConsumer, out TMessage> : ConsumerConsumeContext<TConsumer>, ConsumeContext<TMessage> where TConsumer : class where TMessage : class;

    public interface SendContext : PipeContext
    {
        Guid? ConversationId { get; set; }
        Guid? CorrelationId { get; set; }
        SendHeaders Headers { get; }
        Guid? MessageId { get; set; }
        Guid? RequestId { get; set; }
        TimeSpan? TimeToLive { get; set; }
    }

    public interface SendContext<out T> : SendContext where T : class
    {
        T Message { get; }
    }

    public interface PublishContext : SendContext
    {
        bool Mandatory { get; set; }
    }

    public interface PublishContext<out T> : PublishContext, SendContext<T> where T : class;

    public interface ConnectHandle : IDisposable
    {
        void Disconnect();
    }

    public interface IPublishEndpoint
    {
        Task Publish<T>(T message, CancellationToken cancellationToken = default) where T : class;
        Task Publish<T>(T message, IPipe<PublishContext<T>> publishPipe, CancellationToken cancellationToken = default) where T : class;
        Task Publish<T>(T message, IPipe<PublishContext> publishPipe, CancellationToken cancellationToken = default) where T : class;
        Task Publish(object message, CancellationToken cancellationToken = default);
        Task Publish(object message, Type messageType, CancellationToken cancellationToken = default);
        Task Publish<T>(object values, CancellationToken cancellationToken = default) where T : class;
    }

    public static class PublishExecuteExtensions
    {
        public static Task Publish<T>(this IPublishEndpoint endpoint, T message, Action<PublishContext<T>> callback, CancellationToken cancellationToken = default) where T : class => throw null!;
        public static Task Publish<T>(this IPublishEndpoint endpoint, T message, Func<PublishContext<T>, Task> callback, CancellationToken cancellationToken = default) where T : class => throw null!;
        public static Task Publish<T>(this IPublishEndpoint endpoint, object values, Action<PublishContext<T>> callback, CancellationToken cancellationToken = default) where T : class => throw null!;
    }

    public interface ISendEndpoint
    {
        Task Send<T>(T message, CancellationToken cancellationToken = default) where T : class;
        Task Send<T>(T message, IPipe<SendContext<T>> pipe, CancellationToken cancellationToken = default) where T : class;
        Task Send<T>(T message, IPipe<SendContext> pipe, CancellationToken cancellationToken = default) where T : class;
        Task Send(object message, CancellationToken cancellationToken = default);
        Task Send(object message, Type messageType, CancellationToken cancellationToken = default);
        Task Send<T>(object values, CancellationToken cancellationToken = default) where T : class;
    }

    public interface ISendEndpointProvider
    {
        Task<ISendEndpoint> GetSendEndpoint(Uri address);
    }

    public static class SendEndpointProviderExtensions
    {
        public static Task Send<T>(this ISendEndpointProvider provider, T message, CancellationToken cancellationToken = default) where T : class => throw null!;
        public static Task Send<T>(this ISendEndpointProvider provider, Uri destinationAddress, T message, CancellationToken cancellationToken = default) where T : class => throw null!;
        public static Task Send<T>(this ISendEndpointProvider provider, object values, CancellationToken cancellationToken = default) where T : class => throw null!;
    }

    public interface IClientFactory
    {
        IRequestClient<T> CreateRequestClient<T>(RequestTimeout timeout = default) where T : class;
        IRequestClient<T> CreateRequestClient<T>(Uri destinationAddress, RequestTimeout timeout = default) where T : class;
    }

    public interface IBus : IPublishEndpoint, ISendEndpointProvider
    {
        Uri Address { get; }
    }

    public static class ClientFactoryExtensions
    {
        public static IRequestClient<T> CreateRequestClient<T>(this IBus bus, RequestTimeout timeout = default) where T : class => throw null!;
        public static IRequestClient<T> CreateRequestClient<T>(this IBus bus, Uri destinationAddress, RequestTimeout timeout = default) where T : class => throw null!;
    }

    public interface IBusControl : IBus
    {
        Task<BusHandle> StartAsync(CancellationToken cancellationToken = default);
        Task StopAsync(CancellationToken cancellationToken = default);
    }

    public interface BusHandle;

    public readonly struct RequestTimeout
    {
        public static RequestTimeout Default => throw null!;
        public static RequestTimeout None => throw null!;
        public static RequestTimeout After(int? d = null, int? h = null, int? m = null, int? s = null, int? ms = null) => throw null!;
        public static implicit operator RequestTimeout(TimeSpan timeout) => throw null!;
        public static implicit operator RequestTimeout(int milliseconds) => throw null!;
    }

    public interface Response : MessageContext
    {
        object Message { get; }
    }

    public interface Response<out TResponse> : Response where TResponse : class
    {
        new TResponse Message { get; }
    }

    public readonly struct Response<T1, T2> where T1 : class where T2 : class
    {
        public bool Is(out Response<T1>? result) => throw null!;
        public bool Is(out Response<T2>? result) => throw null!;
        public void Deconstruct(out Task<Response<T1>> r1, out Task<Response<T2>> r2) => throw null!;
    }

    public interface IRequestClient<TRequest> where TRequest : class
    {
        Task<Response<T>> GetResponse<T>(TRequest message, CancellationToken cancellationToken = default, RequestTimeout timeout = default) where T : class;
        Task<Response<T>> GetResponse<T>(object values, CancellationToken cancellationToken = default, RequestTimeout timeout = default) where T : class;
        Task<Response<T1, T2>> GetResponse<T1, T2>(TRequest message, CancellationToken cancellationToken = default, RequestTimeout timeout = default) where T1 : class where T2 : class;
        Task<Response<T1, T2>> GetResponse<T1, T2>(object values, CancellationToken cancellationToken = default, RequestTimeout timeout = default) where T1 : class where T2 : class;
    }

    public interface CorrelatedBy<out TKey>
    {
        TKey CorrelationId { get; }
    }

    public interface ISaga
    {
        Guid CorrelationId { get; set; }
    }

    public interface ISagaVersion : ISaga
    {
        int Version { get; set; }
    }

    public interface SagaStateMachineInstance : ISaga;

    public interface InitiatedBy<in TMessage> : IConsumer<TMessage> where TMessage : class, CorrelatedBy<Guid>;

    public interface Orchestrates<in TMessage> : IConsumer<TMessage> where TMessage : class, CorrelatedBy<Guid>;

    public interface InitiatedByOrOrchestrates<in TMessage> : IConsumer<TMessage> where TMessage : class, CorrelatedBy<Guid>;

    public interface IActivity;

    public interface IExecuteActivity<in TArguments> : IActivity where TArguments : class
    {
        Task<ExecutionResult> Execute(ExecuteContext<TArguments> context);
    }

    public interface ICompensateActivity<in TLog> : IActivity where TLog : class
    {
        Task<CompensationResult> Compensate(CompensateContext<TLog> context);
    }

    public interface IActivity<in TArguments, in TLog> : IExecuteActivity<TArguments>, ICompensateActivity<TLog> where TArguments : class where TLog : class;

    public interface ExecutionResult;

    public interface CompensationResult;

    public interface ExecuteContext : PipeContext
    {
        ExecutionResult Completed();
        ExecutionResult Completed<TLog>(TLog log) where TLog : class;
        ExecutionResult Faulted();
        ExecutionResult Faulted(Exception exception);
    }

    public interface ExecuteContext<out TArguments> : ExecuteContext where TArguments : class
    {
        TArguments Arguments { get; }
    }

    public interface CompensateContext : PipeContext
    {
        CompensationResult Compensated();
        CompensationResult Failed();
    }

    public interface CompensateContext<out TLog> : CompensateContext where TLog : class
    {
        TLog Log { get; }
    }

    public interface IConsumePipeConfigurator : IPipeConfigurator<ConsumeContext>;

    public interface ISendPipelineConfigurator;

    public interface IPublishPipelineConfigurator;

    public interface IReceiveEndpointConfigurator : IConsumePipeConfigurator, ISendPipelineConfigurator, IPublishPipelineConfigurator
    {
        int? ConcurrentMessageLimit { set; }
        bool ConfigureConsumeTopology { set; }
        int PrefetchCount { set; }
    }

    public interface IBusFactoryConfigurator : IConsumePipeConfigurator, ISendPipelineConfigurator, IPublishPipelineConfigurator
    {
        int? ConcurrentMessageLimit { set; }
        int PrefetchCount { set; }
        void ReceiveEndpoint(string queueName, Action<IReceiveEndpointConfigurator> configureEndpoint);
    }

    public interface IConsumerConfigurator<TConsumer> : IPipeConfigurator<ConsumerConsumeContext<TConsumer>> where TConsumer : class;

    public interface ISagaConfigurator<TSaga> where TSaga : class, ISaga;

    public interface IEndpointConfigurator;

    public interface IRegistrationContext : IServiceProvider;

    public interface IEndpointNameFormatter;

    public interface IConsumerDefinition;

    public interface IConsumerDefinition<TConsumer> : IConsumerDefinition where TConsumer : class, IConsumer;

    public interface ISagaDefinition<TSaga> where TSaga : class, ISaga;

    public interface IConsumerRegistrationConfigurator<TConsumer> where TConsumer : class, IConsumer
    {
        IConsumerRegistrationConfigurator<TConsumer> Endpoint(Action<IEndpointRegistrationConfigurator> configure);
    }

    public interface IEndpointRegistrationConfigurator
    {
        int? ConcurrentMessageLimit { set; }
        string Name { set; }
        int? PrefetchCount { set; }
        bool Temporary { set; }
    }

    public interface IConsumeObserver
    {
        Task ConsumeFault<T>(ConsumeContext<T> context, Exception exception) where T : class;
        Task PostConsume<T>(ConsumeContext<T> context) where T : class;
        Task PreConsume<T>(ConsumeContext<T> context) where T : class;
    }

    [AttributeUsage(AttributeTargets.Class | AttributeTargets.Interface)]
    public class EntityNameAttribute(string entityName) : Attribute
    {
        public string EntityName => entityName;
    }

    public class ConsumerDefinition<TConsumer> : IConsumerDefinition<TConsumer> where TConsumer : class, IConsumer
    {
        public int? ConcurrentMessageLimit { get; set; }
        protected string EndpointName { set => throw null!; }
        protected virtual void ConfigureConsumer(IReceiveEndpointConfigurator endpointConfigurator, IConsumerConfigurator<TConsumer> consumerConfigurator) => throw null!;
        protected virtual void ConfigureConsumer(IReceiveEndpointConfigurator endpointConfigurator, IConsumerConfigurator<TConsumer> consumerConfigurator, IRegistrationContext context) => throw null!;
        protected void Endpoint(Action<IEndpointRegistrationConfigurator> configure) => throw null!;
    }

    public class SagaDefinition<TSaga> : ISagaDefinition<TSaga> where TSaga : class, ISaga
    {
        protected string EndpointName { set => throw null!; }
        protected virtual void ConfigureSaga(IReceiveEndpointConfigurator endpointConfigurator, ISagaConfigurator<TSaga> sagaConfigurator, IRegistrationContext context) => throw null!;
    }

    public interface State;

    public interface Event;

    public interface Event<out TMessage> : Event where TMessage : class;

    public interface SagaStateMachine<TInstance> where TInstance : class, SagaStateMachineInstance;

    public interface BehaviorContext<TSaga> : PipeContext where TSaga : class, ISaga
    {
        TSaga Saga { get; }
    }

    public interface BehaviorContext<TSaga, out TMessage> : BehaviorContext<TSaga>, ConsumeContext<TMessage> where TSaga : class, ISaga where TMessage : class;

    public interface IEventCorrelationConfigurator<TSaga, TMessage> where TSaga : class, ISaga where TMessage : class
    {
        IEventCorrelationConfigurator<TSaga, TMessage> CorrelateById(Func<ConsumeContext<TMessage>, Guid> selector);
        IEventCorrelationConfigurator<TSaga, TMessage> SelectId(Func<ConsumeContext<TMessage>, Guid> selector);
    }

    public interface IRetryConfigurator;
}

namespace MassTransit.Configuration
{
    public interface IPipeSpecification<TContext> where TContext : class, PipeContext;
}
