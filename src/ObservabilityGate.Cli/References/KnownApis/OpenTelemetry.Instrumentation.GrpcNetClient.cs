// needs: OpenTelemetry.Api
// namespaces: OpenTelemetry.Trace
// packages: OpenTelemetry.Instrumentation.GrpcNetClient

namespace OpenTelemetry.Trace;

public static class GrpcNetClientInstrumentationTracerProviderBuilderExtensions
{
    public static TracerProviderBuilder AddGrpcClientInstrumentation(this TracerProviderBuilder builder) => throw null!;
}
