namespace ObservabilityGate.Analyzers.Tests.Hooks;

/// <summary>App-wide telemetry of frameworks: a hint by default, a hook where the options honour it.</summary>
public class AmbientTests
{
    private const string Ambient = """
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.Extensions.DependencyInjection;
        using OpenTelemetry.Trace;

        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddOpenTelemetry().WithTracing(tracing => tracing.AddAspNetCoreInstrumentation());
        var app = builder.Build();
        app.UseHttpLogging();
        app.Run();

        public class OrdersController : ControllerBase
        {
            public int {|#0:Get|}() => Stock.Take(1);
        }
        """;

    [Fact]
    public Task AmbientSwitches_Ignored_AreAnInfoOfTheirOwn() => Presence.Test(Ambient)
        .Expecting(Presence.Result("OBG1007", 0, "Get()", "mvc-action", "UseHttpLogging, AddAspNetCoreInstrumentation")).RunAsync();

    [Fact]
    public Task AmbientSwitches_IgnoredByName_AreTheSame() => Presence.Test(Ambient).Configured("ambient_hooks = ignore")
        .Expecting(Presence.Result("OBG1007", 0, "Get()", "mvc-action", "UseHttpLogging, AddAspNetCoreInstrumentation")).NotRestored().RunAsync();

    [Fact]
    public Task AmbientSwitches_Honored_Count() => Presence.Test(Ambient).Configured("ambient_hooks = honor").RunAsync();

    [Fact]
    public Task AmbientSwitches_Honored_CountForTheirCategories() => Presence.Test(Ambient.Replace("app.UseHttpLogging();", "", StringComparison.Ordinal))
        .Configured("ambient_hooks = honor", "required_hooks = tracing, logging")
        .Expecting(Presence.Result("OBG1004", 0, "Get()", "mvc-action")).RunAsync();

    [Fact]
    public Task AmbientSwitches_DoNotReachMessageHandlers() => Presence.Test(Ambient, """
        using MediatR;

        public record GetOrder(int Id) : IRequest<int>;

        public class GetOrderHandler : IRequestHandler<GetOrder, int>
        {
            public Task<int> {|OBG1001:Handle|}(GetOrder request, CancellationToken cancellationToken) => Stock.TakeAsync(request.Id);
        }
        """).Configured("ambient_hooks = honor").RunAsync();
}
