namespace ObservabilityGate.Analyzers.Tests.Endpoints;

public class MediatRTests
{
    private const string Bare = """
        using MediatR;

        public record GetOrder(int Id) : IRequest<int>;

        public record Ping : IRequest;

        public record OrderPlaced(int Id) : INotification;

        public class GetOrderHandler : IRequestHandler<GetOrder, int>
        {
            public Task<int> {|#0:Handle|}(GetOrder request, CancellationToken cancellationToken) => Stock.TakeAsync(request.Id);
        }

        public class PingHandler : IRequestHandler<Ping>
        {
            public async Task {|#1:Handle|}(Ping request, CancellationToken cancellationToken) => await Stock.TakeAsync(1);
        }

        public class OrderPlacedHandler : INotificationHandler<OrderPlaced>
        {
            public Task {|#2:Handle|}(OrderPlaced notification, CancellationToken cancellationToken) => Stock.TakeAsync(notification.Id);
        }
        """;

    private static readonly string[] _members = ["Handle(GetOrder, CancellationToken)", "Handle(Ping, CancellationToken)", "Handle(OrderPlaced, CancellationToken)"];

    [Fact]
    public Task HandlerWithoutHook_IsReported() => Presence.VerifyBareAsync("mediatr", Bare, _members);

    [Fact]
    public Task HandlerWithoutHook_NotRestored_IsReported() => Presence.VerifyBareNotRestoredAsync("mediatr", Bare, _members);

    [Fact]
    public Task HandlerWithHook_IsSilent() => Presence.VerifyBothWaysAsync("""
        using MediatR;
        using Microsoft.Extensions.Logging;

        public record GetOrder(int Id) : IRequest<int>;

        public class GetOrderHandler(ILogger<GetOrderHandler> logger) : IRequestHandler<GetOrder, int>
        {
            public Task<int> Handle(GetOrder request, CancellationToken cancellationToken)
            {
                logger.LogInformation("Order {Id}", request.Id);
                return Stock.TakeAsync(request.Id);
            }
        }
        """);

    [Fact]
    public Task RecordNestedStreamAndExplicitHandlers_AreReported() => Presence.VerifyBothWaysAsync("""
        using MediatR;

        public static class GetOrder
        {
            public record Query(int Id) : IRequest<int>;

            internal sealed record Handler : IRequestHandler<Query, int>
            {
                public Task<int> {|OBG1001:Handle|}(Query request, CancellationToken cancellationToken) => Stock.TakeAsync(request.Id);
            }
        }

        public record All : IStreamRequest<int>;

        public class AllHandler : IStreamRequestHandler<All, int>
        {
            public async IAsyncEnumerable<int> {|OBG1001:Handle|}(All request, CancellationToken cancellationToken)
            {
                yield return await Stock.TakeAsync(1);
            }
        }

        public record Explicit : IRequest<int>;

        public class ExplicitHandler : IRequestHandler<Explicit, int>
        {
            Task<int> IRequestHandler<Explicit, int>.{|OBG1001:Handle|}(Explicit request, CancellationToken cancellationToken) => Stock.TakeAsync(1);
        }
        """);

    [Fact]
    public Task SeveralMessagesInOneClass_AreSeveralEndpoints() => Presence.VerifyBothWaysAsync("""
        using MediatR;

        public record A : IRequest<int>;

        public record B : INotification;

        public class Both : IRequestHandler<A, int>, INotificationHandler<B>
        {
            public Task<int> {|OBG1001:Handle|}(A request, CancellationToken cancellationToken) => Stock.TakeAsync(1);

            public Task {|OBG1001:Handle|}(B notification, CancellationToken cancellationToken) => Stock.TakeAsync(1);

            private Task Handle(int other, CancellationToken cancellationToken) => Stock.TakeAsync(other);

            public Task HandleAsync(int other) => Stock.TakeAsync(other);
        }
        """);

    [Fact]
    public Task OwnInterfaceOverMediatR_IsSeenThrough() => Presence.VerifyBothWaysAsync("""
        using MediatR;

        public interface ICommand : IRequest { }

        public interface ICommandHandler<in TCommand> : IRequestHandler<TCommand>
            where TCommand : ICommand;

        public record Place(int Id) : ICommand;

        public class PlaceHandler : ICommandHandler<Place>
        {
            public async Task {|OBG1001:Handle|}(Place request, CancellationToken cancellationToken) => await Stock.TakeAsync(request.Id);
        }
        """);

    [Fact]
    public Task GenericBase_IsReportedOnceAndItsOverridesEach() => Presence.VerifyBothWaysAsync("""
        using MediatR;

        public record A : IRequest<int>;

        public record B : IRequest<int>;

        public abstract class HandlerBase<TRequest> : IRequestHandler<TRequest, int>
            where TRequest : IRequest<int>
        {
            public virtual Task<int> {|OBG1001:Handle|}(TRequest request, CancellationToken cancellationToken) => Stock.TakeAsync(1);
        }

        public class AHandler : HandlerBase<A> { }

        public class BHandler : HandlerBase<B>
        {
            public override Task<int> {|OBG1001:Handle|}(B request, CancellationToken cancellationToken) => Stock.TakeAsync(2);
        }
        """);

    [Fact]
    public Task AbstractMembersDecoratorsAndInterfaces_AreSilent() => Presence.VerifyBothWaysAsync("""
        using MediatR;

        public record A : IRequest<int>;

        public interface IAHandler : IRequestHandler<A, int>;

        public abstract class Undone : IRequestHandler<A, int>
        {
            public abstract Task<int> Handle(A request, CancellationToken cancellationToken);
        }

        public class Decorator(IRequestHandler<A, int> inner) : IRequestHandler<A, int>
        {
            public Task<int> Handle(A request, CancellationToken cancellationToken)
            {
                Stock.Take(1);
                return inner.Handle(request, cancellationToken);
            }
        }

        public class Behavior<TRequest, TResponse> : IPipelineBehavior<TRequest, TResponse>
            where TRequest : notnull
        {
            public Task<TResponse> Handle(TRequest request, RequestHandlerDelegate<TResponse> next, CancellationToken cancellationToken)
            {
                Stock.Take(1);
                return next();
            }
        }
        """);

    [Fact]
    public Task OverrideOfAnAbstractBase_IsReported() => Presence.VerifyBothWaysAsync("""
        using MediatR;

        public record A : IRequest<int>;

        public abstract class HandlerBase<TRequest, TResponse> : IRequestHandler<TRequest, TResponse>
            where TRequest : IRequest<TResponse>
        {
            public abstract Task<TResponse> Handle(TRequest request, CancellationToken cancellationToken);
        }

        public class AHandler : HandlerBase<A, int>
        {
            public override Task<int> {|OBG1001:Handle|}(A request, CancellationToken cancellationToken) => Stock.TakeAsync(2);
        }
        """);

    [Fact]
    public Task MediatorLibrary_BothWays() => Presence.VerifyBothWaysAsync("""
        using Mediator;

        public record GetOrder(int Id) : IQuery<int>;

        public class GetOrderHandler : IQueryHandler<GetOrder, int>
        {
            public async ValueTask<int> {|OBG1001:Handle|}(GetOrder query, CancellationToken cancellationToken) => await Stock.TakeAsync(query.Id);
        }
        """);
}
