using ObservabilityGate.Analyzers.Hooks;

namespace ObservabilityGate.Analyzers.Tests.Hooks;

public class PrometheusNetTests
{
    private static readonly HookSample _sample = new(
        "using Prometheus;",
        """
        private static readonly Counter _placed = Metrics.CreateCounter("orders_placed_total", "Orders", "kind");
            private static readonly Gauge _open = Metrics.CreateGauge("orders_open", "Orders");
            private static readonly Histogram _duration = Metrics.CreateHistogram("orders_seconds", "Orders", "kind");
            private static readonly Summary _size = Metrics.CreateSummary("orders_size", "Orders");
            private readonly ICounter _injected = null!;
        """);

    private static readonly string[] _writes =
    [
        "_placed.Inc();",
        "_placed.WithLabels(\"new\").Inc(2);",
        "_injected.Inc();",
        "_open.Set(1);",
        "_open.Dec();",
        "_duration.Observe(1.5);",
        "_duration.WithLabels(\"new\").Observe(1.5);",
        "using (_duration.NewTimer()) Stock.Take(id);",
        "using var timer = _duration.WithLabels(\"new\").NewTimer();",
        "_size.Observe(1);",
        "using (_open.TrackInProgress()) Stock.Take(id);",
        "_placed.CountExceptions(() => Stock.Take(id));",
    ];

    [Fact]
    public Task Writes_AreMetrics() => _sample.EmitAsync(HookCategories.Metrics, [.. _writes, "_placed?.WithLabels(\"new\").Inc();"]);

    [Fact]
    public Task Writes_NotRestored_AreMetrics() => _sample.EmitNotRestoredAsync(HookCategories.Metrics, [.. _writes, "_placed?.WithLabels(\"new\").Inc();"]);

    [Fact]
    public Task WhatRecordsNothing_IsNoHook() => _sample.EmitNothingAsync(
        "_ = _placed.WithLabels(\"new\");",
        "_ = Metrics.CreateCounter(\"orders_more_total\", \"Orders\");",
        "_ = _open.Value;",
        "_placed.RemoveLabelled(\"new\");");
}
