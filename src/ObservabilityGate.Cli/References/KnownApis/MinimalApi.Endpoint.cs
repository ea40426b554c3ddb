// needs:
// namespaces: MinimalApi.Endpoint, MinimalApi.Endpoint.Extensions
// packages: MinimalApi.Endpoint

using System.Reflection;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace MinimalApi.Endpoint
{
    public interface IEndpoint
    {
        void AddRoute(IEndpointRouteBuilder app);
    }

    public interface IEndpoint<TResult> : IEndpoint
    {
        Task<TResult> HandleAsync();
    }

    public interface IEndpoint<TResult, TRequest> : IEndpoint
    {
        Task<TResult> HandleAsync(TRequest request);
    }

    public interface IEndpoint<TResult, TRequest1, TRequest2> : IEndpoint
    {
        Task<TResult> HandleAsync(TRequest1 request1, TRequest2 request2);
    }

    public interface IEndpoint<TResult, TRequest1, TRequest2, TRequest3> : IEndpoint
    {
        Task<TResult> HandleAsync(TRequest1 request1, TRequest2 request2, TRequest3 request3);
    }

    public interface IEndpoint<TResult, TRequest1, TRequest2, TRequest3, TRequest4> : IEndpoint
    {
        Task<TResult> HandleAsync(TRequest1 request1, TRequest2 request2, TRequest3 request3, TRequest4 request4);
    }
}

namespace MinimalApi.Endpoint.Extensions
{
    public static class EndpointExtensions
    {
        public static IServiceCollection AddEndpoints(this IServiceCollection services) => throw null!;
        public static IServiceCollection AddEndpoints(this IServiceCollection services, Assembly assembly) => throw null!;
        public static WebApplication MapEndpoints(this WebApplication builder) => throw null!;
    }
}
