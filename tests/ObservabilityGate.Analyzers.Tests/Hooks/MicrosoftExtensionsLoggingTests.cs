using ObservabilityGate.Analyzers.Hooks;

namespace ObservabilityGate.Analyzers.Tests.Hooks;

public class MicrosoftExtensionsLoggingTests
{
    private static readonly HookSample _sample = new(
        "using Microsoft.Extensions.DependencyInjection; using Microsoft.Extensions.Logging;",
        """
        private static readonly Action<ILogger, int, Exception?> _placed = LoggerMessage.Define<int>(LogLevel.Information, new EventId(1), "Order {Id}");

            private readonly ILogger<OrdersController> _logger = null!;
            private readonly ILogger _plain = null!;
            private readonly ILoggerFactory _factory = null!;
        """,
        """
        public static partial class Log
        {
            [LoggerMessage(Level = LogLevel.Information, Message = "Order {Id}")]
            public static partial void OrderPlaced(ILogger logger, int id);

            [LoggerMessage(Level = LogLevel.Information, Message = "Order {Id}")]
            public static partial void OrderShipped(this ILogger logger, int id);
        }

        public static partial class Log
        {
            public static partial void OrderPlaced(ILogger logger, int id) { }

            public static partial void OrderShipped(this ILogger logger, int id) { }
        }
        """);

    private static readonly string[] _writes =
    [
        "_logger.LogInformation(\"Order {Id}\", id);",
        "_logger.Log(LogLevel.Information, \"Order\");",
        "_logger.LogError(new Exception(), \"Order\");",
        "_plain.LogDebug(\"Order\");",
        "_logger?.LogWarning(\"Order\");",
        "LoggerExtensions.LogTrace(_plain, \"Order\");",
        "_placed(_plain, id, null);",
        "Log.OrderPlaced(_plain, id);",
        "_plain.OrderShipped(id);",
        "if (_logger.IsEnabled(LogLevel.Debug)) _logger.LogDebug(\"Order\");",
    ];

    [Fact]
    public Task Writes_AreLogging() => _sample.EmitAsync(HookCategories.Logging,
    [
        .. _writes,
        "HttpContext.RequestServices.GetRequiredService<ILogger<string>>().LogInformation(\"Order\");",
        "_factory.CreateLogger(\"orders\").LogCritical(\"Order\");",
    ]);

    [Fact]
    public Task Writes_NotRestored_AreLogging() => _sample.EmitNotRestoredAsync(HookCategories.Logging, _writes);

    [Fact]
    public Task GeneratedMethodsWithoutTheGenerator_AreLogging() => new HookSample(
        "using Microsoft.Extensions.Logging;",
        """
        private readonly ILogger _plain = null!;

            [LoggerMessage(Level = LogLevel.Information, Message = "Order {Id}")]
            private partial void Placed(int id);
        """,
        """
        public static partial class Log
        {
            [LoggerMessage(Level = LogLevel.Information, Message = "Order {Id}")]
            public static partial void OrderPlaced(ILogger logger, int id);
        }
        """).EmitNotRestoredAsync(HookCategories.Logging, "Log.OrderPlaced(_plain, id);", "Placed(id);");

    [Fact]
    public Task WhatWritesNothing_IsNoHook() => _sample.EmitNothingAsync(
        "using (_logger.BeginScope(\"Order\")) Stock.Take(id);",
        "if (_logger.IsEnabled(LogLevel.Information)) Stock.Take(id);",
        "_ = _factory.CreateLogger(\"orders\");",
        "_ = LoggerMessage.Define<int>(LogLevel.Information, new EventId(1), \"Order {Id}\");",
        "_ = Math.Log(id);",
        "_ = \"_logger.LogInformation()\";",
        "/* _logger.LogInformation(\"Order\"); */",
        "ArgumentNullException.ThrowIfNull(_logger);");
}
