namespace ObservabilityGate.Analyzers.Tests.Endpoints;

public class MinimalApiTests
{
    private const string Usings = """
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Routing;

        """;

    private const string Bare = Usings + """
        var app = WebApplication.Create(args);
        app.{|#0:MapGet|}("/orders/{id}", (int id) => Stock.Take(id));
        app.{|#1:MapPost|}("/orders", Post);
        app.{|#2:MapDelete|}("/orders/{id}", Orders.DeleteAsync);
        app.Run();

        int Post(int id) => Stock.Take(id);

        public static class Orders
        {
            public static Task<int> DeleteAsync(int id) => Stock.TakeAsync(id);
        }
        """;

    private static readonly string[] _members = ["MapGet /orders/{id} -> <lambda>", "MapPost /orders -> Post", "MapDelete /orders/{id} -> DeleteAsync"];

    [Fact]
    public Task HandlerWithoutHook_IsReportedAtTheMapCall() => Presence.VerifyBareAsync("minimal-api", Bare, _members);

    [Fact]
    public Task HandlerWithoutHook_NothingRestored_IsReportedAtTheMapCall() => Presence.VerifyBareNotRestoredAsync("minimal-api", Bare, _members);

    [Fact]
    public Task ObjectMapperThatIsNotRestored_MapsNoRoute() => Presence.VerifyBareNotRestoredAsync("minimal-api", """
        public sealed class OrderMappings : IRegister
        {
            public void Register(TypeAdapterConfig config) =>
                config.NewConfig<Order, OrderDto>().Map(d => d.Id, s => Stock.Take(s.Id)).Map(d => d.Name, s => s.Name);
        }
        """, []);

    [Fact]
    public Task SinkOfALoggerThatIsNotRestored_MapsNoRoute() => Presence.VerifyBareNotRestoredAsync("minimal-api", """
        using Serilog;

        Sinks.Configure(new LoggerConfiguration());

        public static class Sinks
        {
            public static void Configure(LoggerConfiguration logger) =>
                logger.Enrich.FromRequest().WriteTo.Map("Path", (path, sink) => sink.File(Stock.Take(1) + path));
        }
        """, []);

    [Fact]
    public Task BranchOfOwinsPipelineThatIsNotRestored_MapsNoRoute() => Presence.VerifyBareNotRestoredAsync("minimal-api", """
        using Owin;

        public class Startup
        {
            public void Configuration(IAppBuilder app) => app.Map("/admin", admin => admin.Use(Stock.Take(1)));
        }
        """, []);

    [Theory]
    [InlineData("app.{|OBG1001:MapGet|}(\"/a\", Handlers.Quiet(1));")]
    [InlineData("app.MapGet(\"/a\", Handlers.Loud(1));")]
    [InlineData("app.MapGet(\"/a\", ((IEndpointRouteBuilder)app).CreateApplicationBuilder().UseMiddleware<Sitemap>().Build());")]
    [InlineData("var pipeline = ((IEndpointRouteBuilder)app).CreateApplicationBuilder().UseMiddleware<Sitemap>().Build(); app.MapGet(\"/a\", pipeline);")]
    public Task HandlerThatAnotherMemberMakes_IsReadInThatMember(string map) => Presence.VerifyAsync(
        $$"""
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Routing;

        var app = WebApplication.Create(args);
        {{map}}
        app.Run();
        """,
        """
        using Microsoft.AspNetCore.Http;
        using Microsoft.Extensions.Logging;

        public static class Handlers
        {
            private static ILogger _logger = null!;

            public static RequestDelegate Quiet(int id) => context => Stock.TakeAsync(id);

            public static RequestDelegate Loud(int id) => context =>
            {
                _logger.LogInformation("Called");
                return Stock.TakeAsync(id);
            };
        }

        public class Sitemap(RequestDelegate next, ILogger<Sitemap> logger)
        {
            public Task InvokeAsync(HttpContext context)
            {
                logger.LogInformation("Sitemap");
                return next(context);
            }
        }
        """);

    [Fact]
    public Task HandlerWithHook_IsSilent() => Presence.VerifyBothWaysAsync(Usings + """
        using Microsoft.Extensions.Logging;

        var app = WebApplication.Create(args);
        app.MapGet("/a", (int id, ILogger<Program> logger) =>
        {
            logger.LogInformation("Order {Id}", id);
            return Stock.Take(id);
        });
        app.MapGet("/b", Local);
        app.MapGet("/c", Orders.Get);
        app.Run();

        int Local(int id, ILogger<Program> logger)
        {
            logger.LogInformation("Order {Id}", id);
            return Stock.Take(id);
        }

        internal static class Orders
        {
            public static int Get(int id, ILogger<Program> logger)
            {
                logger.LogInformation("Order {Id}", id);
                return Stock.Take(id);
            }
        }
        """);

    [Fact]
    public Task GroupsAndOtherVerbs_AreReported() => Presence.VerifyBothWaysAsync(Usings + """
        var app = WebApplication.Create(args);
        var orders = app.MapGroup("/orders").WithTags("orders");
        orders.{|OBG1001:MapGet|}("/", () => Stock.Take(1));
        orders.MapGroup("/{id}").{|OBG1001:MapPut|}("/", (int id) => Stock.Take(id));
        app.{|OBG1001:MapMethods|}("/any", new[] { "GET", "HEAD" }, () => Stock.Take(1));
        app.{|OBG1001:MapPatch|}("/part", () => Stock.Take(1)).WithName("Part").RequireAuthorization();
        app.{|OBG1001:Map|}("/all", () => Stock.Take(1));
        app.{|OBG1001:MapFallback|}(() => Stock.Take(1));
        app.Run();
        """);

    [Fact]
    public Task LambdaOnTheNextLineOrWithAttributes_IsReported() => Presence.VerifyBothWaysAsync(Usings + """
        var app = WebApplication.Create(args);
        app
            .{|OBG1001:MapGet|}(
                "/orders",
                [EndpointSummary("orders")] async (HttpContext context) =>
                {
                    await Stock.TakeAsync(1);
                });
        app.{|OBG1001:MapGet|}("/static", static () => Stock.Take(1));
        app.{|OBG1001:MapGet|}("/delegate", delegate (int id) { return Stock.Take(id); });
        app.{|OBG1001:MapGet|}("/cast", (Func<int, int>)(id => Stock.Take(id)));
        app.Run();
        """);

    [Fact]
    public Task LambdaInAVariable_IsFollowed() => Presence.VerifyBothWaysAsync(Usings + """
        var app = WebApplication.Create(args);
        var bare = (int id) => Stock.Take(id);
        app.{|OBG1001:MapGet|}("/bare", bare);
        app.{|OBG1001:MapGet|}("/field", Orders.Handler);
        app.Run();

        public static class Orders
        {
            public static readonly Func<int, int> Handler = id => Stock.Take(id);
        }
        """);

    [Fact]
    public Task MethodGroupInAnotherFile_IsFollowed() => Presence.VerifyBothWaysAsync(
        Usings + """
        public static class OrdersApi
        {
            public static void MapOrders(this IEndpointRouteBuilder app)
            {
                app.MapGet("/hooked", OrdersHandlers.Hooked);
                app.{|OBG1001:MapGet|}("/bare", OrdersHandlers.Bare);
            }
        }
        """,
        """
        using Microsoft.Extensions.Logging;

        public static class OrdersHandlers
        {
            public static int Bare(int id) => Stock.Take(id);

            public static int Hooked(int id, ILogger<string> logger)
            {
                logger.LogInformation("Order {Id}", id);
                return Stock.Take(id);
            }
        }
        """);

    [Fact]
    public Task OwnMapExtension_IsReportedWhereItIsCalled() => Presence.VerifyBothWaysAsync(Usings + """
        public static class Extensions
        {
            public static void MapCommand(this IEndpointRouteBuilder app, Delegate handler, string pattern = "") => app.MapPost(pattern, handler);

            public static void MapAll(this IEndpointRouteBuilder app)
            {
                app.{|OBG1001:MapCommand|}((int id) => Stock.Take(id));
                app.{|OBG1001:MapCommand|}(Stock.Take, "/take");
            }
        }
        """);

    [Fact]
    public Task HandlerInstanceMethod_IsFollowed() => Presence.VerifyBothWaysAsync(Usings + """
        public class OrdersEndpoint
        {
            public void Map(IEndpointRouteBuilder app)
            {
                app.{|OBG1001:MapGet|}("/orders", Handle);
                app.{|OBG1001:MapGet|}("/orders2", this.Handle);
            }

            private int Handle(int id) => Stock.Take(id);
        }
        """);

    [Fact]
    public Task CallsThatMapNoHandler_AreSilent() => Presence.VerifyAsync(Usings + """
        using Microsoft.AspNetCore.SignalR;
        using Microsoft.Extensions.DependencyInjection;

        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddControllers();
        var app = builder.Build();
        app.Map("/branch", branch => branch.UseRouting());
        app.MapWhen(context => Stock.Take(1) > 0, branch => branch.UseRouting());
        app.MapControllers();
        app.MapHealthChecks("/healthz");
        app.MapHub<ChatHub>("/chat", options => Stock.Take(1));
        Mapper.MapGet("/x", () => Stock.Take(1));
        Mapper.MapAll((int id) => Stock.Take(id));
        app.Run();

        public class ChatHub : Hub { }

        public static class Mapper
        {
            public static void MapGet(string pattern, Func<int> handler) => handler();

            public static int MapAll(Func<int, int> map) => map(1);
        }
        """);

    [Fact]
    public Task CarterModule_BothWays() => Presence.VerifyBothWaysAsync("""
        using Carter;
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Routing;

        public class OrdersModule : ICarterModule
        {
            public void AddRoutes(IEndpointRouteBuilder app)
            {
                app.{|OBG1001:MapGet|}("/orders", () => Stock.Take(1));
            }
        }
        """);

    [Fact]
    public Task WolverineHttp_BothWays() => Presence.VerifyBothWaysAsync("""
        using Wolverine.Http;

        public static class Orders
        {
            [WolverineGet("/orders/{id}")]
            public static int {|OBG1001:Get|}(int id) => Stock.Take(id);

            public static int Helper(int id) => Stock.Take(id);
        }
        """);
}
