namespace ObservabilityGate.Analyzers.Tests.Endpoints;

public class NServiceBusTests
{
    private const string Bare = """
        using NServiceBus;

        public class PlaceOrder : ICommand { public int Id { get; set; } }

        public class PlaceOrderHandler : IHandleMessages<PlaceOrder>
        {
            public Task {|#0:Handle|}(PlaceOrder message, IMessageHandlerContext context) => Stock.TakeAsync(message.Id);
        }
        """;

    [Fact]
    public Task HandlerWithoutHook_IsReported() => Presence.VerifyBareAsync("nservicebus", Bare, "Handle(PlaceOrder, IMessageHandlerContext)");

    [Fact]
    public Task HandlerWithoutHook_NotRestored_IsReported() => Presence.VerifyBareNotRestoredAsync("nservicebus", Bare, "Handle(PlaceOrder, IMessageHandlerContext)");

    [Fact]
    public Task HandlerWithHook_IsSilent() => Presence.VerifyBothWaysAsync("""
        using Microsoft.Extensions.Logging;
        using NServiceBus;

        public class PlaceOrder : ICommand { public int Id { get; set; } }

        public class PlaceOrderHandler(ILogger<PlaceOrderHandler> logger) : IHandleMessages<PlaceOrder>
        {
            public Task Handle(PlaceOrder message, IMessageHandlerContext context)
            {
                logger.LogInformation("Order {Id}", message.Id);
                return Stock.TakeAsync(message.Id);
            }
        }
        """);

    [Fact]
    public Task SagaWithTimeout_IsOneEndpointAMessage() => Presence.VerifyBothWaysAsync("""
        using NServiceBus;

        public class Start : ICommand { }

        public class Next : ICommand { }

        public class Late { }

        public class Data : ContainSagaData { }

        public class OrderSaga : Saga<Data>, IAmStartedByMessages<Start>, IHandleMessages<Next>, IHandleTimeouts<Late>
        {
            public Task {|OBG1001:Handle|}(Start message, IMessageHandlerContext context) => Stock.TakeAsync(1);

            public Task {|OBG1001:Handle|}(Next message, IMessageHandlerContext context) => Stock.TakeAsync(1);

            public Task {|OBG1001:Timeout|}(Late state, IMessageHandlerContext context) => Stock.TakeAsync(1);

            protected override void ConfigureHowToFindSaga(SagaPropertyMapper<Data> mapper) => Stock.Take(1);
        }
        """);

    [Fact]
    public Task HandleWithoutTheInterface_IsSilent() => Presence.VerifyBothWaysAsync("""
        using NServiceBus;

        public class Start : ICommand { }

        public class Helper
        {
            public Task Handle(Start message, IMessageHandlerContext context) => Stock.TakeAsync(1);
        }
        """);
}
