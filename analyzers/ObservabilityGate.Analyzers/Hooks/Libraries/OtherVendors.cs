namespace ObservabilityGate.Analyzers.Hooks.Libraries;

/// <summary>Profilers and vendors' clients that teams use instead of, or beside, the standard ones.</summary>
internal static class OtherVendors
{
    public static readonly HookLibrary Library = new("other vendors",
        new HookType(new("StackExchange.Profiling", "MiniProfilerExtensions"), HookCategories.Tracing, "Step", "StepIf", "CustomTiming*"),
        new HookType(new("App.Metrics.Counter", "IMeasureCounterMetrics"), HookCategories.Metrics, "Increment", "Decrement"),
        new HookType(new("App.Metrics.Meter", "IMeasureMeterMetrics"), HookCategories.Metrics, "Mark"),
        new HookType(new("App.Metrics.Histogram", "IMeasureHistogramMetrics"), HookCategories.Metrics, "Update"),
        new HookType(new("App.Metrics.Timer", "IMeasureTimerMetrics"), HookCategories.Metrics, "Time"),
        new HookType(new("App.Metrics.Gauge", "IMeasureGaugeMetrics"), HookCategories.Metrics, "SetValue"),
        new HookType(new("Datadog.Trace", "Tracer"), HookCategories.Tracing, "StartActive"),
        new HookType(new("Datadog.Trace", "ITracer"), HookCategories.Tracing, "StartActive"),
        new HookType(new("Datadog.Trace", "ISpan"), HookCategories.Tracing, "SetTag", "SetException"),
        new HookType(new("Elastic.Apm.Api", "ITracer"), HookCategories.Tracing, "StartTransaction", "CaptureTransaction"),
        new HookType(new("Elastic.Apm.Api", "IExecutionSegment"), HookCategories.Tracing, "StartSpan", "CaptureSpan", "CaptureException", "SetLabel"),
        new HookType(new("Sentry", "SentrySdk"), HookCategories.Logging, "CaptureException", "CaptureMessage", "CaptureEvent"),
        new HookType(new("Sentry", "SentrySdk"), HookCategories.Tracing, "StartTransaction", "StartSpan"));
}
