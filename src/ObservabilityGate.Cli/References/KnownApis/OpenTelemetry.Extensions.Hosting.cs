// needs: OpenTelemetry, OpenTelemetry.Api, OpenTelemetry.Api.ProviderBuilderExtensions
// namespaces: OpenTelemetry
// packages: OpenTelemetry.Extensions.Hosting

using Microsoft.Extensions.DependencyInjection;
using OpenTelemetry;
using OpenTelemetry.Logs;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace OpenTelemetry
{
    public sealed class OpenTelemetryBuilder : IOpenTelemetryBuilder
    {
        public IServiceCollection Services => throw null!;
        public OpenTelemetryBuilder ConfigureResource(Action<ResourceBuilder> configure) => throw null!;
        public OpenTelemetryBuilder WithLogging() => throw null!;
        public OpenTelemetryBuilder WithLogging(Action<LoggerProviderBuilder> configure) => throw null!;
        public OpenTelemetryBuilder WithLogging(Action<LoggerProviderBuilder>? configureBuilder, Action<OpenTelemetryLoggerOptions>? configureOptions) => throw null!;
        public OpenTelemetryBuilder WithMetrics() => throw null!;
        public OpenTelemetryBuilder WithMetrics(Action<MeterProviderBuilder> configure) => throw null!;
        public OpenTelemetryBuilder WithTracing() => throw null!;
        public OpenTelemetryBuilder WithTracing(Action<TracerProviderBuilder> configure) => throw null!;
    }
}

namespace Microsoft.Extensions.DependencyInjection
{
    public static class OpenTelemetryServicesExtensions
    {
        public static OpenTelemetryBuilder AddOpenTelemetry(this IServiceCollection services) => throw null!;
    }
}
