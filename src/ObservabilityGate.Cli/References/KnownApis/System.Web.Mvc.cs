// needs:
// namespaces: System.Web.Mvc, System.Web.Mvc.Filters
// packages: Microsoft.AspNet.Mvc

using System.Security.Principal;

namespace System.Web.Mvc
{
    public interface IController;

    public abstract class ControllerBase : IController
    {
        public ControllerContext ControllerContext { get; set; }
        public TempDataDictionary TempData { get; set; }
        public dynamic ViewBag => throw null!;
        public ViewDataDictionary ViewData { get; set; }
    }

    public class ControllerContext
    {
        public virtual ControllerBase Controller { get; set; }
    }

    public class TempDataDictionary : Dictionary<string, object>;

    public class ViewDataDictionary : Dictionary<string, object>;

    public class ModelStateDictionary : Dictionary<string, object>
    {
        public bool IsValid => throw null!;
        public void AddModelError(string key, string errorMessage) => throw null!;
    }

    public class FormCollection : Collections.Specialized.NameValueCollection;

    public interface IActionFilter
    {
        void OnActionExecuted(ActionExecutedContext filterContext);
        void OnActionExecuting(ActionExecutingContext filterContext);
    }

    public interface IExceptionFilter
    {
        void OnException(ExceptionContext filterContext);
    }

    public interface IResultFilter
    {
        void OnResultExecuted(ResultExecutedContext filterContext);
        void OnResultExecuting(ResultExecutingContext filterContext);
    }

    public interface IAuthorizationFilter
    {
        void OnAuthorization(AuthorizationContext filterContext);
    }

    public class AuthorizationContext : ControllerContext
    {
        public ActionResult Result { get; set; }
    }

    public class ActionExecutingContext : ControllerContext
    {
        public virtual ActionDescriptor ActionDescriptor { get; set; }
        public virtual IDictionary<string, object> ActionParameters { get; set; }
        public ActionResult Result { get; set; }
    }

    public class ActionExecutedContext : ControllerContext
    {
        public virtual ActionDescriptor ActionDescriptor { get; set; }
        public virtual Exception Exception { get; set; }
        public bool ExceptionHandled { get; set; }
        public ActionResult Result { get; set; }
    }

    public class ResultExecutingContext : ControllerContext
    {
        public virtual ActionResult Result { get; set; }
    }

    public class ResultExecutedContext : ControllerContext
    {
        public virtual Exception Exception { get; set; }
        public virtual ActionResult Result { get; set; }
    }

    public class ExceptionContext : ControllerContext
    {
        public virtual Exception Exception { get; set; }
        public bool ExceptionHandled { get; set; }
        public ActionResult Result { get; set; }
    }

    public abstract class ActionDescriptor
    {
        public abstract string ActionName { get; }
    }

    public abstract class Controller : ControllerBase, IActionFilter, IExceptionFilter, IResultFilter, IDisposable
    {
        public ModelStateDictionary ModelState => throw null!;
        public IPrincipal User => throw null!;
        public void Dispose() => throw null!;
        void IActionFilter.OnActionExecuted(ActionExecutedContext filterContext) => throw null!;
        void IActionFilter.OnActionExecuting(ActionExecutingContext filterContext) => throw null!;
        void IExceptionFilter.OnException(ExceptionContext filterContext) => throw null!;
        void IResultFilter.OnResultExecuted(ResultExecutedContext filterContext) => throw null!;
        void IResultFilter.OnResultExecuting(ResultExecutingContext filterContext) => throw null!;
        protected internal ContentResult Content(string content) => throw null!;
        protected virtual void Dispose(bool disposing) => throw null!;
        protected internal FileContentResult File(byte[] fileContents, string contentType) => throw null!;
        protected internal HttpNotFoundResult HttpNotFound() => throw null!;
        protected internal JsonResult Json(object data) => throw null!;
        protected internal JsonResult Json(object data, JsonRequestBehavior behavior) => throw null!;
        protected virtual void OnActionExecuted(ActionExecutedContext filterContext) => throw null!;
        protected virtual void OnActionExecuting(ActionExecutingContext filterContext) => throw null!;
        protected virtual void OnException(ExceptionContext filterContext) => throw null!;
        protected internal PartialViewResult PartialView() => throw null!;
        protected internal PartialViewResult PartialView(string viewName) => throw null!;
        protected internal PartialViewResult PartialView(string viewName, object model) => throw null!;
        protected internal RedirectResult Redirect(string url) => throw null!;
        protected internal RedirectToRouteResult RedirectToAction(string actionName) => throw null!;
        protected internal RedirectToRouteResult RedirectToAction(string actionName, object routeValues) => throw null!;
        protected internal RedirectToRouteResult RedirectToAction(string actionName, string controllerName) => throw null!;
        protected internal RedirectToRouteResult RedirectToAction(string actionName, string controllerName, object routeValues) => throw null!;
        protected internal ViewResult View() => throw null!;
        protected internal ViewResult View(object model) => throw null!;
        protected internal ViewResult View(string viewName) => throw null!;
        protected internal ViewResult View(string viewName, object model) => throw null!;
    }

    public abstract class AsyncController : Controller;

    public enum JsonRequestBehavior
    {
        AllowGet,
        DenyGet,
    }

    public abstract class ActionResult
    {
        public virtual void ExecuteResult(ControllerContext context) => throw null!;
    }

    public class ContentResult : ActionResult;

    public class EmptyResult : ActionResult;

    public abstract class FileResult : ActionResult;

    public class FileContentResult(byte[] fileContents, string contentType) : FileResult;

    public class HttpStatusCodeResult : ActionResult
    {
        public HttpStatusCodeResult(int statusCode) => throw null!;
        public HttpStatusCodeResult(Net.HttpStatusCode statusCode) => throw null!;
        public HttpStatusCodeResult(Net.HttpStatusCode statusCode, string statusDescription) => throw null!;
    }

    public class HttpNotFoundResult() : HttpStatusCodeResult(404);

    public class HttpUnauthorizedResult() : HttpStatusCodeResult(401);

    public class JsonResult : ActionResult
    {
        public object Data { get; set; }
        public JsonRequestBehavior JsonRequestBehavior { get; set; }
    }

    public class RedirectResult(string url) : ActionResult;

    public class RedirectToRouteResult : ActionResult;

    public abstract class ViewResultBase : ActionResult
    {
        public string ViewName { get; set; }
    }

    public class PartialViewResult : ViewResultBase;

    public class ViewResult : ViewResultBase;

    [AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
    public abstract class FilterAttribute : Attribute
    {
        public bool AllowMultiple => throw null!;
        public int Order { get; set; }
    }

    public abstract class ActionFilterAttribute : FilterAttribute, IActionFilter, IResultFilter
    {
        public virtual void OnActionExecuted(ActionExecutedContext filterContext) => throw null!;
        public virtual void OnActionExecuting(ActionExecutingContext filterContext) => throw null!;
        public virtual void OnResultExecuted(ResultExecutedContext filterContext) => throw null!;
        public virtual void OnResultExecuting(ResultExecutingContext filterContext) => throw null!;
    }

    [AttributeUsage(AttributeTargets.Class | AttributeTargets.Method, AllowMultiple = true)]
    public class AuthorizeAttribute : FilterAttribute, IAuthorizationFilter
    {
        public string Roles { get; set; }
        public string Users { get; set; }
        public virtual void OnAuthorization(AuthorizationContext filterContext) => throw null!;
    }

    [AttributeUsage(AttributeTargets.Class | AttributeTargets.Method, AllowMultiple = true)]
    public class HandleErrorAttribute : FilterAttribute, IExceptionFilter
    {
        public Type ExceptionType { get; set; }
        public string View { get; set; }
        public virtual void OnException(ExceptionContext filterContext) => throw null!;
    }

    [AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
    public sealed class AllowAnonymousAttribute : Attribute;

    [AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
    public sealed class ValidateAntiForgeryTokenAttribute : FilterAttribute;

    [AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
    public class OutputCacheAttribute : ActionFilterAttribute
    {
        public int Duration { get; set; }
        public string VaryByParam { get; set; }
    }

    public abstract class ActionMethodSelectorAttribute : Attribute;

    [AttributeUsage(AttributeTargets.Method)]
    public sealed class HttpGetAttribute : ActionMethodSelectorAttribute;

    [AttributeUsage(AttributeTargets.Method)]
    public sealed class HttpPostAttribute : ActionMethodSelectorAttribute;

    [AttributeUsage(AttributeTargets.Method)]
    public sealed class HttpPutAttribute : ActionMethodSelectorAttribute;

    [AttributeUsage(AttributeTargets.Method)]
    public sealed class HttpDeleteAttribute : ActionMethodSelectorAttribute;

    [AttributeUsage(AttributeTargets.Method)]
    public sealed class HttpPatchAttribute : ActionMethodSelectorAttribute;

    [AttributeUsage(AttributeTargets.Method)]
    public sealed class AcceptVerbsAttribute(params string[] verbs) : ActionMethodSelectorAttribute;

    [AttributeUsage(AttributeTargets.Method)]
    public sealed class NonActionAttribute : ActionMethodSelectorAttribute;

    [AttributeUsage(AttributeTargets.Method)]
    public sealed class ChildActionOnlyAttribute : FilterAttribute;

    [AttributeUsage(AttributeTargets.Method)]
    public sealed class ActionNameAttribute(string name) : Attribute;

    [AttributeUsage(AttributeTargets.Class | AttributeTargets.Method, AllowMultiple = true)]
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

    [AttributeUsage(AttributeTargets.Class)]
    public class RouteAreaAttribute : Attribute
    {
        public RouteAreaAttribute() => throw null!;
        public RouteAreaAttribute(string areaName) => throw null!;
    }

    public sealed class GlobalFilterCollection
    {
        public int Count => throw null!;
        public void Add(object filter) => throw null!;
        public void Add(object filter, int order) => throw null!;
    }

    public static class GlobalFilters
    {
        public static GlobalFilterCollection Filters => throw null!;
    }
}

namespace System.Web.Mvc.Filters
{
    public interface IAuthenticationFilter;
}
