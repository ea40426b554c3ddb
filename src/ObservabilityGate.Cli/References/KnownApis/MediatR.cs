// needs: MediatR.Contracts
// namespaces: MediatR, MediatR.Entities, MediatR.NotificationPublishers, MediatR.Pipeline
// packages: MediatR, MediatR.Extensions.Microsoft.DependencyInjection

using System.Reflection;
using MediatR;
using MediatR.Entities;
using MediatR.Pipeline;
using Microsoft.Extensions.DependencyInjection;

namespace MediatR
{
    public interface ISender
    {
        Task<TResponse> Send<TResponse>(IRequest<TResponse> request, CancellationToken cancellationToken = default);
        Task Send<TRequest>(TRequest request, CancellationToken cancellationToken = default) where TRequest : IRequest;
        Task<object?> Send(object request, CancellationToken cancellationToken = default);
        IAsyncEnumerable<TResponse> CreateStream<TResponse>(IStreamRequest<TResponse> request, CancellationToken cancellationToken = default);
        IAsyncEnumerable<object?> CreateStream(object request, CancellationToken cancellationToken = default);
    }

    public interface IPublisher
    {
        Task Publish(object notification, CancellationToken cancellationToken = default);
        Task Publish<TNotification>(TNotification notification, CancellationToken cancellationToken = default) where TNotification : INotification;
    }

    public interface IMediator : ISender, IPublisher;

    public class Mediator : IMediator
    {
        public Mediator(IServiceProvider serviceProvider) => throw null!;
        public Mediator(IServiceProvider serviceProvider, INotificationPublisher publisher) => throw null!;
        public Task<TResponse> Send<TResponse>(IRequest<TResponse> request, CancellationToken cancellationToken = default) => throw null!;
        public Task Send<TRequest>(TRequest request, CancellationToken cancellationToken = default) where TRequest : IRequest => throw null!;
        public Task<object?> Send(object request, CancellationToken cancellationToken = default) => throw null!;
        public IAsyncEnumerable<TResponse> CreateStream<TResponse>(IStreamRequest<TResponse> request, CancellationToken cancellationToken = default) => throw null!;
        public IAsyncEnumerable<object?> CreateStream(object request, CancellationToken cancellationToken = default) => throw null!;
        public Task Publish(object notification, CancellationToken cancellationToken = default) => throw null!;
        public Task Publish<TNotification>(TNotification notification, CancellationToken cancellationToken = default) where TNotification : INotification => throw null!;
        protected virtual Task PublishCore(IEnumerable<NotificationHandlerExecutor> handlerExecutors, INotification notification, CancellationToken cancellationToken) => throw null!;
    }

    public interface INotificationPublisher
    {
        Task Publish(IEnumerable<NotificationHandlerExecutor> handlerExecutors, INotification notification, CancellationToken cancellationToken);
    }

    public record NotificationHandlerExecutor(object HandlerInstance, Func<INotification, CancellationToken, Task> HandlerCallback);

    public interface IRequestHandler<in TRequest, TResponse> where TRequest : IRequest<TResponse>
    {
        Task<TResponse> Handle(TRequest request, CancellationToken cancellationToken);
    }

    public interface IRequestHandler<in TRequest> where TRequest : IRequest
    {
        Task Handle(TRequest request, CancellationToken cancellationToken);
    }

    public interface INotificationHandler<in TNotification> where TNotification : INotification
    {
        Task Handle(TNotification notification, CancellationToken cancellationToken);
    }

    public abstract class NotificationHandler<TNotification> : INotificationHandler<TNotification> where TNotification : INotification
    {
        Task INotificationHandler<TNotification>.Handle(TNotification notification, CancellationToken cancellationToken) => throw null!;
        protected abstract void Handle(TNotification notification);
    }

    public interface IStreamRequestHandler<in TRequest, out TResponse> where TRequest : IStreamRequest<TResponse>
    {
        IAsyncEnumerable<TResponse> Handle(TRequest request, CancellationToken cancellationToken);
    }

    public delegate Task<TResponse> RequestHandlerDelegate<TResponse>(CancellationToken t = default);

    public delegate IAsyncEnumerable<TResponse> StreamHandlerDelegate<out TResponse>();

    public interface IPipelineBehavior<in TRequest, TResponse> where TRequest : notnull
    {
        Task<TResponse> Handle(TRequest request, RequestHandlerDelegate<TResponse> next, CancellationToken cancellationToken);
    }

    public interface IStreamPipelineBehavior<in TRequest, TResponse> where TRequest : notnull
    {
        IAsyncEnumerable<TResponse> Handle(TRequest request, StreamHandlerDelegate<TResponse> next, CancellationToken cancellationToken);
    }
}

namespace MediatR.Entities
{
    public class OpenBehavior
    {
        public OpenBehavior(Type openBehaviorType, ServiceLifetime serviceLifetime = ServiceLifetime.Transient) => throw null!;
        public Type OpenBehaviorType => throw null!;
        public ServiceLifetime ServiceLifetime => throw null!;
    }
}

namespace MediatR.NotificationPublishers
{
    public class ForeachAwaitPublisher : INotificationPublisher
    {
        public Task Publish(IEnumerable<NotificationHandlerExecutor> handlerExecutors, INotification notification, CancellationToken cancellationToken) => throw null!;
    }

    public class TaskWhenAllPublisher : INotificationPublisher
    {
        public Task Publish(IEnumerable<NotificationHandlerExecutor> handlerExecutors, INotification notification, CancellationToken cancellationToken) => throw null!;
    }
}

namespace MediatR.Pipeline
{
    public interface IRequestPreProcessor<in TRequest> where TRequest : notnull
    {
        Task Process(TRequest request, CancellationToken cancellationToken);
    }

    public interface IRequestPostProcessor<in TRequest, in TResponse> where TRequest : notnull
    {
        Task Process(TRequest request, TResponse response, CancellationToken cancellationToken);
    }

    public interface IRequestExceptionHandler<in TRequest, TResponse, in TException> where TRequest : notnull where TException : Exception
    {
        Task Handle(TRequest request, TException exception, RequestExceptionHandlerState<TResponse> state, CancellationToken cancellationToken);
    }

    public interface IRequestExceptionAction<in TRequest, in TException> where TRequest : notnull where TException : Exception
    {
        Task Execute(TRequest request, TException exception, CancellationToken cancellationToken);
    }

    public class RequestExceptionHandlerState<TResponse>
    {
        public bool Handled => throw null!;
        public TResponse? Response => throw null!;
        public void SetHandled(TResponse response) => throw null!;
    }

    public class RequestPreProcessorBehavior<TRequest, TResponse> : IPipelineBehavior<TRequest, TResponse> where TRequest : notnull
    {
        public RequestPreProcessorBehavior(IEnumerable<IRequestPreProcessor<TRequest>> preProcessors) => throw null!;
        public Task<TResponse> Handle(TRequest request, RequestHandlerDelegate<TResponse> next, CancellationToken cancellationToken) => throw null!;
    }

    public class RequestPostProcessorBehavior<TRequest, TResponse> : IPipelineBehavior<TRequest, TResponse> where TRequest : notnull
    {
        public RequestPostProcessorBehavior(IEnumerable<IRequestPostProcessor<TRequest, TResponse>> postProcessors) => throw null!;
        public Task<TResponse> Handle(TRequest request, RequestHandlerDelegate<TResponse> next, CancellationToken cancellationToken) => throw null!;
    }

    public class RequestExceptionProcessorBehavior<TRequest, TResponse> : IPipelineBehavior<TRequest, TResponse> where TRequest : notnull
    {
        public RequestExceptionProcessorBehavior(IServiceProvider serviceProvider) => throw null!;
        public Task<TResponse> Handle(TRequest request, RequestHandlerDelegate<TResponse> next, CancellationToken cancellationToken) => throw null!;
    }

    public class RequestExceptionActionProcessorBehavior<TRequest, TResponse> : IPipelineBehavior<TRequest, TResponse> where TRequest : notnull
    {
        public RequestExceptionActionProcessorBehavior(IServiceProvider serviceProvider) => throw null!;
        public Task<TResponse> Handle(TRequest request, RequestHandlerDelegate<TResponse> next, CancellationToken cancellationToken) => throw null!;
    }
}

namespace Microsoft.Extensions.DependencyInjection
{
    public enum RequestExceptionActionProcessorStrategy
    {
        ApplyForUnhandledExceptions,
        ApplyForAllExceptions,
    }

    public class MediatRServiceConfiguration
    {
        public bool AutoRegisterRequestProcessors { get; set; }
        public List<ServiceDescriptor> BehaviorsToRegister { get; } = null!;
        public string? LicenseKey { get; set; }
        public ServiceLifetime Lifetime { get; set; }
        public int MaxGenericTypeParameters { get; set; }
        public int MaxGenericTypeRegistrations { get; set; }
        public int MaxTypesClosing { get; set; }
        public Type MediatorImplementationType { get; set; } = null!;
        public INotificationPublisher NotificationPublisher { get; set; } = null!;
        public Type? NotificationPublisherType { get; set; }
        public bool RegisterGenericHandlers { get; set; }
        public int RegistrationTimeout { get; set; }
        public RequestExceptionActionProcessorStrategy RequestExceptionActionProcessorStrategy { get; set; }
        public List<ServiceDescriptor> RequestPostProcessorsToRegister { get; } = null!;
        public List<ServiceDescriptor> RequestPreProcessorsToRegister { get; } = null!;
        public List<ServiceDescriptor> StreamBehaviorsToRegister { get; } = null!;
        public Func<Type, bool> TypeEvaluator { get; set; } = null!;
        public MediatRServiceConfiguration AddBehavior<TServiceType, TImplementationType>(ServiceLifetime serviceLifetime = ServiceLifetime.Transient) => throw null!;
        public MediatRServiceConfiguration AddBehavior<TImplementationType>(ServiceLifetime serviceLifetime = ServiceLifetime.Transient) => throw null!;
        public MediatRServiceConfiguration AddBehavior(Type implementationType, ServiceLifetime serviceLifetime = ServiceLifetime.Transient) => throw null!;
        public MediatRServiceConfiguration AddBehavior(Type serviceType, Type implementationType, ServiceLifetime serviceLifetime = ServiceLifetime.Transient) => throw null!;
        public MediatRServiceConfiguration AddOpenBehavior(Type openBehaviorType, ServiceLifetime serviceLifetime = ServiceLifetime.Transient) => throw null!;
        public MediatRServiceConfiguration AddOpenBehaviors(IEnumerable<Type> openBehaviorTypes, ServiceLifetime serviceLifetime = ServiceLifetime.Transient) => throw null!;
        public MediatRServiceConfiguration AddOpenBehaviors(IEnumerable<OpenBehavior> openBehaviors) => throw null!;
        public MediatRServiceConfiguration AddOpenRequestPostProcessor(Type openBehaviorType, ServiceLifetime serviceLifetime = ServiceLifetime.Transient) => throw null!;
        public MediatRServiceConfiguration AddOpenRequestPreProcessor(Type openBehaviorType, ServiceLifetime serviceLifetime = ServiceLifetime.Transient) => throw null!;
        public MediatRServiceConfiguration AddOpenStreamBehavior(Type openBehaviorType, ServiceLifetime serviceLifetime = ServiceLifetime.Transient) => throw null!;
        public MediatRServiceConfiguration AddRequestPostProcessor<TServiceType, TImplementationType>(ServiceLifetime serviceLifetime = ServiceLifetime.Transient) => throw null!;
        public MediatRServiceConfiguration AddRequestPostProcessor<TImplementationType>(ServiceLifetime serviceLifetime = ServiceLifetime.Transient) => throw null!;
        public MediatRServiceConfiguration AddRequestPostProcessor(Type serviceType, Type implementationType, ServiceLifetime serviceLifetime = ServiceLifetime.Transient) => throw null!;
        public MediatRServiceConfiguration AddRequestPostProcessor(Type implementationType, ServiceLifetime serviceLifetime = ServiceLifetime.Transient) => throw null!;
        public MediatRServiceConfiguration AddRequestPreProcessor<TServiceType, TImplementationType>(ServiceLifetime serviceLifetime = ServiceLifetime.Transient) => throw null!;
        public MediatRServiceConfiguration AddRequestPreProcessor<TImplementationType>(ServiceLifetime serviceLifetime = ServiceLifetime.Transient) => throw null!;
        public MediatRServiceConfiguration AddRequestPreProcessor(Type serviceType, Type implementationType, ServiceLifetime serviceLifetime = ServiceLifetime.Transient) => throw null!;
        public MediatRServiceConfiguration AddRequestPreProcessor(Type implementationType, ServiceLifetime serviceLifetime = ServiceLifetime.Transient) => throw null!;
        public MediatRServiceConfiguration AddStreamBehavior<TServiceType, TImplementationType>(ServiceLifetime serviceLifetime = ServiceLifetime.Transient) => throw null!;
        public MediatRServiceConfiguration AddStreamBehavior<TImplementationType>(ServiceLifetime serviceLifetime = ServiceLifetime.Transient) => throw null!;
        public MediatRServiceConfiguration AddStreamBehavior(Type serviceType, Type implementationType, ServiceLifetime serviceLifetime = ServiceLifetime.Transient) => throw null!;
        public MediatRServiceConfiguration AddStreamBehavior(Type implementationType, ServiceLifetime serviceLifetime = ServiceLifetime.Transient) => throw null!;
        public MediatRServiceConfiguration RegisterServicesFromAssemblies(params Assembly[] assemblies) => throw null!;
        public MediatRServiceConfiguration RegisterServicesFromAssembly(Assembly assembly) => throw null!;
        public MediatRServiceConfiguration RegisterServicesFromAssemblyContaining<T>() => throw null!;
        public MediatRServiceConfiguration RegisterServicesFromAssemblyContaining(Type type) => throw null!;
    }

    // The overloads that take assemblies or marker types are those of the versions before 12.
    public static class MediatRServiceCollectionExtensions
    {
        public static IServiceCollection AddMediatR(this IServiceCollection services, Action<MediatRServiceConfiguration> configuration) => throw null!;
        public static IServiceCollection AddMediatR(this IServiceCollection services, MediatRServiceConfiguration configuration) => throw null!;
        public static IServiceCollection AddMediatR(this IServiceCollection services, params Assembly[] assemblies) => throw null!;
        public static IServiceCollection AddMediatR(this IServiceCollection services, params Type[] handlerAssemblyMarkerTypes) => throw null!;
    }
}
