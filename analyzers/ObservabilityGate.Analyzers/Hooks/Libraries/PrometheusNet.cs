namespace ObservabilityGate.Analyzers.Hooks.Libraries;

/// <summary>prometheus-net. The calls are declared on interfaces and made through classes, so both are listed; the extensions time, count and track.</summary>
internal static class PrometheusNet
{
    private const string Namespace = "Prometheus";

    private static readonly string[] _writes =
        ["Inc", "IncTo", "IncToCurrentTimeUtc", "Dec", "DecTo", "Set", "SetToCurrentTimeUtc", "SetToTimeUtc", "Observe", "NewTimer", "CountExceptions*", "TrackInProgress", "Publish"];

    public static readonly HookLibrary Library = new("prometheus-net",
    [
        .. new[] { "ICounter", "IGauge", "IHistogram", "ISummary", "IObserver", "Counter", "Gauge", "Histogram", "Summary", "CounterExtensions", "GaugeExtensions", "HistogramExtensions", "ObserverExtensions", "TimerExtensions" }
            .Select(name => new HookType(new(Namespace, name), HookCategories.Metrics, _writes) { IsCarrier = !name.EndsWith("Extensions", StringComparison.Ordinal) }),
    ]);
}
