namespace ObservabilityGate.Cli.Tests.References;

/// <summary>Jobs, classic ASP.NET and containers as users write them, against nothing but the known declarations.</summary>
public sealed class KnownHostingApiUseTests
{
    [Theory]
    [InlineData("Quartz", """
        using Quartz;
        var services = new ServiceCollection();
        services.AddQuartz(q =>
        {
            q.AddJob<Clean>(j => j.WithIdentity("clean"));
            q.AddTrigger(t => t.ForJob("clean").WithCronSchedule("0 * * * * ?"));
            q.ScheduleJob<Clean>(t => t.StartNow());
            q.AddJobListener<Timing>();
        });
        services.AddQuartzHostedService(o => o.WaitForJobsToComplete = true);
        [DisallowConcurrentExecution] public class Clean : IJob { public Task Execute(IJobExecutionContext context) => Task.FromResult(context.MergedJobDataMap.GetString("x")); }
        public class Timing : IJobListener
        {
            public string Name => "timing";
            public Task JobToBeExecuted(IJobExecutionContext context, CancellationToken cancellationToken = default) => Task.CompletedTask;
            public Task JobExecutionVetoed(IJobExecutionContext context, CancellationToken cancellationToken = default) => Task.CompletedTask;
            public Task JobWasExecuted(IJobExecutionContext context, JobExecutionException? jobException, CancellationToken cancellationToken = default) => Task.CompletedTask;
        }
        """)]
    [InlineData("Hangfire,Hangfire.Common,Hangfire.Server", """
        using Hangfire;
        using Hangfire.Common;
        using Hangfire.Server;
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddHangfire(c => c.UseFilter(new Timing()));
        builder.Services.AddHangfireServer();
        GlobalJobFilters.Filters.Add(new Timing());
        RecurringJob.AddOrUpdate<Jobs>("clean", j => j.Clean(JobCancellation.None), Cron.Daily);
        RecurringJob.AddOrUpdate<Jobs>("clean", j => j.CleanAsync(), "* * * * *");
        BackgroundJob.Enqueue<Jobs>(j => j.CleanAsync());
        BackgroundJob.Enqueue(() => Console.WriteLine("hi"));
        var app = builder.Build();
        app.MapPost("/run", (IBackgroundJobClient jobs) => jobs.Enqueue<Jobs>(j => j.CleanAsync()));
        app.MapHangfireDashboard();
        public static class JobCancellation { public static PerformContext? None => null; }
        public class Jobs { [AutomaticRetry(Attempts = 3), Queue("low"), DisableConcurrentExecution(10)] public void Clean(PerformContext? context) { } public Task CleanAsync() => Task.CompletedTask; }
        public class Timing : JobFilterAttribute, IServerFilter { public void OnPerforming(PerformingContext context) => Console.WriteLine(context.BackgroundJob.Job.Method.Name); public void OnPerformed(PerformedContext context) { } }
        """)]
    [InlineData("Coravel,Coravel.Invocable", """
        using Coravel;
        using Coravel.Invocable;
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddScheduler();
        builder.Build().Services.UseScheduler(s => s.Schedule<Clean>().EveryMinute().PreventOverlapping("clean"));
        public class Clean : IInvocable { public Task Invoke() => Task.CompletedTask; }
        """)]
    [InlineData("Rebus.Config,Rebus.Handlers,Rebus.Bus", """
        using Rebus.Bus;
        using Rebus.Config;
        using Rebus.Handlers;
        var services = new ServiceCollection();
        services.AddRebus(c => c.Options(o => o.SetNumberOfWorkers(1)));
        services.AddRebusHandler<Handler>();
        public class Handler(IBus bus) : IHandleMessages<string> { public Task Handle(string message) => bus.Publish(message); }
        """, "Rebus.ServiceProvider")]
    [InlineData("Paramore.Brighter", """
        using Paramore.Brighter;
        public class Place() : Command(Guid.NewGuid());
        public class PlaceHandler : RequestHandler<Place> { public override Place Handle(Place command) => base.Handle(command); }
        public class PlaceHandlerAsync : RequestHandlerAsync<Place> { public override async Task<Place> HandleAsync(Place command, CancellationToken cancellationToken = default) => await base.HandleAsync(command, cancellationToken); }
        public class Caller(IAmACommandProcessor processor) { public Task Call() => processor.SendAsync(new Place()); }
        """)]
    [InlineData("DotNetCore.CAP", """
        using DotNetCore.CAP;
        var services = new ServiceCollection();
        services.AddCap(o => o.FailedRetryCount = 3);
        public class Subscriber(ICapPublisher publisher) : ICapSubscribe { [CapSubscribe("orders", Group = "a")] public Task Handle(string message) => publisher.PublishAsync("done", message); }
        """)]
    [InlineData("System.Web.Http,System.Web.Http.Filters,System.Web.Http.Controllers", """
        using System.Web.Http;
        using System.Web.Http.Controllers;
        using System.Web.Http.Filters;
        [RoutePrefix("api/items"), Timing] public class ItemsController : ApiController
        {
            [HttpGet, Route("{id}")] public IHttpActionResult Get(int id) => id < 0 ? NotFound() : Ok(id);
            [HttpPost, Route("")] public async Task<IHttpActionResult> Post([FromBody] string item) { await Task.Yield(); return Created("x", item); }
        }
        public class Timing : ActionFilterAttribute { public override void OnActionExecuting(HttpActionContext actionContext) => Console.WriteLine(actionContext.ActionDescriptor.ActionName); }
        public static class WebApiConfig { public static void Register(HttpConfiguration config) { config.MapHttpAttributeRoutes(); config.Filters.Add(new Timing()); config.Routes.MapHttpRoute("d", "api/{controller}/{id}", new { id = 1 }); } }
        """)]
    [InlineData("System.Web.Mvc", """
        using System.Web.Mvc;
        public class HomeController : Controller
        {
            public ActionResult Index() => View();
            [HttpPost, ValidateAntiForgeryToken] public async Task<ActionResult> Save(string name) { await Task.Yield(); return RedirectToAction("Index"); }
        }
        public class Timing : ActionFilterAttribute { public override void OnActionExecuting(ActionExecutingContext filterContext) => Console.WriteLine(filterContext.ActionDescriptor.ActionName); }
        public static class FilterConfig { public static void Register(GlobalFilterCollection filters) => filters.Add(new Timing()); }
        """)]
    [InlineData("Asp.Versioning,Asp.Versioning.Builder", """
        using Asp.Versioning;
        using Microsoft.AspNetCore.Mvc;
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddApiVersioning(o => { o.ReportApiVersions = true; o.ApiVersionReader = new UrlSegmentApiVersionReader(); }).AddMvc().AddApiExplorer(o => o.GroupNameFormat = "'v'V");
        var app = builder.Build();
        var api = app.NewVersionedApi("orders");
        var v1 = api.MapGroup("/api/orders").HasApiVersion(1.0).HasDeprecatedApiVersion(0.9);
        v1.MapGet("/", () => "").MapToApiVersion(1.0);
        var set = app.NewApiVersionSet().HasApiVersion(new ApiVersion(2, 0)).ReportApiVersions().Build();
        app.MapGet("/x", () => "").WithApiVersionSet(set).HasApiVersion(2);
        [ApiController, ApiVersion("1.0"), ApiVersion(2.0, Deprecated = true), Route("v{version:apiVersion}/items")] public class Items : ControllerBase { [HttpGet, MapToApiVersion("1.0")] public string Get() => ""; }
        """, "Asp.Versioning.Mvc.ApiExplorer")]
    [InlineData("Scrutor", """
        using Scrutor;
        var services = new ServiceCollection();
        services.Scan(s => s.FromAssemblyOf<Program>().AddClasses(c => c.AssignableTo(typeof(IHandler<>))).AsImplementedInterfaces().WithScopedLifetime());
        services.Decorate(typeof(IHandler<>), typeof(Timing<>));
        services.Decorate<IHandler<int>, Timing<int>>();
        services.Decorate<IHandler<int>>((inner, provider) => new Timing<int>(inner));
        public interface IHandler<T>;
        public class Timing<T>(IHandler<T> inner) : IHandler<T>;
        """)]
    [InlineData("Autofac,Autofac.Extensions.DependencyInjection", """
        using Autofac;
        using Autofac.Extensions.DependencyInjection;
        var builder = WebApplication.CreateBuilder(args);
        builder.Host.UseServiceProviderFactory(new AutofacServiceProviderFactory());
        builder.Host.ConfigureContainer<ContainerBuilder>(c => c.RegisterModule<Handlers>());
        public interface IHandler<T>;
        public class Timing<T>(IHandler<T> inner) : IHandler<T>;
        public class Handlers : Module
        {
            protected override void Load(ContainerBuilder builder)
            {
                builder.RegisterAssemblyTypes(ThisAssembly).AsClosedTypesOf(typeof(IHandler<>)).InstancePerLifetimeScope();
                builder.RegisterGeneric(typeof(Timing<>)).As(typeof(IHandler<>)).InstancePerDependency();
                builder.RegisterGenericDecorator(typeof(Timing<>), typeof(IHandler<>));
                builder.RegisterDecorator<Timing<int>, IHandler<int>>();
                builder.RegisterType<Timing<int>>().As<IHandler<int>>().SingleInstance();
                builder.Register(c => new Timing<int>(c.Resolve<IHandler<int>>())).AsImplementedInterfaces();
            }
        }
        """)]
    [InlineData("Refit", """
        using Refit;
        var services = new ServiceCollection();
        services.AddRefitClient<IItems>().ConfigureHttpClient(c => c.BaseAddress = new Uri("http://x"));
        var items = RestService.For<IItems>("http://x");
        [Headers("A: b")] public interface IItems { [Get("/items/{id}")] Task<string> Get(int id, [Query] string? q = null); [Post("/items")] Task<ApiResponse<string>> Post([Body] object item, [Authorize] string token); }
        """)]
    [InlineData("Polly,Polly.Retry", """
        using Polly;
        using Polly.Retry;
        var pipeline = new ResiliencePipelineBuilder().AddRetry(new RetryStrategyOptions { MaxRetryAttempts = 3 }).AddTimeout(TimeSpan.FromSeconds(1)).Build();
        await pipeline.ExecuteAsync(async token => await Task.Delay(1, token), CancellationToken.None);
        var policy = Policy.Handle<HttpRequestException>().WaitAndRetryAsync(3, n => TimeSpan.FromSeconds(n));
        await policy.ExecuteAsync(() => Task.FromResult(1));
        """)]
    public void UsersCode_BindsToTheDeclarations(string namespaces, string source, string package = "none") => UserCode.Binds(namespaces, source, package);
}
