namespace ObservabilityGate.Cli.Tests.References;

/// <summary>Telemetry and data access as users write them, against nothing but the known declarations.</summary>
public sealed class KnownHookApiUseTests
{
    [Theory]
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
    public void UsersCode_BindsToTheDeclarations(string namespaces, string source, string package = "none") => UserCode.Binds(namespaces, source, package);
}
