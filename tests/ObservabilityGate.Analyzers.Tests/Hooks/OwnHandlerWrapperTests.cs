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

    private static string Bus(string receive) => $$"""
        using Microsoft.Extensions.Logging;

        public interface IEventHandler
        {
            Task Handle(object @event);
        }

        public interface IEventHandler<T> : IEventHandler
        {
            Task Handle(T @event);

            Task IEventHandler.Handle(object @event) => Handle((T)@event);
        }

        public record Placed(int Id);

        public class Bus(IEnumerable<IEventHandler> handlers, ILogger<Bus> logger)
        {
            public async Task Receive(object message)
            {
                {{receive}}
            }

            private async Task Process(object message)
            {
                foreach (var handler in handlers)
                    await handler.Handle(message);
            }
        }
        """;

    private static string Events(string handle) => $$"""
        public class PlacedHandler : IEventHandler<Placed>
        {
            public Task {{handle}}(Placed @event) => Stock.TakeAsync(@event.Id);
        }
        """;

    [Fact]
    public Task DispatcherThatCallsTheInterfaceWithoutAMessage_CountsWithWhatCallsItsPrivateMember() =>
        Presence.VerifyBothWaysAsync(Events("Handle"), Bus("logger.LogInformation(\"Received\"); await Process(message);"));

    [Fact]
    public Task RunnerOfAnInterfaceThatNeverNamesAMessage_IsNoDispatcher() => Presence.VerifyBothWaysAsync(
        """
        public interface IScheduledTask { Task Execute(); }

        public class Sweep : IScheduledTask
        {
            public Task {|OBG1001:Execute|}() => Stock.TakeAsync(1);
        }
        """,
        """
        using Microsoft.Extensions.Logging;

        public class Runner(IScheduledTask task, ILogger<Runner> logger)
        {
            public async Task Start()
            {
                logger.LogInformation("Starting");
                await task.Execute();
            }
        }
        """);

    [Fact]
    public Task DispatcherWhosePrivateMemberHasTwoCallers_CountsForNeither() => Presence.VerifyBothWaysAsync(
        Events("{|OBG1001:Handle|}"), Bus("if (message is Placed) { logger.LogInformation(\"Received\"); await Process(message); } else { await Process(message); }"));

    [Fact]
    public Task Dispatcher_DoesNotCountWhatAnotherHandlerLogs() => Presence.VerifyBothWaysAsync(
        Commands("{|OBG1001:HandleAsync|}"), Dispatcher("await handler.HandleAsync(command);"), """
        using Microsoft.Extensions.Logging;

        public record Cancel(int Id);

        public class CancelHandler(ILogger<CancelHandler> logger) : ICommandHandler<Cancel>
        {
            public Task HandleAsync(Cancel command)
            {
                logger.LogInformation("Cancelling");
                return Stock.TakeAsync(command.Id);
            }
        }
        """);

    [Fact]
    public Task DispatcherThatLogsFailuresOnly_DoesNot() => Presence.VerifyBothWaysAsync(
        Commands("{|OBG1001:HandleAsync|}"),
        Dispatcher("try { await handler.HandleAsync(command); } catch (Exception e) { logger.LogError(e, \"Failed\"); throw; }"));
}
