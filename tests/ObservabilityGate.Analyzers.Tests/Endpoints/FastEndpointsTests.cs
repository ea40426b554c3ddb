namespace ObservabilityGate.Analyzers.Tests.Endpoints;

public class FastEndpointsTests
{
    private const string Bare = """
        using FastEndpoints;

        public class GetOrderRequest { public int Id { get; set; } }

        public class GetOrder : Endpoint<GetOrderRequest, int>
        {
            public override void Configure() => Get("/orders/{id}");

            public override async Task {|#0:HandleAsync|}(GetOrderRequest req, CancellationToken ct)
            {
                await Stock.TakeAsync(req.Id);
            }
        }

        public class Sweep : EndpointWithoutRequest
        {
            public override void Configure() => Post("/sweep");

            public override Task {|#1:HandleAsync|}(CancellationToken ct) => Stock.TakeAsync(1);
        }
        """;

    private static readonly string[] _members = ["HandleAsync(GetOrderRequest, CancellationToken)", "HandleAsync(CancellationToken)"];

    [Fact]
    public Task EndpointWithoutHook_IsReported() => Presence.VerifyBareAsync("fastendpoints", Bare, _members);

    [Fact]
    public Task EndpointWithoutHook_NotRestored_IsReported() => Presence.VerifyBareNotRestoredAsync("fastendpoints", Bare, _members);

    [Fact]
    public Task LoggerOfTheBase_IsAHook() => Presence.VerifyAsync("""
        using FastEndpoints;
        using Microsoft.Extensions.Logging;

        public class Sweep : EndpointWithoutRequest
        {
            public override void Configure() => Post("/sweep");

            public override Task HandleAsync(CancellationToken ct)
            {
                Logger.LogInformation("Sweep");
                return Stock.TakeAsync(1);
            }
        }
        """);

    [Fact]
    public Task LoggerOfTheBase_NotRestored_IsUnknownAndSilent() => Presence.VerifyNotRestoredAsync("""
        using FastEndpoints;
        using Microsoft.Extensions.Logging;

        public class Sweep : EndpointWithoutRequest
        {
            public override Task HandleAsync(CancellationToken ct)
            {
                Logger.LogInformation("Sweep");
                return Stock.TakeAsync(1);
            }
        }
        """);

    [Fact]
    public Task OwnBaseFluentBaseAndCommands_AreReported() => Presence.VerifyBothWaysAsync("""
        using FastEndpoints;

        public abstract class ApiEndpoint<TRequest> : Endpoint<TRequest, int>
            where TRequest : notnull
        {
        }

        public class Req { }

        public class Own : ApiEndpoint<Req>
        {
            public override Task<int> {|OBG1001:ExecuteAsync|}(Req req, CancellationToken ct) => Stock.TakeAsync(1);
        }

        public class Fluent : Ep.Req<Req>.NoRes
        {
            public override Task {|OBG1001:HandleAsync|}(Req req, CancellationToken ct) => Stock.TakeAsync(1);
        }

        public class Placed : IEvent { }

        public class PlacedHandler : IEventHandler<Placed>
        {
            public Task {|OBG1001:HandleAsync|}(Placed eventModel, CancellationToken ct) => Stock.TakeAsync(1);
        }

        public class Place : ICommand<int> { }

        public class PlaceHandler : ICommandHandler<Place, int>
        {
            public Task<int> {|OBG1001:ExecuteAsync|}(Place command, CancellationToken ct) => Stock.TakeAsync(1);
        }
        """);

    [Fact]
    public Task ConfigureAndOtherMembers_AreSilent() => Presence.VerifyBothWaysAsync("""
        using FastEndpoints;

        public class Req { }

        public class Endpoint1 : Endpoint<Req>
        {
            public override void Configure() => Stock.Take(1);

            public override void OnBeforeHandle(Req req) => Stock.Take(1);

            private Task HandleAsync(int other) => Stock.TakeAsync(other);
        }

        public class Workflow
        {
            public Task ExecuteAsync(Req req, CancellationToken ct) => Stock.TakeAsync(1);
        }
        """);
}
