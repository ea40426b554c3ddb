// needs: OpenTelemetry, OpenTelemetry.Api, OpenTelemetry.Api.ProviderBuilderExtensions
// namespaces: OpenTelemetry, OpenTelemetry.Exporter, OpenTelemetry.Logs, OpenTelemetry.Metrics, OpenTelemetry.Trace
// packages: OpenTelemetry.Exporter.OpenTelemetryProtocol

using OpenTelemetry.Exporter;

namespace OpenTelemetry
{
    public static class OpenTelemetryBuilderOtlpExporterExtensions
    {
        public static IOpenTelemetryBuilder UseOtlpExporter(this IOpenTelemetryBuilder builder) => throw null!;
        public static IOpenTelemetryBuilder UseOtlpExporter(this IOpenTelemetryBuilder builder, OtlpExportProtocol protocol, Uri baseUrl) => throw null!;
    }
}

namespace OpenTelemetry.Exporter
{
    public enum OtlpExportProtocol : byte
    {
        Grpc,
        HttpProtobuf,
    }

    public class OtlpExporterOptions
    {
        public Uri Endpoint { get; set; }
        public string? Headers { get; set; }
        public OtlpExportProtocol Protocol { get; set; }
        public int TimeoutMilliseconds { get; set; }
    }
}

namespace OpenTelemetry.Logs
{
    public static class OtlpLogExporterHelperExtensions
    {
        public static OpenTelemetryLoggerOptions AddOtlpExporter(this OpenTelemetryLoggerOptions loggerOptions) => throw null!;
        public static OpenTelemetryLoggerOptions AddOtlpExporter(this OpenTelemetryLoggerOptions loggerOptions, Action<OtlpExporterOptions> configure) => throw null!;
        public static LoggerProviderBuilder AddOtlpExporter(this LoggerProviderBuilder builder) => throw null!;
        public static LoggerProviderBuilder AddOtlpExporter(this LoggerProviderBuilder builder, Action<OtlpExporterOptions> configureExporter) => throw null!;
    }
}

namespace OpenTelemetry.Metrics
{
    public static class OtlpMetricExporterExtensions
    {
        public static MeterProviderBuilder AddOtlpExporter(this MeterProviderBuilder builder) => throw null!;
        public static MeterProviderBuilder AddOtlpExporter(this MeterProviderBuilder builder, Action<OtlpExporterOptions> configure) => throw null!;
    }
}

namespace OpenTelemetry.Trace
{
    public static class OtlpTraceExporterHelperExtensions
    {
        public static TracerProviderBuilder AddOtlpExporter(this TracerProviderBuilder builder) => throw null!;
        public static TracerProviderBuilder AddOtlpExporter(this TracerProviderBuilder builder, Action<OtlpExporterOptions> configure) => throw null!;
    }
}
