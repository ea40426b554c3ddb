using ObservabilityGate.Analyzers.Hooks;

namespace ObservabilityGate.Analyzers.Tests.Hooks;

public class SerilogTests
{
    private static readonly HookSample _sample = new(
        "using Serilog; using Serilog.Context; using Serilog.Events; using SerilogTimings;",
        "private readonly ILogger _log = Log.Logger;");

    private static readonly string[] _writes =
    [
        "Log.Information(\"Order {Id}\", id);",
        "Log.Error(new Exception(), \"Order\");",
        "Log.Write(LogEventLevel.Information, \"Order\");",
        "_log.Warning(\"Order\");",
        "_log.ForContext(\"order\", id).Debug(\"Order\");",
        "Log.ForContext(\"order\", id).Verbose(\"Order\");",
        "Log.Logger.Fatal(\"Order\");",
        "using (Operation.Time(\"Order {Id}\", id)) Stock.Take(id);",
        "using var operation = Operation.Begin(\"Order\");",
    ];

    [Fact]
    public Task Writes_AreLogging() => _sample.EmitAsync(HookCategories.Logging, _writes);

    [Fact]
    public Task Writes_NotRestored_AreLogging() => _sample.EmitNotRestoredAsync(HookCategories.Logging, _writes);

    [Fact]
    public Task WhatWritesNothing_IsNoHook() => _sample.EmitNothingAsync(
        "_ = _log.ForContext(\"order\", id);",
        "if (_log.IsEnabled(LogEventLevel.Debug)) Stock.Take(id);",
        "using (LogContext.PushProperty(\"order\", id)) Stock.Take(id);",
        "Log.CloseAndFlush();");

    [Fact]
    public Task OwnStaticLogClass_IsReadAndNotTakenForSerilogs() => new HookSample(
        "using App;",
        "",
        "namespace App { public static class Log { public static void Information(string text) => Stock.Take(text.Length); } }").EmitNothingAsync("Log.Information(\"Order\");");
}
