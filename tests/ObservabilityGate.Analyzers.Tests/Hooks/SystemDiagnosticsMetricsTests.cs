using ObservabilityGate.Analyzers.Hooks;

namespace ObservabilityGate.Analyzers.Tests.Hooks;

public class SystemDiagnosticsMetricsTests
{
    private static readonly HookSample _sample = new(
        "using System.Diagnostics.Metrics; using System.Diagnostics.Tracing;",
        """
        private static readonly Meter _meter = new("Orders");
            private static readonly Counter<long> _placed = _meter.CreateCounter<long>("orders.placed");
            private static readonly UpDownCounter<int> _open = _meter.CreateUpDownCounter<int>("orders.open");
            private static readonly Histogram<double> _duration = _meter.CreateHistogram<double>("orders.duration");
            private static readonly Gauge<int> _size = _meter.CreateGauge<int>("orders.size");
            private static readonly EventCounter _event = new("orders", null!);
            private static readonly IncrementingEventCounter _increment = new("orders", null!);
            private readonly Registry _registry = new();
        """,
        """
        public class Registry { public void Record(string name) => Stock.Take(1); public void RecordSuccess() => Stock.Take(1); public void Increment() => Stock.Take(1); }

        [EventSource]
        public sealed class OrderEvents : EventSource
        {
            public static readonly OrderEvents Instance = new();

            [Event(1)]
            public void Placed(int id) => WriteEvent(1, id);
        }
        """);

    private static readonly string[] _writes =
    [
        "_placed.Add(1);",
        "_placed.Add(1, new KeyValuePair<string, object?>(\"kind\", \"new\"));",
        "_open.Add(-1);",
        "_duration.Record(1.5);",
        "_size.Record(3);",
    ];

    [Fact]
    public Task Writes_AreMetrics() => _sample.EmitAsync(HookCategories.Metrics, [.. _writes, "_event.WriteMetric(1);", "_increment.Increment();"]);

    [Fact]
    public Task Writes_NotRestored_AreMetrics() => _sample.EmitNotRestoredAsync(HookCategories.Metrics, _writes);

    [Fact]
    public Task EventSource_IsLogging() => _sample.EmitAsync(HookCategories.Logging, "OrderEvents.Instance.Placed(id);");

    [Fact]
    public Task WhatRecordsNothing_IsNoHook() => _sample.EmitNothingAsync(
        "_ = _meter.CreateCounter<long>(\"orders.more\");",
        "_ = _meter.CreateObservableGauge(\"orders.level\", () => 1);",
        "if (_placed.Enabled) Stock.Take(id);",
        "_registry.Record(\"orders\");",
        "_registry.RecordSuccess();",
        "_registry.Increment();",
        "new List<int>().Add(id);",
        "new Dictionary<string, int>().Add(\"a\", id);",
        "Interlocked.Increment(ref id);",
        "_ = Math.Log(id);");
}
