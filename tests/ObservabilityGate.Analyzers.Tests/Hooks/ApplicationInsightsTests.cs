using ObservabilityGate.Analyzers.Hooks;

namespace ObservabilityGate.Analyzers.Tests.Hooks;

public class ApplicationInsightsTests
{
    private static readonly HookSample _sample = new(
        "using Microsoft.ApplicationInsights; using Microsoft.ApplicationInsights.DataContracts;",
        "private readonly TelemetryClient _client = null!;");

    private static readonly string[] _logs = ["_client.TrackEvent(\"Order\");", "_client.TrackTrace(\"Order\");", "_client.TrackException(new Exception());"];

    private static readonly string[] _spans =
    [
        "_client.TrackDependency(\"sql\", \"orders\", \"select\", DateTimeOffset.UtcNow, TimeSpan.Zero, true);",
        "_client.TrackRequest(\"Get\", DateTimeOffset.UtcNow, TimeSpan.Zero, \"200\", true);",
        "using var operation = _client.StartOperation<RequestTelemetry>(\"Get\");",
    ];

    private static readonly string[] _metrics = ["_client.TrackMetric(\"orders\", 1);", "_client.GetMetric(\"orders\").TrackValue(1);"];

    [Fact]
    public Task Events_AreLogging() => _sample.EmitAsync(HookCategories.Logging, _logs);

    [Fact]
    public Task Requests_AreTracing() => _sample.EmitAsync(HookCategories.Tracing, _spans);

    [Fact]
    public Task Values_AreMetrics() => _sample.EmitAsync(HookCategories.Metrics, _metrics);

    [Fact]
    public async Task Calls_NotRestored_HaveTheirCategories()
    {
        await _sample.EmitNotRestoredAsync(HookCategories.Logging, _logs);
        await _sample.EmitNotRestoredAsync(HookCategories.Tracing, _spans);
        await _sample.EmitNotRestoredAsync(HookCategories.Metrics, "_client.TrackMetric(\"orders\", 1);");
    }

    [Fact]
    public Task WhatTracksNothing_IsNoHook() => _sample.EmitNothingAsync("_client.Flush();", "_ = _client.IsEnabled();", "_ = _client.GetMetric(\"orders\");", "_ = _client.Context;");
}
