// needs: Wolverine
// namespaces: Wolverine.Http
// packages: WolverineFx.Http

using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Wolverine.Http;

[AttributeUsage(AttributeTargets.Method)]
public abstract class WolverineHttpMethodAttribute : Attribute
{
    protected WolverineHttpMethodAttribute(string httpMethod, string template) => throw null!;
    public string? Description { get; set; }
    public string HttpMethod => throw null!;
    public string? Name { get; set; }
    public string? OperationId { get; set; }
    public int Order { get; set; }
    public string? RouteName { get; set; }
    public string? Summary { get; set; }
    public string Template => throw null!;
}

public class WolverineGetAttribute(string template) : WolverineHttpMethodAttribute("GET", template);

public class WolverinePostAttribute(string template) : WolverineHttpMethodAttribute("POST", template);

public class WolverinePutAttribute(string template) : WolverineHttpMethodAttribute("PUT", template);

public class WolverineHeadAttribute(string template) : WolverineHttpMethodAttribute("HEAD", template);

public class WolverineDeleteAttribute(string template) : WolverineHttpMethodAttribute("DELETE", template);

public class WolverinePatchAttribute(string template) : WolverineHttpMethodAttribute("PATCH", template);

public class WolverineOptionsAttribute(string template) : WolverineHttpMethodAttribute("OPTIONS", template);

[AttributeUsage(AttributeTargets.Method)]
public class EmptyResponseAttribute() : ProducesResponseTypeAttribute(204);

[AttributeUsage(AttributeTargets.Parameter)]
public class NotBodyAttribute : Attribute;

[AttributeUsage(AttributeTargets.Class)]
public class RoutePrefixAttribute(string prefix) : Attribute;

[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public class NotTenantedAttribute : Attribute;

public interface IHttpAware;

public record CreationResponse(string Url) : IHttpAware;

public record CreationResponse<T>(string Url, T Value) : CreationResponse(Url);

public record AcceptResponse(string Url) : IHttpAware;

public class HttpChain : Configuration.Chain
{
    public string? DisplayName { get; set; }
    public IEnumerable<string> HttpMethods => throw null!;
    public RouteHandlerBuilder Metadata => throw null!;
}

public interface IHttpPolicy;

public class WolverineHttpOptions
{
    public List<IHttpPolicy> Policies => throw null!;
    public void AddMiddleware(Type middlewareType, Func<HttpChain, bool>? filter = null) => throw null!;
    public void AddMiddleware<T>(Func<HttpChain, bool>? filter = null) => throw null!;
    public void AddMiddlewareByMessageType(Type middlewareType) => throw null!;
    public void AddPolicy<T>() where T : IHttpPolicy, new() => throw null!;
    public void ConfigureEndpoints(Action<HttpChain> configure) => throw null!;
    public void RequireAuthorizeOnAll() => throw null!;
    public void RoutePrefix(string prefix) => throw null!;
}

public static class WolverineHttpEndpointRouteBuilderExtensions
{
    public static IServiceCollection AddWolverineHttp(this IServiceCollection services) => throw null!;
    public static RouteHandlerBuilder MapDeleteToWolverine<T>(this IEndpointRouteBuilder endpoints, string url) => throw null!;
    public static RouteHandlerBuilder MapDeleteToWolverine<TRequest, TResponse>(this IEndpointRouteBuilder endpoints, string url) => throw null!;
    public static RouteHandlerBuilder MapPostToWolverine<T>(this IEndpointRouteBuilder endpoints, string url) => throw null!;
    public static RouteHandlerBuilder MapPostToWolverine<TRequest, TResponse>(this IEndpointRouteBuilder endpoints, string url) => throw null!;
    public static RouteHandlerBuilder MapPutToWolverine<T>(this IEndpointRouteBuilder endpoints, string url) => throw null!;
    public static RouteHandlerBuilder MapPutToWolverine<TRequest, TResponse>(this IEndpointRouteBuilder endpoints, string url) => throw null!;
    public static void MapWolverineEndpoints(this IEndpointRouteBuilder endpoints, Action<WolverineHttpOptions>? configure = null) => throw null!;
}
