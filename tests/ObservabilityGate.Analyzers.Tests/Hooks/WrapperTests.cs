namespace ObservabilityGate.Analyzers.Tests.Hooks;

/// <summary>Code that runs around endpoints: it counts where it is registered, and for what it emits on every normal call.</summary>
public class WrapperTests
{
    private const string Mvc = """
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.AspNetCore.Mvc.Filters;
        using Microsoft.Extensions.DependencyInjection;
        using Microsoft.Extensions.Logging;

        """;

    private const string Filter = """
        using Microsoft.AspNetCore.Mvc.Filters;
        using Microsoft.Extensions.Logging;

        public sealed class LogFilter(ILogger<LogFilter> logger) : IAsyncActionFilter
        {
            public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
            {
                logger.LogInformation("Before");
                await next();
            }
        }

        public sealed class QuietFilter : IActionFilter
        {
            public void OnActionExecuting(ActionExecutingContext context) => Stock.Take(1);

            public void OnActionExecuted(ActionExecutedContext context) { }
        }

        public sealed class OwnAttribute() : Microsoft.AspNetCore.Mvc.TypeFilterAttribute(typeof(LogFilter));

        public sealed class LogAttribute : ActionFilterAttribute
        {
            private static readonly ILogger _logger = null!;

            public override void OnActionExecuting(ActionExecutingContext context) => _logger.LogInformation("Before");
        }
        """;

    // MVC filters.

    [Theory]
    [InlineData("[Log]", "Get")]
    [InlineData("[ServiceFilter(typeof(LogFilter))]", "Get")]
    [InlineData("[TypeFilter(typeof(LogFilter))]", "Get")]
    [InlineData("[ServiceFilter<LogFilter>]", "Get")]
    [InlineData("[TypeFilter<LogFilter>(Order = 1)]", "Get")]
    [InlineData("[Own]", "Get")]
    [InlineData("[ServiceFilter(typeof(QuietFilter))]", "{|OBG1001:Get|}")]
    [InlineData("[ResponseCache(Duration = 1)]", "{|OBG1001:Get|}")]
    public async Task AttributeFilter_CountsOnMethodAndClass(string attribute, string get)
    {
        await Presence.VerifyBothWaysAsync(Mvc + $$"""
            public class OrdersController : ControllerBase
            {
                {{attribute}}
                public int {{get}}() => Stock.Take(1);

                public int {|OBG1001:Other|}() => Stock.Take(1);
            }
            """, Filter);
        await Presence.VerifyBothWaysAsync(Mvc + $$"""
            {{attribute}}
            public abstract class Base : ControllerBase { }

            public class OrdersController : Base
            {
                public int {{get}}() => Stock.Take(1);
            }
            """, Filter);
    }

    [Theory]
    [InlineData("options.Filters.Add<LogFilter>()", "Get")]
    [InlineData("options.Filters.Add(typeof(LogFilter))", "Get")]
    [InlineData("options.Filters.Add(new LogAttribute())", "Get")]
    [InlineData("options.Filters.AddService<LogFilter>()", "Get")]
    [InlineData("options.Filters.Add<QuietFilter>()", "{|OBG1001:Get|}")]
    [InlineData("options.MaxModelBindingCollectionSize = 1", "{|OBG1001:Get|}")]
    public Task GlobalFilter_CountsWhereItIsRegistered(string registration, string get) => Presence.VerifyBothWaysAsync(Mvc + $$"""
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddControllers(options => {{registration}});
        builder.Build().Run();

        public class OrdersController : ControllerBase
        {
            public int {{get}}() => Stock.Take(1);
        }
        """, Filter);

    [Fact]
    public Task BaseControllerThatOverridesAFilterMethod_Counts() => Presence.VerifyBothWaysAsync(Mvc + """
        public abstract class Base(ILogger logger) : Controller
        {
            public override void OnActionExecuting(ActionExecutingContext context) => logger.LogInformation("Before");
        }

        public class OrdersController(ILogger<OrdersController> logger) : Base(logger)
        {
            public int Get() => Stock.Take(1);
        }

        public class PartsController : Controller
        {
            public int {|OBG1001:Get|}() => Stock.Take(1);

            public override void OnActionExecuting(ActionExecutingContext context) => Stock.Take(1);
        }
        """);

    // MediatR and its like.

    private static string Behavior(string constraint, string body) => $$"""
        using MediatR;
        using Microsoft.Extensions.Logging;

        public interface ICommand { }

        public class Timed<TRequest, TResponse>(ILogger<TRequest> logger) : IPipelineBehavior<TRequest, TResponse>
            where TRequest : {{constraint}}
        {
            public async Task<TResponse> Handle(TRequest request, RequestHandlerDelegate<TResponse> next, CancellationToken cancellationToken)
            {
                {{body}}
            }
        }

        """;

    private const string Logs = "logger.LogInformation(\"Handling\"); return await next();";

    private static string Handler(string handle, string faces = "IRequest<int>") => $$"""
        using MediatR;

        public record GetOrder(int Id) : {{faces}};

        public class GetOrderHandler : IRequestHandler<GetOrder, int>
        {
            public Task<int> {{handle}}(GetOrder request, CancellationToken cancellationToken) => Stock.TakeAsync(request.Id);
        }
        """;

    private const string Reported = "{|OBG1001:Handle|}";

    private static string Registers(string call) => $$"""
        using MediatR;
        using Microsoft.Extensions.DependencyInjection;

        public static class Startup
        {
            public static void Add(IServiceCollection services) => {{call}};
        }
        """;

    [Theory]
    [InlineData("services.AddMediatR(c => c.AddOpenBehavior(typeof(Timed<,>)))")]
    [InlineData("services.AddTransient(typeof(IPipelineBehavior<,>), typeof(Timed<,>))")]
    public Task OpenBehavior_CountsWhereItIsRegistered(string registration) =>
        Presence.VerifyBothWaysAsync(Handler("Handle"), Behavior("notnull", Logs), Registers(registration));

    [Fact]
    public Task Behavior_NotRegistered_DoesNotCount() => Presence.VerifyBothWaysAsync(Handler(Reported), Behavior("notnull", Logs));

    [Theory]
    [InlineData("ICommand", "IRequest<int>", Reported)]
    [InlineData("ICommand", "IRequest<int>, ICommand", "Handle")]
    public Task BehaviorWithAConstraint_CountsForWhatItAdmits(string constraint, string faces, string handle) => Presence.VerifyBothWaysAsync(
        Handler(handle, faces), Behavior(constraint, Logs), Registers("services.AddMediatR(c => c.AddOpenBehavior(typeof(Timed<,>)))"));

    [Theory]
    [InlineData("try { return await next(); } catch (Exception e) { logger.LogError(e, \"Failed\"); throw; }")]
    [InlineData("var watch = System.Diagnostics.Stopwatch.StartNew(); var result = await next(); if (watch.ElapsedMilliseconds > 500) { logger.LogWarning(\"Slow\"); } return result;")]
    [InlineData("using (logger.BeginScope(\"x\")) { return await next(); }")]
    [InlineData("return await next();")]
    public Task BehaviorThatDoesNotEmitOnEveryCall_DoesNotCount(string body) => Presence.VerifyBothWaysAsync(
        Handler(Reported), Behavior("notnull", body), Registers("services.AddMediatR(c => c.AddOpenBehavior(typeof(Timed<,>)))"));

    [Theory]
    [InlineData("if (logger.IsEnabled(LogLevel.Information)) { logger.LogInformation(\"Handling\"); } return await next();")]
    [InlineData("try { return await next(); } finally { logger.LogInformation(\"Handled\"); }")]
    [InlineData("Note(); return await next(); void Note() => logger.LogInformation(\"Handling\");")]
    public Task BehaviorThatEmitsOnEveryCall_Counts(string body) => Presence.VerifyBothWaysAsync(
        Handler("Handle"), Behavior("notnull", body), Registers("services.AddMediatR(c => c.AddOpenBehavior(typeof(Timed<,>)))"));

    [Fact]
    public Task PreProcessor_CountsWhereItIsRegistered() => Presence.VerifyBothWaysAsync(
        Handler("Handle"),
        """
        using MediatR.Pipeline;
        using Microsoft.Extensions.Logging;

        public class LogRequest<TRequest>(ILogger<TRequest> logger) : IRequestPreProcessor<TRequest>
            where TRequest : notnull
        {
            public Task Process(TRequest request, CancellationToken cancellationToken)
            {
                logger.LogInformation("Handling");
                return Task.CompletedTask;
            }
        }
        """,
        Registers("services.AddMediatR(c => c.AddOpenRequestPreProcessor(typeof(LogRequest<>)))"));

    // ASP.NET Core's pipeline.

    private static string App(string use, string get, string map) => $$"""
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.Extensions.DependencyInjection;
        using Microsoft.Extensions.Logging;

        var app = WebApplication.Create(args);
        {{use}}
        app.{{map}}("/orders", () => Stock.Take(1));
        app.Run();

        public class OrdersController : ControllerBase
        {
            public int {{get}}() => Stock.Take(1);
        }
        """;

    private const string Middleware = """
        using Microsoft.AspNetCore.Http;
        using Microsoft.Extensions.Logging;

        public class LogMiddleware(RequestDelegate next, ILogger<LogMiddleware> logger)
        {
            public async Task InvokeAsync(HttpContext context)
            {
                logger.LogInformation("Request");
                await next(context);
            }
        }

        public class CatchMiddleware(RequestDelegate next, ILogger<CatchMiddleware> logger)
        {
            public async Task Invoke(HttpContext context)
            {
                try { await next(context); } catch (Exception e) { logger.LogError(e, "Failed"); throw; }
            }
        }

        public class FactoryMiddleware(ILogger<FactoryMiddleware> logger) : IMiddleware
        {
            public async Task InvokeAsync(HttpContext context, RequestDelegate next)
            {
                logger.LogInformation("Request");
                await next(context);
            }
        }
        """;

    [Theory]
    [InlineData("app.UseMiddleware<LogMiddleware>();", true)]
    [InlineData("app.UseMiddleware(typeof(LogMiddleware));", true)]
    [InlineData("app.UseMiddleware<FactoryMiddleware>();", true)]
    [InlineData("app.Use(async (context, next) => { app.Logger.LogInformation(\"Request\"); await next(context); });", true)]
    [InlineData("app.UseMiddleware<CatchMiddleware>();", false)]
    [InlineData("app.Use(async (context, next) => { Stock.Take(1); await next(context); });", false)]
    [InlineData("app.UseRouting();", false)]
    public Task Middleware_CountsForEveryHttpEndpoint(string use, bool counts) => Presence.VerifyBothWaysAsync(
        App(use, counts ? "Get" : "{|OBG1001:Get|}", counts ? "MapGet" : "{|OBG1001:MapGet|}"), Middleware);

    [Fact]
    public Task Middleware_DoesNotReachMessageHandlers() => Presence.VerifyBothWaysAsync(
        App("app.UseMiddleware<LogMiddleware>();", "Get", "MapGet"), Middleware, Handler(Reported));

    // Endpoint filters.

    private const string EndpointFilters = """
        using Microsoft.AspNetCore.Http;
        using Microsoft.Extensions.Logging;

        public class LogEndpointFilter(ILogger<LogEndpointFilter> logger) : IEndpointFilter
        {
            public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
            {
                logger.LogInformation("Request");
                return await next(context);
            }
        }
        """;

    [Fact]
    public Task EndpointFilter_CountsOnCallGroupAndAsAStatement() => Presence.VerifyBothWaysAsync("""
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Http;
        using Microsoft.Extensions.Logging;

        var app = WebApplication.Create(args);
        app.MapGet("/call", () => Stock.Take(1)).WithName("call").AddEndpointFilter<LogEndpointFilter>();
        app.MapGet("/lambda", () => Stock.Take(1)).AddEndpointFilter(async (context, next) => { app.Logger.LogInformation("Request"); return await next(context); });
        app.{|OBG1001:MapGet|}("/quiet", () => Stock.Take(1)).AddEndpointFilter(async (context, next) => await next(context));
        app.{|OBG1001:MapGet|}("/bare", () => Stock.Take(1));

        var group = app.MapGroup("/group").AddEndpointFilter<LogEndpointFilter>();
        group.MapGet("/", () => Stock.Take(1));
        group.MapGroup("/inner").MapGet("/", () => Stock.Take(1));
        app.MapGroup("/chained").AddEndpointFilter<LogEndpointFilter>().MapGet("/", () => Stock.Take(1));

        var outer = app.MapGroup("/outer");
        outer.AddEndpointFilter<LogEndpointFilter>();
        var inner = outer.MapGroup("/inner");
        inner.MapGet("/", () => Stock.Take(1));

        var statement = app.MapGroup("/statement");
        statement.AddEndpointFilter<LogEndpointFilter>();
        statement.MapGet("/", () => Stock.Take(1));

        var sibling = app.MapGroup("/sibling");
        sibling.MapPost("/", () => Stock.Take(1)).AddEndpointFilter<LogEndpointFilter>();
        sibling.{|OBG1001:MapGet|}("/", () => Stock.Take(1));
        app.Run();
        """, EndpointFilters);

    // Other frameworks.

    [Theory]
    [InlineData("services.AddGrpc(options => options.Interceptors.Add<LogInterceptor>())", "Get")]
    [InlineData("services.AddGrpc()", "{|OBG1001:Get|}")]
    public Task GrpcInterceptor_CountsWhereItIsRegistered(string registration, string get) => Presence.VerifyBothWaysAsync(
        $$"""
        using Grpc.Core;
        using Grpc.Core.Interceptors;
        using Microsoft.Extensions.Logging;

        public abstract class OrdersBase
        {
            public abstract Task<string> Get(string request, ServerCallContext context);
        }

        public class OrdersService : OrdersBase
        {
            public override async Task<string> {{get}}(string request, ServerCallContext context)
            {
                await Stock.TakeAsync(1);
                return request;
            }
        }

        public class LogInterceptor(ILogger<LogInterceptor> logger) : Interceptor
        {
            public override Task<TResponse> UnaryServerHandler<TRequest, TResponse>(TRequest request, ServerCallContext context, UnaryServerMethod<TRequest, TResponse> continuation)
            {
                logger.LogInformation("Call");
                return continuation(request, context);
            }
        }
        """,
        $$"""
        using Grpc.AspNetCore.Server;
        using Microsoft.Extensions.DependencyInjection;

        public static class Startup
        {
            public static void Add(IServiceCollection services) => {{registration}};
        }
        """);

    [Theory]
    [InlineData("services.AddSignalR(options => options.AddFilter<LogHubFilter>())", "Send")]
    [InlineData("services.AddSignalR()", "{|OBG1001:Send|}")]
    public Task HubFilter_CountsWhereItIsRegistered(string registration, string send) => Presence.VerifyBothWaysAsync(
        $$"""
        using Microsoft.AspNetCore.SignalR;
        using Microsoft.Extensions.DependencyInjection;
        using Microsoft.Extensions.Logging;

        public class ChatHub : Hub
        {
            public Task {{send}}(int id) => Stock.TakeAsync(id);
        }

        public class LogHubFilter(ILogger<LogHubFilter> logger) : IHubFilter
        {
            public async ValueTask<object?> InvokeMethodAsync(HubInvocationContext context, Func<HubInvocationContext, ValueTask<object?>> next)
            {
                logger.LogInformation("Call");
                return await next(context);
            }
        }

        public static class Startup
        {
            public static void Add(IServiceCollection services) => {{registration}};
        }
        """);

    [Theory]
    [InlineData("configurator.UseConsumeFilter(typeof(LogFilter<>), context)", "Consume")]
    [InlineData("configurator.ToString()", "{|OBG1001:Consume|}")]
    public Task MassTransitFilter_CountsWhereItIsRegistered(string registration, string consume) => Presence.VerifyBothWaysAsync($$"""
        using MassTransit;
        using Microsoft.Extensions.Logging;

        public record Placed;

        public class PlacedConsumer : IConsumer<Placed>
        {
            public Task {{consume}}(ConsumeContext<Placed> context) => Stock.TakeAsync(1);
        }

        public class LogFilter<T>(ILogger<T> logger) : IFilter<ConsumeContext<T>>
            where T : class
        {
            public Task Send(ConsumeContext<T> context, IPipe<ConsumeContext<T>> next)
            {
                logger.LogInformation("Consuming");
                return next.Send(context);
            }

            public void Probe(ProbeContext context) { }
        }

        public static class Startup
        {
            public static void Add(IConsumePipeConfigurator configurator, IRegistrationContext context) => {{registration}};
        }
        """);

    [Theory]
    [InlineData("builder.UseMiddleware<LogMiddleware>()", "Sweep")]
    [InlineData("builder.ToString()", "{|OBG1001:Sweep|}")]
    public Task FunctionsMiddleware_CountsWhereItIsRegistered(string registration, string sweep) => Presence.VerifyBothWaysAsync($$"""
        using Microsoft.Azure.Functions.Worker;
        using Microsoft.Azure.Functions.Worker.Middleware;
        using Microsoft.Extensions.Hosting;
        using Microsoft.Extensions.Logging;

        public class Orders
        {
            [Function("Sweep")]
            public Task {{sweep}}([TimerTrigger("0 * * * * *")] string timer) => Stock.TakeAsync(1);
        }

        public class LogMiddleware(ILogger<LogMiddleware> logger) : IFunctionsWorkerMiddleware
        {
            public Task Invoke(FunctionContext context, FunctionExecutionDelegate next)
            {
                logger.LogInformation("Invocation");
                return next(context);
            }
        }

        public static class Startup
        {
            public static void Add(IFunctionsWorkerApplicationBuilder builder) => {{registration}};
        }
        """);

    [Fact]
    public Task FastEndpointsProcessor_CountsWhereItIsConfigured() => Presence.VerifyBothWaysAsync("""
        using FastEndpoints;
        using Microsoft.Extensions.Logging;

        public class Req { }

        public class LogProcessor(ILogger<LogProcessor> logger) : IPreProcessor<Req>
        {
            public Task PreProcessAsync(IPreProcessorContext<Req> context, CancellationToken ct)
            {
                logger.LogInformation("Request");
                return Task.CompletedTask;
            }
        }

        public class Wrapped : Endpoint<Req>
        {
            public override void Configure()
            {
                Post("/wrapped");
                PreProcessor<LogProcessor>();
            }

            public override Task HandleAsync(Req req, CancellationToken ct) => Stock.TakeAsync(1);
        }

        public class Bare : Endpoint<Req>
        {
            public override void Configure() => Post("/bare");

            public override Task {|OBG1001:HandleAsync|}(Req req, CancellationToken ct) => Stock.TakeAsync(1);
        }
        """);
}
