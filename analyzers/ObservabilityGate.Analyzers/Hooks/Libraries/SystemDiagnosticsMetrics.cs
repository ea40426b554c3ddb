namespace ObservabilityGate.Analyzers.Hooks.Libraries;

/// <summary>System.Diagnostics.Metrics and the older event counters. Observable instruments report by themselves and belong to no endpoint.</summary>
internal static class SystemDiagnosticsMetrics
{
    private const string Namespace = "System.Diagnostics.Metrics";

    public static readonly HookLibrary Library = new("System.Diagnostics.Metrics",
        new HookType(new(Namespace, "Counter", 1), HookCategories.Metrics, "Add") { IsCarrier = true },
        new HookType(new(Namespace, "UpDownCounter", 1), HookCategories.Metrics, "Add") { IsCarrier = true },
        new HookType(new(Namespace, "Histogram", 1), HookCategories.Metrics, "Record") { IsCarrier = true },
        new HookType(new(Namespace, "Gauge", 1), HookCategories.Metrics, "Record") { IsCarrier = true },
        new HookType(new("System.Diagnostics.Tracing", "EventCounter"), HookCategories.Metrics, "WriteMetric"),
        new HookType(new("System.Diagnostics.Tracing", "IncrementingEventCounter"), HookCategories.Metrics, "Increment"),
        new HookType(new("System.Diagnostics.Tracing", "EventSource"), HookCategories.Logging, "WriteEvent*", "Write"));
}
