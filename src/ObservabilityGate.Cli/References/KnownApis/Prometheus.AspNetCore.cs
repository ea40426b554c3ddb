// needs: Prometheus.NetStandard
// namespaces: Prometheus, Prometheus.HttpMetrics
// packages: prometheus-net.AspNetCore

using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Prometheus.HttpMetrics;

namespace Prometheus
{
    public static class HttpMetricsMiddlewareExtensions
    {
        public static IApplicationBuilder UseHttpMetrics(this IApplicationBuilder app, Action<HttpMiddlewareExporterOptions> configure) => throw null!;
        public static IApplicationBuilder UseHttpMetrics(this IApplicationBuilder app, HttpMiddlewareExporterOptions? options = null) => throw null!;
    }

    public static class MetricServerMiddlewareExtensions
    {
        public static IEndpointConventionBuilder MapMetrics(this IEndpointRouteBuilder endpoints, string pattern = "/metrics", CollectorRegistry? registry = null) => throw null!;
        public static IApplicationBuilder UseMetricServer(this IApplicationBuilder builder, int port, string? url = "/metrics", CollectorRegistry? registry = null) => throw null!;
        public static IApplicationBuilder UseMetricServer(this IApplicationBuilder builder, string? url = "/metrics", CollectorRegistry? registry = null) => throw null!;
    }
}

namespace Prometheus.HttpMetrics
{
    public abstract class HttpMetricsOptionsBase
    {
        public bool Enabled { get; set; }
        public bool ReduceStatusCodeCardinality { get; set; }
    }

    public sealed class HttpInProgressOptions : HttpMetricsOptionsBase
    {
        public ICollector<IGauge>? Gauge { get; set; }
    }

    public sealed class HttpRequestCountOptions : HttpMetricsOptionsBase
    {
        public ICollector<ICounter>? Counter { get; set; }
    }

    public sealed class HttpRequestDurationOptions : HttpMetricsOptionsBase
    {
        public ICollector<IHistogram>? Histogram { get; set; }
    }

    public sealed class HttpMiddlewareExporterOptions
    {
        public bool CaptureMetricsUrl { get; set; }
        public HttpInProgressOptions InProgress { get; set; }
        public HttpRequestCountOptions RequestCount { get; set; }
        public HttpRequestDurationOptions RequestDuration { get; set; }
        public void AddCustomLabel(string labelName, Func<HttpContext, string> valueProvider) => throw null!;
        public void AddRouteParameter(string parameterName) => throw null!;
        public void ReduceStatusCodeCardinality() => throw null!;
    }
}
