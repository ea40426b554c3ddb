namespace ObservabilityGate.Analyzers.Tests.Endpoints;

public class GrpcTests
{
    // What the protobuf compiler makes at build time; a gate that builds nothing does not have it.
    private const string Generated = """
        using Grpc.Core;

        public class OrderRequest { public int Id { get; set; } }

        public class OrderReply { }

        public static class Orders
        {
            public abstract class OrdersBase
            {
                public virtual Task<OrderReply> Get(OrderRequest request, ServerCallContext context) => throw new RpcException(new Status(StatusCode.Unimplemented, ""));

                public virtual Task Watch(OrderRequest request, IServerStreamWriter<OrderReply> stream, ServerCallContext context) => throw new RpcException(new Status(StatusCode.Unimplemented, ""));
            }
        }
        """;

    private const string Bare = """
        using Grpc.Core;

        public class OrdersService : Orders.OrdersBase
        {
            public override async Task<OrderReply> {|OBG1001:Get|}(OrderRequest request, ServerCallContext context)
            {
                await Stock.TakeAsync(request.Id);
                return new OrderReply();
            }

            public override async Task {|OBG1001:Watch|}(OrderRequest request, IServerStreamWriter<OrderReply> stream, ServerCallContext context)
            {
                await stream.WriteAsync(new OrderReply());
            }
        }
        """;

    [Fact]
    public Task ServiceMethodWithoutHook_IsReported() => Presence.VerifyAsync(Bare, Generated.Replace("virtual Task<OrderReply> Get", "abstract Task<OrderReply> Get", StringComparison.Ordinal)
        .Replace("context) => throw new RpcException(new Status(StatusCode.Unimplemented, \"\"));\n\n", "context);\n\n", StringComparison.Ordinal));

    [Fact]
    public Task Message_NamesTheMethodAndItsKind() => Presence.VerifyBareAsync("grpc", """
        using Grpc.Core;

        public abstract class OrdersBase
        {
            public abstract Task<string> Get(string request, ServerCallContext context);
        }

        public class OrdersService : OrdersBase
        {
            public override async Task<string> {|#0:Get|}(string request, ServerCallContext context)
            {
                await Stock.TakeAsync(request.Length);
                return request;
            }
        }
        """, "Get(string, ServerCallContext)");

    [Fact]
    public Task ServiceMethodWithoutHook_NothingGeneratedOrRestored_IsReported() => Presence.VerifyNotRestoredAsync(Bare);

    [Fact]
    public Task ServiceMethodWithHook_IsSilent() => Presence.VerifyBothWaysAsync("""
        using Grpc.Core;
        using Microsoft.Extensions.Logging;

        public abstract class OrdersBase
        {
            public abstract Task<string> Get(string request, ServerCallContext context);
        }

        public class OrdersService(ILogger<OrdersService> logger) : OrdersBase
        {
            public override async Task<string> Get(string request, ServerCallContext context)
            {
                logger.LogInformation("Order {Id}", request);
                await Stock.TakeAsync(request.Length);
                return request;
            }
        }
        """);

    [Fact]
    public Task HelpersAndInterceptors_AreNoServiceMethods() => Presence.VerifyBothWaysAsync("""
        using Grpc.Core;
        using Grpc.Core.Interceptors;

        public class Helper
        {
            public Task Check(string request, ServerCallContext context) => Stock.TakeAsync(1);
        }

        public class Timing : Interceptor
        {
            public override Task<TResponse> UnaryServerHandler<TRequest, TResponse>(TRequest request, ServerCallContext context, UnaryServerMethod<TRequest, TResponse> continuation)
            {
                Stock.Take(1);
                return continuation(request, context);
            }
        }
        """);
}
