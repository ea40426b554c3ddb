// needs:
// namespaces: FastEndpoints
// packages: FastEndpoints.Messaging.Core, FastEndpoints.Messaging, FastEndpoints

namespace FastEndpoints;

public sealed class Void;

public interface ICommandBase;

public interface ICommand : ICommand<Void>;

public interface ICommand<out TResult> : ICommandBase;

public interface IStreamCommand<out TResult> : ICommandBase;

public interface IServerStreamCommand<out TResult> where TResult : class;

public interface ICommandHandler;

public interface ICommandHandler<in TCommand> : ICommandHandler<TCommand, Void> where TCommand : ICommand
{
    new Task ExecuteAsync(TCommand command, CancellationToken ct);
    Task<Void> ICommandHandler<TCommand, Void>.ExecuteAsync(TCommand command, CancellationToken ct) => throw null!;
}

public interface ICommandHandler<in TCommand, TResult> : ICommandHandler where TCommand : ICommand<TResult>
{
    Task<TResult> ExecuteAsync(TCommand command, CancellationToken ct);
}

public interface IStreamCommandHandler<in TCommand, out TResult> : ICommandHandler where TCommand : IStreamCommand<TResult>
{
    IAsyncEnumerable<TResult> ExecuteAsync(TCommand command, CancellationToken ct);
}

public interface IServerStreamCommandHandler<in TCommand, TResult> where TCommand : class, IServerStreamCommand<TResult> where TResult : class
{
    IAsyncEnumerable<TResult> ExecuteAsync(TCommand command, CancellationToken ct);
}

public interface IEvent;

public interface IEventHandler;

public interface IEventHandler<in TEvent> : IEventHandler
{
    Task HandleAsync(TEvent eventModel, CancellationToken ct);
}
