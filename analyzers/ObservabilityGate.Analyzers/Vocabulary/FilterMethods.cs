namespace ObservabilityGate.Analyzers.Vocabulary;

/// <summary>Methods by which filters run around actions and pages, on a filter of their own or on the controller, page or endpoint itself.</summary>
internal static class FilterMethods
{
    public static readonly IReadOnlyList<string> OfFilters =
    [
        "OnActionExecuting", "OnActionExecuted", "OnActionExecutionAsync", "OnResultExecuting", "OnResultExecuted", "OnResultExecutionAsync", "OnResourceExecuting", "OnResourceExecuted",
        "OnResourceExecutionAsync", "OnPageHandlerExecuting", "OnPageHandlerExecuted", "OnPageHandlerExecutionAsync", "OnAuthorization", "OnAuthorizationAsync", "ExecuteActionFilterAsync", "OnActionExecutingAsync", "OnActionExecutedAsync",
    ];

    /// <summary>Those that a controller, page or base class overrides to wrap its own actions.</summary>
    public static readonly IReadOnlyList<string> OfEndpointTypes = [.. OfFilters, "OnBeforeHandle", "OnBeforeHandleAsync", "OnAfterHandle", "OnAfterHandleAsync"];
}
