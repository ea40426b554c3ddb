// needs: Microsoft.Azure.Functions.Worker.Extensions.Abstractions
// namespaces: Microsoft.Azure.Functions.Worker, Microsoft.Azure.Functions.Worker.Http, Microsoft.Azure.Functions.Worker.Middleware
// packages: Microsoft.Azure.Functions.Worker, Microsoft.Azure.Functions.Worker.Core

using System.Net;
using System.Security.Claims;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Http;
using Microsoft.Azure.Functions.Worker.Middleware;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Microsoft.Azure.Functions.Worker
{
    [AttributeUsage(AttributeTargets.Method)]
    public class FunctionAttribute : Attribute
    {
        public FunctionAttribute(string name) => throw null!;
        public string Name => throw null!;
    }

    [AttributeUsage(AttributeTargets.Method)]
    public sealed class FixedDelayRetryAttribute(int maxRetryCount, string delayInterval) : Attribute;

    [AttributeUsage(AttributeTargets.Method)]
    public sealed class ExponentialBackoffRetryAttribute(int maxRetryCount, string minimumInterval, string maximumInterval) : Attribute;

    public abstract class FunctionDefinition
    {
        public abstract string EntryPoint { get; }
        public abstract string Id { get; }
        public abstract string Name { get; }
        public abstract string PathToAssembly { get; }
    }

    public abstract class BindingContext
    {
        public abstract IReadOnlyDictionary<string, object?> BindingData { get; }
    }

    public abstract class RetryContext
    {
        public abstract int MaxRetryCount { get; }
        public abstract int RetryCount { get; }
    }

    public abstract class TraceContext
    {
        public abstract string TraceParent { get; }
        public abstract string TraceState { get; }
    }

    public interface IInvocationFeatures : IEnumerable<KeyValuePair<Type, object>>
    {
        T? Get<T>();
        void Set<T>(T instance);
    }

    public abstract class FunctionContext
    {
        public abstract BindingContext BindingContext { get; }
        public virtual CancellationToken CancellationToken => throw null!;
        public abstract IInvocationFeatures Features { get; }
        public abstract FunctionDefinition FunctionDefinition { get; }
        public abstract string FunctionId { get; }
        public abstract IServiceProvider InstanceServices { get; set; }
        public abstract string InvocationId { get; }
        public abstract IDictionary<object, object> Items { get; set; }
        public abstract RetryContext RetryContext { get; }
        public abstract TraceContext TraceContext { get; }
    }

    public abstract class InvocationResult
    {
        public virtual object? Value { get; set; }
    }

    public static class FunctionContextBindingFeatureExtensions
    {
        public static InvocationResult GetInvocationResult(this FunctionContext context) => throw null!;
    }

    public static class FunctionContextHttpRequestExtensions
    {
        public static ValueTask<HttpRequestData?> GetHttpRequestDataAsync(this FunctionContext context) => throw null!;
        public static HttpResponseData? GetHttpResponseData(this FunctionContext context) => throw null!;
    }

    public static class FunctionContextLoggerExtensions
    {
        public static ILogger<T> GetLogger<T>(this FunctionContext context) => throw null!;
        public static ILogger GetLogger(this FunctionContext context, string categoryName) => throw null!;
    }

    public interface IFunctionsWorkerApplicationBuilder
    {
        IServiceCollection Services { get; }
        IFunctionsWorkerApplicationBuilder Use(Func<FunctionExecutionDelegate, FunctionExecutionDelegate> middleware);
    }

    public class WorkerOptions
    {
        public IDictionary<string, string> Capabilities => throw null!;
        public bool EnableUserCodeException { get; set; }
        public bool IncludeEmptyEntriesInMessagePayload { get; set; }
    }
}

namespace Microsoft.Azure.Functions.Worker.Http
{
    public abstract class HttpRequestData
    {
        public HttpRequestData(FunctionContext functionContext) => throw null!;
        public abstract Stream Body { get; }
        public abstract IReadOnlyCollection<IHttpCookie> Cookies { get; }
        public FunctionContext FunctionContext => throw null!;
        public abstract HttpHeadersCollection Headers { get; }
        public abstract IEnumerable<ClaimsIdentity> Identities { get; }
        public abstract string Method { get; }
        public virtual System.Collections.Specialized.NameValueCollection Query => throw null!;
        public abstract Uri Url { get; }
        public abstract HttpResponseData CreateResponse();
    }

    public abstract class HttpResponseData
    {
        public HttpResponseData(FunctionContext functionContext) => throw null!;
        public abstract Stream Body { get; set; }
        public FunctionContext FunctionContext => throw null!;
        public abstract HttpHeadersCollection Headers { get; set; }
        public abstract HttpStatusCode StatusCode { get; set; }
        public static HttpResponseData CreateResponse(HttpRequestData request) => throw null!;
    }

    public interface IHttpCookie
    {
        string Name { get; }
        string Value { get; }
    }

    public sealed class HttpHeadersCollection : System.Net.Http.Headers.HttpHeaders;

    public static class HttpRequestDataExtensions
    {
        public static HttpResponseData CreateResponse(this HttpRequestData request, HttpStatusCode statusCode) => throw null!;
        public static ValueTask<T?> ReadFromJsonAsync<T>(this HttpRequestData request, CancellationToken cancellationToken = default) => throw null!;
        public static string? ReadAsString(this HttpRequestData request, System.Text.Encoding? encoding = null) => throw null!;
        public static Task<string?> ReadAsStringAsync(this HttpRequestData request, System.Text.Encoding? encoding = null) => throw null!;
    }

    public static class HttpResponseDataExtensions
    {
        public static ValueTask WriteAsJsonAsync<T>(this HttpResponseData response, T instance, CancellationToken cancellationToken = default) => throw null!;
        public static ValueTask WriteAsJsonAsync<T>(this HttpResponseData response, T instance, HttpStatusCode statusCode, CancellationToken cancellationToken = default) => throw null!;
        public static ValueTask WriteAsJsonAsync<T>(this HttpResponseData response, T instance, string contentType, HttpStatusCode statusCode = HttpStatusCode.OK, CancellationToken cancellationToken = default) => throw null!;
        public static Task WriteBytesAsync(this HttpResponseData response, byte[] value) => throw null!;
        public static void WriteString(this HttpResponseData response, string value, System.Text.Encoding? encoding = null) => throw null!;
        public static Task WriteStringAsync(this HttpResponseData response, string value, System.Text.Encoding? encoding = null) => throw null!;
    }
}

namespace Microsoft.Azure.Functions.Worker.Middleware
{
    public delegate Task FunctionExecutionDelegate(FunctionContext context);

    public interface IFunctionsWorkerMiddleware
    {
        Task Invoke(FunctionContext context, FunctionExecutionDelegate next);
    }
}

namespace Microsoft.Extensions.Hosting
{
    public static class MiddlewareWorkerApplicationBuilderExtensions
    {
        public static IFunctionsWorkerApplicationBuilder UseMiddleware<T>(this IFunctionsWorkerApplicationBuilder builder) where T : class, IFunctionsWorkerMiddleware => throw null!;
        public static IFunctionsWorkerApplicationBuilder UseMiddleware(this IFunctionsWorkerApplicationBuilder builder, Func<FunctionContext, Func<Task>, Task> middleware) => throw null!;
        public static IFunctionsWorkerApplicationBuilder UseWhen<T>(this IFunctionsWorkerApplicationBuilder builder, Func<FunctionContext, bool> predicate) where T : class, IFunctionsWorkerMiddleware => throw null!;
        public static IFunctionsWorkerApplicationBuilder UseWhen(this IFunctionsWorkerApplicationBuilder builder, Func<FunctionContext, bool> predicate, Func<FunctionContext, Func<Task>, Task> middleware) => throw null!;
    }
}
