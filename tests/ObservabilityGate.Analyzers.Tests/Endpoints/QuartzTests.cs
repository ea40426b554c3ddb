namespace ObservabilityGate.Analyzers.Tests.Endpoints;

public class QuartzTests
{
    private const string Bare = """
        using Quartz;

        public class Sweep : IJob
        {
            public Task {|#0:Execute|}(IJobExecutionContext context) => Stock.TakeAsync(1);
        }
        """;

    [Fact]
    public Task JobWithoutHook_IsReported() => Presence.VerifyBareAsync("quartz", Bare, "Execute(IJobExecutionContext)");

    [Fact]
    public Task JobWithoutHook_NotRestored_IsReported() => Presence.VerifyBareNotRestoredAsync("quartz", Bare, "Execute(IJobExecutionContext)");

    [Fact]
    public Task JobWithHook_IsSilent() => Presence.VerifyBothWaysAsync("""
        using Microsoft.Extensions.Logging;
        using Quartz;

        public class Sweep(ILogger<Sweep> logger) : IJob
        {
            public Task Execute(IJobExecutionContext context)
            {
                logger.LogInformation("Sweep");
                return Stock.TakeAsync(1);
            }
        }
        """);

    [Fact]
    public Task ExecuteWithoutTheInterface_IsSilent() => Presence.VerifyBothWaysAsync("""
        using Quartz;

        public interface ISweep : IJob { }

        public class Helper
        {
            public Task Execute(IJobExecutionContext context) => Stock.TakeAsync(1);
        }

        public abstract class Undone : IJob
        {
            public abstract Task Execute(IJobExecutionContext context);
        }
        """);

    [Fact]
    public Task OwnBaseJob_IsReportedOnce() => Presence.VerifyBothWaysAsync("""
        using Quartz;

        public abstract class BaseJob : IJob
        {
            public async Task {|OBG1001:Execute|}(IJobExecutionContext context) => await ExecuteJobAsync(context);

            protected virtual Task ExecuteJobAsync(IJobExecutionContext context) => Stock.TakeAsync(1);
        }

        public class Sweep : BaseJob
        {
            protected override Task ExecuteJobAsync(IJobExecutionContext context) => Stock.TakeAsync(2);
        }
        """);

    [Fact]
    public Task HangfireJob_IsKnownByContextTokenOrAttribute() => Presence.VerifyBothWaysAsync("""
        using Hangfire;
        using Hangfire.Server;

        public class Jobs
        {
            public Task {|OBG1001:Sweep|}(int id, PerformContext context) => Stock.TakeAsync(id);

            public Task {|OBG1001:Clean|}(IJobCancellationToken token) => Stock.TakeAsync(1);

            [AutomaticRetry(Attempts = 2)]
            public Task {|OBG1001:Retry|}() => Stock.TakeAsync(1);

            public Task Helper() => Stock.TakeAsync(1);
        }
        """);

    [Fact]
    public Task CoravelInvocable_BothWays() => Presence.VerifyBothWaysAsync("""
        using Coravel.Invocable;

        public class Sweep : IInvocable
        {
            public Task {|OBG1001:Invoke|}() => Stock.TakeAsync(1);
        }
        """);

    [Fact]
    public Task OverrideOfHangfiresOwnMember_IsNoJob() => Presence.VerifyBothWaysAsync("""
        using Hangfire;
        using Hangfire.Server;

        public class Scopes : JobActivator
        {
            public override JobActivatorScope BeginScope(PerformContext context) => Stock.Take(1) > 0 ? base.BeginScope(context) : null!;
        }

        public class Sweep
        {
            public Task {|OBG1001:Run|}(PerformContext context) => Stock.TakeAsync(1);
        }
        """);
}
