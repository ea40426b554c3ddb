using ObservabilityGate.Analyzers.Hooks;

namespace ObservabilityGate.Analyzers.Tests.Hooks;

public class NLogTests
{
    private static readonly HookSample _sample = new(
        "using NLog;",
        """
        private static readonly Logger _logger = LogManager.GetCurrentClassLogger();
            private readonly ILogger _log = LogManager.GetLogger("orders");
        """);

    private static readonly string[] _writes =
    [
        "_logger.Info(\"Order {Id}\", id);",
        "_logger.Error(new Exception(), \"Order\");",
        "_logger.Log(LogLevel.Info, \"Order\");",
        "_log.Debug(\"Order\");",
        "_log.Warn(\"Order\");",
        "_logger.Trace(\"Order\");",
        "_logger.Fatal(\"Order\");",
        "if (_logger.IsDebugEnabled) _logger.Debug(\"Order\");",
    ];

    [Fact]
    public Task Writes_AreLogging() => _sample.EmitAsync(HookCategories.Logging, [.. _writes, "LogManager.GetCurrentClassLogger().Info(\"Order\");"]);

    [Fact]
    public Task Writes_NotRestored_AreLogging() => _sample.EmitNotRestoredAsync(HookCategories.Logging, _writes);

    [Fact]
    public Task WhatWritesNothing_IsNoHook() => _sample.EmitNothingAsync(
        "if (_logger.IsInfoEnabled) Stock.Take(id);",
        "if (_logger.IsEnabled(LogLevel.Info)) Stock.Take(id);",
        "_ = LogManager.GetLogger(\"more\");",
        "_ = _logger.Name;");
}
