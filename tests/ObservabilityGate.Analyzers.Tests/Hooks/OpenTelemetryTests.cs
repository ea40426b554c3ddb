using ObservabilityGate.Analyzers.Hooks;

namespace ObservabilityGate.Analyzers.Tests.Hooks;

public class OpenTelemetryTests
{
    private static readonly HookSample _sample = new(
        "using System.Diagnostics; using OpenTelemetry; using OpenTelemetry.Trace;",
        """
        private readonly Tracer _tracer = TracerProvider.Default.GetTracer("orders");
            private readonly TelemetrySpan _span = Tracer.CurrentSpan;
        """);

    private static readonly string[] _writes =
    [
        "using var span = _tracer.StartActiveSpan(\"Get\");",
        "_tracer.StartSpan(\"Get\").End();",
        "_tracer.StartRootSpan(\"Get\");",
        "_span.SetAttribute(\"order\", id);",
        "_span.AddEvent(\"placed\");",
        "_span.RecordException(new Exception());",
        "_span.SetStatus(Status.Error);",
        "_span.UpdateName(\"Get\");",
        "Activity.Current?.RecordException(new Exception());",
        "Activity.Current.SetStatus(Status.Error);",
    ];

    [Fact]
    public Task Writes_AreTracing() => _sample.EmitAsync(HookCategories.Tracing, [.. _writes, "Tracer.CurrentSpan.SetAttribute(\"order\", id);"]);

    [Fact]
    public Task Writes_NotRestored_AreTracing() => _sample.EmitNotRestoredAsync(HookCategories.Tracing, _writes);

    [Fact]
    public Task WhatOnlyReads_IsNoHook() => _sample.EmitNothingAsync(
        "_ = TracerProvider.Default.GetTracer(\"more\");",
        "_ = Tracer.CurrentSpan.Context;",
        "if (_span.IsRecording) Stock.Take(id);",
        "_ = Activity.Current.GetStatus();",
        "Baggage.SetBaggage(\"order\", \"1\");");
}
