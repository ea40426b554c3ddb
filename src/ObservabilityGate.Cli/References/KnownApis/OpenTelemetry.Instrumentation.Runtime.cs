// needs: OpenTelemetry.Api
// namespaces: OpenTelemetry.Instrumentation.Runtime, OpenTelemetry.Metrics
// packages: OpenTelemetry.Instrumentation.Runtime

using OpenTelemetry.Instrumentation.Runtime;

namespace OpenTelemetry.Instrumentation.Runtime
{
    public class RuntimeInstrumentationOptions;
}

namespace OpenTelemetry.Metrics
{
    public static class RuntimeInstrumentationMeterProviderBuilderExtensions
    {
        public static MeterProviderBuilder AddRuntimeInstrumentation(this MeterProviderBuilder builder) => throw null!;
        public static MeterProviderBuilder AddRuntimeInstrumentation(this MeterProviderBuilder builder, Action<RuntimeInstrumentationOptions>? configure) => throw null!;
    }
}
