namespace ObservabilityGate.Analyzers.Tests.Endpoints;

public class CustomHandlerTests
{
    private const string Bare = """
        public interface ICommandHandler<in TCommand> { Task HandleAsync(TCommand command, CancellationToken cancellation); }

        public record Place(int Id);

        public class PlaceHandler : ICommandHandler<Place>
        {
            public Task {|#0:HandleAsync|}(Place command, CancellationToken cancellation) => Stock.TakeAsync(command.Id);
        }
        """;

    [Fact]
    public Task HandlerWithoutHook_IsReported() => Presence.VerifyBareAsync("custom-handler", Bare, "HandleAsync(Place, CancellationToken)");

    [Fact]
    public Task HandlerOfAnUnreadableInterface_NotRestored_IsReported() => Presence.VerifyBareNotRestoredAsync("custom-handler", """
        using Company.Messaging;

        public record Place(int Id);

        public class PlaceHandler : ICommandHandler<Place>
        {
            public Task {|#0:HandleAsync|}(Place command, CancellationToken cancellation) => Stock.TakeAsync(command.Id);
        }
        """, "HandleAsync(Place, CancellationToken)");

    [Fact]
    public Task HandlerWithHook_IsSilent() => Presence.VerifyBothWaysAsync("""
        using Microsoft.Extensions.Logging;

        public interface ICommandHandler<in TCommand> { Task HandleAsync(TCommand command, CancellationToken cancellation); }

        public record Place(int Id);

        public class PlaceHandler(ILogger<PlaceHandler> logger) : ICommandHandler<Place>
        {
            public Task HandleAsync(Place command, CancellationToken cancellation)
            {
                logger.LogInformation("Place {Id}", command.Id);
                return Stock.TakeAsync(command.Id);
            }
        }
        """);

    [Theory]
    [InlineData("IQueryHandler", "Handle")]
    [InlineData("IHandle", "Handle")]
    [InlineData("IHandleAsync", "HandleAsync")]
    [InlineData("IExecute", "Execute")]
    [InlineData("IEventConsumer", "Consume")]
    [InlineData("IIntegrationEventHandler", "Handle")]
    [InlineData("IEventListener", "OnEvent")]
    [InlineData("ISubscribe", "On")]
    public Task GenericInterfaceNamedAfterHandling_IsAHandler(string face, string method) => Presence.VerifyAsync($$"""
        public interface {{face}}<T> { Task {{method}}(T message); }

        public record Message;

        public class A : {{face}}<Message>
        {
            public Task {|OBG1001:{{method}}|}(Message message) => Stock.TakeAsync(1);
        }

        public struct B : {{face}}<Message>
        {
            public Task {|OBG1001:{{method}}|}(Message message) => Stock.TakeAsync(1);
        }

        public record C : {{face}}<Message>
        {
            Task {{face}}<Message>.{|OBG1001:{{method}}|}(Message message) => Stock.TakeAsync(1);
        }
        """);

    [Theory]
    [InlineData("IExceptionHandler", "Handle")]
    [InlineData("ITypeHandler", "Handle")]
    [InlineData("IRepository", "Handle")]
    [InlineData("IOperationProcessor", "Process")]
    [InlineData("ICommandHandler", "Describe")]
    public Task OtherGenericInterface_IsNone(string face, string method) => Presence.VerifyAsync($$"""
        public interface {{face}}<T> { Task {{method}}(T message); }

        public record Message;

        public class A : {{face}}<Message>
        {
            public Task {{method}}(Message message) => Stock.TakeAsync(1);
        }
        """);

    [Fact]
    public Task EnvelopeAroundTheMessage_IsAHandler() => Presence.VerifyAsync("""
        public record Envelope<T>(T Body);

        public interface IMessageHandler<T> { Task HandleAsync(Envelope<T> envelope); }

        public record Message;

        public class A : IMessageHandler<Message>
        {
            public Task {|OBG1001:HandleAsync|}(Envelope<Message> envelope) => Stock.TakeAsync(1);
        }
        """);

    [Fact]
    public Task NonGenericInterfaceAndPrivateHelpers_AreNone() => Presence.VerifyAsync("""
        public record Message;

        public interface IHandler { Task Handle(Message message); }

        public class A : IHandler
        {
            public Task Handle(Message message) => Stock.TakeAsync(1);
        }

        public interface IMessageHandler<T> { Task Handle(T message); }

        public class B : IMessageHandler<Message>
        {
            public Task {|OBG1001:Handle|}(Message message) => ExecuteAsync(message);

            private Task ExecuteAsync(Message message) => ProcessAsync();

            public Task ProcessAsync() => Stock.TakeAsync(1);
        }

        public class Decorator(IMessageHandler<Message> inner) : IMessageHandler<Message>
        {
            public Task Handle(Message message)
            {
                Stock.Take(1);
                return inner.Handle(message);
            }
        }
        """);

    [Fact]
    public Task HandlerTypesByInterface_AreHandlers() => Presence.Test("""
        namespace Company;

        public interface IPlugin { Task StartUp(int id); }

        public interface IOther { Task StartUp(int id); }

        public class A : IPlugin
        {
            public Task {|#0:StartUp|}(int id) => Stock.TakeAsync(id);

            public Task Helper(int id) => Stock.TakeAsync(id);
        }

        public class B : IOther
        {
            public Task StartUp(int id) => Stock.TakeAsync(id);
        }

        public interface IStep<T> { int Do(T value); }

        public class C : IStep<int>
        {
            int IStep<int>.{|#1:Do|}(int value) => Stock.Take(value);
        }
        """).Configured("handler_types = Company.IPlugin, Company.IStep`1")
        .Expecting(Presence.Result("OBG1001", 0, "StartUp(int)", "custom-handler"), Presence.Result("OBG1001", 1, "Do(int)", "custom-handler")).RunAsync();

    private const string Command = """
        namespace Company;

        public abstract class Command<T>
        {
            protected abstract Task Run(T argument);

            protected virtual Task Undo(T argument) => Task.CompletedTask;
        }

        public class Sweep : Command<int>
        {
            protected override Task {|OBG1001:Run|}(int argument) => Stock.TakeAsync(argument);

            protected override Task Undo(int argument) => Stock.TakeAsync(argument);

            public Task Helper(int argument) => Stock.TakeAsync(argument);
        }
        """;

    [Fact]
    public Task HandlerTypesByBaseClass_AreHandlers() => Presence.Test(Command).Configured("handler_types = Company.Command`1").RunAsync();

    [Fact]
    public Task HandlerTypesByBareName_AreHandlers() => Presence.Test(Command).Configured("handler_types = Command`1").RunAsync();

    [Fact]
    public Task HandlerTypes_NotRestored_AreKnownByNameAndUsing() => Presence.Test("""
        using Company;

        public class A : IPlugin
        {
            public Task {|OBG1001:StartUp|}(int id) => Stock.TakeAsync(id);
        }

        public class B : Command<int>
        {
            protected override Task {|OBG1001:Run|}(int argument) => Stock.TakeAsync(argument);
        }
        """).Configured("handler_types = Company.IPlugin, Company.Command`1").NotRestored().RunAsync();

    [Fact]
    public Task WolverineHandlers_AreKnownByConvention() => Presence.VerifyBothWaysAsync("""
        using Wolverine;

        public record Place(int Id);

        public static class PlaceHandler
        {
            public static Task {|OBG1001:Handle|}(Place command) => Stock.TakeAsync(command.Id);

            private static Task Handle(int id) => Stock.TakeAsync(id);

            public static Task Helper(Place command) => Stock.TakeAsync(command.Id);
        }

        public class PlaceConsumer
        {
            public Task {|OBG1001:ConsumeAsync|}(Place command, IMessageContext context) => Stock.TakeAsync(command.Id);
        }

        public class Placement
        {
            public Task Handle(Place command) => Stock.TakeAsync(command.Id);
        }
        """);

    [Fact]
    public Task ConventionalNames_WithoutWolverine_AreNone() => Presence.VerifyAsync("""
        public record Place(int Id);

        public static class PlaceHandler
        {
            public static Task Handle(Place command) => Stock.TakeAsync(command.Id);
        }
        """);

    [Fact]
    public Task CapSubscriber_BothWays() => Presence.VerifyBothWaysAsync("""
        using DotNetCore.CAP;

        public class Subscriber : ICapSubscribe
        {
            [CapSubscribe("order.placed")]
            public Task {|OBG1001:Placed|}(int id) => Stock.TakeAsync(id);

            public Task Helper(int id) => Stock.TakeAsync(id);
        }
        """);

    [Fact]
    public Task RebusAndBrighter_BothWays() => Presence.VerifyBothWaysAsync("""
        using Paramore.Brighter;
        using Rebus.Handlers;

        public class Message { }

        public class RebusHandler : IHandleMessages<Message>
        {
            public Task {|OBG1001:Handle|}(Message message) => Stock.TakeAsync(1);
        }

        public class Place() : Command(Guid.NewGuid()) { }

        public class BrighterHandler : RequestHandler<Place>
        {
            public override Place {|OBG1001:Handle|}(Place command)
            {
                Stock.Take(1);
                return base.Handle(command);
            }
        }
        """);
}
