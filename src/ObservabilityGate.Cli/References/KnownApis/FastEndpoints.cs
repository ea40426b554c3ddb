// needs: FastEndpoints.Attributes, FastEndpoints.Messaging, FastEndpoints.Messaging.Core, FluentValidation
// namespaces: FastEndpoints
// packages: FastEndpoints

using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.ExceptionServices;
using System.Security.Claims;
using System.Text.Json;
using System.Text.Json.Serialization;
using FluentValidation;
using FluentValidation.Results;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace FastEndpoints;

public sealed class EmptyRequest
{
    public static EmptyRequest Instance => throw null!;
}

public sealed class EmptyResponse
{
    public static EmptyResponse Instance => throw null!;
}

public enum Order
{
    Before,
    After,
}

public enum Apply
{
    ToThisEndpoint,
}

public class ErrorResponse
{
    public int StatusCode { get; set; }
    public string Message { get; set; }
    public Dictionary<string, List<string>> Errors { get; set; }
}

public sealed class ProblemDetails : IResult
{
    public ProblemDetails() => throw null!;
    public ProblemDetails(IReadOnlyList<ValidationFailure> failures, int? statusCode = null) => throw null!;
    public Task ExecuteAsync(HttpContext httpContext) => throw null!;
}

public abstract class ServiceResolverClient
{
    public IServiceScope CreateScope() => throw null!;
    public TService Resolve<TService>() where TService : class => throw null!;
    public TService Resolve<TService>(string keyName) where TService : class => throw null!;
    public object Resolve(Type typeOfService) => throw null!;
    public TService? TryResolve<TService>() where TService : class => throw null!;
    public TService? TryResolve<TService>(string keyName) where TService : class => throw null!;
    public object? TryResolve(Type typeOfService) => throw null!;
}

public interface IResponseSender
{
    EndpointDefinition Definition { get; }
    HttpContext HttpContext { get; }
    List<ValidationFailure> ValidationFailures { get; }
}

public interface IEndpoint : IResponseSender;

public interface INoRequest;

public interface IFeatureFlag
{
    Task<bool> IsEnabledAsync(IEndpoint endpoint);
}

public interface IEventBus
{
    Task PublishAsync<TEvent>(TEvent eventModel, Mode waitMode = Mode.WaitForAll, CancellationToken cancellation = default) where TEvent : notnull;
}

public interface IRequestBinder<TRequest> where TRequest : notnull
{
    ValueTask<TRequest> BindAsync(BinderContext ctx, CancellationToken ct);
}

public class BinderContext
{
    public HttpContext HttpContext => throw null!;
    public List<ValidationFailure> ValidationFailures => throw null!;
}

public class RequestBinder<TRequest> : IRequestBinder<TRequest> where TRequest : notnull
{
    public virtual ValueTask<TRequest> BindAsync(BinderContext ctx, CancellationToken ct) => throw null!;
}

public sealed class EpVersion
{
    public int Current => throw null!;
    public int DeprecatedAt => throw null!;
    public EpVersion DeprecateAt(int version) => throw null!;
    public EpVersion StartingRelease(int version) => throw null!;
}

public class EndpointSummary
{
    public string Description { get; set; }
    public object? ExampleRequest { get; set; }
    public Dictionary<string, string> Params { get; set; }
    public Dictionary<int, object> ResponseExamples { get; set; }
    public Dictionary<int, string> Responses { get; set; }
    public string Summary { get; set; }
    public string this[int statusCode] { set => throw null!; }
    public void Response(int statusCode = 200, string? description = null, string? contentType = null) => throw null!;
    public void Response<TResponse>(int statusCode = 200, string? description = null, string? contentType = null, TResponse? example = default) => throw null!;
}

public class EndpointSummary<TRequest> : EndpointSummary where TRequest : notnull
{
    public void RequestParam(Expression<Func<TRequest, object?>> property, string description) => throw null!;
}

public abstract class Summary<TEndpoint> : EndpointSummary where TEndpoint : IEndpoint;

public abstract class Summary<TEndpoint, TRequest> : EndpointSummary<TRequest> where TEndpoint : IEndpoint where TRequest : notnull;

public sealed class EndpointDefinition
{
    public string[]? AnonymousVerbs => throw null!;
    public object[]? EndpointAttributes => throw null!;
    public EndpointSummary? EndpointSummary => throw null!;
    public List<string>? EndpointTags => throw null!;
    public Type EndpointType => throw null!;
    public Type ReqDtoType => throw null!;
    public Type ResDtoType => throw null!;
    public string[] Routes => throw null!;
    public string[] Verbs => throw null!;
    public EpVersion Version => throw null!;
    public void AllowAnonymous(params Http[] verbs) => throw null!;
    public void AllowAnonymous(string[] verbs) => throw null!;
    public void AllowFileUploads(bool dontAutoBindFormData = false) => throw null!;
    public void AllowFormData(bool urlEncoded = false) => throw null!;
    public void AuthSchemes(params string[] authSchemeNames) => throw null!;
    public void Claims(params string[] claimTypes) => throw null!;
    public void ClaimsAll(params string[] claimTypes) => throw null!;
    public void Description(Action<RouteHandlerBuilder> builder, bool clearDefaults = false) => throw null!;
    public void DontAutoSendResponse() => throw null!;
    public void DontAutoTag() => throw null!;
    public void DontCatchExceptions() => throw null!;
    public void DontThrowIfValidationFails() => throw null!;
    public void EnableAntiforgery() => throw null!;
    public EpVersion EndpointVersion(int version, int deprecateAt = 0) => throw null!;
    public void Metadata(params object[] metadata) => throw null!;
    public void Options(Action<RouteHandlerBuilder> builder) => throw null!;
    public void Permissions(params string[] permissions) => throw null!;
    public void PermissionsAll(params string[] permissions) => throw null!;
    public void Policies(params string[] policyNames) => throw null!;
    public void Policy(Action<AuthorizationPolicyBuilder> policy) => throw null!;
    public void PostProcessor<TPostProcessor>(Order order) where TPostProcessor : class, IGlobalPostProcessor => throw null!;
    public void PostProcessors(Order order, params IGlobalPostProcessor[] postProcessors) => throw null!;
    public void PostProcessors(Order order, params Type[] processorTypes) => throw null!;
    public void PreProcessor<TPreProcessor>(Order order) where TPreProcessor : class, IGlobalPreProcessor => throw null!;
    public void PreProcessors(Order order, params IGlobalPreProcessor[] preProcessors) => throw null!;
    public void PreProcessors(Order order, params Type[] processorTypes) => throw null!;
    public void ResponseCache(int durationSeconds, ResponseCacheLocation location = ResponseCacheLocation.Any, bool noStore = false, string? varyByHeader = null, string[]? varyByQueryKeys = null) => throw null!;
    public void ResponseInterceptor(IResponseInterceptor responseInterceptor) => throw null!;
    public void Roles(params string[] rolesNames) => throw null!;
    public void RoutePrefixOverride(string routePrefix) => throw null!;
    public void Scopes(params string[] scopes) => throw null!;
    public void Summary(Action<EndpointSummary> endpointSummary) => throw null!;
    public void Summary(EndpointSummary endpointSummary) => throw null!;
    public void Tags(params string[] endpointTags) => throw null!;
    public void Throttle(int hitLimit, double durationSeconds, string? headerName = null) => throw null!;
    public void Validator<TValidator>() where TValidator : IValidator => throw null!;
}

public abstract class Group : ServiceResolverClient
{
    protected virtual void Configure(string routePrefix, Action<EndpointDefinition> ep) => throw null!;
}

public abstract class SubGroup<TParent> : Group where TParent : Group, new()
{
    protected sealed override void Configure(string routePrefix, Action<EndpointDefinition> ep) => throw null!;
}

[AttributeUsage(AttributeTargets.Class)]
public sealed class GroupAttribute<TEndpointGroup> : Attribute where TEndpointGroup : Group, new();

public interface IProcessor;

public interface IPreProcessorContext
{
    HttpContext HttpContext { get; }
    object? Request { get; }
    List<ValidationFailure> ValidationFailures { get; }
    sealed bool HasValidationFailures => throw null!;
}

public interface IPreProcessorContext<out TRequest> : IPreProcessorContext
{
    new TRequest? Request { get; }
    object? IPreProcessorContext.Request => throw null!;
}

public interface IPostProcessorContext
{
    ExceptionDispatchInfo? ExceptionDispatchInfo { get; }
    HttpContext HttpContext { get; }
    object? Request { get; }
    object? Response { get; }
    IReadOnlyCollection<ValidationFailure> ValidationFailures { get; }
    sealed bool HasExceptionOccurred => throw null!;
    sealed bool HasValidationFailures => throw null!;
    void MarkExceptionAsHandled() => throw null!;
}

public interface IPostProcessorContext<out TRequest, out TResponse> : IPostProcessorContext
{
    new TRequest? Request { get; }
    new TResponse? Response { get; }
    object? IPostProcessorContext.Request => throw null!;
    object? IPostProcessorContext.Response => throw null!;
}

public interface IPreProcessor : IProcessor
{
    Task PreProcessAsync(IPreProcessorContext context, CancellationToken ct);
}

public interface IPreProcessor<in TRequest> : IPreProcessor
{
    Task IPreProcessor.PreProcessAsync(IPreProcessorContext context, CancellationToken ct) => throw null!;
    Task PreProcessAsync(IPreProcessorContext<TRequest> context, CancellationToken ct);
}

public interface IPostProcessor : IProcessor
{
    Task PostProcessAsync(IPostProcessorContext context, CancellationToken ct);
}

public interface IPostProcessor<in TRequest, in TResponse> : IPostProcessor
{
    Task IPostProcessor.PostProcessAsync(IPostProcessorContext context, CancellationToken ct) => throw null!;
    Task PostProcessAsync(IPostProcessorContext<TRequest, TResponse> context, CancellationToken ct);
}

public interface IGlobalPreProcessor : IPreProcessor;

public interface IGlobalPostProcessor : IPostProcessor;

public abstract class PreProcessor<TRequest, TState> : IPreProcessor<TRequest> where TState : class, new()
{
    public Task PreProcessAsync(IPreProcessorContext<TRequest> context, CancellationToken ct) => throw null!;
    public abstract Task PreProcessAsync(IPreProcessorContext<TRequest> context, TState state, CancellationToken ct);
}

public abstract class PostProcessor<TRequest, TState, TResponse> : IPostProcessor<TRequest, TResponse> where TState : class, new()
{
    public Task PostProcessAsync(IPostProcessorContext<TRequest, TResponse> context, CancellationToken ct) => throw null!;
    public abstract Task PostProcessAsync(IPostProcessorContext<TRequest, TResponse> context, TState state, CancellationToken ct);
}

public abstract class GlobalPreProcessor<TState> : IGlobalPreProcessor where TState : class, new()
{
    public Task PreProcessAsync(IPreProcessorContext context, CancellationToken ct) => throw null!;
    public abstract Task PreProcessAsync(IPreProcessorContext context, TState state, CancellationToken ct);
}

public abstract class GlobalPostProcessor<TState> : IGlobalPostProcessor where TState : class, new()
{
    public Task PostProcessAsync(IPostProcessorContext context, CancellationToken ct) => throw null!;
    public abstract Task PostProcessAsync(IPostProcessorContext context, TState state, CancellationToken ct);
}

[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class PreProcessorAttribute<TPreProcessor> : Attribute where TPreProcessor : class, IPreProcessor;

[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class PostProcessorAttribute<TPostProcessor> : Attribute where TPostProcessor : class, IPostProcessor;

public interface IResponseInterceptor
{
    Task InterceptResponseAsync(object response, int statusCode, HttpContext ctx, IReadOnlyCollection<ValidationFailure> failures, CancellationToken ct);
}

public interface IMapper;

public interface IRequestMapper : IMapper;

public interface IResponseMapper : IMapper;

public interface IHasMapper<TMapper> where TMapper : IMapper
{
    TMapper Map { get; set; }
}

public abstract class Mapper<TRequest, TResponse, TEntity> : ServiceResolverClient, IRequestMapper, IResponseMapper where TRequest : notnull where TResponse : notnull
{
    public virtual TResponse FromEntity(TEntity e) => throw null!;
    public virtual Task<TResponse> FromEntityAsync(TEntity e, CancellationToken ct) => throw null!;
    public virtual TEntity ToEntity(TRequest r) => throw null!;
    public virtual Task<TEntity> ToEntityAsync(TRequest r, CancellationToken ct) => throw null!;
    public virtual TEntity UpdateEntity(TRequest r, TEntity e) => throw null!;
    public virtual Task<TEntity> UpdateEntityAsync(TRequest r, TEntity e, CancellationToken ct) => throw null!;
}

public abstract class RequestMapper<TRequest, TEntity> : ServiceResolverClient, IRequestMapper where TRequest : notnull
{
    public virtual TEntity ToEntity(TRequest r) => throw null!;
    public virtual Task<TEntity> ToEntityAsync(TRequest r, CancellationToken ct = default) => throw null!;
    public virtual TEntity UpdateEntity(TRequest r, TEntity e) => throw null!;
}

public abstract class ResponseMapper<TResponse, TEntity> : ServiceResolverClient, IResponseMapper where TResponse : notnull
{
    public virtual TResponse FromEntity(TEntity e) => throw null!;
    public virtual Task<TResponse> FromEntityAsync(TEntity e, CancellationToken ct) => throw null!;
}

public abstract class Validator<TRequest> : AbstractValidator<TRequest> where TRequest : notnull
{
    public TService Resolve<TService>() where TService : class => throw null!;
    public TService? TryResolve<TService>() where TService : class => throw null!;
    public IServiceScope CreateScope() => throw null!;
}

public abstract class BaseEndpoint : ServiceResolverClient, IEndpoint
{
    public EndpointDefinition Definition => throw null!;
    public HttpContext HttpContext => throw null!;
    public List<ValidationFailure> ValidationFailures => throw null!;
    public virtual void Configure() => throw null!;
    public virtual void Routes(params string[] patterns) => throw null!;
    public virtual void Verbs(params string[] methods) => throw null!;
    protected virtual void Group<TEndpointGroup>() where TEndpointGroup : Group, new() => throw null!;
}

public readonly struct ResponseSender<TRequest, TResponse> : IResponseSender where TRequest : notnull
{
    public EndpointDefinition Definition => throw null!;
    public HttpContext HttpContext => throw null!;
    public List<ValidationFailure> ValidationFailures => throw null!;
    public Task<Void> AcceptedAtAsync<TEndpoint>(object? routeValues = null, TResponse? responseBody = default, Http? verb = null, int? routeNumber = null, bool generateAbsoluteUrl = false, CancellationToken cancellation = default) where TEndpoint : IEndpoint => throw null!;
    public Task<Void> AcceptedAtAsync(string endpointName, object? routeValues = null, TResponse? responseBody = default, bool generateAbsoluteUrl = false, CancellationToken cancellation = default) => throw null!;
    public Task<Void> BytesAsync(byte[] bytes, string? fileName = null, string contentType = "application/octet-stream", DateTimeOffset? lastModified = null, bool enableRangeProcessing = false, CancellationToken cancellation = default) => throw null!;
    public Task<Void> CreatedAtAsync<TEndpoint>(object? routeValues = null, TResponse? responseBody = default, Http? verb = null, int? routeNumber = null, bool generateAbsoluteUrl = false, CancellationToken cancellation = default) where TEndpoint : IEndpoint => throw null!;
    public Task<Void> CreatedAtAsync(string endpointName, object? routeValues = null, TResponse? responseBody = default, bool generateAbsoluteUrl = false, CancellationToken cancellation = default) => throw null!;
    public Task<Void> EmptyJsonObject(CancellationToken cancellation = default) => throw null!;
    public Task<Void> ErrorsAsync(int statusCode = 400, CancellationToken cancellation = default) => throw null!;
    public Task<Void> EventStreamAsync<T>(string eventName, IAsyncEnumerable<T> eventStream, CancellationToken cancellation = default) where T : notnull => throw null!;
    public Task<Void> FileAsync(FileInfo fileInfo, string contentType = "application/octet-stream", DateTimeOffset? lastModified = null, bool enableRangeProcessing = false, CancellationToken cancellation = default) => throw null!;
    public Task<Void> ForbiddenAsync(CancellationToken cancellation = default) => throw null!;
    public Task<Void> HeadersAsync(Action<IHeaderDictionary> headers, int statusCode = 200, CancellationToken cancellation = default) => throw null!;
    public Task<Void> InterceptedAsync(object response, int statusCode = 200, CancellationToken cancellation = default) => throw null!;
    public Task<Void> NoContentAsync(CancellationToken cancellation = default) => throw null!;
    public Task<Void> NotFoundAsync(CancellationToken cancellation = default) => throw null!;
    public Task<Void> NotModifiedAsync(CancellationToken cancellation = default) => throw null!;
    public Task<Void> OkAsync(TResponse response, CancellationToken cancellation) => throw null!;
    public Task<Void> OkAsync(TResponse response) => throw null!;
    public Task<Void> OkAsync(CancellationToken cancellation) => throw null!;
    public Task<Void> OkAsync() => throw null!;
    public Task<Void> RedirectAsync(string location, bool isPermanent = false, bool allowRemoteRedirects = false) => throw null!;
    public Task<Void> ResponseAsync(TResponse response, int statusCode = 200, CancellationToken cancellation = default) => throw null!;
    public Task<Void> ResultAsync(IResult result) => throw null!;
    public Task<Void> StatusCodeAsync(int statusCode, CancellationToken cancellation = default) => throw null!;
    public Task<Void> StreamAsync(Stream stream, string? fileName = null, long? fileLengthBytes = null, string contentType = "application/octet-stream", DateTimeOffset? lastModified = null, bool enableRangeProcessing = false, CancellationToken cancellation = default) => throw null!;
    public Task<Void> StringAsync(string content, int statusCode = 200, string contentType = "text/plain; charset=utf-8", CancellationToken cancellation = default) => throw null!;
    public Task<Void> UnauthorizedAsync(CancellationToken cancellation = default) => throw null!;
}

// The methods Send…Async of the endpoint itself are those of the versions before 7.
public abstract class Endpoint<TRequest, TResponse> : BaseEndpoint, IEventBus where TRequest : notnull
{
    public string BaseURL => throw null!;
    public IConfiguration Config => throw null!;
    public IWebHostEnvironment Env => throw null!;
    public IFormFileCollection Files => throw null!;
    public IFormCollection Form => throw null!;
    public Http HttpMethod => throw null!;
    public ILogger Logger => throw null!;
    public TResponse Response { get; set; }
    public bool ResponseStarted => throw null!;
    public ClaimsPrincipal User => throw null!;
    public bool ValidationFailed => throw null!;
    protected ResponseSender<TRequest, TResponse> Send => throw null!;

    public virtual Task<TResponse> ExecuteAsync(TRequest req, CancellationToken ct) => throw null!;
    public virtual Task HandleAsync(TRequest req, CancellationToken ct) => throw null!;
    public virtual void OnAfterHandle(TRequest req, TResponse res) => throw null!;
    public virtual Task OnAfterHandleAsync(TRequest req, TResponse res, CancellationToken ct) => throw null!;
    public virtual void OnAfterValidate(TRequest req) => throw null!;
    public virtual Task OnAfterValidateAsync(TRequest req, CancellationToken ct) => throw null!;
    public virtual void OnBeforeHandle(TRequest req) => throw null!;
    public virtual Task OnBeforeHandleAsync(TRequest req, CancellationToken ct) => throw null!;
    public virtual void OnBeforeValidate(TRequest req) => throw null!;
    public virtual Task OnBeforeValidateAsync(TRequest req, CancellationToken ct) => throw null!;
    public virtual void OnValidationFailed() => throw null!;
    public virtual Task OnValidationFailedAsync(CancellationToken ct) => throw null!;
    public void PostProcessor<TPostProcessor>() where TPostProcessor : class, IPostProcessor<TRequest, TResponse> => throw null!;
    public void PostProcessors(params IPostProcessor<TRequest, TResponse>[] postProcessors) => throw null!;
    public void PreProcessor<TPreProcessor>() where TPreProcessor : class, IPreProcessor<TRequest> => throw null!;
    public void PreProcessors(params IPreProcessor<TRequest>[] preProcessors) => throw null!;
    public TState ProcessorState<TState>() where TState : class, new() => throw null!;
    public Task PublishAsync<TEvent>(TEvent eventModel, Mode waitMode = Mode.WaitForAll, CancellationToken cancellation = default) where TEvent : notnull => throw null!;
    public override void Routes(params string[] patterns) => throw null!;
    public void Verbs(params Http[] methods) => throw null!;
    public override void Verbs(params string[] methods) => throw null!;

    public void AddError(ValidationFailure failure) => throw null!;
    public void AddError(string message, string? errorCode = null, Severity severity = Severity.Error) => throw null!;
    public void AddError(Expression<Func<TRequest, object?>> property, string errorMessage, string? errorCode = null, Severity severity = Severity.Error) => throw null!;
    public void ThrowError(ValidationFailure failure) => throw null!;
    [System.Diagnostics.CodeAnalysis.DoesNotReturn]
    public void ThrowError(string message, int? statusCode = null) => throw null!;
    [System.Diagnostics.CodeAnalysis.DoesNotReturn]
    public void ThrowError(Expression<Func<TRequest, object?>> property, string errorMessage, int? statusCode = null) => throw null!;
    public void ThrowIfAnyErrors(int? statusCode = null) => throw null!;

    protected void AccessControl(string keyName, Apply? behavior = null, params string[] groupNames) => throw null!;
    protected void AllowAnonymous(params Http[] verbs) => throw null!;
    protected void AllowAnonymous(string[] verbs) => throw null!;
    protected void AllowFileUploads(bool dontAutoBindFormData = false) => throw null!;
    protected void AllowFormData(bool urlEncoded = false) => throw null!;
    protected void AuthSchemes(params string[] authSchemeNames) => throw null!;
    protected void Claims(params string[] claimTypes) => throw null!;
    protected void ClaimsAll(params string[] claimTypes) => throw null!;
    protected void Connect(params string[] routePatterns) => throw null!;
    protected void Delete(params string[] routePatterns) => throw null!;
    protected void Delete(string routePattern, Expression<Func<TRequest, object>> members) => throw null!;
    protected void Description(Action<RouteHandlerBuilder> builder, bool clearDefaults = false) => throw null!;
    protected void DontAutoSendResponse() => throw null!;
    protected void DontAutoTag() => throw null!;
    protected void DontCatchExceptions() => throw null!;
    protected void DontThrowIfValidationFails() => throw null!;
    protected void EnableAntiforgery() => throw null!;
    protected void FeatureFlag<TFlag>(string? featureName = null) where TFlag : IFeatureFlag => throw null!;
    protected void Get(params string[] routePatterns) => throw null!;
    protected void Get(string routePattern, Expression<Func<TRequest, object>> members) => throw null!;
    protected sealed override void Group<TEndpointGroup>() => throw null!;
    protected void Head(params string[] routePatterns) => throw null!;
    protected void Idempotency(Action<IdempotencyOptions>? options = null) => throw null!;
    protected void MaxRequestBodySize(long size) => throw null!;
    protected void Metadata(params object[] metadata) => throw null!;
    protected void Options(Action<RouteHandlerBuilder> builder) => throw null!;
    protected void Options(params string[] routePatterns) => throw null!;
    protected void Patch(params string[] routePatterns) => throw null!;
    protected void Patch(string routePattern, Expression<Func<TRequest, object>> members) => throw null!;
    protected void Permissions(params string[] permissions) => throw null!;
    protected void PermissionsAll(params string[] permissions) => throw null!;
    protected void Policies(params string[] policyNames) => throw null!;
    protected void Policy(Action<AuthorizationPolicyBuilder> policy) => throw null!;
    protected void Post(params string[] routePatterns) => throw null!;
    protected void Post(string routePattern, Expression<Func<TRequest, object>> members) => throw null!;
    protected void Put(params string[] routePatterns) => throw null!;
    protected void Put(string routePattern, Expression<Func<TRequest, object>> members) => throw null!;
    protected T? Query<T>(string paramName, bool isRequired = true) => throw null!;
    protected void RequestBinder(IRequestBinder<TRequest> binder) => throw null!;
    protected void ResponseCache(int durationSeconds, ResponseCacheLocation location = ResponseCacheLocation.Any, bool noStore = false, string? varyByHeader = null, string[]? varyByQueryKeys = null) => throw null!;
    protected void ResponseInterceptor(IResponseInterceptor responseInterceptor) => throw null!;
    protected void Roles(params string[] rolesNames) => throw null!;
    protected T? Route<T>(string paramName, bool isRequired = true) => throw null!;
    protected void RoutePrefixOverride(string routePrefix) => throw null!;
    protected void Scopes(params string[] scopes) => throw null!;
    protected void SerializerContext<TContext>(TContext serializerContext) where TContext : JsonSerializerContext => throw null!;
    protected void SerializerContext<TContext>() where TContext : JsonSerializerContext => throw null!;
    protected void Summary(Action<EndpointSummary> endpointSummary) => throw null!;
    protected void Summary(Action<EndpointSummary<TRequest>> endpointSummary) => throw null!;
    protected void Summary(EndpointSummary endpointSummary) => throw null!;
    protected void Tags(params string[] endpointTags) => throw null!;
    protected void Throttle(int hitLimit, double durationSeconds, string? headerName = null) => throw null!;
    protected void Trace(params string[] routePatterns) => throw null!;
    protected void Validator<TValidator>() where TValidator : IValidator => throw null!;
    protected EpVersion Version(int version, int deprecateAt = 0) => throw null!;

    protected Task SendAsync(TResponse response, int statusCode = 200, CancellationToken cancellation = default) => throw null!;
    protected Task SendBytesAsync(byte[] bytes, string? fileName = null, string contentType = "application/octet-stream", DateTimeOffset? lastModified = null, bool enableRangeProcessing = false, CancellationToken cancellation = default) => throw null!;
    protected Task SendCreatedAtAsync<TEndpoint>(object? routeValues, TResponse responseBody, Http? verb = null, int? routeNumber = null, bool generateAbsoluteUrl = false, CancellationToken cancellation = default) where TEndpoint : IEndpoint => throw null!;
    protected Task SendCreatedAtAsync(string endpointName, object? routeValues, TResponse responseBody, bool generateAbsoluteUrl = false, CancellationToken cancellation = default) => throw null!;
    protected Task SendErrorsAsync(int statusCode = 400, CancellationToken cancellation = default) => throw null!;
    protected Task SendEventStreamAsync<T>(string eventName, IAsyncEnumerable<T> eventStream, CancellationToken cancellation = default) where T : notnull => throw null!;
    protected Task SendFileAsync(FileInfo fileInfo, string contentType = "application/octet-stream", DateTimeOffset? lastModified = null, bool enableRangeProcessing = false, CancellationToken cancellation = default) => throw null!;
    protected Task SendForbiddenAsync(CancellationToken cancellation = default) => throw null!;
    protected Task SendHeadersAsync(Action<IHeaderDictionary> headers, int statusCode = 200, CancellationToken cancellation = default) => throw null!;
    protected Task SendInterceptedAsync(object response, int statusCode = 200, CancellationToken cancellation = default) => throw null!;
    protected Task SendNoContentAsync(CancellationToken cancellation = default) => throw null!;
    protected Task SendNotFoundAsync(CancellationToken cancellation = default) => throw null!;
    protected Task SendOkAsync(TResponse response, CancellationToken cancellation = default) => throw null!;
    protected Task SendOkAsync(CancellationToken cancellation = default) => throw null!;
    protected Task SendRedirectAsync(string location, bool isPermanent = false, bool allowRemoteRedirects = false) => throw null!;
    protected Task SendResultAsync(IResult result) => throw null!;
    protected Task SendStreamAsync(Stream stream, string? fileName = null, long? fileLengthBytes = null, string contentType = "application/octet-stream", DateTimeOffset? lastModified = null, bool enableRangeProcessing = false, CancellationToken cancellation = default) => throw null!;
    protected Task SendStringAsync(string content, int statusCode = 200, string contentType = "text/plain; charset=utf-8", CancellationToken cancellation = default) => throw null!;
    protected Task SendUnauthorizedAsync(CancellationToken cancellation = default) => throw null!;
}

public class IdempotencyOptions
{
    public HashSet<string> AdditionalHeaders => throw null!;
    public TimeSpan CacheDuration { get; set; }
    public string HeaderName { get; set; }
    public bool IgnoreRequestBody { get; set; }
}

public abstract class Endpoint<TRequest> : Endpoint<TRequest, object?> where TRequest : notnull;

public abstract class Endpoint<TRequest, TResponse, TMapper> : Endpoint<TRequest, TResponse>, IHasMapper<TMapper> where TRequest : notnull where TResponse : notnull where TMapper : class, IMapper
{
    public TMapper Map { get; set; }
    protected Task SendMapped<TEntity>(TEntity entity, int statusCode = 200, CancellationToken ct = default) => throw null!;
    protected Task SendMappedAsync<TEntity>(TEntity entity, int statusCode = 200, CancellationToken ct = default) => throw null!;
}

public abstract class EndpointWithMapper<TRequest, TMapper> : Endpoint<TRequest>, IHasMapper<TMapper> where TRequest : notnull where TMapper : class, IRequestMapper
{
    public TMapper Map { get; set; }
}

public abstract class EndpointWithoutRequest : Endpoint<EmptyRequest, object?>, INoRequest
{
    public virtual Task<object?> ExecuteAsync(CancellationToken ct) => throw null!;
    public sealed override Task<object?> ExecuteAsync(EmptyRequest _, CancellationToken ct) => throw null!;
    public virtual Task HandleAsync(CancellationToken ct) => throw null!;
    public sealed override Task HandleAsync(EmptyRequest _, CancellationToken ct) => throw null!;
}

public abstract class EndpointWithoutRequest<TResponse> : Endpoint<EmptyRequest, TResponse>, INoRequest
{
    public virtual Task<TResponse> ExecuteAsync(CancellationToken ct) => throw null!;
    public sealed override Task<TResponse> ExecuteAsync(EmptyRequest _, CancellationToken ct) => throw null!;
    public virtual Task HandleAsync(CancellationToken ct) => throw null!;
    public sealed override Task HandleAsync(EmptyRequest _, CancellationToken ct) => throw null!;
}

public abstract class EndpointWithoutRequest<TResponse, TMapper> : EndpointWithoutRequest<TResponse>, IHasMapper<TMapper> where TResponse : notnull where TMapper : class, IResponseMapper
{
    public TMapper Map { get; set; }
}

public abstract class EndpointWithMapping<TRequest, TResponse, TEntity> : Endpoint<TRequest, TResponse> where TRequest : notnull
{
    public virtual TResponse MapFromEntity(TEntity e) => throw null!;
    public virtual Task<TResponse> MapFromEntityAsync(TEntity e, CancellationToken ct = default) => throw null!;
    public virtual TEntity MapToEntity(TRequest r) => throw null!;
    public virtual Task<TEntity> MapToEntityAsync(TRequest r, CancellationToken ct = default) => throw null!;
}

public static class Ep
{
    public static class Req<TRequest> where TRequest : notnull
    {
        public abstract class Res<TResponse> : Endpoint<TRequest, TResponse> where TResponse : notnull
        {
            public abstract class Map<TMapper> : Endpoint<TRequest, TResponse, TMapper> where TMapper : class, IMapper;
        }

        public abstract class NoRes : Endpoint<TRequest>
        {
            public abstract class Map<TMapper> : EndpointWithMapper<TRequest, TMapper> where TMapper : class, IRequestMapper;
        }
    }

    public static class NoReq
    {
        public abstract class NoRes : EndpointWithoutRequest;

        public abstract class Res<TResponse> : EndpointWithoutRequest<TResponse> where TResponse : notnull
        {
            public abstract class Map<TMapper> : EndpointWithoutRequest<TResponse, TMapper> where TMapper : class, IResponseMapper;
        }
    }
}

public abstract class CommandHandler<TCommand> : ICommandHandler<TCommand> where TCommand : ICommand
{
    public abstract Task ExecuteAsync(TCommand command, CancellationToken ct = default);
}

public abstract class CommandHandler<TCommand, TResult> : ICommandHandler<TCommand, TResult> where TCommand : ICommand<TResult>
{
    public abstract Task<TResult> ExecuteAsync(TCommand command, CancellationToken ct = default);
}

public sealed class EndpointDiscoveryOptions
{
    public IEnumerable<Assembly>? Assemblies { get; set; }
    public Func<Assembly, bool>? AssemblyFilter { get; set; }
    public bool DisableAutoDiscovery { get; set; }
    public Func<Type, bool>? Filter { get; set; }
    public bool IncludeAbstractValidators { get; set; }
    public List<Type> SourceGeneratorDiscoveredTypes { get; set; }
}

public sealed class EndpointOptions
{
    public Action<EndpointDefinition>? Configurator { get; set; }
    public Func<EndpointDefinition, bool>? Filter { get; set; }
    public string? RoutePrefix { get; set; }
    public bool ShortNames { get; set; }
}

public sealed class ErrorOptions
{
    public string ContentType { get; set; }
    public Func<List<ValidationFailure>, HttpContext, int, object> ResponseBuilder { get; set; }
    public int StatusCode { get; set; }
    public void UseProblemDetails(Action<object>? configAction = null) => throw null!;
}

public sealed class SerializerOptions
{
    public JsonSerializerOptions Options => throw null!;
}

public sealed class VersioningOptions
{
    public int DefaultVersion { get; set; }
    public string? Prefix { get; set; }
    public bool? PrependToRoute { get; set; }
}

public sealed class Config
{
    public EndpointOptions Endpoints => throw null!;
    public ErrorOptions Errors => throw null!;
    public SerializerOptions Serializer => throw null!;
    public VersioningOptions Versioning => throw null!;
}

public static class MainExtensions
{
    public static IServiceCollection AddFastEndpoints(this IServiceCollection services, Action<EndpointDiscoveryOptions>? options = null) => throw null!;
    public static IEndpointRouteBuilder MapFastEndpoints(this IEndpointRouteBuilder app, Action<Config>? configAction = null) => throw null!;
    public static IApplicationBuilder UseFastEndpoints(this IApplicationBuilder app, Action<Config>? configAction = null) => throw null!;
}

public static class MiddlewareExtensions
{
    public static IApplicationBuilder UseDefaultExceptionHandler(this IApplicationBuilder app, ILogger? logger = null, bool logStructuredException = false, bool useGenericReason = false) => throw null!;
}
