// needs:
// namespaces: Paramore.Brighter
// packages: Paramore.Brighter, Paramore.Brighter.Extensions.DependencyInjection

namespace Paramore.Brighter;

public class Id(string value)
{
    public string Value => value;
    public static Id Random() => throw null!;
    public static implicit operator string(Id id) => throw null!;
}

public interface IRequest
{
    Id? CorrelationId { get; set; }
    Id Id { get; set; }
}

public interface ICommand : IRequest;

public interface IEvent : IRequest;

public class Command : ICommand
{
    public Command(Id id) => throw null!;
    public Command(Guid id) => throw null!;
    public Id? CorrelationId { get; set; }
    public Id Id { get; set; }
}

public class Event : IEvent
{
    public Event(Id id) => throw null!;
    public Event(Guid id) => throw null!;
    public Id? CorrelationId { get; set; }
    public Id Id { get; set; }
}

public interface IRequestContext
{
    System.Collections.Concurrent.ConcurrentDictionary<string, object> Bag { get; }
    System.Diagnostics.Activity? Span { get; set; }
}

public class RequestContext : IRequestContext
{
    public System.Collections.Concurrent.ConcurrentDictionary<string, object> Bag => throw null!;
    public System.Diagnostics.Activity? Span { get; set; }
}

public class HandlerName(string name)
{
    public override string ToString() => name;
}

public interface IHandleRequests
{
    IRequestContext? Context { get; set; }
    HandlerName Name { get; }
    void InitializeFromAttributeParams(params object?[] initializerList);
}

public interface IHandleRequests<TRequest> : IHandleRequests where TRequest : class, IRequest
{
    TRequest Fallback(TRequest request);
    TRequest Handle(TRequest request);
    void SetSuccessor(IHandleRequests<TRequest> successor);
}

public interface IHandleRequestsAsync
{
    IRequestContext? Context { get; set; }
    bool ContinueOnCapturedContext { get; set; }
    HandlerName Name { get; }
    void InitializeFromAttributeParams(params object?[] initializerList);
}

public interface IHandleRequestsAsync<TRequest> : IHandleRequestsAsync where TRequest : class, IRequest
{
    Task<TRequest> FallbackAsync(TRequest request, CancellationToken cancellationToken = default);
    Task<TRequest> HandleAsync(TRequest request, CancellationToken cancellationToken = default);
    void SetSuccessor(IHandleRequestsAsync<TRequest> successor);
}

public abstract class RequestHandler<TRequest> : IHandleRequests<TRequest> where TRequest : class, IRequest
{
    public IRequestContext? Context { get; set; }
    public HandlerName Name => throw null!;
    public virtual TRequest Fallback(TRequest request) => throw null!;
    public virtual TRequest Handle(TRequest request) => throw null!;
    public virtual void InitializeFromAttributeParams(params object?[] initializerList) => throw null!;
    public void SetSuccessor(IHandleRequests<TRequest> successor) => throw null!;
}

public abstract class RequestHandlerAsync<TRequest> : IHandleRequestsAsync<TRequest> where TRequest : class, IRequest
{
    public IRequestContext? Context { get; set; }
    public bool ContinueOnCapturedContext { get; set; }
    public HandlerName Name => throw null!;
    public virtual Task<TRequest> FallbackAsync(TRequest request, CancellationToken cancellationToken = default) => throw null!;
    public virtual Task<TRequest> HandleAsync(TRequest request, CancellationToken cancellationToken = default) => throw null!;
    public virtual void InitializeFromAttributeParams(params object?[] initializerList) => throw null!;
    public void SetSuccessor(IHandleRequestsAsync<TRequest> successor) => throw null!;
}

public enum HandlerTiming
{
    Before,
    After,
}

[AttributeUsage(AttributeTargets.Method)]
public abstract class RequestHandlerAttribute : Attribute
{
    protected RequestHandlerAttribute(int step, HandlerTiming timing = HandlerTiming.Before) => throw null!;
    public int Step { get; set; }
    public HandlerTiming Timing { get; set; }
    public abstract Type GetHandlerType();
    public virtual object?[] InitializerParams() => throw null!;
}

public interface IAmACommandProcessor
{
    void Post<TRequest>(TRequest request, RequestContext? requestContext = null, Dictionary<string, object>? args = null) where TRequest : class, IRequest;
    Task PostAsync<TRequest>(TRequest request, RequestContext? requestContext = null, Dictionary<string, object>? args = null, bool continueOnCapturedContext = true, CancellationToken cancellationToken = default) where TRequest : class, IRequest;
    void Publish<TRequest>(TRequest @event, RequestContext? requestContext = null) where TRequest : class, IRequest;
    Task PublishAsync<TRequest>(TRequest @event, RequestContext? requestContext = null, bool continueOnCapturedContext = true, CancellationToken cancellationToken = default) where TRequest : class, IRequest;
    void Send<TRequest>(TRequest command, RequestContext? requestContext = null) where TRequest : class, IRequest;
    Task SendAsync<TRequest>(TRequest command, RequestContext? requestContext = null, bool continueOnCapturedContext = true, CancellationToken cancellationToken = default) where TRequest : class, IRequest;
}
