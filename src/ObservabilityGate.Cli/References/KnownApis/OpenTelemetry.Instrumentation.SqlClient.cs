// needs: OpenTelemetry.Api
// namespaces: OpenTelemetry.Instrumentation.SqlClient, OpenTelemetry.Trace
// packages: OpenTelemetry.Instrumentation.SqlClient

using OpenTelemetry.Instrumentation.SqlClient;

namespace OpenTelemetry.Instrumentation.SqlClient
{
    public class SqlClientTraceInstrumentationOptions
    {
        public bool RecordException { get; set; }
    }
}

namespace OpenTelemetry.Trace
{
    public static class SqlClientInstrumentationTracerProviderBuilderExtensions
    {
        public static TracerProviderBuilder AddSqlClientInstrumentation(this TracerProviderBuilder builder) => throw null!;
        public static TracerProviderBuilder AddSqlClientInstrumentation(this TracerProviderBuilder builder, Action<SqlClientTraceInstrumentationOptions> configureSqlClientTraceInstrumentationOptions) => throw null!;
    }
}
