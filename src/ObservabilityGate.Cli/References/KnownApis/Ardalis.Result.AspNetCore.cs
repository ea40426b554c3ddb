// needs: Ardalis.Result
// namespaces: Ardalis.Result.AspNetCore
// packages: Ardalis.Result.AspNetCore

using Microsoft.AspNetCore.Mvc;

namespace Ardalis.Result.AspNetCore;

public class TranslateResultToActionResultAttribute : Microsoft.AspNetCore.Mvc.Filters.ActionFilterAttribute;

public static class ResultExtensions
{
    public static ActionResult<T> ToActionResult<T>(this Result<T> result, ControllerBase controller) => throw null!;
    public static ActionResult ToActionResult(this Result result, ControllerBase controller) => throw null!;
}

public static class MinimalApiResultExtensions
{
    public static Microsoft.AspNetCore.Http.IResult ToMinimalApiResult<T>(this Result<T> result) => throw null!;
    public static Microsoft.AspNetCore.Http.IResult ToMinimalApiResult(this Result result) => throw null!;
}
