namespace ObservabilityGate.Analyzers.Tests.Endpoints;

public class AzureFunctionTests
{
    private const string Isolated = """
        using Microsoft.Azure.Functions.Worker;

        public class Orders
        {
            [Function("Sweep")]
            public Task {|#0:Sweep|}([TimerTrigger("0 * * * * *")] string timer) => Stock.TakeAsync(1);
        }
        """;

    private const string InProcess = """
        using Microsoft.Azure.WebJobs;

        public static class Orders
        {
            [FunctionName("Sweep")]
            public static Task {|#0:Sweep|}([TimerTrigger("0 * * * * *")] string timer) => Stock.TakeAsync(1);
        }
        """;

    [Fact]
    public Task IsolatedFunctionWithoutHook_IsReported() => Presence.VerifyBareAsync("azure-function", Isolated, "Sweep(string)");

    [Fact]
    public Task IsolatedFunctionWithoutHook_NotRestored_IsReported() => Presence.VerifyBareNotRestoredAsync("azure-function", Isolated, "Sweep(string)");

    [Fact]
    public Task InProcessFunctionWithoutHook_IsReported() => Presence.VerifyBareAsync("azure-function", InProcess, "Sweep(string)");

    [Fact]
    public Task InProcessFunctionWithoutHook_NotRestored_IsReported() => Presence.VerifyBareNotRestoredAsync("azure-function", InProcess, "Sweep(string)");

    [Fact]
    public Task FunctionWithHook_IsSilent() => Presence.VerifyBothWaysAsync("""
        using Microsoft.Azure.Functions.Worker;
        using Microsoft.Extensions.Logging;

        public class Orders(ILogger<Orders> logger)
        {
            [Function(nameof(Sweep))]
            public Task Sweep([TimerTrigger("0 * * * * *")] string timer)
            {
                logger.LogInformation("Sweep");
                return Stock.TakeAsync(1);
            }
        }

        public static class Others
        {
            [Microsoft.Azure.Functions.Worker.Function("Other")]
            public static Task Other([TimerTrigger("0 * * * * *")] string timer, ILogger log)
            {
                log.LogInformation("Other");
                return Stock.TakeAsync(1);
            }
        }
        """);

    [Fact]
    public Task AttributeOfAnotherLibrary_IsSilent() => Presence.VerifyAsync("""
        public sealed class FunctionAttribute(string name) : Attribute { public string Name => name; }

        public class Plugin
        {
            [Function("Sum")]
            public int Sum(int id) => Stock.Take(id);

            public int Helper(int id) => Stock.Take(id);
        }
        """);
}
