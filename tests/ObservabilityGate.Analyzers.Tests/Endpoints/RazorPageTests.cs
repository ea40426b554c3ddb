namespace ObservabilityGate.Analyzers.Tests.Endpoints;

public class RazorPageTests
{
    private const string Bare = """
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.AspNetCore.Mvc.RazorPages;

        public class OrdersModel : PageModel
        {
            public void {|#0:OnGet|}() => Stock.Take(1);

            public async Task<IActionResult> {|#1:OnPostDeleteAsync|}(int id)
            {
                await Stock.TakeAsync(id);
                return RedirectToPage();
            }
        }
        """;

    [Fact]
    public Task HandlerWithoutHook_IsReported() => Presence.VerifyBareAsync("razor-page", Bare, "OnGet()", "OnPostDeleteAsync(int)");

    [Fact]
    public Task HandlerWithoutHook_NothingRestored_IsReported() => Presence.VerifyBareNotRestoredAsync("razor-page", Bare, "OnGet()", "OnPostDeleteAsync(int)");

    [Fact]
    public Task HandlerWithHook_IsSilent() => Presence.VerifyBothWaysAsync("""
        using Microsoft.AspNetCore.Mvc.RazorPages;
        using Microsoft.Extensions.Logging;

        public class OrdersModel(ILogger<OrdersModel> logger) : PageModel
        {
            public void OnGet()
            {
                logger.LogInformation("Orders");
                Stock.Take(1);
            }
        }
        """);

    [Fact]
    public Task NamesThatAreNoHandlers_AreSilent() => Presence.VerifyBothWaysAsync("""
        using Microsoft.AspNetCore.Mvc.Filters;
        using Microsoft.AspNetCore.Mvc.RazorPages;

        public class OrdersModel : PageModel
        {
            public void OnGetting() => Stock.Take(1);

            public void Online() => Stock.Take(1);

            public static void OnPost() => Stock.Take(1);

            public void OnPut<T>() => Stock.Take(1);

            [NonHandler]
            public void OnDelete() => Stock.Take(1);

            protected void OnPatch() => Stock.Take(1);

            public override void OnPageHandlerExecuting(PageHandlerExecutingContext context) => Stock.Take(1);
        }

        public class NoPage
        {
            public void OnGet() => Stock.Take(1);
        }
        """);

    [Fact]
    public Task EveryVerbAndHandlerName_IsReported() => Presence.VerifyBothWaysAsync("""
        using Microsoft.AspNetCore.Mvc.RazorPages;

        public class OrdersModel : PageModel
        {
            public void {|OBG1001:OnHead|}() => Stock.Take(1);

            public void {|OBG1001:OnOptions|}() => Stock.Take(1);

            public void {|OBG1001:OnPutStock|}() => Stock.Take(1);

            public Task {|OBG1001:OnGetAsync|}() => Stock.TakeAsync(1);
        }
        """);

    [Fact]
    public Task InheritedHandler_IsReportedOnceAtItsBase() => Presence.VerifyBothWaysAsync("""
        using Microsoft.AspNetCore.Mvc.RazorPages;

        public abstract class ListModel<T> : PageModel
        {
            public void {|OBG1001:OnGet|}() => Stock.Take(1);
        }

        public class OrdersModel : ListModel<int> { }
        """);

    [Fact]
    public Task ReadingTheActivityId_IsNoHook() => Presence.VerifyBothWaysAsync("""
        using System.Diagnostics;
        using Microsoft.AspNetCore.Mvc.RazorPages;

        public class ErrorModel : PageModel
        {
            public string? RequestId { get; set; }

            public void {|OBG1001:OnGet|}()
            {
                Stock.Take(1);
                RequestId = Activity.Current?.Id ?? HttpContext.TraceIdentifier;
            }
        }
        """);
}
