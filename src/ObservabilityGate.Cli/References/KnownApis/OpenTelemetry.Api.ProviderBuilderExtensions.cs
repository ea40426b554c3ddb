// needs: OpenTelemetry.Api
// namespaces: OpenTelemetry, OpenTelemetry.Metrics, OpenTelemetry.Trace
// packages: OpenTelemetry.Api.ProviderBuilderExtensions, OpenTelemetry, OpenTelemetry.Extensions.Hosting

using Microsoft.Extensions.DependencyInjection;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace OpenTelemetry
{
    public interface IOpenTelemetryBuilder
    {
        IServiceCollection Services { get; }
    }
}

namespace OpenTelemetry.Metrics
{
    public static class OpenTelemetryDependencyInjectionMeterProviderBuilderExtensions
    {
        public static MeterProviderBuilder AddInstrumentation<T>(this MeterProviderBuilder meterProviderBuilder) where T : class => throw null!;
        public static MeterProviderBuilder ConfigureServices(this MeterProviderBuilder meterProviderBuilder, Action<IServiceCollection> configure) => throw null!;
    }
}

namespace OpenTelemetry.Trace
{
    public static class OpenTelemetryDependencyInjectionTracerProviderBuilderExtensions
    {
        public static TracerProviderBuilder AddInstrumentation<T>(this TracerProviderBuilder tracerProviderBuilder) where T : class => throw null!;
        public static TracerProviderBuilder ConfigureServices(this TracerProviderBuilder tracerProviderBuilder, Action<IServiceCollection> configure) => throw null!;
    }
}

namespace Microsoft.Extensions.DependencyInjection
{
    public static class OpenTelemetryDependencyInjectionTracingServiceCollectionExtensions
    {
        public static IServiceCollection ConfigureOpenTelemetryTracerProvider(this IServiceCollection services, Action<TracerProviderBuilder> configure) => throw null!;
    }

    public static class OpenTelemetryDependencyInjectionMetricsServiceCollectionExtensions
    {
        public static IServiceCollection ConfigureOpenTelemetryMeterProvider(this IServiceCollection services, Action<MeterProviderBuilder> configure) => throw null!;
    }
}
