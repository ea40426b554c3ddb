// needs: FastEndpoints.Messaging.Core
// namespaces: FastEndpoints
// packages: FastEndpoints.Messaging, FastEndpoints

using Microsoft.Extensions.DependencyInjection;

namespace FastEndpoints;

public enum Mode
{
    WaitForNone = 0,
    WaitForAny = 1,
    WaitForAll = 2,
}

public delegate Task<TResult> CommandDelegate<TResult>();

public interface ICommandMiddleware<in TCommand, TResult> where TCommand : ICommand<TResult>
{
    Task<TResult> ExecuteAsync(TCommand command, CommandDelegate<TResult> next, CancellationToken ct);
}

public class CommandMiddlewareConfig
{
    public void Register<TCommand, TResult, TMiddleware>() where TCommand : ICommand<TResult> where TMiddleware : class, ICommandMiddleware<TCommand, TResult> => throw null!;
    public void Register(params Type[] middlewareTypes) => throw null!;
}

public static class CommandExtensions
{
    public static Task ExecuteAsync<TCommand>(this TCommand command, CancellationToken ct = default) where TCommand : class, ICommand => throw null!;
    public static Task<TResult> ExecuteAsync<TResult>(this ICommand<TResult> command, CancellationToken ct = default) => throw null!;
    public static IAsyncEnumerable<TResult> ExecuteAsync<TResult>(this IStreamCommand<TResult> command, CancellationToken ct = default) => throw null!;
}

public static class EventExtensions
{
    public static Task PublishAsync<TEvent>(this TEvent eventModel, Mode waitMode = Mode.WaitForAll, CancellationToken cancellation = default) where TEvent : IEvent => throw null!;
    public static Task PublishAsync(this IEvent eventModel, Mode waitMode = Mode.WaitForAll, CancellationToken cancellation = default) => throw null!;
}

public static class MessagingServiceCollectionExtensions
{
    public static IServiceCollection AddCommandMiddleware(this IServiceCollection services, Action<CommandMiddlewareConfig> config) => throw null!;
}
