using ObservabilityGate.Analyzers.Hooks;

namespace ObservabilityGate.Analyzers.Tests.Hooks;

public class OtherVendorsTests
{
    private static readonly HookSample _profiler = new("using StackExchange.Profiling;", "private readonly MiniProfiler _profiler = MiniProfiler.Current!;");
    private static readonly HookSample _metrics = new(
        "using App.Metrics; using App.Metrics.Counter; using App.Metrics.Timer;",
        """
        private static readonly CounterOptions _placed = new() { Name = "orders" };
            private static readonly TimerOptions _timer = new() { Name = "orders" };
            private readonly IMetrics _metrics = null!;
        """);
    private static readonly HookSample _datadog = new("using Datadog.Trace;", "private readonly ISpan _span = null!; private readonly ITracer _tracer = null!;");
    private static readonly HookSample _elastic = new("using Elastic.Apm; using Elastic.Apm.Api;", "private readonly ITracer _tracer = null!; private readonly ISpan _span = null!; private readonly ITransaction _transaction = null!;");
    private static readonly HookSample _sentry = new("using Sentry;", "");

    [Fact]
    public async Task Writes_HaveTheirCategories()
    {
        await _profiler.EmitAsync(HookCategories.Tracing, "using (_profiler.Step(\"Get\")) Stock.Take(id);", "using (MiniProfiler.Current.Step(\"Get\")) Stock.Take(id);", "using (_profiler.CustomTiming(\"sql\", \"select\")) Stock.Take(id);");
        await _metrics.EmitAsync(HookCategories.Metrics, "_metrics.Measure.Counter.Increment(_placed);", "using (_metrics.Measure.Timer.Time(_timer)) Stock.Take(id);");
        await _datadog.EmitAsync(HookCategories.Tracing, "using var scope = Tracer.Instance.StartActive(\"Get\");", "_span.SetTag(\"order\", \"1\");", "using var other = _tracer.StartActive(\"Get\");");
        await _elastic.EmitAsync(HookCategories.Tracing, "_transaction.StartSpan(\"Get\", \"app\");", "_span.CaptureException(new Exception());", "_tracer.CaptureTransaction(\"Get\", \"app\", () => { });");
        await _sentry.EmitAsync(HookCategories.Logging, "SentrySdk.CaptureMessage(\"Order\");", "SentrySdk.CaptureException(new Exception());");
        await _sentry.EmitAsync(HookCategories.Tracing, "SentrySdk.StartTransaction(\"Get\", \"http\");");
    }

    [Fact]
    public async Task Writes_NotRestored_HaveTheirCategories()
    {
        await _datadog.EmitNotRestoredAsync(HookCategories.Tracing, "using var scope = Tracer.Instance.StartActive(\"Get\");", "_span.SetTag(\"order\", \"1\");");
        await _elastic.EmitNotRestoredAsync(HookCategories.Tracing, "_tracer.CaptureTransaction(\"Get\", \"app\", () => { });");
        await _sentry.EmitNotRestoredAsync(HookCategories.Logging, "SentrySdk.CaptureMessage(\"Order\");");
    }

    [Fact]
    public async Task WhatWritesNothing_IsNoHook()
    {
        await _profiler.EmitNothingAsync("_ = MiniProfiler.Current;");
        await _metrics.EmitNothingAsync("_ = _metrics.Measure;", "_ = new CounterOptions { Name = \"more\" };");
        await _datadog.EmitNothingAsync("_ = _span.OperationName;");
        await _elastic.EmitNothingAsync("_ = Agent.IsConfigured;");
        await _sentry.EmitNothingAsync("_ = SentrySdk.IsEnabled;");
    }
}
