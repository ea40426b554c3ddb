using ObservabilityGate.Analyzers.Hooks;

namespace ObservabilityGate.Analyzers.Tests.Hooks;

public class ObservabilityGateRuntimeTests
{
    private static readonly HookSample _sample = new("using ObservabilityGate;", "private readonly IObserve _observe = null!;");

    private static readonly string[] _writes = ["using var operation = _observe.Start(\"orders.get\");", "using (_observe.Start(\"orders.get\")) Stock.Take(id);"];

    private const string Marked = """
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;
        using ObservabilityGate;

        var app = WebApplication.Create(args);
        app.MapGet("/orders", () => Stock.Take(1)).WithObservability();
        var group = app.MapGroup("/parts").WithObservability();
        group.MapGet("/", () => Stock.Take(1));
        app.Run();

        public class OrdersController : ControllerBase
        {
            [Observed]
            public int Get() => Stock.Take(1);
        }

        [Observed("parts")]
        public class PartsController : ControllerBase
        {
            public int Get() => Stock.Take(1);
        }
        """;

    [Fact]
    public Task Start_IsAllThree() => _sample.EmitAsync(HookCategories.All, _writes);

    [Fact]
    public Task Start_NotRestored_IsAllThree() => _sample.EmitNotRestoredAsync(HookCategories.All, _writes);

    [Fact]
    public Task Markers_AreAllThree() => Presence.Test(Marked).Configured("required_hooks = metrics, tracing, logging").RunAsync();

    [Fact]
    public Task Markers_NotRestored_AreAllThree() => Presence.Test(Marked).Configured("required_hooks = metrics, tracing, logging").NotRestored().RunAsync();

    [Fact]
    public Task OtherMembers_AreNoHook() => _sample.EmitNothingAsync("_ = new ObservedAttribute();", "_ = _observe.ToString();");
}
