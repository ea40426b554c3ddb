// needs: OpenTelemetry.Api
// namespaces: OpenTelemetry.Instrumentation.Http, OpenTelemetry.Metrics, OpenTelemetry.Trace
// packages: OpenTelemetry.Instrumentation.Http

using System.Diagnostics;
using System.Net.Http;
using OpenTelemetry.Instrumentation.Http;

namespace OpenTelemetry.Instrumentation.Http
{
    public class HttpClientTraceInstrumentationOptions
    {
        public Action<Activity, Exception>? EnrichWithException { get; set; }
        public Action<Activity, HttpRequestMessage>? EnrichWithHttpRequestMessage { get; set; }
        public Action<Activity, HttpResponseMessage>? EnrichWithHttpResponseMessage { get; set; }
        public Func<HttpRequestMessage, bool>? FilterHttpRequestMessage { get; set; }
        public bool RecordException { get; set; }
    }
}

namespace OpenTelemetry.Metrics
{
    public static class HttpClientInstrumentationMeterProviderBuilderExtensions
    {
        public static MeterProviderBuilder AddHttpClientInstrumentation(this MeterProviderBuilder builder) => throw null!;
    }
}

namespace OpenTelemetry.Trace
{
    public static class HttpClientInstrumentationTracerProviderBuilderExtensions
    {
        public static TracerProviderBuilder AddHttpClientInstrumentation(this TracerProviderBuilder builder) => throw null!;
        public static TracerProviderBuilder AddHttpClientInstrumentation(this TracerProviderBuilder builder, Action<HttpClientTraceInstrumentationOptions>? configureHttpClientTraceInstrumentationOptions) => throw null!;
    }
}
