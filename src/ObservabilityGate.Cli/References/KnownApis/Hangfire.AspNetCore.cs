// needs: Hangfire.Core
// namespaces: Hangfire
// packages: Hangfire.AspNetCore, Hangfire

using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;

namespace Hangfire;

public class DashboardOptions
{
    public string AppPath { get; set; }
    public string DashboardTitle { get; set; }
}

public static class HangfireApplicationBuilderExtensions
{
    public static IApplicationBuilder UseHangfireDashboard(this IApplicationBuilder app, string pathMatch = "/hangfire", DashboardOptions? options = null, JobStorage? storage = null) => throw null!;
}

public static class HangfireEndpointRouteBuilderExtensions
{
    public static IEndpointConventionBuilder MapHangfireDashboard(this IEndpointRouteBuilder endpoints, DashboardOptions? options = null, JobStorage? storage = null) => throw null!;
    public static IEndpointConventionBuilder MapHangfireDashboard(this IEndpointRouteBuilder endpoints, string pattern, DashboardOptions? options = null, JobStorage? storage = null) => throw null!;
}
