// needs: OpenTelemetry.Api
// namespaces: OpenTelemetry.Metrics
// packages: OpenTelemetry.Instrumentation.Process

namespace OpenTelemetry.Metrics;

public static class ProcessInstrumentationMeterProviderBuilderExtensions
{
    public static MeterProviderBuilder AddProcessInstrumentation(this MeterProviderBuilder builder) => throw null!;
}
