// needs: MassTransit.Abstractions
// namespaces: MassTransit
// packages: MassTransit, MassTransit.AspNetCore, MassTransit.Azure.ServiceBus.Core, MassTransit.AmazonSQS, MassTransit.Kafka, MassTransit.RabbitMQ

using System.Linq.Expressions;
using System.Reflection;
using Microsoft.Extensions.DependencyInjection;

namespace MassTransit
{
    public interface EventActivities<TSaga> where TSaga : class, ISaga;

    public interface EventActivityBinder<TSaga> : EventActivities<TSaga> where TSaga : class, ISaga;

    public interface EventActivityBinder<TSaga, TMessage> : EventActivities<TSaga> where TSaga : class, ISaga where TMessage : class;

    public class MassTransitStateMachine<TInstance> : SagaStateMachine<TInstance> where TInstance : class, SagaStateMachineInstance
    {
        protected MassTransitStateMachine() => throw null!;
        public State Final => throw null!;
        public State Initial => throw null!;
        protected internal void During(State state, params EventActivities<TInstance>[] activities) => throw null!;
        protected internal void DuringAny(params EventActivities<TInstance>[] activities) => throw null!;
        protected internal void Event<T>(Expression<Func<Event<T>>> propertyExpression) where T : class => throw null!;
        protected internal void Event<T>(Expression<Func<Event<T>>> propertyExpression, Action<IEventCorrelationConfigurator<TInstance, T>> configureEventCorrelation) where T : class => throw null!;
        protected internal void Initially(params EventActivities<TInstance>[] activities) => throw null!;
        protected internal void InstanceState(Expression<Func<TInstance, string>> instanceStateProperty) => throw null!;
        protected internal void InstanceState(Expression<Func<TInstance, int>> instanceStateProperty, params State[] states) => throw null!;
        protected internal void SetCompletedWhenFinalized() => throw null!;
        protected internal void State(Expression<Func<State>> propertyExpression) => throw null!;
        protected internal EventActivityBinder<TInstance> When(Event @event) => throw null!;
        protected internal EventActivityBinder<TInstance, TMessage> When<TMessage>(Event<TMessage> @event) where TMessage : class => throw null!;
    }

    public static class StateMachineBinderExtensions
    {
        public static EventActivityBinder<TSaga, TMessage> Finalize<TSaga, TMessage>(this EventActivityBinder<TSaga, TMessage> source) where TSaga : class, SagaStateMachineInstance where TMessage : class => throw null!;
        public static EventActivityBinder<TSaga, TMessage> Publish<TSaga, TMessage, T>(this EventActivityBinder<TSaga, TMessage> source, Func<BehaviorContext<TSaga, TMessage>, T> messageFactory) where TSaga : class, SagaStateMachineInstance where TMessage : class where T : class => throw null!;
        public static EventActivityBinder<TSaga, TMessage> Then<TSaga, TMessage>(this EventActivityBinder<TSaga, TMessage> binder, Action<BehaviorContext<TSaga, TMessage>> action) where TSaga : class, SagaStateMachineInstance where TMessage : class => throw null!;
        public static EventActivityBinder<TSaga, TMessage> ThenAsync<TSaga, TMessage>(this EventActivityBinder<TSaga, TMessage> binder, Func<BehaviorContext<TSaga, TMessage>, Task> asyncAction) where TSaga : class, SagaStateMachineInstance where TMessage : class => throw null!;
        public static EventActivityBinder<TSaga, TMessage> TransitionTo<TSaga, TMessage>(this EventActivityBinder<TSaga, TMessage> source, State toState) where TSaga : class, SagaStateMachineInstance where TMessage : class => throw null!;
    }

    public static class DependencyInjectionFilterExtensions
    {
        public static void UseConsumeFilter(this IConsumePipeConfigurator configurator, Type filterType, IRegistrationContext context) => throw null!;
        public static void UseConsumeFilter<TFilter>(this IConsumePipeConfigurator configurator, IRegistrationContext context) where TFilter : class => throw null!;
        public static void UsePublishFilter(this IPublishPipelineConfigurator configurator, Type filterType, IRegistrationContext context) => throw null!;
        public static void UseSendFilter(this ISendPipelineConfigurator configurator, Type filterType, IRegistrationContext context) => throw null!;
    }

    public static class RetryConfigurationExtensions
    {
        public static void UseMessageRetry(this IConsumePipeConfigurator configurator, Action<IRetryConfigurator> configure) => throw null!;
        public static IRetryConfigurator Exponential(this IRetryConfigurator configurator, int retryLimit, TimeSpan minInterval, TimeSpan maxInterval, TimeSpan intervalDelta) => throw null!;
        public static IRetryConfigurator Immediate(this IRetryConfigurator configurator, int retryLimit) => throw null!;
        public static IRetryConfigurator Interval(this IRetryConfigurator configurator, int retryCount, TimeSpan interval) => throw null!;
        public static IRetryConfigurator Incremental(this IRetryConfigurator configurator, int retryLimit, TimeSpan initialInterval, TimeSpan intervalIncrement) => throw null!;
        public static IRetryConfigurator Interval(this IRetryConfigurator configurator, int retryCount, int interval) => throw null!;
        public static IRetryConfigurator Intervals(this IRetryConfigurator configurator, params int[] intervals) => throw null!;
        public static IRetryConfigurator Intervals(this IRetryConfigurator configurator, params TimeSpan[] intervals) => throw null!;
    }

    public static class RegistrationExtensions
    {
        public static IConsumerRegistrationConfigurator<TConsumer> AddConsumer<TConsumer, TDefinition>(this IRegistrationConfigurator configurator, Action<IConsumerConfigurator<TConsumer>>? configure = null) where TConsumer : class, IConsumer where TDefinition : class, IConsumerDefinition<TConsumer> => throw null!;
        public static void AddConsumer(this IRegistrationConfigurator configurator, Type consumerType) => throw null!;
        public static void AddConsumers(this IRegistrationConfigurator configurator, params Assembly[] assemblies) => throw null!;
        public static void AddConsumers(this IRegistrationConfigurator configurator, params Type[] types) => throw null!;
        public static void AddConsumers(this IRegistrationConfigurator configurator, Func<Type, bool> filter, params Assembly[] assemblies) => throw null!;
        public static void AddSagas(this IRegistrationConfigurator configurator, params Assembly[] assemblies) => throw null!;
        public static void AddSagaStateMachines(this IRegistrationConfigurator configurator, params Assembly[] assemblies) => throw null!;
        public static void AddActivities(this IRegistrationConfigurator configurator, params Assembly[] assemblies) => throw null!;
        public static ISagaRegistrationConfigurator<T> InMemoryRepository<T>(this ISagaRegistrationConfigurator<T> configurator) where T : class, ISaga => throw null!;
        public static void AddConsumersFromNamespaceContaining<T>(this IRegistrationConfigurator configurator, Func<Type, bool>? filter = null) => throw null!;
        public static ISagaRegistrationConfigurator<T> AddSagaStateMachine<TStateMachine, T>(this IRegistrationConfigurator configurator, Action<ISagaConfigurator<T>>? configure = null) where TStateMachine : class, SagaStateMachine<T> where T : class, SagaStateMachineInstance => throw null!;
        public static void SetKebabCaseEndpointNameFormatter(this IRegistrationConfigurator configurator) => throw null!;
    }

    public static class InMemoryConfigurationExtensions
    {
        public static void UsingInMemory(this IBusRegistrationConfigurator configurator, Action<IBusRegistrationContext, IInMemoryBusFactoryConfigurator>? configure = null) => throw null!;
    }

    public static class RegistrationContextExtensions
    {
        public static void ConfigureConsumer<T>(this IReceiveEndpointConfigurator configurator, IRegistrationContext registration, Action<IConsumerConfigurator<T>>? configure = null) where T : class, IConsumer => throw null!;
        public static void ConfigureEndpoints<T>(this T configurator, IBusRegistrationContext context, IEndpointNameFormatter? endpointNameFormatter = null) where T : class, IBusFactoryConfigurator => throw null!;
    }

    public static class DependencyInjectionRegistrationExtensions
    {
        public static IServiceCollection AddMassTransit(this IServiceCollection collection, Action<IBusRegistrationConfigurator>? configure = null) => throw null!;
        public static IServiceCollection AddMassTransit<TBus>(this IServiceCollection collection, Action<IBusRegistrationConfigurator> configure) where TBus : class, IBus => throw null!;
        public static IServiceCollection AddMediator(this IServiceCollection collection, Action<IMediatorRegistrationConfigurator>? configure = null) => throw null!;
    }

    public interface IInMemoryBusFactoryConfigurator : IBusFactoryConfigurator;

    public interface IBusRegistrationContext : IRegistrationContext
    {
        void ConfigureEndpoints<T>(T configurator, IEndpointNameFormatter? endpointNameFormatter = null) where T : class, IBusFactoryConfigurator;
    }

    public interface ISagaRegistrationConfigurator<TSaga> where TSaga : class, ISaga;

    public interface IRegistrationConfigurator : IServiceCollection
    {
        IConsumerRegistrationConfigurator<T> AddConsumer<T>(Action<IConsumerConfigurator<T>>? configure = null) where T : class, IConsumer;
        IConsumerRegistrationConfigurator<T> AddConsumer<T>(Type consumerDefinitionType, Action<IConsumerConfigurator<T>>? configure = null) where T : class, IConsumer;
        IConsumerRegistrationConfigurator<T> AddConsumer<T>(Action<IRegistrationContext, IConsumerConfigurator<T>>? configure) where T : class, IConsumer;
        ISagaRegistrationConfigurator<T> AddSaga<T>(Action<ISagaConfigurator<T>>? configure = null) where T : class, ISaga;
        void AddRequestClient<T>(RequestTimeout timeout = default) where T : class;
        void AddRequestClient<T>(Uri destinationAddress, RequestTimeout timeout = default) where T : class;
        void SetEndpointNameFormatter(IEndpointNameFormatter endpointNameFormatter);
    }

    public interface IBusRegistrationConfigurator : IRegistrationConfigurator
    {
        void AddConfigureEndpointsCallback(Action<string, IReceiveEndpointConfigurator> callback);
        void AddConfigureEndpointsCallback(Action<IRegistrationContext, string, IReceiveEndpointConfigurator> callback);
    }

    public interface IMediatorRegistrationConfigurator : IRegistrationConfigurator;
}
