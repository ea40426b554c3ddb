// needs:
// namespaces: Ardalis.ApiEndpoints
// packages: Ardalis.ApiEndpoints

using Microsoft.AspNetCore.Mvc;

namespace Ardalis.ApiEndpoints;

[ApiController]
public abstract class EndpointBase : ControllerBase;

public static class EndpointBaseAsync
{
    public static class WithRequest<TRequest>
    {
        public abstract class WithResult<TResponse> : EndpointBase
        {
            public abstract Task<TResponse> HandleAsync(TRequest request, CancellationToken cancellationToken = default);
        }

        public abstract class WithoutResult : EndpointBase
        {
            public abstract Task HandleAsync(TRequest request, CancellationToken cancellationToken = default);
        }

        public abstract class WithActionResult<TResponse> : EndpointBase
        {
            public abstract Task<ActionResult<TResponse>> HandleAsync(TRequest request, CancellationToken cancellationToken = default);
        }

        public abstract class WithActionResult : EndpointBase
        {
            public abstract Task<ActionResult> HandleAsync(TRequest request, CancellationToken cancellationToken = default);
        }

        public abstract class WithAsyncEnumerableResult<T> : EndpointBase
        {
            public abstract IAsyncEnumerable<T> HandleAsync(TRequest request, CancellationToken cancellationToken = default);
        }
    }

    public static class WithoutRequest
    {
        public abstract class WithResult<TResponse> : EndpointBase
        {
            public abstract Task<TResponse> HandleAsync(CancellationToken cancellationToken = default);
        }

        public abstract class WithoutResult : EndpointBase
        {
            public abstract Task HandleAsync(CancellationToken cancellationToken = default);
        }

        public abstract class WithActionResult<TResponse> : EndpointBase
        {
            public abstract Task<ActionResult<TResponse>> HandleAsync(CancellationToken cancellationToken = default);
        }

        public abstract class WithActionResult : EndpointBase
        {
            public abstract Task<ActionResult> HandleAsync(CancellationToken cancellationToken = default);
        }

        public abstract class WithAsyncEnumerableResult<T> : EndpointBase
        {
            public abstract IAsyncEnumerable<T> HandleAsync(CancellationToken cancellationToken = default);
        }
    }
}

public static class EndpointBaseSync
{
    public static class WithRequest<TRequest>
    {
        public abstract class WithResult<TResponse> : EndpointBase
        {
            public abstract TResponse Handle(TRequest request);
        }

        public abstract class WithoutResult : EndpointBase
        {
            public abstract void Handle(TRequest request);
        }

        public abstract class WithActionResult<TResponse> : EndpointBase
        {
            public abstract ActionResult<TResponse> Handle(TRequest request);
        }

        public abstract class WithActionResult : EndpointBase
        {
            public abstract ActionResult Handle(TRequest request);
        }
    }

    public static class WithoutRequest
    {
        public abstract class WithResult<TResponse> : EndpointBase
        {
            public abstract TResponse Handle();
        }

        public abstract class WithoutResult : EndpointBase
        {
            public abstract void Handle();
        }

        public abstract class WithActionResult<TResponse> : EndpointBase
        {
            public abstract ActionResult<TResponse> Handle();
        }

        public abstract class WithActionResult : EndpointBase
        {
            public abstract ActionResult Handle();
        }
    }
}
