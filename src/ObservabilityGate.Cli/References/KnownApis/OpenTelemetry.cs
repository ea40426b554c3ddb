// needs: OpenTelemetry.Api, OpenTelemetry.Api.ProviderBuilderExtensions
// namespaces: OpenTelemetry, OpenTelemetry.Logs, OpenTelemetry.Metrics, OpenTelemetry.Resources, OpenTelemetry.Trace
// packages: OpenTelemetry, OpenTelemetry.Extensions.Hosting

using System.Diagnostics;
using OpenTelemetry.Logs;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace OpenTelemetry
{
    public abstract class BaseExporter<T> : IDisposable where T : class
    {
        public void Dispose() => throw null!;
        public abstract ExportResult Export(in Batch<T> batch);
    }

    public enum ExportResult
    {
        Success,
        Failure,
    }

    public readonly struct Batch<T> where T : class;

    public abstract class BaseProcessor<T> : IDisposable
    {
        public void Dispose() => throw null!;
        public virtual void OnEnd(T data) => throw null!;
        public virtual void OnStart(T data) => throw null!;
        protected virtual void Dispose(bool disposing) => throw null!;
    }

    public static class Sdk
    {
        public static MeterProviderBuilder CreateMeterProviderBuilder() => throw null!;
        public static TracerProviderBuilder CreateTracerProviderBuilder() => throw null!;
    }

    public static class OpenTelemetryBuilderSdkExtensions
    {
        public static IOpenTelemetryBuilder ConfigureResource(this IOpenTelemetryBuilder builder, Action<ResourceBuilder> configure) => throw null!;
        public static IOpenTelemetryBuilder WithLogging(this IOpenTelemetryBuilder builder) => throw null!;
        public static IOpenTelemetryBuilder WithLogging(this IOpenTelemetryBuilder builder, Action<LoggerProviderBuilder> configure) => throw null!;
        public static IOpenTelemetryBuilder WithMetrics(this IOpenTelemetryBuilder builder) => throw null!;
        public static IOpenTelemetryBuilder WithMetrics(this IOpenTelemetryBuilder builder, Action<MeterProviderBuilder> configure) => throw null!;
        public static IOpenTelemetryBuilder WithTracing(this IOpenTelemetryBuilder builder) => throw null!;
        public static IOpenTelemetryBuilder WithTracing(this IOpenTelemetryBuilder builder, Action<TracerProviderBuilder> configure) => throw null!;
    }
}

namespace OpenTelemetry.Logs
{
    public class OpenTelemetryLoggerOptions
    {
        public bool IncludeFormattedMessage { get; set; }
        public bool IncludeScopes { get; set; }
        public bool ParseStateValues { get; set; }
        public OpenTelemetryLoggerOptions SetResourceBuilder(ResourceBuilder resourceBuilder) => throw null!;
    }
}

namespace OpenTelemetry.Metrics
{
    public static class MeterProviderBuilderExtensions
    {
        public static MeterProvider Build(this MeterProviderBuilder meterProviderBuilder) => throw null!;
        public static MeterProviderBuilder ConfigureResource(this MeterProviderBuilder meterProviderBuilder, Action<ResourceBuilder> configure) => throw null!;
        public static MeterProviderBuilder SetResourceBuilder(this MeterProviderBuilder meterProviderBuilder, ResourceBuilder resourceBuilder) => throw null!;
    }
}

namespace OpenTelemetry.Resources
{
    public class Resource
    {
        public IEnumerable<KeyValuePair<string, object>> Attributes => throw null!;
    }

    public class ResourceBuilder
    {
        public Resource Build() => throw null!;
        public static ResourceBuilder CreateDefault() => throw null!;
        public static ResourceBuilder CreateEmpty() => throw null!;
    }

    public static class ResourceBuilderExtensions
    {
        public static ResourceBuilder AddAttributes(this ResourceBuilder resourceBuilder, IEnumerable<KeyValuePair<string, object>> attributes) => throw null!;
        public static ResourceBuilder AddService(this ResourceBuilder resourceBuilder, string serviceName, string? serviceNamespace = null, string? serviceVersion = null, bool autoGenerateServiceInstanceId = true, string? serviceInstanceId = null) => throw null!;
    }
}

namespace OpenTelemetry.Trace
{
    public abstract class Sampler;

    public sealed class AlwaysOnSampler : Sampler;

    public sealed class AlwaysOffSampler : Sampler;

    public sealed class ParentBasedSampler(Sampler rootSampler) : Sampler;

    public sealed class TraceIdRatioBasedSampler(double probability) : Sampler;

    public static class TracerProviderBuilderExtensions
    {
        public static TracerProviderBuilder AddProcessor(this TracerProviderBuilder tracerProviderBuilder, BaseProcessor<Activity> processor) => throw null!;
        public static TracerProviderBuilder AddProcessor<T>(this TracerProviderBuilder tracerProviderBuilder) where T : BaseProcessor<Activity> => throw null!;
        public static TracerProvider Build(this TracerProviderBuilder tracerProviderBuilder) => throw null!;
        public static TracerProviderBuilder ConfigureResource(this TracerProviderBuilder tracerProviderBuilder, Action<ResourceBuilder> configure) => throw null!;
        public static TracerProviderBuilder SetErrorStatusOnException(this TracerProviderBuilder tracerProviderBuilder, bool enabled = true) => throw null!;
        public static TracerProviderBuilder SetResourceBuilder(this TracerProviderBuilder tracerProviderBuilder, ResourceBuilder resourceBuilder) => throw null!;
        public static TracerProviderBuilder SetSampler(this TracerProviderBuilder tracerProviderBuilder, Sampler sampler) => throw null!;
        public static TracerProviderBuilder SetSampler<T>(this TracerProviderBuilder tracerProviderBuilder) where T : Sampler => throw null!;
    }
}

namespace Microsoft.Extensions.Logging
{
    public static class OpenTelemetryLoggingExtensions
    {
        public static ILoggingBuilder AddOpenTelemetry(this ILoggingBuilder builder) => throw null!;
        public static ILoggingBuilder AddOpenTelemetry(this ILoggingBuilder builder, Action<OpenTelemetryLoggerOptions>? configure) => throw null!;
    }
}
