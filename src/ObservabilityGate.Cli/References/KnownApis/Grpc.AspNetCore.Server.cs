// needs: Grpc.Core.Api
// namespaces: Grpc.AspNetCore.Server
// packages: Grpc.AspNetCore, Grpc.AspNetCore.Server

using Grpc.AspNetCore.Server;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Grpc.AspNetCore.Server
{
    public interface IGrpcServerBuilder
    {
        IServiceCollection Services { get; }
    }

    public class InterceptorRegistration
    {
        public IReadOnlyList<object> Arguments => throw null!;
        public Type Type => throw null!;
    }

    public class InterceptorCollection : System.Collections.ObjectModel.Collection<InterceptorRegistration>
    {
        public void Add<TInterceptor>(params object[] args) where TInterceptor : Core.Interceptors.Interceptor => throw null!;
        public void Add(Type interceptorType, params object[] args) => throw null!;
    }

    public class GrpcServiceOptions
    {
        public bool? EnableDetailedErrors { get; set; }
        public bool? IgnoreUnknownServices { get; set; }
        public InterceptorCollection Interceptors => throw null!;
        public int? MaxReceiveMessageSize { get; set; }
        public int? MaxSendMessageSize { get; set; }
        public string? ResponseCompressionAlgorithm { get; set; }
        public System.IO.Compression.CompressionLevel? ResponseCompressionLevel { get; set; }
    }

    public class GrpcServiceOptions<TService> : GrpcServiceOptions where TService : class;
}

namespace Microsoft.Extensions.DependencyInjection
{
    public static class GrpcServicesExtensions
    {
        public static IGrpcServerBuilder AddGrpc(this IServiceCollection services) => throw null!;
        public static IGrpcServerBuilder AddGrpc(this IServiceCollection services, Action<GrpcServiceOptions> configureOptions) => throw null!;
        public static IGrpcServerBuilder AddServiceOptions<TService>(this IGrpcServerBuilder grpcBuilder, Action<GrpcServiceOptions<TService>> configure) where TService : class => throw null!;
    }
}

namespace Microsoft.AspNetCore.Builder
{
    public sealed class GrpcServiceEndpointConventionBuilder : IEndpointConventionBuilder
    {
        public void Add(Action<EndpointBuilder> convention) => throw null!;
        public void Finally(Action<EndpointBuilder> finalConvention) => throw null!;
    }

    public static class GrpcEndpointRouteBuilderExtensions
    {
        public static GrpcServiceEndpointConventionBuilder MapGrpcService<TService>(this IEndpointRouteBuilder builder) where TService : class => throw null!;
    }
}

namespace Grpc.Core
{
    public static class ServerCallContextExtensions
    {
        public static Microsoft.AspNetCore.Http.HttpContext GetHttpContext(this ServerCallContext serverCallContext) => throw null!;
    }
}
