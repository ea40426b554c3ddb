// needs: Microsoft.ApplicationInsights
// namespaces: Microsoft.ApplicationInsights.AspNetCore.Extensions, Microsoft.ApplicationInsights.AspNetCore
// packages: Microsoft.ApplicationInsights.AspNetCore

using Microsoft.ApplicationInsights.AspNetCore.Extensions;
using Microsoft.ApplicationInsights.Extensibility;
using Microsoft.Extensions.Configuration;

namespace Microsoft.ApplicationInsights.AspNetCore
{
    public sealed class RequestTrackingTelemetryModule;
}

namespace Microsoft.ApplicationInsights.AspNetCore.Extensions
{
    public class ApplicationInsightsServiceOptions
    {
        public string ConnectionString { get; set; }
        public bool DeveloperMode { get; set; }
        public bool EnableAdaptiveSampling { get; set; }
        public bool EnableQuickPulseMetricStream { get; set; }
        public string InstrumentationKey { get; set; }
    }
}

namespace Microsoft.Extensions.DependencyInjection
{
    public static class ApplicationInsightsExtensions
    {
        public static IServiceCollection AddApplicationInsightsTelemetry(this IServiceCollection services) => throw null!;
        public static IServiceCollection AddApplicationInsightsTelemetry(this IServiceCollection services, string instrumentationKey) => throw null!;
        public static IServiceCollection AddApplicationInsightsTelemetry(this IServiceCollection services, IConfiguration configuration) => throw null!;
        public static IServiceCollection AddApplicationInsightsTelemetry(this IServiceCollection services, Action<ApplicationInsightsServiceOptions> options) => throw null!;
        public static IServiceCollection AddApplicationInsightsTelemetry(this IServiceCollection services, ApplicationInsightsServiceOptions options) => throw null!;
        public static IServiceCollection AddApplicationInsightsTelemetryProcessor<T>(this IServiceCollection services) where T : ITelemetryProcessor => throw null!;
    }
}
