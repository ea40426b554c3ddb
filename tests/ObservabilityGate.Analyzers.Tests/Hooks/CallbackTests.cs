namespace ObservabilityGate.Analyzers.Tests.Hooks;

/// <summary>Code that is handed over to be run later: who runs it, and so whose hook it is.</summary>
public class CallbackTests
{
    private static string Service(string start) => $$"""
        using Microsoft.Extensions.Hosting;
        using Microsoft.Extensions.Logging;

        public class Library
        {
            public event EventHandler? Added;

            public void Add() => Added?.Invoke(this, EventArgs.Empty);
        }

        public class Notifier(Library library, System.Timers.Timer timer, ILogger<Notifier> logger) : IHostedService
        {
            public Task {{start}}

            public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

            private void OnAdded(object? sender, EventArgs e) => logger.LogInformation("Added");

            private void OnElapsed(object? sender, System.Timers.ElapsedEventArgs e) => logger.LogInformation("Elapsed");
        }
        """;

    [Theory]
    [InlineData("{|OBG1001:StartAsync|}(CancellationToken cancellationToken) { library.Added += OnAdded; return Stock.TakeAsync(1); }")]
    [InlineData("{|OBG1001:StartAsync|}(CancellationToken cancellationToken) { library.Added += (_, _) => logger.LogInformation(\"Added\"); return Stock.TakeAsync(1); }")]
    [InlineData("{|OBG1001:StartAsync|}(CancellationToken cancellationToken) { timer.Elapsed -= OnElapsed; return Stock.TakeAsync(1); }")]
    public Task HandlerOfAnOwnEvent_BelongsToWhoRaisesIt(string start) => Presence.VerifyAsync(Service(start));

    [Theory]
    [InlineData("StartAsync(CancellationToken cancellationToken) { timer.Elapsed += OnElapsed; return Stock.TakeAsync(1); }")]
    [InlineData("StartAsync(CancellationToken cancellationToken) { timer.Elapsed += (_, _) => logger.LogInformation(\"Elapsed\"); return Stock.TakeAsync(1); }")]
    [InlineData("StartAsync(CancellationToken cancellationToken) { Task.Run(() => OnAdded(null, EventArgs.Empty)); return Stock.TakeAsync(1); }")]
    public Task HandlerOfAPackagesEvent_BelongsToWhoSubscribes(string start) => Presence.VerifyAsync(Service(start));

    [Fact]
    public Task HandlerOfAnEventThatDoesNotBind_IsAPackages() => Presence.VerifyNotRestoredAsync("""
        using Microsoft.Extensions.Hosting;
        using Microsoft.Extensions.Logging;
        using RabbitMQ.Client;

        public class Receiver(IModel channel, ILogger<Receiver> logger) : IHostedService
        {
            public Task StartAsync(CancellationToken cancellationToken)
            {
                var consumer = new EventingBasicConsumer(channel);
                consumer.Received += OnReceived;
                return Stock.TakeAsync(1);
            }

            public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

            private void OnReceived(object? sender, BasicDeliverEventArgs e) => logger.LogInformation("Received");
        }
        """);

    [Theory]
    [InlineData("private static readonly Func<ILogger, int>[] _steps = [First, Second];", "_steps.Sum(step => step(logger))")]
    [InlineData("private static readonly Func<ILogger, int> _step = Second;", "_step(logger)")]
    public Task DelegateInAReadOnlyField_RunsWhereTheFieldIsRead(string field, string call) => Presence.VerifyAsync($$"""
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.Extensions.Logging;

        public class OrdersController(ILogger<OrdersController> logger) : ControllerBase
        {
            {{field}}

            [HttpGet]
            public int Get(int id) => {{call}} + Stock.Take(id);

            private static int First(ILogger logger) => 1;

            private static int Second(ILogger logger) { logger.LogInformation("Second"); return 2; }
        }
        """);
}
