namespace ObservabilityGate.Analyzers.Tests.Endpoints;

public class BackgroundTests
{
    private const string Bare = """
        using Microsoft.Extensions.Hosting;

        public class Worker : BackgroundService
        {
            protected override async Task {|#0:ExecuteAsync|}(CancellationToken stoppingToken)
            {
                while (!stoppingToken.IsCancellationRequested)
                    await Stock.TakeAsync(1);
            }
        }

        public class Starter : IHostedService
        {
            public Task {|#1:StartAsync|}(CancellationToken cancellationToken) => Stock.TakeAsync(1);

            public Task StopAsync(CancellationToken cancellationToken) => Stock.TakeAsync(1);
        }
        """;

    [Fact]
    public Task ServiceWithoutHook_IsReported() => Presence.VerifyBareAsync("background", Bare, "ExecuteAsync(CancellationToken)", "StartAsync(CancellationToken)");

    [Fact]
    public Task ServiceWithoutHook_NothingRestored_IsReported() => Presence.VerifyBareNotRestoredAsync("background", Bare, "ExecuteAsync(CancellationToken)", "StartAsync(CancellationToken)");

    [Fact]
    public Task ServiceWithHook_IsSilent() => Presence.VerifyBothWaysAsync("""
        using Microsoft.Extensions.Hosting;
        using Microsoft.Extensions.Logging;

        public class Worker(ILogger<Worker> logger) : BackgroundService
        {
            protected override async Task ExecuteAsync(CancellationToken stoppingToken)
            {
                while (!stoppingToken.IsCancellationRequested)
                {
                    logger.LogInformation("Tick");
                    await Stock.TakeAsync(1);
                }
            }
        }
        """);

    [Fact]
    public Task PrivateExecuteAsync_IsNoEndpoint() => Presence.VerifyBothWaysAsync("""
        using Microsoft.Extensions.Hosting;

        public class Starter : IHostedService
        {
            public Task {|OBG1001:StartAsync|}(CancellationToken cancellationToken) => ExecuteAsync(cancellationToken);

            public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

            private async Task ExecuteAsync(CancellationToken cancellationToken) => await Stock.TakeAsync(1);
        }
        """);

    [Fact]
    public Task ExplicitImplementation_IsReported() => Presence.VerifyAsync("""
        using Microsoft.Extensions.Hosting;

        public class Starter : IHostedService
        {
            Task IHostedService.{|OBG1001:StartAsync|}(CancellationToken cancellationToken) => Stock.TakeAsync(1);

            Task IHostedService.StopAsync(CancellationToken cancellationToken) => Stock.TakeAsync(1);
        }
        """);

    [Fact]
    public Task InterfaceOnlyAndLookAlikes_AreSilent() => Presence.VerifyBothWaysAsync("""
        using Microsoft.Extensions.Hosting;

        public interface IWorker : IHostedService { }

        public abstract class Job : BackgroundService { }

        public class Activity1
        {
            public Task ExecuteAsync(CancellationToken stoppingToken) => Stock.TakeAsync(1);

            public Task StartAsync(CancellationToken cancellationToken) => Stock.TakeAsync(1);
        }
        """);

    [Fact]
    public Task OwnBase_IsFollowed() => Presence.VerifyBothWaysAsync("""
        using Microsoft.Extensions.Hosting;

        public abstract class Periodic<T> : BackgroundService
        {
            protected override async Task {|OBG1001:ExecuteAsync|}(CancellationToken stoppingToken) => await TickAsync();

            protected virtual Task TickAsync() => Stock.TakeAsync(1);
        }

        public class Sweeper : Periodic<int> { }

        public class Cleaner : Periodic<string>
        {
            protected override async Task {|OBG1001:ExecuteAsync|}(CancellationToken stoppingToken) => await Stock.TakeAsync(2);
        }
        """);
}
