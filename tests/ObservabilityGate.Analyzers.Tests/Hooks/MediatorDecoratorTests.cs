namespace ObservabilityGate.Analyzers.Tests.Hooks;

/// <summary>Decorators that a container puts around the handlers of a framework, and what a mediator's pipeline leaves out.</summary>
public class MediatorDecoratorTests
{
    private const string Reported = "{|OBG1001:Handle|}";
    private const string Logs = "logger.LogInformation(\"Handling\"); await inner.Handle(request, cancellationToken);";
    private const string LeavesForIRecurring = "if (request is IRecurring) { await inner.Handle(request, cancellationToken); return; } " + Logs;
    private const string LeavesForAllButIRecurring = "if (request is not IRecurring) { await inner.Handle(request, cancellationToken); return; } " + Logs;

    private static string Handler(string handle, string faces = "ICommand") => $$"""
        using MediatR;

        public interface ICommand : IRequest { }
        public interface IRecurring { }
        public interface ICommandHandler<T> : IRequestHandler<T> where T : ICommand { }

        public record Place(int Id) : {{faces}};

        public class PlaceHandler : IRequestHandler<Place>
        {
            public Task {{handle}}(Place request, CancellationToken cancellationToken) => Stock.TakeAsync(request.Id);
        }
        """;

    private static string Decorator(string body, string face = "IRequestHandler", string constraint = "IRequest") => $$"""
        using MediatR;
        using Microsoft.Extensions.Logging;

        public class Logged<T>({{face}}<T> inner, ILogger<T> logger) : {{face}}<T> where T : {{constraint}}
        {
            public async Task Handle(T request, CancellationToken cancellationToken)
            {
                {{body}}
            }
        }
        """;

    private const string Registration = """
        using Autofac;
        using MediatR;

        public class Processing : Autofac.Module
        {
            protected override void Load(ContainerBuilder builder) => builder.RegisterGenericDecorator(typeof(Logged<>), typeof(IRequestHandler<>));
        }
        """;

    [Fact]
    public Task Decorator_CountsWhereAContainerIsToldOfIt() => Presence.VerifyBothWaysAsync(Handler("Handle"), Decorator(Logs), Registration);

    [Fact]
    public Task Decorator_RegisteredWithScrutor_Counts() => Presence.VerifyBothWaysAsync(Handler("Handle"), Decorator(Logs), """
        using MediatR;
        using Microsoft.Extensions.DependencyInjection;
        using Scrutor;

        public static class Startup
        {
            public static void Add(IServiceCollection services) => services.Decorate(typeof(IRequestHandler<>), typeof(Logged<>));
        }
        """);

    [Fact]
    public Task DecoratorOfAnInterfaceOverTheMediators_CountsForTheMediators() =>
        Presence.VerifyBothWaysAsync(Handler("Handle"), Decorator(Logs, "ICommandHandler", "ICommand"), Registration);

    [Fact]
    public Task Decorator_NotRegistered_DoesNotCount() => Presence.VerifyBothWaysAsync(Handler(Reported), Decorator(Logs));

    [Fact]
    public Task Decorator_DoesNotCountOutsideItsConstraint() =>
        Presence.VerifyBothWaysAsync(Handler(Reported, "IRequest"), Decorator(Logs, "ICommandHandler", "ICommand"), Registration);

    [Fact]
    public Task Decorator_OfAnotherContract_DoesNotCount() => Presence.VerifyBothWaysAsync(
        """
        using MediatR;

        public record Placed(int Id) : INotification;

        public class PlacedHandler : INotificationHandler<Placed>
        {
            public Task {|OBG1001:Handle|}(Placed notification, CancellationToken cancellationToken) => Stock.TakeAsync(notification.Id);
        }
        """,
        Decorator(Logs), Registration);

    [Theory]
    [InlineData(LeavesForIRecurring, "ICommand", "Handle")]
    [InlineData(LeavesForIRecurring, "ICommand, IRecurring", Reported)]
    [InlineData(LeavesForAllButIRecurring, "ICommand", Reported)]
    [InlineData(LeavesForAllButIRecurring, "ICommand, IRecurring", "Handle")]
    public Task DecoratorThatLeavesForAMarker_CountsForTheOthers(string body, string faces, string handle) =>
        Presence.VerifyBothWaysAsync(Handler(handle, faces), Decorator(body), Registration);

    [Fact]
    public Task DecoratorThatLeavesForAValue_DoesNotCount() => Presence.VerifyBothWaysAsync(
        Handler(Reported), Decorator("if (request.ToString() is null) { await inner.Handle(request, cancellationToken); return; } " + Logs), Registration);

    [Fact]
    public Task Behavior_RunsAroundNoNotification() => Presence.VerifyBothWaysAsync(
        """
        using MediatR;

        public record Placed(int Id) : INotification;

        public class PlacedHandler : INotificationHandler<Placed>
        {
            public Task {|OBG1001:Handle|}(Placed notification, CancellationToken cancellationToken) => Stock.TakeAsync(notification.Id);
        }
        """,
        """
        using MediatR;
        using Microsoft.Extensions.DependencyInjection;
        using Microsoft.Extensions.Logging;

        public class Timed<TRequest, TResponse>(ILogger<TRequest> logger) : IPipelineBehavior<TRequest, TResponse> where TRequest : notnull
        {
            public async Task<TResponse> Handle(TRequest request, RequestHandlerDelegate<TResponse> next, CancellationToken cancellationToken)
            {
                logger.LogInformation("Handling");
                return await next();
            }
        }

        public static class Startup
        {
            public static void Add(IServiceCollection services) => services.AddMediatR(c => c.AddOpenBehavior(typeof(Timed<,>)));
        }
        """);
}
