// needs: OpenTelemetry.Api
// namespaces: OpenTelemetry.Instrumentation.EntityFrameworkCore, OpenTelemetry.Trace
// packages: OpenTelemetry.Instrumentation.EntityFrameworkCore

using OpenTelemetry.Instrumentation.EntityFrameworkCore;

namespace OpenTelemetry.Instrumentation.EntityFrameworkCore
{
    public class EntityFrameworkInstrumentationOptions
    {
        public Action<System.Diagnostics.Activity, System.Data.IDbCommand>? EnrichWithIDbCommand { get; set; }
        public Func<string?, System.Data.IDbCommand, bool>? Filter { get; set; }
    }
}

namespace OpenTelemetry.Trace
{
    public static class EntityFrameworkCoreInstrumentationTracerProviderBuilderExtensions
    {
        public static TracerProviderBuilder AddEntityFrameworkCoreInstrumentation(this TracerProviderBuilder builder) => throw null!;
        public static TracerProviderBuilder AddEntityFrameworkCoreInstrumentation(this TracerProviderBuilder builder, Action<EntityFrameworkInstrumentationOptions>? configure) => throw null!;
    }
}
