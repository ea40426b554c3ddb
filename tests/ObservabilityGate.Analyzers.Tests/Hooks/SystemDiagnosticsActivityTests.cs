using ObservabilityGate.Analyzers.Hooks;

namespace ObservabilityGate.Analyzers.Tests.Hooks;

public class SystemDiagnosticsActivityTests
{
    private static readonly HookSample _sample = new(
        "using System.Diagnostics;",
        """
        private static readonly ActivitySource _source = new("Orders");
            private static readonly DiagnosticListener _listener = new("Orders");
        """,
        "public static class Telemetry { public static ActivitySource Activities { get; } = new(\"Orders\"); }");

    private static readonly string[] _writes =
    [
        "using var activity = _source.StartActivity(\"Get\");",
        "using (_source.StartActivity(\"Get\")) Stock.Take(id);",
        "Telemetry.Activities.StartActivity(\"Get\")?.Dispose();",
        "Activity.Current?.SetTag(\"order\", id);",
        "Activity.Current?.AddTag(\"order\", \"1\")?.AddTag(\"more\", \"2\");",
        "Activity.Current?.AddEvent(new ActivityEvent(\"placed\"));",
        "Activity.Current?.SetStatus(ActivityStatusCode.Error);",
        "Activity.Current!.AddException(new Exception());",
        "var current = Activity.Current; if (current is not null) { current.SetTag(\"order\", id); }",
        "new Activity(\"Get\").Start();",
    ];

    [Fact]
    public Task Writes_AreTracing() => _sample.EmitAsync(HookCategories.Tracing,
    [
        .. _writes,
        "var own = _source.CreateActivity(\"Get\", ActivityKind.Internal); own?.Start();",
        "_listener.Write(\"Orders.Placed\", id);",
    ]);

    [Fact]
    public Task Writes_NotRestored_AreTracing() => _sample.EmitNotRestoredAsync(HookCategories.Tracing, _writes);

    [Fact]
    public Task WhatOnlyReads_IsNoHook() => _sample.EmitNothingAsync(
        "_ = Activity.Current?.Id ?? HttpContext.TraceIdentifier;",
        "_ = Activity.Current?.TraceId.ToString();",
        "_ = Activity.Current?.GetTagItem(\"order\");",
        "_ = Activity.Current?.GetBaggageItem(\"order\");",
        "_ = new ActivitySource(\"More\");",
        "if (_source.HasListeners()) Stock.Take(id);",
        "if (_listener.IsEnabled(\"Orders.Placed\")) Stock.Take(id);",
        "_ = Stopwatch.StartNew();");
}
