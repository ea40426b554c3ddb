namespace ObservabilityGate.Cli.Tests.References;

/// <summary>Handlers, endpoints and functions as users write them, against nothing but the known declarations.</summary>
public sealed class KnownEndpointApiUseTests
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
    public void UsersCode_BindsToTheDeclarations(string namespaces, string source, string package = "none") => UserCode.Binds(namespaces, source, package);
}
