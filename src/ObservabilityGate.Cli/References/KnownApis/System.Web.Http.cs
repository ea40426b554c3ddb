// needs:
// namespaces: System.Web.Http, System.Web.Http.Controllers, System.Web.Http.Description, System.Web.Http.Filters, System.Web.Http.Results
// packages: Microsoft.AspNet.WebApi, Microsoft.AspNet.WebApi.Core, Microsoft.AspNet.WebApi.WebHost, Microsoft.AspNet.WebApi.Owin

using System.Net;
using System.Net.Http;
using System.Security.Principal;
using System.Web.Http.Controllers;
using System.Web.Http.Filters;
using System.Web.Http.Results;

namespace System.Web.Http
{
    public interface IHttpActionResult
    {
        Task<HttpResponseMessage> ExecuteAsync(CancellationToken cancellationToken);
    }

    public abstract class ApiController : IHttpController, IDisposable
    {
        public HttpActionContext ActionContext { get; set; }
        public HttpConfiguration Configuration { get; set; }
        public HttpControllerContext ControllerContext { get; set; }
        public ModelBinding.ModelStateDictionary ModelState => throw null!;
        public HttpRequestMessage Request { get; set; }
        public HttpRequestContext RequestContext { get; set; }
        public IPrincipal User { get; set; }
        public void Dispose() => throw null!;
        public virtual Task<HttpResponseMessage> ExecuteAsync(HttpControllerContext controllerContext, CancellationToken cancellationToken) => throw null!;
        protected internal virtual BadRequestResult BadRequest() => throw null!;
        protected internal virtual BadRequestErrorMessageResult BadRequest(string message) => throw null!;
        protected internal virtual InvalidModelStateResult BadRequest(ModelBinding.ModelStateDictionary modelState) => throw null!;
        protected internal virtual ConflictResult Conflict() => throw null!;
        protected internal virtual NegotiatedContentResult<T> Content<T>(HttpStatusCode statusCode, T value) => throw null!;
        protected internal CreatedNegotiatedContentResult<T> Created<T>(string location, T content) => throw null!;
        protected internal virtual CreatedNegotiatedContentResult<T> Created<T>(Uri location, T content) => throw null!;
        protected internal CreatedAtRouteNegotiatedContentResult<T> CreatedAtRoute<T>(string routeName, object routeValues, T content) => throw null!;
        protected virtual void Dispose(bool disposing) => throw null!;
        protected virtual void Initialize(HttpControllerContext controllerContext) => throw null!;
        protected internal virtual InternalServerErrorResult InternalServerError() => throw null!;
        protected internal virtual ExceptionResult InternalServerError(Exception exception) => throw null!;
        protected internal JsonResult<T> Json<T>(T content) => throw null!;
        protected internal virtual NotFoundResult NotFound() => throw null!;
        protected internal virtual OkResult Ok() => throw null!;
        protected internal virtual OkNegotiatedContentResult<T> Ok<T>(T content) => throw null!;
        protected internal virtual RedirectResult Redirect(string location) => throw null!;
        protected internal virtual ResponseMessageResult ResponseMessage(HttpResponseMessage response) => throw null!;
        protected internal virtual StatusCodeResult StatusCode(HttpStatusCode status) => throw null!;
        protected internal UnauthorizedResult Unauthorized(params Net.Http.Headers.AuthenticationHeaderValue[] challenges) => throw null!;
    }

    [AttributeUsage(AttributeTargets.Method)]
    public sealed class HttpGetAttribute : Attribute;

    [AttributeUsage(AttributeTargets.Method)]
    public sealed class HttpPostAttribute : Attribute;

    [AttributeUsage(AttributeTargets.Method)]
    public sealed class HttpPutAttribute : Attribute;

    [AttributeUsage(AttributeTargets.Method)]
    public sealed class HttpDeleteAttribute : Attribute;

    [AttributeUsage(AttributeTargets.Method)]
    public sealed class HttpPatchAttribute : Attribute;

    [AttributeUsage(AttributeTargets.Method)]
    public sealed class HttpHeadAttribute : Attribute;

    [AttributeUsage(AttributeTargets.Method)]
    public sealed class HttpOptionsAttribute : Attribute;

    [AttributeUsage(AttributeTargets.Method)]
    public sealed class AcceptVerbsAttribute(params string[] methods) : Attribute;

    [AttributeUsage(AttributeTargets.Method)]
    public sealed class NonActionAttribute : Attribute;

    [AttributeUsage(AttributeTargets.Method)]
    public sealed class ActionNameAttribute(string name) : Attribute;

    [AttributeUsage(AttributeTargets.Method | AttributeTargets.Class, AllowMultiple = true)]
    public sealed class RouteAttribute : Attribute
    {
        public RouteAttribute() => throw null!;
        public RouteAttribute(string template) => throw null!;
        public string Name { get; set; }
        public int Order { get; set; }
        public string Template => throw null!;
    }

    [AttributeUsage(AttributeTargets.Class)]
    public class RoutePrefixAttribute(string prefix) : Attribute;

    [AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Class)]
    public sealed class FromBodyAttribute : Attribute;

    [AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Class)]
    public sealed class FromUriAttribute : Attribute
    {
        public string Name { get; set; }
    }

    [AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
    public sealed class AllowAnonymousAttribute : Attribute;

    [AttributeUsage(AttributeTargets.Class | AttributeTargets.Method, AllowMultiple = true)]
    public class AuthorizeAttribute : AuthorizationFilterAttribute
    {
        public string Roles { get; set; }
        public string Users { get; set; }
    }

    public class HttpResponseException : Exception
    {
        public HttpResponseException(HttpStatusCode statusCode) => throw null!;
        public HttpResponseException(HttpResponseMessage response) => throw null!;
        public HttpResponseMessage Response => throw null!;
    }

    public class HttpFilterCollection
    {
        public void Add(IFilter filter) => throw null!;
    }

    public class HttpRouteCollection;

    public class HttpConfiguration : IDisposable
    {
        public HttpFilterCollection Filters => throw null!;
        public ICollection<DelegatingHandler> MessageHandlers => throw null!;
        public HttpRouteCollection Routes => throw null!;
        public void Dispose() => throw null!;
        public void EnsureInitialized() => throw null!;
    }

    public static class HttpConfigurationExtensions
    {
        public static void MapHttpAttributeRoutes(this HttpConfiguration configuration) => throw null!;
    }

    public static class HttpRouteCollectionExtensions
    {
        public static object MapHttpRoute(this HttpRouteCollection routes, string name, string routeTemplate) => throw null!;
        public static object MapHttpRoute(this HttpRouteCollection routes, string name, string routeTemplate, object defaults) => throw null!;
        public static object MapHttpRoute(this HttpRouteCollection routes, string name, string routeTemplate, object defaults, object constraints) => throw null!;
    }
}

namespace System.Web.Http.Controllers
{
    public interface IHttpController
    {
        Task<HttpResponseMessage> ExecuteAsync(HttpControllerContext controllerContext, CancellationToken cancellationToken);
    }

    public class HttpRequestContext
    {
        public virtual IPrincipal Principal { get; set; }
    }

    public class HttpControllerContext
    {
        public HttpRequestMessage Request { get; set; }
    }

    public abstract class HttpActionDescriptor
    {
        public abstract string ActionName { get; }
        public HttpControllerDescriptor ControllerDescriptor { get; set; }
    }

    public class HttpControllerDescriptor
    {
        public string ControllerName { get; set; }
        public Type ControllerType { get; set; }
    }

    public class HttpActionContext
    {
        public Dictionary<string, object> ActionArguments => throw null!;
        public HttpActionDescriptor ActionDescriptor { get; set; }
        public HttpControllerContext ControllerContext { get; set; }
        public ModelBinding.ModelStateDictionary ModelState => throw null!;
        public HttpRequestMessage Request => throw null!;
        public HttpResponseMessage Response { get; set; }
    }
}

namespace System.Web.Http.Description
{
    [AttributeUsage(AttributeTargets.Method)]
    public sealed class ResponseTypeAttribute(Type responseType) : Attribute;
}

namespace System.Web.Http.Filters
{
    public interface IFilter
    {
        bool AllowMultiple { get; }
    }

    public interface IActionFilter : IFilter
    {
        Task<HttpResponseMessage> ExecuteActionFilterAsync(HttpActionContext actionContext, CancellationToken cancellationToken, Func<Task<HttpResponseMessage>> continuation);
    }

    public interface IExceptionFilter : IFilter
    {
        Task ExecuteExceptionFilterAsync(HttpActionExecutedContext actionExecutedContext, CancellationToken cancellationToken);
    }

    [AttributeUsage(AttributeTargets.Class | AttributeTargets.Method, AllowMultiple = true)]
    public abstract class FilterAttribute : Attribute, IFilter
    {
        public virtual bool AllowMultiple => throw null!;
    }

    public class HttpActionExecutedContext
    {
        public HttpActionContext ActionContext { get; set; }
        public Exception Exception { get; set; }
        public HttpRequestMessage Request => throw null!;
        public HttpResponseMessage Response { get; set; }
    }

    public abstract class ActionFilterAttribute : FilterAttribute, IActionFilter
    {
        public virtual void OnActionExecuted(HttpActionExecutedContext actionExecutedContext) => throw null!;
        public virtual Task OnActionExecutedAsync(HttpActionExecutedContext actionExecutedContext, CancellationToken cancellationToken) => throw null!;
        public virtual void OnActionExecuting(HttpActionContext actionContext) => throw null!;
        public virtual Task OnActionExecutingAsync(HttpActionContext actionContext, CancellationToken cancellationToken) => throw null!;
        Task<HttpResponseMessage> IActionFilter.ExecuteActionFilterAsync(HttpActionContext actionContext, CancellationToken cancellationToken, Func<Task<HttpResponseMessage>> continuation) => throw null!;
    }

    public abstract class ExceptionFilterAttribute : FilterAttribute, IExceptionFilter
    {
        public virtual void OnException(HttpActionExecutedContext actionExecutedContext) => throw null!;
        public virtual Task OnExceptionAsync(HttpActionExecutedContext actionExecutedContext, CancellationToken cancellationToken) => throw null!;
        Task IExceptionFilter.ExecuteExceptionFilterAsync(HttpActionExecutedContext actionExecutedContext, CancellationToken cancellationToken) => throw null!;
    }

    public abstract class AuthorizationFilterAttribute : FilterAttribute
    {
        public virtual void OnAuthorization(HttpActionContext actionContext) => throw null!;
    }
}

namespace System.Web.Http.ModelBinding
{
    public class ModelStateDictionary
    {
        public bool IsValid => throw null!;
        public void AddModelError(string key, string errorMessage) => throw null!;
    }
}

namespace System.Web.Http.Results
{
    public class ActionResultBase : IHttpActionResult
    {
        public virtual Task<HttpResponseMessage> ExecuteAsync(CancellationToken cancellationToken) => throw null!;
    }

    public class BadRequestErrorMessageResult : ActionResultBase;

    public class BadRequestResult : ActionResultBase;

    public class ConflictResult : ActionResultBase;

    public class CreatedAtRouteNegotiatedContentResult<T> : ActionResultBase;

    public class CreatedNegotiatedContentResult<T> : ActionResultBase;

    public class ExceptionResult : ActionResultBase;

    public class InternalServerErrorResult : ActionResultBase;

    public class InvalidModelStateResult : ActionResultBase;

    public class JsonResult<T> : ActionResultBase;

    public class NegotiatedContentResult<T> : ActionResultBase;

    public class NotFoundResult : ActionResultBase;

    public class OkNegotiatedContentResult<T> : ActionResultBase
    {
        public T Content => throw null!;
    }

    public class OkResult : ActionResultBase;

    public class RedirectResult : ActionResultBase;

    public class ResponseMessageResult : ActionResultBase;

    public class StatusCodeResult : ActionResultBase;

    public class UnauthorizedResult : ActionResultBase;
}
