using ObservabilityGate.Cli.References;

namespace ObservabilityGate.Cli.Tests.References;

/// <summary>Code as users write it, against nothing but the known declarations.</summary>
public class KnownApiUseTests
{
    [Theory]
    [InlineData("MediatR", """
        using MediatR;
        using MediatR.Pipeline;
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddMediatR(cfg =>
        {
            cfg.RegisterServicesFromAssembly(typeof(Program).Assembly);
            cfg.AddOpenBehavior(typeof(Timing<,>)).AddRequestPreProcessor<Pre>().AddBehavior<IPipelineBehavior<Ping, string>, Timing<Ping, string>>();
        });
        var app = builder.Build();
        app.MapPost("/ping", async (Ping ping, ISender sender, IMediator mediator, CancellationToken token) =>
        {
            await mediator.Publish(new Pinged(), token);
            await mediator.Send(new Fire(), token);
            await foreach (var item in mediator.CreateStream(new Numbers(), token)) Console.WriteLine(item + 1);
            return Results.Ok((await sender.Send(ping, token)).Length);
        });
        record Ping : IRequest<string>;
        record Fire : IRequest;
        record Pinged : INotification;
        record Numbers : IStreamRequest<int>;
        class PingHandler : IRequestHandler<Ping, string> { public Task<string> Handle(Ping request, CancellationToken cancellationToken) => Task.FromResult("pong"); }
        class FireHandler : IRequestHandler<Fire> { public Task Handle(Fire request, CancellationToken cancellationToken) => Unit.Task; }
        class PingedHandler : INotificationHandler<Pinged> { public Task Handle(Pinged notification, CancellationToken cancellationToken) => Task.CompletedTask; }
        class Timing<TRequest, TResponse> : IPipelineBehavior<TRequest, TResponse> where TRequest : notnull
        {
            public async Task<TResponse> Handle(TRequest request, RequestHandlerDelegate<TResponse> next, CancellationToken cancellationToken) => await next();
        }
        class Pre : IRequestPreProcessor<Ping> { public Task Process(Ping request, CancellationToken cancellationToken) => Task.CompletedTask; }
        """)]
    [InlineData("Mediator", """
        using Mediator;
        var services = new ServiceCollection();
        services.AddMediator(options => options.ServiceLifetime = ServiceLifetime.Scoped);
        services.AddSingleton(typeof(IPipelineBehavior<,>), typeof(Timing<,>));
        record Ping(int Id) : ICommand<string>;
        record Fire : ICommand;
        record Find : IQuery<int>;
        class PingHandler : ICommandHandler<Ping, string> { public ValueTask<string> Handle(Ping command, CancellationToken cancellationToken) => new("pong"); }
        class FireHandler : ICommandHandler<Fire> { public ValueTask<Unit> Handle(Fire command, CancellationToken cancellationToken) => Unit.ValueTask; }
        class FindHandler : IQueryHandler<Find, int> { public ValueTask<int> Handle(Find query, CancellationToken cancellationToken) => new(1); }
        class Timing<TMessage, TResponse> : IPipelineBehavior<TMessage, TResponse> where TMessage : notnull, IMessage
        {
            public ValueTask<TResponse> Handle(TMessage message, MessageHandlerDelegate<TMessage, TResponse> next, CancellationToken cancellationToken) => next(message, cancellationToken);
        }
        class Caller(IMediator mediator) { public async Task<int> Call() => (await mediator.Send(new Ping(1))).Length + await mediator.Send(new Find()); }
        """)]
    [InlineData("MassTransit", """
        using MassTransit;
        var services = new ServiceCollection();
        services.AddMassTransit(x =>
        {
            x.SetKebabCaseEndpointNameFormatter();
            x.AddConsumer<OrderConsumer>();
            x.AddConsumer<OrderConsumer, OrderDefinition>();
            x.AddConsumers(typeof(OrderConsumer).Assembly);
            x.AddSagaStateMachine<OrderMachine, OrderState>();
            x.UsingRabbitMq((context, cfg) =>
            {
                cfg.Host("localhost", "/", h => h.Username("guest"));
                cfg.UseConsumeFilter(typeof(Timing<>), context);
                cfg.UseMessageRetry(r => r.Immediate(3));
                cfg.ReceiveEndpoint("orders", e => e.ConfigureConsumer<OrderConsumer>(context));
                cfg.ConfigureEndpoints(context);
            });
        });
        record Order(Guid Id);
        class OrderConsumer(IPublishEndpoint publish, IRequestClient<Order> client) : IConsumer<Order>
        {
            public async Task Consume(ConsumeContext<Order> context)
            {
                await publish.Publish(new Order(context.Message.Id), context.CancellationToken);
                await context.RespondAsync(new Order(Guid.Empty));
                await context.Publish<Order>(new { context.Message.Id });
                var response = await client.GetResponse<Order>(context.Message);
                Console.WriteLine(response.Message.Id);
            }
        }
        class Batches : IConsumer<Batch<Order>> { public Task Consume(ConsumeContext<Batch<Order>> context) => Task.FromResult(context.Message.Length); }
        class Job : IJobConsumer<Order> { public Task Run(JobContext<Order> context) => Task.FromResult(context.Job.Id); }
        class OrderDefinition : ConsumerDefinition<OrderConsumer>
        {
            public OrderDefinition() => EndpointName = "orders";
            protected override void ConfigureConsumer(IReceiveEndpointConfigurator endpointConfigurator, IConsumerConfigurator<OrderConsumer> consumerConfigurator, IRegistrationContext context) => endpointConfigurator.UseMessageRetry(r => r.Interval(3, TimeSpan.FromSeconds(1)));
        }
        class Timing<T> : IFilter<ConsumeContext<T>> where T : class
        {
            public Task Send(ConsumeContext<T> context, IPipe<ConsumeContext<T>> next) => next.Send(context);
            public void Probe(ProbeContext context) => context.CreateFilterScope("timing");
        }
        class OrderState : SagaStateMachineInstance { public Guid CorrelationId { get; set; } public string CurrentState { get; set; } = ""; }
        class OrderMachine : MassTransitStateMachine<OrderState>
        {
            public OrderMachine()
            {
                InstanceState(x => x.CurrentState);
                Event(() => Submitted, x => x.CorrelateById(context => context.Message.Id));
                Initially(When(Submitted).Then(context => Console.WriteLine(context.Message.Id + context.Saga.CurrentState)).TransitionTo(Done));
            }
            public State Done { get; private set; } = null!;
            public Event<Order> Submitted { get; private set; } = null!;
        }
        """, "MassTransit.RabbitMQ")]
    [InlineData("NServiceBus", """
        using NServiceBus;
        using NServiceBus.Logging;
        using NServiceBus.Pipeline;
        var configuration = new EndpointConfiguration("sales");
        configuration.Pipeline.Register(typeof(Timing), "times handlers");
        configuration.Pipeline.Register(new Timing(), "times handlers");
        Host.CreateApplicationBuilder(args).UseNServiceBus(configuration);
        class Place : ICommand { public string? Id { get; set; } }
        class Placed : IEvent;
        class PlaceHandler : IHandleMessages<Place>
        {
            static readonly ILog log = LogManager.GetLogger<PlaceHandler>();
            public async Task Handle(Place message, IMessageHandlerContext context)
            {
                log.Info("placed");
                await context.Publish(new Placed());
                await context.Reply(new Placed());
            }
        }
        class Data : ContainSagaData { public string? Id2 { get; set; } }
        class PlaceSaga : Saga<Data>, IAmStartedByMessages<Place>, IHandleTimeouts<Placed>
        {
            protected override void ConfigureHowToFindSaga(SagaPropertyMapper<Data> mapper) => mapper.MapSaga(saga => saga.Id2!).ToMessage<Place>(message => message.Id!);
            public Task Handle(Place message, IMessageHandlerContext context) => RequestTimeout<Placed>(context, TimeSpan.FromDays(1));
            public Task Timeout(Placed state, IMessageHandlerContext context) { MarkAsComplete(); return Task.CompletedTask; }
        }
        class Timing : Behavior<IInvokeHandlerContext> { public override Task Invoke(IInvokeHandlerContext context, Func<Task> next) => next(); }
        """)]
    [InlineData("Wolverine,Wolverine.Http", """
        using Wolverine;
        using Wolverine.Attributes;
        using Wolverine.Http;
        var builder = WebApplication.CreateBuilder(args);
        builder.Host.UseWolverine(options =>
        {
            options.Policies.AddMiddleware<Timing>();
            options.Policies.AddMiddleware(typeof(Timing), chain => chain.MessageType == typeof(Order));
            options.Policies.ForMessagesOfType<Order>().AddMiddleware(typeof(Timing));
        });
        var app = builder.Build();
        app.MapWolverineEndpoints(options => options.AddMiddleware(typeof(Timing)));
        app.MapPost("/orders", (Order order, IMessageBus bus) => bus.InvokeAsync<string>(order));
        record Order(int Id);
        [WolverineHandler] public class OrderHandler { [Middleware(typeof(Timing))] public static Task Handle(object order, IMessageContext context) => context.PublishAsync(order).AsTask(); }
        public class Timing { [WolverineBefore] public static void Start() { } [WolverineFinally] public static void Stop() { } }
        public static class Endpoints
        {
            [WolverineGet("/orders/{id}")] public static string Get(int id) => $"{id}";
            [WolverinePost("/orders"), EmptyResponse] public static CreationResponse Post(object body) => new("/orders/1");
            [WolverineDelete("/orders/{id}")] public static void Delete(int id) { }
        }
        """)]
    [InlineData("FastEndpoints", """
        using FastEndpoints;
        using FluentValidation;
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddFastEndpoints(options => options.IncludeAbstractValidators = true);
        var app = builder.Build();
        app.UseFastEndpoints(c => { c.Endpoints.RoutePrefix = "api"; c.Endpoints.Configurator = ep => { ep.PreProcessor<Global>(FastEndpoints.Order.Before); ep.AllowAnonymous(); }; });
        public class Req { public int Id { get; set; } }
        public class Res { public string Name { get; set; } = ""; }
        public class Create : Endpoint<Req, Res>
        {
            public override void Configure()
            {
                Post("/items");
                AllowAnonymous();
                PreProcessor<Before>();
                PostProcessor<After>();
                Summary(s => s.Summary = "creates");
                Description(b => b.WithName("create"));
            }
            public override async Task HandleAsync(Req req, CancellationToken ct)
            {
                Logger.LogInformation("created {Id}", req.Id);
                if (req.Id < 0) ThrowError("negative");
                await new Sent { Id = 1 }.PublishAsync();
                var total = await new Sum { Id = req.Id }.ExecuteAsync(ct);
                await Send.OkAsync(new Res { Name = total.ToString() }, ct);
                await SendAsync(new Res(), 201, ct);
            }
        }
        public class Get : EndpointWithoutRequest<Res> { public override void Configure() => Get("/items/{id}"); public override Task<Res> ExecuteAsync(CancellationToken ct) => Task.FromResult(new Res { Name = Route<string>("id")! }); }
        public class Ping : EndpointWithoutRequest { public override void Configure() { Get("/ping"); Options(x => x.WithTags("ping")); } public override Task HandleAsync(CancellationToken ct) => Send.NoContentAsync(ct); }
        [HttpGet("/fluent/{id}")] public class Fluent : Ep.Req<Req>.Res<Res> { public override Task HandleAsync(Req req, CancellationToken ct) => Send.NotFoundAsync(ct); }
        public class Silent : Ep.NoReq.NoRes { public override void Configure() { Delete("/all"); } public override Task HandleAsync(CancellationToken ct) => Task.CompletedTask; }
        public class Mapped : Endpoint<Req, Res, ItemMapper> { public override Task HandleAsync(Req req, CancellationToken ct) => Send.OkAsync(Map.FromEntity(Map.ToEntity(req))); }
        public class ItemMapper : Mapper<Req, Res, string> { public override string ToEntity(Req r) => ""; public override Res FromEntity(string e) => new(); }
        public class ReqValidator : Validator<Req> { public ReqValidator() => RuleFor(x => x.Id).GreaterThan(0).WithMessage("positive"); }
        public class Before : IPreProcessor<Req> { public Task PreProcessAsync(IPreProcessorContext<Req> context, CancellationToken ct) => Task.FromResult(context.HttpContext.Request.Path); }
        public class After : IPostProcessor<Req, Res> { public Task PostProcessAsync(IPostProcessorContext<Req, Res> context, CancellationToken ct) => Task.FromResult(context.HasExceptionOccurred); }
        public class Global : IGlobalPreProcessor { public Task PreProcessAsync(IPreProcessorContext context, CancellationToken ct) => Task.CompletedTask; }
        public class Sent : IEvent { public int Id { get; set; } }
        public class SentHandler : IEventHandler<Sent> { public Task HandleAsync(Sent eventModel, CancellationToken ct) => Task.CompletedTask; }
        public class Sum : ICommand<int> { public int Id { get; set; } }
        public class SumHandler : ICommandHandler<Sum, int> { public Task<int> ExecuteAsync(Sum command, CancellationToken ct) => Task.FromResult(command.Id); }
        public class Run : ICommand;
        public class RunHandler : ICommandHandler<Run> { public Task ExecuteAsync(Run command, CancellationToken ct) => new Run().ExecuteAsync(ct); }
        """)]
    [InlineData("Ardalis.ApiEndpoints", """
        using Ardalis.ApiEndpoints;
        using Microsoft.AspNetCore.Mvc;
        public record Req(int Id);
        public class List : EndpointBaseAsync.WithRequest<Req>.WithActionResult<string>
        {
            [HttpGet("/items")] public override async Task<ActionResult<string>> HandleAsync([FromQuery] Req request, CancellationToken cancellationToken = default) { await Task.Yield(); return Ok(request.Id.ToString()); }
        }
        public class Ping : EndpointBaseSync.WithoutRequest.WithActionResult { [HttpGet("/ping")] public override ActionResult Handle() => NoContent(); }
        """)]
    [InlineData("MinimalApi.Endpoint,MinimalApi.Endpoint.Extensions", """
        using MinimalApi.Endpoint;
        using MinimalApi.Endpoint.Extensions;
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddEndpoints();
        var app = builder.Build();
        app.MapEndpoints();
        public class Get : IEndpoint<IResult, int>
        {
            public void AddRoute(IEndpointRouteBuilder app) => app.MapGet("/items/{id}", (int id) => HandleAsync(id));
            public Task<IResult> HandleAsync(int request) => Task.FromResult(Results.Ok());
        }
        """)]
    [InlineData("Carter", """
        using Carter;
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddCarter();
        builder.Build().MapCarter();
        public class Home : ICarterModule { public void AddRoutes(IEndpointRouteBuilder app) => app.MapGet("/", () => "hi"); }
        public class Items : CarterModule { public Items() : base("/items") => WithTags("items"); public override void AddRoutes(IEndpointRouteBuilder app) => app.MapPost("/", () => Results.Ok()); }
        """)]
    [InlineData("Grpc.Core,Grpc.AspNetCore.Server", """
        using Grpc.Core;
        using Grpc.Core.Interceptors;
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddGrpc(options => { options.Interceptors.Add<Timing>(); options.EnableDetailedErrors = true; });
        var app = builder.Build();
        app.MapGrpcService<GreeterService>().RequireAuthorization();
        public class Hello; public class Reply;
        public static class Greeter
        {
            [BindServiceMethod(typeof(Greeter), "BindService")]
            public abstract class GreeterBase
            {
                public virtual Task<Reply> SayHello(Hello request, ServerCallContext context) => throw new RpcException(new Status(StatusCode.Unimplemented, ""));
                public virtual Task Stream(Hello request, IServerStreamWriter<Reply> responseStream, ServerCallContext context) => throw new RpcException(new Status(StatusCode.Unimplemented, ""));
            }
        }
        public class GreeterService : Greeter.GreeterBase
        {
            public override Task<Reply> SayHello(Hello request, ServerCallContext context) => Task.FromResult(new Reply());
            public override async Task Stream(Hello request, IServerStreamWriter<Reply> responseStream, ServerCallContext context) => await responseStream.WriteAsync(new Reply(), context.CancellationToken);
        }
        public class Timing : Interceptor
        {
            public override async Task<TResponse> UnaryServerHandler<TRequest, TResponse>(TRequest request, ServerCallContext context, UnaryServerMethod<TRequest, TResponse> continuation) => await continuation(request, context);
        }
        """)]
    [InlineData("Microsoft.Azure.Functions.Worker", """
        using System.Net;
        using Microsoft.Azure.Functions.Worker;
        using Microsoft.Azure.Functions.Worker.Builder;
        using Microsoft.Azure.Functions.Worker.Http;
        using Microsoft.Azure.Functions.Worker.Middleware;
        var host = new HostBuilder().ConfigureFunctionsWorkerDefaults(app => { app.UseMiddleware<Timing>(); app.UseWhen<Timing>(c => c.FunctionDefinition.Name == "x"); }).Build();
        var builder = FunctionsApplication.CreateBuilder(args);
        builder.ConfigureFunctionsWebApplication();
        builder.UseMiddleware<Timing>();
        public class Timing : IFunctionsWorkerMiddleware { public async Task Invoke(FunctionContext context, FunctionExecutionDelegate next) => await next(context); }
        public class Functions(ILogger<Functions> logger)
        {
            [Function("get")] public async Task<HttpResponseData> Get([HttpTrigger(AuthorizationLevel.Anonymous, "get", "post", Route = "items/{id}")] HttpRequestData req, FunctionContext context)
            {
                logger.LogInformation("got");
                var response = req.CreateResponse(HttpStatusCode.OK);
                await response.WriteStringAsync("hi");
                return response;
            }
            [Function(nameof(Tick))] public void Tick([TimerTrigger("0 * * * * *", RunOnStartup = true)] TimerInfo timer) => Console.WriteLine(timer.IsPastDue);
            [Function(nameof(Queue))] public void Queue([QueueTrigger("q", Connection = "c")] string message) { }
            [Function(nameof(Bus))] public void Bus([ServiceBusTrigger("t", "s", IsBatched = true)] string[] messages) { }
            [Function(nameof(Blob))] public void Blob([BlobTrigger("b/{name}")] Stream blob, string name) { }
            [Function(nameof(Hub))] public void Hub([EventHubTrigger("h")] string[] events) { }
            [Function(nameof(Cosmos))] public void Cosmos([CosmosDBTrigger("d", "c")] IReadOnlyList<string> docs) { }
        }
        """, "Microsoft.Azure.Functions.Worker.Extensions.Http.AspNetCore")]
    [InlineData("Microsoft.Azure.WebJobs,Microsoft.Azure.WebJobs.Extensions.Http", """
        using Microsoft.Azure.WebJobs;
        using Microsoft.Azure.WebJobs.Extensions.Http;
        public static class Functions
        {
            [FunctionName("get")] public static Task<string> Get([HttpTrigger(AuthorizationLevel.Function, "get", Route = null)] HttpRequest req, ILogger log) => Task.FromResult("");
            [FunctionName("tick")] public static void Tick([TimerTrigger("0 * * * * *")] TimerInfo timer) { }
            [FunctionName("queue")] public static void Queue([QueueTrigger("q")] string message, [Queue("out")] ICollector<string> output) => output.Add(message);
            [FunctionName("bus")] public static void Bus([ServiceBusTrigger("t", "s", Connection = "c")] string message) { }
        }
        """)]
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
    [InlineData("Serilog,SerilogTimings", """
        using Serilog;
        using Serilog.Context;
        using Serilog.Events;
        using SerilogTimings;
        using SerilogTimings.Extensions;
        Log.Logger = new LoggerConfiguration().MinimumLevel.Override("Microsoft", LogEventLevel.Warning).Enrich.FromLogContext().Enrich.WithProperty("a", 1).WriteTo.Console().CreateBootstrapLogger();
        var builder = WebApplication.CreateBuilder(args);
        builder.Host.UseSerilog((context, services, configuration) => configuration.ReadFrom.Configuration(context.Configuration).WriteTo.Console());
        builder.Services.AddSerilog(c => c.WriteTo.Console());
        builder.Logging.AddSerilog();
        var app = builder.Build();
        app.UseSerilogRequestLogging(o => o.EnrichDiagnosticContext = (d, http) => d.Set("path", http.Request.Path));
        app.MapGet("/", (Serilog.ILogger logger) =>
        {
            using (LogContext.PushProperty("id", 1)) Log.Information("got {Id} {Name}", 1, "x");
            using var operation = Operation.Begin("work {Id}", 1);
            using (Operation.Time("other")) Log.ForContext<Program>().Error(new Exception(), "failed {Id}", 1);
            using (logger.TimeOperation("x")) logger.Warning("careful");
            operation.Complete();
        });
        new LoggerConfiguration().CreateLogger().Information("direct");
        """)]
    [InlineData("NLog,NLog.Web", """
        using NLog;
        using NLog.Web;
        var logger = LogManager.Setup().LoadConfigurationFromAppSettings().LogFactory.GetCurrentClassLogger();
        var builder = WebApplication.CreateBuilder(args);
        builder.Host.UseNLog();
        using (ScopeContext.PushProperty("id", 1)) logger.Info("got {Id}", 1);
        logger.Error(new Exception(), "failed {Id} {Name}", 1, "x");
        LogManager.GetCurrentClassLogger().Debug("x");
        """)]
    [InlineData("log4net", """
        using log4net;
        public class Service { private static readonly ILog Log = LogManager.GetLogger(typeof(Service)); public void Work() { if (Log.IsDebugEnabled) Log.Debug("x"); Log.Error("failed", new Exception()); Log.InfoFormat("{0}", 1); LogicalThreadContext.Properties["id"] = 1; } }
        """)]
    [InlineData("Prometheus", """
        using Prometheus;
        var app = WebApplication.Create(args);
        app.UseHttpMetrics(o => o.AddCustomLabel("host", c => c.Request.Host.Host));
        app.UseMetricServer();
        app.MapMetrics();
        public class Hooks(IMetricFactory factory)
        {
            private static readonly Counter Orders = Metrics.CreateCounter("orders_total", "Orders.", "kind", "state");
            private static readonly Counter Plain = Metrics.CreateCounter("plain_total", "Plain.");
            private static readonly Gauge Active = Metrics.CreateGauge("active", "Active.", new GaugeConfiguration { LabelNames = ["a"] });
            private static readonly Histogram Duration = Metrics.CreateHistogram("duration", "Duration.", new[] { "a" }, new HistogramConfiguration { Buckets = Histogram.LinearBuckets(1, 1, 3) });
            private static readonly Summary Sizes = Metrics.CreateSummary("sizes", "Sizes.");
            private readonly ICounter _injected = factory.CreateCounter("injected_total", "Injected.");
            public async Task Work()
            {
                Orders.WithLabels("a", "b").Inc();
                Plain.Inc(2);
                _injected.Inc();
                using (Active.WithLabels("a").TrackInProgress()) using (Duration.WithLabels("a").NewTimer()) Sizes.Observe(1);
                await Plain.CountExceptionsAsync(() => Task.CompletedTask);
                Active.Set(1); Active.Dec(); Plain.IncTo(4);
            }
        }
        """)]
    [InlineData("OpenTelemetry.Trace,OpenTelemetry.Metrics", """
        using System.Diagnostics;
        using OpenTelemetry;
        using OpenTelemetry.Logs;
        using OpenTelemetry.Metrics;
        using OpenTelemetry.Resources;
        using OpenTelemetry.Trace;
        var builder = WebApplication.CreateBuilder(args);
        builder.Logging.AddOpenTelemetry(o => { o.IncludeScopes = true; o.AddOtlpExporter(); });
        builder.Services.AddOpenTelemetry()
            .ConfigureResource(r => r.AddService("orders"))
            .WithTracing(t => t.AddSource("Orders").AddAspNetCoreInstrumentation(o => o.RecordException = true).AddHttpClientInstrumentation().AddSqlClientInstrumentation().AddEntityFrameworkCoreInstrumentation().SetSampler(new AlwaysOnSampler()).AddOtlpExporter(o => o.Endpoint = new Uri("http://x")).AddConsoleExporter())
            .WithMetrics(m => m.AddMeter("Orders").AddAspNetCoreInstrumentation().AddRuntimeInstrumentation().AddPrometheusExporter().AddOtlpExporter())
            .UseOtlpExporter();
        var app = builder.Build();
        app.MapPrometheusScrapingEndpoint();
        public class Hooks(Tracer tracer, TracerProvider provider)
        {
            public void Work()
            {
                using var span = tracer.StartActiveSpan("work");
                span.SetAttribute("id", 1).AddEvent("x");
                span.RecordException(new Exception());
                provider.GetTracer("x").StartSpan("y").End();
                Activity.Current?.SetStatus(Status.Error.WithDescription("x"));
                Activity.Current?.RecordException(new Exception());
                Baggage.SetBaggage("a", "b");
            }
        }
        """)]
    [InlineData("Microsoft.ApplicationInsights,Microsoft.ApplicationInsights.DataContracts,Microsoft.ApplicationInsights.AspNetCore", """
        using Microsoft.ApplicationInsights;
        using Microsoft.ApplicationInsights.Channel;
        using Microsoft.ApplicationInsights.DataContracts;
        using Microsoft.ApplicationInsights.Extensibility;
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddApplicationInsightsTelemetry();
        builder.Services.AddSingleton<ITelemetryInitializer, Role>();
        public class Role : ITelemetryInitializer { public void Initialize(ITelemetry telemetry) => telemetry.Context.Cloud.RoleName = "orders"; }
        public class Hooks(TelemetryClient client)
        {
            public void Work()
            {
                using var operation = client.StartOperation<RequestTelemetry>("work");
                operation.Telemetry.Success = true;
                client.TrackEvent("placed", new Dictionary<string, string> { ["id"] = "1" });
                client.TrackException(new Exception());
                client.TrackTrace("x", SeverityLevel.Warning);
                client.TrackMetric("m", 1);
                client.GetMetric("m", "d").TrackValue(1, "x");
                client.TrackDependency("SQL", "q", "d", DateTimeOffset.UtcNow, TimeSpan.Zero, true);
                client.StopOperation(operation);
                client.Flush();
            }
        }
        """)]
    [InlineData("StackExchange.Profiling", """
        using StackExchange.Profiling;
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddMiniProfiler(o => o.RouteBasePath = "/p");
        builder.Build().UseMiniProfiler();
        using (MiniProfiler.Current.Step("work")) MiniProfiler.Current.Inline(() => 1, "x");
        """)]
    [InlineData("App.Metrics,App.Metrics.Counter,App.Metrics.Timer", """
        using App.Metrics;
        using App.Metrics.Counter;
        using App.Metrics.Timer;
        public class Hooks(IMetrics metrics)
        {
            private static readonly CounterOptions Orders = new() { Name = "orders", MeasurementUnit = Unit.Calls };
            private static readonly TimerOptions Work = new() { Name = "work", DurationUnit = TimeUnit.Milliseconds };
            public void Do() { metrics.Measure.Counter.Increment(Orders); metrics.Measure.Counter.Increment(Orders, new MetricTags("a", "b")); using (metrics.Measure.Timer.Time(Work)) { } }
        }
        """)]
    [InlineData("Datadog.Trace", """
        using Datadog.Trace;
        using (var scope = Tracer.Instance.StartActive("work", new SpanCreationSettings { FinishOnClose = true })) { scope.Span.ResourceName = "x"; scope.Span.SetTag("a", "b").SetException(new Exception()); }
        Tracer.Instance.ActiveScope?.Span.SetTag("a", "b");
        """)]
    [InlineData("Elastic.Apm,Elastic.Apm.Api", """
        using Elastic.Apm;
        using Elastic.Apm.Api;
        var transaction = Agent.Tracer.StartTransaction("work", ApiConstants.TypeRequest);
        try { await transaction.CaptureSpan("s", "db", async () => await Task.Delay(1)); Agent.Tracer.CurrentTransaction?.SetLabel("a", 1); }
        catch (Exception exception) { transaction.CaptureException(exception); throw; }
        finally { transaction.End(); }
        """)]
    [InlineData("Sentry", """
        using Sentry;
        var builder = WebApplication.CreateBuilder(args);
        builder.WebHost.UseSentry(o => o.Dsn = "x");
        builder.Build().UseSentryTracing();
        var transaction = SentrySdk.StartTransaction("work", "task");
        var span = transaction.StartChild("db", "query");
        span.Finish(SpanStatus.Ok);
        SentrySdk.CaptureException(new Exception());
        SentrySdk.CaptureMessage("x", SentryLevel.Warning);
        SentrySdk.AddBreadcrumb("x", level: BreadcrumbLevel.Error);
        SentrySdk.ConfigureScope(s => s.SetTag("a", "b"));
        public class Hooks(IHub hub) { public void Do() => hub.CaptureException(new Exception()); }
        """, "Sentry.AspNetCore")]
    [InlineData("ObservabilityGate", """
        using Microsoft.AspNetCore.Mvc;
        using ObservabilityGate;
        var builder = WebApplication.CreateBuilder(args).AddObservability();
        var app = builder.Build();
        app.UseObservability();
        app.MapObservability();
        app.MapPost("/orders", (IObserve observe) => { using var operation = observe.Start("orders.create"); return Results.Ok(); }).WithObservability();
        app.MapGroup("/x").WithObservability().MapGet("/", () => "");
        [ApiController, Route("x"), Observed] public class X : ControllerBase { [HttpGet, Observed("x.get")] public string Get() => ""; }
        public class Hooks { [ObservabilityHook(ObservabilityPillars.Metrics | ObservabilityPillars.Logs)] public void Track() { } }
        """)]
    [InlineData("Microsoft.EntityFrameworkCore", """
        using Microsoft.EntityFrameworkCore;
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddDbContext<Shop>(o => o.UseSqlServer("x").EnableSensitiveDataLogging());
        builder.Services.AddDbContext<Shop>(options => options.UseNpgsql("x", npgsql => npgsql.EnableRetryOnFailure()));
        var app = builder.Build();
        app.MapGet("/orders", async (Shop shop, CancellationToken token) => await shop.Orders.AsNoTracking().Include(o => o.Lines).ThenInclude(l => l.Order).Where(o => o.Id > 1).OrderBy(o => o.Id).Select(o => new { o.Id }).ToListAsync(token));
        app.MapPost("/orders", async (Order order, Shop shop) =>
        {
            shop.Orders.Add(order);
            await shop.Set<Order>().AddAsync(order);
            await shop.SaveChangesAsync();
            await using var transaction = await shop.Database.BeginTransactionAsync();
            shop.Entry(order).State = EntityState.Modified;
            return await shop.Orders.FirstOrDefaultAsync(o => o.Id == 1) is { } found ? Results.Ok(found.Id) : Results.NotFound();
        });
        app.MapDelete("/orders/{id}", async (int id, Shop shop) => { if (await shop.Orders.FindAsync(id) is Order order) shop.Orders.Remove(order); await shop.Database.MigrateAsync(); });
        public class Order { public int Id { get; set; } public List<Line> Lines { get; } = []; }
        public class Line { public Order? Order { get; set; } }
        public class Shop(DbContextOptions<Shop> options) : DbContext(options)
        {
            public DbSet<Order> Orders => Set<Order>();
            protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Order>(e => { e.HasKey(o => o.Id); e.ToTable("orders"); });
        }
        """)]
    [InlineData("FluentValidation", """
        using FluentValidation;
        var services = new ServiceCollection();
        services.AddValidatorsFromAssemblyContaining<Program>();
        public record Order(int Id, string Name, List<string> Lines);
        public class OrderValidator : AbstractValidator<Order>
        {
            public OrderValidator()
            {
                RuleFor(o => o.Name).NotEmpty().MaximumLength(3).WithMessage("long").When(o => o.Id > 1);
                RuleForEach(o => o.Lines).NotNull();
                RuleFor(o => o.Id).Must(id => id > 1).MustAsync(async (id, token) => { await Task.Delay(1, token); return true; });
            }
        }
        public class Caller(IValidator<Order> validator) { public async Task<bool> Call(Order order) { await validator.ValidateAndThrowAsync(order); return (await validator.ValidateAsync(order)).Errors.Any(e => e.PropertyName == "x"); } }
        """)]
    [InlineData("AutoMapper", """
        using AutoMapper;
        var services = new ServiceCollection();
        services.AddAutoMapper(typeof(Program));
        services.AddAutoMapper(c => c.AddProfile<Items>());
        public record A(int Id); public record B(int Id);
        public class Items : Profile { public Items() => CreateMap<A, B>().ForMember(b => b.Id, o => o.MapFrom(a => a.Id)).ReverseMap(); }
        public class Caller(IMapper mapper) { public B Call(A a) => mapper.Map<A, B>(a) ?? mapper.Map<B>(a); }
        """)]
    [InlineData("Newtonsoft.Json,Newtonsoft.Json.Linq", """
        using Newtonsoft.Json;
        using Newtonsoft.Json.Linq;
        var text = JsonConvert.SerializeObject(new { A = 1 }, Formatting.Indented, new JsonSerializerSettings { NullValueHandling = NullValueHandling.Ignore });
        var item = JsonConvert.DeserializeObject<Item>(text);
        var id = JObject.Parse(text)["a"]?.Value<int>("x");
        public class Item { [JsonProperty("id")] public int Id { get; set; } [JsonIgnore] public int X { get; set; } }
        """)]
    [InlineData("Ardalis.GuardClauses,Ardalis.Result,Ardalis.Result.AspNetCore", """
        using Ardalis.GuardClauses;
        using Ardalis.Result;
        using Ardalis.Result.AspNetCore;
        using Microsoft.AspNetCore.Mvc;
        public class Items : ControllerBase
        {
            [HttpGet("/x"), TranslateResultToActionResult] public Result<int> Get(string? name) { Guard.Against.NullOrWhiteSpace(name); Guard.Against.Null(name, nameof(name)); return name.Length > 1 ? 1 : Result.NotFound(); }
            [HttpPost("/x")] public ActionResult<int> Post() => Result<int>.Success(1).ToActionResult(this);
        }
        """)]
    [InlineData("Dapper", """
        using System.Data;
        using Dapper;
        public class Repository(IDbConnection connection)
        {
            public async Task<int> Work(CancellationToken token)
            {
                var rows = await connection.QueryAsync<string>("select", new { Id = 1 });
                var first = await connection.QueryFirstOrDefaultAsync<string>(new CommandDefinition("select", cancellationToken: token));
                var count = await connection.ExecuteScalarAsync<int>("select count(*)");
                return rows.Count() + count + await connection.ExecuteAsync("delete", new { first });
            }
        }
        """)]
    public void UsersCode_BindsToTheDeclarations(string namespaces, string source, string package = "none")
    {
        var framework = TargetingPacks.Web;
        var known = KnownApiLibrary.For(namespaces.Split(','), [package], new HashSet<string>(), framework);

        var compilation = KnownApiLibraryTests.Compile(source, [.. framework, .. known]);

        Assert.Empty(KnownApiLibraryTests.Errors(compilation));
    }
}
