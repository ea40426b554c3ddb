// needs: OpenTelemetry.Api
// namespaces: OpenTelemetry.Metrics
// packages: OpenTelemetry.Exporter.Prometheus.AspNetCore

using Microsoft.AspNetCore.Routing;
using OpenTelemetry.Metrics;

namespace OpenTelemetry.Metrics
{
    public static class PrometheusExporterMeterProviderBuilderExtensions
    {
        public static MeterProviderBuilder AddPrometheusExporter(this MeterProviderBuilder builder) => throw null!;
    }
}

namespace Microsoft.AspNetCore.Builder
{
    public static class PrometheusExporterApplicationBuilderExtensions
    {
        public static IApplicationBuilder UseOpenTelemetryPrometheusScrapingEndpoint(this IApplicationBuilder app) => throw null!;
        public static IApplicationBuilder UseOpenTelemetryPrometheusScrapingEndpoint(this IApplicationBuilder app, string path) => throw null!;
    }

    public static class PrometheusExporterEndpointRouteBuilderExtensions
    {
        public static IEndpointConventionBuilder MapPrometheusScrapingEndpoint(this IEndpointRouteBuilder endpoints) => throw null!;
        public static IEndpointConventionBuilder MapPrometheusScrapingEndpoint(this IEndpointRouteBuilder endpoints, string path) => throw null!;
    }
}
