namespace ObservabilityGate.Analyzers.Hooks.Libraries;

/// <summary>Application Insights: the client carries all three categories; which one is decided by the method.</summary>
internal static class ApplicationInsights
{
    private const string Namespace = "Microsoft.ApplicationInsights";

    public static readonly HookLibrary Library = new("Application Insights",
        new HookType(new(Namespace, "TelemetryClient"), HookCategories.Logging, "TrackEvent", "TrackTrace", "TrackException", "TrackPageView"),
        new HookType(new(Namespace, "TelemetryClient"), HookCategories.Tracing, "TrackRequest", "TrackDependency", "StartOperation", "TrackAvailability"),
        new HookType(new(Namespace, "TelemetryClient"), HookCategories.Metrics, "TrackMetric"),
        new HookType(new(Namespace, "TelemetryClientExtensions"), HookCategories.Tracing, "StartOperation", "StopOperation"),
        new HookType(new(Namespace, "Metric"), HookCategories.Metrics, "TrackValue"));
}
