// needs: OpenTelemetry, OpenTelemetry.Api, OpenTelemetry.Api.ProviderBuilderExtensions
// namespaces: OpenTelemetry.Logs, OpenTelemetry.Metrics, OpenTelemetry.Trace
// packages: OpenTelemetry.Exporter.Console

namespace OpenTelemetry.Logs
{
    public static class ConsoleExporterLoggingExtensions
    {
        public static OpenTelemetryLoggerOptions AddConsoleExporter(this OpenTelemetryLoggerOptions loggerOptions) => throw null!;
        public static LoggerProviderBuilder AddConsoleExporter(this LoggerProviderBuilder loggerProviderBuilder) => throw null!;
    }
}

namespace OpenTelemetry.Metrics
{
    public static class ConsoleExporterMetricsExtensions
    {
        public static MeterProviderBuilder AddConsoleExporter(this MeterProviderBuilder builder) => throw null!;
    }
}

namespace OpenTelemetry.Trace
{
    public static class ConsoleExporterHelperExtensions
    {
        public static TracerProviderBuilder AddConsoleExporter(this TracerProviderBuilder builder) => throw null!;
    }
}
