namespace ObservabilityGate.Analyzers.Tests.Endpoints;

public class MassTransitTests
{
    private const string Bare = """
        using MassTransit;

        public record OrderPlaced(int Id);

        public class OrderPlacedConsumer : IConsumer<OrderPlaced>
        {
            public Task {|#0:Consume|}(ConsumeContext<OrderPlaced> context) => Stock.TakeAsync(context.Message.Id);
        }
        """;

    [Fact]
    public Task ConsumerWithoutHook_IsReported() => Presence.VerifyBareAsync("masstransit", Bare, "Consume(ConsumeContext<OrderPlaced>)");

    [Fact]
    public Task ConsumerWithoutHook_NotRestored_IsReported() => Presence.VerifyBareNotRestoredAsync("masstransit", Bare, "Consume(ConsumeContext<OrderPlaced>)");

    [Fact]
    public Task ConsumerWithHook_IsSilent() => Presence.VerifyBothWaysAsync("""
        using MassTransit;
        using Microsoft.Extensions.Logging;

        public record OrderPlaced(int Id);

        public class OrderPlacedConsumer(ILogger<OrderPlacedConsumer> logger) : IConsumer<OrderPlaced>
        {
            public Task Consume(ConsumeContext<OrderPlaced> context)
            {
                logger.LogInformation("Order {Id}", context.Message.Id);
                return Stock.TakeAsync(context.Message.Id);
            }
        }
        """);

    [Fact]
    public Task SeveralMessagesInOneConsumer_AreSeveralEndpoints() => Presence.VerifyBothWaysAsync("""
        using MassTransit;

        public record A;

        public record B;

        public class Both : IConsumer<A>, IConsumer<B>
        {
            public Task {|OBG1001:Consume|}(ConsumeContext<A> context) => Stock.TakeAsync(1);

            public Task {|OBG1001:Consume|}(ConsumeContext<B> context) => Stock.TakeAsync(2);

            public Task Consume(int notAMessage) => Stock.TakeAsync(notAMessage);
        }
        """);

    [Fact]
    public Task OwnGenericConsumerBase_IsReportedOnce() => Presence.VerifyBothWaysAsync("""
        using MassTransit;

        public record A;

        public abstract class ConsumerBase<T> : IConsumer<T>
            where T : class
        {
            public Task {|OBG1001:Consume|}(ConsumeContext<T> context) => Stock.TakeAsync(1);
        }

        public class AConsumer : ConsumerBase<A> { }
        """);

    [Fact]
    public Task ConsumerOfAnotherLibrary_IsNotMassTransit() => Presence.VerifyAsync("""
        public interface IConsumer { }

        public class OrderConsumer : IConsumer
        {
            public Task Consume(int message) => Stock.TakeAsync(message);
        }
        """);
}
