using ObservabilityGate.Analyzers.Rules.Presence;
using ObservabilityGate.Testing;

namespace ObservabilityGate.Analyzers.Tests.Hooks;

/// <summary>On which path a hook stands, and what has no path worth watching.</summary>
public class PathTests
{
    private const string Usings = """
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.Extensions.Logging;

        """;

    // Every call.

    [Theory]
    [InlineData("if (context.Response.StatusCode > 399) { logger.LogWarning(\"Failed\"); } else { logger.LogInformation(\"Served\"); }", "Get")]
    [InlineData("if (context.Features.Get<IStatusCodeReExecuteFeature>() != null) { return; } logger.LogInformation(\"Served\");", "Get")]
    [InlineData("if (context.Response.StatusCode > 399) { logger.LogWarning(\"Failed\"); } else { Stock.Take(1); }", "{|OBG1001:Get|}")]
    [InlineData("if (context.Response.HasStarted) { return; } logger.LogInformation(\"Served\");", "{|OBG1001:Get|}")]
    public Task MiddlewareThatWritesOnEveryNormalCall_Counts(string body, string get) => Presence.VerifyAsync(
        Controller("Stock.Take(id);", get),
        $$"""
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Diagnostics;
        using Microsoft.AspNetCore.Http;
        using Microsoft.Extensions.Logging;

        public class Served(RequestDelegate next, ILogger<Served> logger)
        {
            public async Task InvokeAsync(HttpContext context)
            {
                await next(context);
                {{body}}
            }
        }

        public static class Startup
        {
            public static void Use(WebApplication app) => app.UseMiddleware<Served>();
        }
        """);

    // Failure paths.

    [Theory]
    [InlineData("try { Stock.Take(id); } catch (Exception e) { logger.LogError(e, \"x\"); throw; }")]
    [InlineData("try { Stock.Take(id); } catch (Exception e) when (Filters.Write(logger, e)) { }")]
    [InlineData("if (id < 0) { logger.LogError(\"x\"); throw new ArgumentException(); }")]
    [InlineData("if (id > 0) { Stock.Take(id); } else { logger.LogError(\"x\"); throw new ArgumentException(); }")]
    [InlineData("Filters.Retry(() => Stock.Take(id), onRetry: e => logger.LogError(e, \"x\"));")]
    [InlineData("try { Stock.Take(id); } catch (Exception e) { Filters.Fail(logger, e); }")]
    [InlineData("_ = id >= 0 ? id : throw Filters.Error(logger);")]
    public Task HookOnAFailurePathOnly_IsAnInfoOfItsOwn(string statement) => Presence.VerifyAsync(
        Controller(statement, "{|OBG1006:Get|}"),
        """
        using Microsoft.Extensions.Logging;

        public static class Filters
        {
            public static bool Write(ILogger logger, Exception e) { logger.LogError(e, "x"); return false; }

            public static void Fail(ILogger logger, Exception e) => logger.LogError(e, "x");

            public static Exception Error(ILogger logger) { logger.LogError("x"); return new InvalidOperationException(); }

            public static void Retry(Func<int> run, Action<Exception> onRetry) => run();
        }
        """);

    [Fact]
    public Task FailurePathMessage_NamesTheCategory() => Presence.Test(Controller(
        "try { Stock.Take(id); } catch (Exception e) { logger.LogError(e, \"x\"); System.Diagnostics.Activity.Current?.AddException(e); }", "{|#0:Get|}"))
        .Expecting(Presence.Result("OBG1006", 0, "Get(int)", "mvc-action", "tracing and logging")).RunAsync();

    [Fact]
    public Task FailurePathHook_DoesNotSatisfyAnExplicitList() => Presence.Test(
        Controller("try { Stock.Take(id); } catch (Exception e) { logger.LogError(e, \"x\"); }", "{|OBG1004:Get|}")).Configured("required_hooks = logging").RunAsync();

    [Fact]
    public Task NormalHookBesideAFailureHook_IsEnough() => Presence.VerifyAsync(
        Controller("logger.LogInformation(\"x\"); try { Stock.Take(id); } catch (Exception e) { logger.LogError(e, \"x\"); }"));

    // Trivial endpoints.

    [Theory]
    [InlineData("IActionResult", "Ok()")]
    [InlineData("IActionResult", "View()")]
    [InlineData("IActionResult", "View(new List<int>())")]
    [InlineData("IActionResult", "RedirectToAction(\"Index\")")]
    [InlineData("int", "1")]
    [InlineData("string", "$\"{1 + 2}\"")]
    [InlineData("Task", "Task.CompletedTask")]
    [InlineData("Task<int>", "Task.FromResult(1)")]
    [InlineData("Point", "new Point(1, 2)")]
    public Task TrivialEndpoint_IsExempt(string type, string result) => Presence.VerifyAsync(Usings + $$"""
        public record Point(int X, int Y);

        public class HomeController : Controller
        {
            public {{type}} Index() => {{result}};
        }
        """);

    [Fact]
    public Task CallThatCanFail_EndsTriviality() => Presence.VerifyAsync(Usings + """
        public class HomeController : Controller
        {
            public IActionResult {|OBG1001:Index|}() => View(Stock.Take(1));

            public int {|OBG1001:Parse|}(string text) => int.Parse(text);

            public IActionResult {|OBG1001:Throw|}() => throw new NotSupportedException();
        }
        """);

    [Fact]
    public Task MinimalApiThatReturnsAConstant_IsExempt() => Presence.VerifyBothWaysAsync("""
        using Microsoft.AspNetCore.Builder;

        var app = WebApplication.Create(args);
        app.MapGet("/", () => "alive");
        app.Run();
        """);

    private static string Controller(string statement, string get = "Get", string parameters = "") => Usings + $$"""
        public class OrdersController(ILogger<OrdersController> logger{{(parameters.Length == 0 ? "" : ", " + parameters)}}) : ControllerBase
        {
            private readonly ILogger _unused = logger;

            public int {{get}}(int id)
            {
                {{statement}}
                return Stock.Take(id);
            }
        }
        """;
}
