// needs: OpenTelemetry.Api
// namespaces: OpenTelemetry.Instrumentation.AspNetCore, OpenTelemetry.Metrics, OpenTelemetry.Trace
// packages: OpenTelemetry.Instrumentation.AspNetCore

using System.Diagnostics;
using Microsoft.AspNetCore.Http;
using OpenTelemetry.Instrumentation.AspNetCore;

namespace OpenTelemetry.Instrumentation.AspNetCore
{
    public class AspNetCoreTraceInstrumentationOptions
    {
        public Action<Activity, Exception>? EnrichWithException { get; set; }
        public Action<Activity, HttpRequest>? EnrichWithHttpRequest { get; set; }
        public Action<Activity, HttpResponse>? EnrichWithHttpResponse { get; set; }
        public Func<HttpContext, bool>? Filter { get; set; }
        public bool RecordException { get; set; }
    }
}

namespace OpenTelemetry.Metrics
{
    public static class AspNetCoreInstrumentationMeterProviderBuilderExtensions
    {
        public static MeterProviderBuilder AddAspNetCoreInstrumentation(this MeterProviderBuilder builder) => throw null!;
    }
}

namespace OpenTelemetry.Trace
{
    public static class AspNetCoreInstrumentationTracerProviderBuilderExtensions
    {
        public static TracerProviderBuilder AddAspNetCoreInstrumentation(this TracerProviderBuilder builder) => throw null!;
        public static TracerProviderBuilder AddAspNetCoreInstrumentation(this TracerProviderBuilder builder, Action<AspNetCoreTraceInstrumentationOptions>? configureAspNetCoreTraceInstrumentationOptions) => throw null!;
        public static TracerProviderBuilder AddAspNetCoreInstrumentation(this TracerProviderBuilder builder, string? name, Action<AspNetCoreTraceInstrumentationOptions>? configureAspNetCoreTraceInstrumentationOptions) => throw null!;
    }
}
