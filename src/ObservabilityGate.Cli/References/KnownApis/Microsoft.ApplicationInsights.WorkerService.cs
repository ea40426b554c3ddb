// needs: Microsoft.ApplicationInsights
// namespaces: Microsoft.ApplicationInsights.WorkerService
// packages: Microsoft.ApplicationInsights.WorkerService

using Microsoft.ApplicationInsights.WorkerService;

namespace Microsoft.ApplicationInsights.WorkerService
{
    public class ApplicationInsightsServiceOptions
    {
        public string ConnectionString { get; set; }
        public bool EnableAdaptiveSampling { get; set; }
    }
}

namespace Microsoft.Extensions.DependencyInjection
{
    public static class ApplicationInsightsWorkerExtensions
    {
        public static IServiceCollection AddApplicationInsightsTelemetryWorkerService(this IServiceCollection services) => throw null!;
        public static IServiceCollection AddApplicationInsightsTelemetryWorkerService(this IServiceCollection services, Action<ApplicationInsightsServiceOptions> options) => throw null!;
    }
}
