using ObservabilityGate.Analyzers.Hooks;

namespace ObservabilityGate.Analyzers.Tests.Hooks;

public class Log4NetTests
{
    private static readonly HookSample _sample = new("using log4net;", "private static readonly ILog _log = LogManager.GetLogger(typeof(OrdersController));");

    private static readonly string[] _writes =
    [
        "_log.Info(\"Order\");",
        "_log.InfoFormat(\"Order {0}\", id);",
        "_log.Error(\"Order\", new Exception());",
        "_log.Debug(\"Order\");",
        "_log.WarnFormat(\"Order {0}\", id);",
        "_log.Fatal(\"Order\");",
        "if (_log.IsDebugEnabled) _log.Debug(\"Order\");",
    ];

    [Fact]
    public Task Writes_AreLogging() => _sample.EmitAsync(HookCategories.Logging, _writes);

    [Fact]
    public Task Writes_NotRestored_AreLogging() => _sample.EmitNotRestoredAsync(HookCategories.Logging, _writes);

    [Fact]
    public Task WhatWritesNothing_IsNoHook() => _sample.EmitNothingAsync(
        "if (_log.IsInfoEnabled) Stock.Take(id);",
        "_ = LogManager.GetLogger(typeof(string));",
        "_ = _log.Logger;");
}
