namespace ObservabilityGate.Analyzers.Tests.Endpoints;

public class MvcActionTests
{
    private const string Bare = """
        using Microsoft.AspNetCore.Mvc;

        [ApiController, Route("orders")]
        public class OrdersController : ControllerBase
        {
            [HttpGet("{id}")]
            public int {|#0:Get|}(int id) => Stock.Take(id);

            [HttpPost]
            public async Task<IActionResult> {|#1:Post|}(int id, string? note)
            {
                await Stock.TakeAsync(id);
                return Ok(note);
            }
        }
        """;

    private const string WithHook = """
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.Extensions.Logging;

        public class OrdersController(ILogger<OrdersController> logger) : ControllerBase
        {
            [HttpGet]
            public int Get(int id)
            {
                logger.LogInformation("Order {Id}", id);
                return Stock.Take(id);
            }
        }
        """;

    [Fact]
    public Task ActionWithoutHook_IsReportedAtItsName() => Presence.VerifyBareAsync("mvc-action", Bare, "Get(int)", "Post(int, string)");

    [Fact]
    public Task ActionWithoutHook_NothingRestored_IsReportedAtItsName() => Presence.VerifyBareNotRestoredAsync("mvc-action", Bare, "Get(int)", "Post(int, string)");

    [Fact]
    public Task ActionWithHook_IsSilent() => Presence.VerifyBothWaysAsync(WithHook);

    [Fact]
    public Task ConventionalRouting_NeedsNoAttribute() => Presence.VerifyBothWaysAsync("""
        using Microsoft.AspNetCore.Mvc;

        public class HomeController : Controller
        {
            public int {|OBG1001:Index|}() => Stock.Take(1);
        }
        """);

    [Fact]
    public Task OwnBaseWithoutTheSuffix_IsAController() => Presence.VerifyBothWaysAsync("""
        using Microsoft.AspNetCore.Mvc;

        public abstract class StoreBase : ControllerBase { }

        public abstract class AdminBase<T> : StoreBase { }

        public class Orders : AdminBase<int>
        {
            public int {|OBG1001:Index|}() => Stock.Take(1);
        }
        """);

    [Fact]
    public Task PocoController_ShowsItselfByRouteOrResult() => Presence.VerifyBothWaysAsync("""
        using Microsoft.AspNetCore.Mvc;

        public class OrdersController
        {
            [HttpGet("/orders")]
            public int {|OBG1001:Get|}() => Stock.Take(1);
        }

        public class HomeController
        {
            public async Task<IActionResult> {|OBG1001:Index|}()
            {
                await Stock.TakeAsync(1);
                return new OkResult();
            }
        }

        [Route("stock")]
        public class StockController
        {
            public int {|OBG1001:Get|}() => Stock.Take(1);
        }
        """);

    [Fact]
    public Task ControllerAttribute_MakesAController() => Presence.VerifyBothWaysAsync("""
        using Microsoft.AspNetCore.Mvc;

        [Controller]
        public class Orders
        {
            public int {|OBG1001:Get|}() => Stock.Take(1);
        }
        """);

    [Fact]
    public Task SuffixAlone_IsNoController() => Presence.VerifyBothWaysAsync("""
        using Microsoft.AspNetCore.Mvc;

        public class WebSocketController
        {
            public Task Connect(int id) => Stock.TakeAsync(id);
        }

        [NonController]
        public class NodeController : ControllerBase
        {
            public int Get() => Stock.Take(1);
        }
        """);

    [Fact]
    public Task WhatTheFrameworkDoesNotRoute_IsNoAction() => Presence.VerifyBothWaysAsync("""
        using Microsoft.AspNetCore.Mvc;

        public abstract class OrdersController : Controller
        {
            [NonAction]
            public virtual int Helper() => Stock.Take(1);

            public static int Shared() => Stock.Take(2);

            public T Generic<T>(T value) { Stock.Take(3); return value; }

            public abstract int Undone();

            public int Count { get => Stock.Take(4); }

            protected int Protected() => Stock.Take(5);

            internal int Internal() => Stock.Take(6);

            private int Private() => Stock.Take(7);

            public override string ToString() => Stock.Take(8).ToString();

            protected override void Dispose(bool disposing) => Stock.Take(9);
        }

        public class Orders2Controller : OrdersController
        {
            public override int Helper() => Stock.Take(1);

            public override int {|OBG1001:Undone|}() => Stock.Take(1);
        }
        """);

    [Fact]
    public Task NonActionThatHandlesMessages_IsAHandlerOnly() => Presence.Test("""
        using Microsoft.AspNetCore.Mvc;

        public interface IHandle<TEvent> { void Handle(TEvent message); }

        public class OrderPlaced { }

        public class OrdersController : ControllerBase, IHandle<OrderPlaced>
        {
            public int {|#0:Get|}() => Stock.Take(1);

            [NonAction]
            public void {|#1:Handle|}(OrderPlaced message) => Stock.Take(2);
        }
        """).Expecting(Presence.Result("OBG1001", 0, "Get()", "mvc-action"), Presence.Result("OBG1001", 1, "Handle(OrderPlaced)", "custom-handler")).RunAsync();

    [Fact]
    public Task ExplicitInterfaceImplementation_IsNoAction() => Presence.VerifyBothWaysAsync("""
        using Microsoft.AspNetCore.Mvc;

        public interface IWarmUp { int WarmUp(); }

        public class OrdersController : ControllerBase, IWarmUp
        {
            int IWarmUp.WarmUp() => Stock.Take(1);
        }
        """);

    [Fact]
    public Task InheritedAction_IsReportedOnceAtItsBase() => Presence.VerifyBothWaysAsync("""
        using Microsoft.AspNetCore.Mvc;

        public abstract class CrudController<T> : ControllerBase
        {
            [HttpGet]
            public int {|OBG1001:Get|}(int id) => Stock.Take(id);
        }

        public class OrdersController : CrudController<int> { }

        public class PartsController : CrudController<string> { }
        """);

    [Fact]
    public Task OverloadsByParameterTypes_AreDifferentEndpoints() => Presence.VerifyBareAsync("mvc-action", """
        using Microsoft.AspNetCore.Mvc;

        public class OrdersController : Controller
        {
            public int {|#0:Edit|}(int id) => Stock.Take(id);

            [HttpPost]
            public int {|#1:Edit|}(string[] names) => Stock.Take(names.Length);
        }
        """, "Edit(int)", "Edit(string[])");

    [Fact]
    public Task PartialClassOverTwoFiles_IsReadAsOne() => Presence.VerifyBothWaysAsync(
        """
        using Microsoft.AspNetCore.Mvc;

        public partial class OrdersController : ControllerBase
        {
            public int {|OBG1001:Get|}() => Stock.Take(1);
        }
        """,
        """
        public partial class OrdersController
        {
            public int {|OBG1001:Post|}() => Stock.Take(1);
        }
        """);

    [Fact]
    public Task InternalOrNestedClass_IsNoController() => Presence.VerifyBothWaysAsync("""
        using Microsoft.AspNetCore.Mvc;

        internal class HiddenController : ControllerBase
        {
            public int Get() => Stock.Take(1);
        }

        public static class Feature
        {
            public class NestedController : ControllerBase
            {
                public int Get() => Stock.Take(1);
            }
        }
        """);

    [Fact]
    public Task MembersOfAFilter_AreNoActions() => Presence.VerifyBothWaysAsync("""
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.AspNetCore.Mvc.Filters;

        public class OrdersController : Controller, IExceptionFilter
        {
            public int {|OBG1001:Get|}() => Stock.Take(1);

            public override void OnActionExecuting(ActionExecutingContext context) => Stock.Take(1);

            public void OnException(ExceptionContext context) => Stock.Take(1);
        }
        """);

    private const string WebApi2 = """
        using System.Web.Http;

        [RoutePrefix("orders")]
        public class OrdersController : ApiController
        {
            [HttpGet]
            public IHttpActionResult {|#0:Get|}(int id)
            {
                Stock.Take(id);
                return Ok();
            }

            [NonAction]
            public int Helper() => Stock.Take(1);
        }
        """;

    [Fact]
    public Task WebApi2_IsReported() => Presence.VerifyBareAsync("mvc-action", WebApi2, "Get(int)");

    [Fact]
    public Task WebApi2_NotRestored_IsReported() => Presence.VerifyBareNotRestoredAsync("mvc-action", WebApi2, "Get(int)");

    [Fact]
    public Task Mvc5_BothWays() => Presence.VerifyBothWaysAsync("""
        using System.Web.Mvc;

        public class HomeController : Controller
        {
            public ActionResult {|OBG1001:Index|}()
            {
                Stock.Take(1);
                return View();
            }

            [ChildActionOnly]
            public ActionResult {|OBG1001:Menu|}()
            {
                Stock.Take(1);
                return PartialView();
            }

            [NonAction]
            public int Helper() => Stock.Take(1);
        }
        """);

    [Fact]
    public Task ArdalisApiEndpoint_BothWays() => Presence.VerifyBothWaysAsync("""
        using Ardalis.ApiEndpoints;
        using Microsoft.AspNetCore.Mvc;

        public class GetOrder : EndpointBaseAsync.WithRequest<int>.WithResult<int>
        {
            [HttpGet("/orders/{id}")]
            public override Task<int> {|OBG1001:HandleAsync|}(int id, CancellationToken cancellation = default) => Stock.TakeAsync(id);
        }
        """);
}
