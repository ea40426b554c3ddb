// needs:
// namespaces: Mediator
// packages: Mediator.Abstractions

using Microsoft.Extensions.DependencyInjection;

namespace Mediator
{
    public interface IMessage;

    public interface IStreamMessage;

    public interface IBaseRequest : IMessage;

    public interface IBaseCommand : IMessage;

    public interface IBaseQuery : IMessage;

    public interface INotification : IMessage;

    public interface IRequest : IRequest<Unit>;

    public interface IRequest<out TResponse> : IBaseRequest;

    public interface ICommand : ICommand<Unit>;

    public interface ICommand<out TResponse> : IBaseCommand;

    public interface IQuery<out TResponse> : IBaseQuery;

    public interface IBaseStreamRequest : IStreamMessage;

    public interface IBaseStreamCommand : IStreamMessage;

    public interface IBaseStreamQuery : IStreamMessage;

    public interface IStreamRequest<out TResponse> : IBaseStreamRequest;

    public interface IStreamCommand<out TResponse> : IBaseStreamCommand;

    public interface IStreamQuery<out TResponse> : IBaseStreamQuery;

    public readonly struct Unit : IEquatable<Unit>
    {
        public static ref readonly Unit Value => throw null!;
        public static ValueTask<Unit> ValueTask => throw null!;
        public bool Equals(Unit other) => throw null!;
        public override bool Equals(object? obj) => throw null!;
        public override int GetHashCode() => throw null!;
        public static bool operator ==(Unit left, Unit right) => throw null!;
        public static bool operator !=(Unit left, Unit right) => throw null!;
    }

    public interface ISender
    {
        ValueTask<TResponse> Send<TResponse>(IRequest<TResponse> request, CancellationToken cancellationToken = default);
        ValueTask<TResponse> Send<TResponse>(ICommand<TResponse> command, CancellationToken cancellationToken = default);
        ValueTask<TResponse> Send<TResponse>(IQuery<TResponse> query, CancellationToken cancellationToken = default);
        ValueTask<object?> Send(object message, CancellationToken cancellationToken = default);
        IAsyncEnumerable<TResponse> CreateStream<TResponse>(IStreamQuery<TResponse> query, CancellationToken cancellationToken = default);
        IAsyncEnumerable<TResponse> CreateStream<TResponse>(IStreamRequest<TResponse> request, CancellationToken cancellationToken = default);
        IAsyncEnumerable<TResponse> CreateStream<TResponse>(IStreamCommand<TResponse> command, CancellationToken cancellationToken = default);
        IAsyncEnumerable<object?> CreateStream(object message, CancellationToken cancellationToken = default);
    }

    public interface IPublisher
    {
        ValueTask Publish<TNotification>(TNotification notification, CancellationToken cancellationToken = default) where TNotification : INotification;
        ValueTask Publish(object notification, CancellationToken cancellationToken = default);
    }

    public interface IMediator : ISender, IPublisher;

    public interface IRequestHandler<in TRequest, TResponse> where TRequest : IRequest<TResponse>
    {
        ValueTask<TResponse> Handle(TRequest request, CancellationToken cancellationToken);
    }

    public interface IRequestHandler<in TRequest> : IRequestHandler<TRequest, Unit> where TRequest : IRequest<Unit>;

    public interface ICommandHandler<in TCommand, TResponse> where TCommand : ICommand<TResponse>
    {
        ValueTask<TResponse> Handle(TCommand command, CancellationToken cancellationToken);
    }

    public interface ICommandHandler<in TCommand> : ICommandHandler<TCommand, Unit> where TCommand : ICommand<Unit>;

    public interface IQueryHandler<in TQuery, TResponse> where TQuery : IQuery<TResponse>
    {
        ValueTask<TResponse> Handle(TQuery query, CancellationToken cancellationToken);
    }

    public interface INotificationHandler<in TNotification> where TNotification : INotification
    {
        ValueTask Handle(TNotification notification, CancellationToken cancellationToken);
    }

    public interface IStreamRequestHandler<in TRequest, out TResponse> where TRequest : IStreamRequest<TResponse>
    {
        IAsyncEnumerable<TResponse> Handle(TRequest request, CancellationToken cancellationToken);
    }

    public interface IStreamCommandHandler<in TCommand, out TResponse> where TCommand : IStreamCommand<TResponse>
    {
        IAsyncEnumerable<TResponse> Handle(TCommand command, CancellationToken cancellationToken);
    }

    public interface IStreamQueryHandler<in TQuery, out TResponse> where TQuery : IStreamQuery<TResponse>
    {
        IAsyncEnumerable<TResponse> Handle(TQuery query, CancellationToken cancellationToken);
    }

    public delegate ValueTask<TResponse> MessageHandlerDelegate<TMessage, TResponse>(TMessage message, CancellationToken cancellationToken) where TMessage : notnull, IMessage;

    public delegate IAsyncEnumerable<TResponse> StreamHandlerDelegate<TMessage, TResponse>(TMessage message, CancellationToken cancellationToken) where TMessage : notnull, IStreamMessage;

    public interface IPipelineBehavior<TMessage, TResponse> where TMessage : notnull, IMessage
    {
        ValueTask<TResponse> Handle(TMessage message, MessageHandlerDelegate<TMessage, TResponse> next, CancellationToken cancellationToken);
    }

    public interface IStreamPipelineBehavior<TMessage, TResponse> where TMessage : IStreamMessage
    {
        IAsyncEnumerable<TResponse> Handle(TMessage message, StreamHandlerDelegate<TMessage, TResponse> next, CancellationToken cancellationToken);
    }

    public abstract class MessagePreProcessor<TMessage, TResponse> : IPipelineBehavior<TMessage, TResponse> where TMessage : notnull, IMessage
    {
        public ValueTask<TResponse> Handle(TMessage message, MessageHandlerDelegate<TMessage, TResponse> next, CancellationToken cancellationToken) => throw null!;
        protected abstract ValueTask Handle(TMessage message, CancellationToken cancellationToken);
    }

    public abstract class MessagePostProcessor<TMessage, TResponse> : IPipelineBehavior<TMessage, TResponse> where TMessage : notnull, IMessage
    {
        public ValueTask<TResponse> Handle(TMessage message, MessageHandlerDelegate<TMessage, TResponse> next, CancellationToken cancellationToken) => throw null!;
        protected abstract ValueTask Handle(TMessage message, TResponse response, CancellationToken cancellationToken);
    }

    public readonly struct ExceptionHandlingResult<TResponse>
    {
        public static readonly ExceptionHandlingResult<TResponse> NotHandled;
        public static ExceptionHandlingResult<TResponse> Handled(TResponse response) => throw null!;
        public static implicit operator ValueTask<ExceptionHandlingResult<TResponse>>(ExceptionHandlingResult<TResponse> result) => throw null!;
    }

    public abstract class MessageExceptionHandler<TMessage, TResponse, TException> : IPipelineBehavior<TMessage, TResponse> where TMessage : notnull, IMessage where TException : Exception
    {
        protected static readonly ExceptionHandlingResult<TResponse> NotHandled;
        public ValueTask<TResponse> Handle(TMessage message, MessageHandlerDelegate<TMessage, TResponse> next, CancellationToken cancellationToken) => throw null!;
        protected abstract ValueTask<ExceptionHandlingResult<TResponse>> Handle(TMessage message, TException exception, CancellationToken cancellationToken);
        protected static ExceptionHandlingResult<TResponse> Handled(TResponse response) => throw null!;
    }

    public abstract class MessageExceptionHandler<TMessage, TResponse> : MessageExceptionHandler<TMessage, TResponse, Exception> where TMessage : notnull, IMessage;

    // The library's source generator writes this type and AddMediator into the user's own assembly.
    public class MediatorOptions
    {
        public IReadOnlyList<object> Assemblies { get; set; } = null!;
        public bool GenerateTypesAsInternal { get; set; }
        public string Namespace { get; set; } = null!;
        public Type NotificationPublisherType { get; set; } = null!;
        public IReadOnlyList<Type> PipelineBehaviors { get; set; } = null!;
        public ServiceLifetime ServiceLifetime { get; set; }
        public IReadOnlyList<Type> StreamPipelineBehaviors { get; set; } = null!;
    }
}

namespace Microsoft.Extensions.DependencyInjection
{
    public static class MediatorDependencyInjectionExtensions
    {
        public static IServiceCollection AddMediator(this IServiceCollection services) => throw null!;
        public static IServiceCollection AddMediator(this IServiceCollection services, Action<Mediator.MediatorOptions> options) => throw null!;
    }
}
