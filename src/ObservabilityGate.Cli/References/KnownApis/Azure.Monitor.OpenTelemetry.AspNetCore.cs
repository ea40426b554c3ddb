// needs: OpenTelemetry, OpenTelemetry.Api, OpenTelemetry.Api.ProviderBuilderExtensions, OpenTelemetry.Extensions.Hosting
// namespaces: Azure.Monitor.OpenTelemetry.AspNetCore
// packages: Azure.Monitor.OpenTelemetry.AspNetCore

namespace Azure.Monitor.OpenTelemetry.AspNetCore;

public class AzureMonitorOptions
{
    public string? ConnectionString { get; set; }
    public float SamplingRatio { get; set; }
}

public static class OpenTelemetryBuilderExtensions
{
    public static global::OpenTelemetry.OpenTelemetryBuilder UseAzureMonitor(this global::OpenTelemetry.OpenTelemetryBuilder builder) => throw null!;
    public static global::OpenTelemetry.OpenTelemetryBuilder UseAzureMonitor(this global::OpenTelemetry.OpenTelemetryBuilder builder, Action<AzureMonitorOptions> configureAzureMonitor) => throw null!;
}
