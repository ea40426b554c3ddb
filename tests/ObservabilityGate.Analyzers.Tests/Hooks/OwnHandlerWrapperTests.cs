namespace ObservabilityGate.Analyzers.Tests.Hooks;

/// <summary>Decorators and dispatchers around a code base's own handler interface.</summary>
public class OwnHandlerWrapperTests
{
    private static string Commands(string handle) => $$"""
        public interface ICommandHandler<T> { Task HandleAsync(T command); }

        public record Place(int Id);

        public class PlaceHandler : ICommandHandler<Place>
        {
            public Task {{handle}}(Place command) => Stock.TakeAsync(command.Id);
        }
        """;

    private const string Decorator = """
        using Microsoft.Extensions.Logging;

        public class LogDecorator<T>(ICommandHandler<T> inner, ILogger<T> logger) : ICommandHandler<T>
        {
            public async Task HandleAsync(T command)
            {
                logger.LogInformation("Handling");
                await inner.HandleAsync(command);
            }
        }
        """;

    [Fact]
    public Task Decorator_CountsWhereItIsRegistered() => Presence.VerifyBothWaysAsync(Commands("HandleAsync"), Decorator, """
        using Microsoft.Extensions.DependencyInjection;
        using Scrutor;

        public static class Startup
        {
            public static void Add(IServiceCollection services) => services.Decorate(typeof(ICommandHandler<>), typeof(LogDecorator<>));
        }
        """);

    [Fact]
    public Task Decorator_NotRegistered_DoesNotCount() => Presence.VerifyBothWaysAsync(Commands("{|OBG1001:HandleAsync|}"), Decorator);

    private static string Dispatcher(string body) => $$"""
        using Microsoft.Extensions.DependencyInjection;
        using Microsoft.Extensions.Logging;

        public class Dispatcher(IServiceProvider services, ILogger<Dispatcher> logger)
        {
            public async Task SendAsync<T>(T command)
            {
                var handler = (ICommandHandler<T>)services.GetService(typeof(ICommandHandler<T>))!;
                {{body}}
            }
        }
        """;

    [Fact]
    public Task DispatcherThatLogs_CountsForEveryHandler() => Presence.VerifyBothWaysAsync(
        Commands("HandleAsync"), Dispatcher("logger.LogInformation(\"Sending\"); await handler.HandleAsync(command);"));

    [Fact]
    public Task DispatcherThatLogsFailuresOnly_DoesNot() => Presence.VerifyBothWaysAsync(
        Commands("{|OBG1001:HandleAsync|}"),
        Dispatcher("try { await handler.HandleAsync(command); } catch (Exception e) { logger.LogError(e, \"Failed\"); throw; }"));
}
