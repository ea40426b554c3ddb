// needs:
// namespaces: ObservabilityGate
// packages: ObservabilityGate.Runtime

using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Routing;

namespace ObservabilityGate;

[Flags]
public enum ObservabilityPillars
{
    None = 0,
    Logs = 1,
    Metrics = 2,
    Traces = 4,
    All = Logs | Metrics | Traces,
}

[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class ObservedAttribute : ActionFilterAttribute
{
    public ObservedAttribute() => throw null!;
    public ObservedAttribute(string name) => throw null!;
    public string? Name { get; set; }
}

[AttributeUsage(AttributeTargets.Class | AttributeTargets.Interface | AttributeTargets.Method)]
public sealed class ObservabilityHookAttribute(ObservabilityPillars pillars) : Attribute
{
    public ObservabilityPillars Pillars => pillars;
}

public interface IObserve
{
    IDisposable Start(string name);
}

public static class ObservabilityExtensions
{
    public static WebApplicationBuilder AddObservability(this WebApplicationBuilder builder) => throw null!;
    public static IEndpointConventionBuilder MapObservability(this IEndpointRouteBuilder endpoints) => throw null!;
    public static IApplicationBuilder UseObservability(this IApplicationBuilder app) => throw null!;
    public static TBuilder WithObservability<TBuilder>(this TBuilder builder) where TBuilder : IEndpointConventionBuilder => throw null!;
}
