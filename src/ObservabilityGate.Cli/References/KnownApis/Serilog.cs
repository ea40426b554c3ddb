// needs:
// namespaces: Serilog, Serilog.Configuration, Serilog.Context, Serilog.Core, Serilog.Events
// packages: Serilog, Serilog.AspNetCore, Serilog.Extensions.Hosting, Serilog.Extensions.Logging, Serilog.Settings.Configuration, Serilog.Sinks.Console, Serilog.Sinks.File, SerilogTimings

using Serilog.Configuration;
using Serilog.Core;
using Serilog.Events;

namespace Serilog
{
    public interface ILogger
    {
        bool BindProperty(string? propertyName, object? value, bool destructureObjects, out LogEventProperty? property) => throw null!;
        ILogger ForContext(ILogEventEnricher enricher) => throw null!;
        ILogger ForContext(IEnumerable<ILogEventEnricher> enrichers) => throw null!;
        ILogger ForContext(string propertyName, object? value, bool destructureObjects = false) => throw null!;
        ILogger ForContext<TSource>() => throw null!;
        ILogger ForContext(Type source) => throw null!;
        bool IsEnabled(LogEventLevel level) => throw null!;
        void Verbose(string messageTemplate) => throw null!;
        void Verbose<T>(string messageTemplate, T propertyValue) => throw null!;
        void Verbose<T0, T1>(string messageTemplate, T0 propertyValue0, T1 propertyValue1) => throw null!;
        void Verbose<T0, T1, T2>(string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2) => throw null!;
        void Verbose(string messageTemplate, params object?[]? propertyValues) => throw null!;
        void Verbose(Exception? exception, string messageTemplate) => throw null!;
        void Verbose<T>(Exception? exception, string messageTemplate, T propertyValue) => throw null!;
        void Verbose<T0, T1>(Exception? exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1) => throw null!;
        void Verbose<T0, T1, T2>(Exception? exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2) => throw null!;
        void Verbose(Exception? exception, string messageTemplate, params object?[]? propertyValues) => throw null!;
        void Debug(string messageTemplate) => throw null!;
        void Debug<T>(string messageTemplate, T propertyValue) => throw null!;
        void Debug<T0, T1>(string messageTemplate, T0 propertyValue0, T1 propertyValue1) => throw null!;
        void Debug<T0, T1, T2>(string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2) => throw null!;
        void Debug(string messageTemplate, params object?[]? propertyValues) => throw null!;
        void Debug(Exception? exception, string messageTemplate) => throw null!;
        void Debug<T>(Exception? exception, string messageTemplate, T propertyValue) => throw null!;
        void Debug<T0, T1>(Exception? exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1) => throw null!;
        void Debug<T0, T1, T2>(Exception? exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2) => throw null!;
        void Debug(Exception? exception, string messageTemplate, params object?[]? propertyValues) => throw null!;
        void Information(string messageTemplate) => throw null!;
        void Information<T>(string messageTemplate, T propertyValue) => throw null!;
        void Information<T0, T1>(string messageTemplate, T0 propertyValue0, T1 propertyValue1) => throw null!;
        void Information<T0, T1, T2>(string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2) => throw null!;
        void Information(string messageTemplate, params object?[]? propertyValues) => throw null!;
        void Information(Exception? exception, string messageTemplate) => throw null!;
        void Information<T>(Exception? exception, string messageTemplate, T propertyValue) => throw null!;
        void Information<T0, T1>(Exception? exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1) => throw null!;
        void Information<T0, T1, T2>(Exception? exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2) => throw null!;
        void Information(Exception? exception, string messageTemplate, params object?[]? propertyValues) => throw null!;
        void Warning(string messageTemplate) => throw null!;
        void Warning<T>(string messageTemplate, T propertyValue) => throw null!;
        void Warning<T0, T1>(string messageTemplate, T0 propertyValue0, T1 propertyValue1) => throw null!;
        void Warning<T0, T1, T2>(string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2) => throw null!;
        void Warning(string messageTemplate, params object?[]? propertyValues) => throw null!;
        void Warning(Exception? exception, string messageTemplate) => throw null!;
        void Warning<T>(Exception? exception, string messageTemplate, T propertyValue) => throw null!;
        void Warning<T0, T1>(Exception? exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1) => throw null!;
        void Warning<T0, T1, T2>(Exception? exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2) => throw null!;
        void Warning(Exception? exception, string messageTemplate, params object?[]? propertyValues) => throw null!;
        void Error(string messageTemplate) => throw null!;
        void Error<T>(string messageTemplate, T propertyValue) => throw null!;
        void Error<T0, T1>(string messageTemplate, T0 propertyValue0, T1 propertyValue1) => throw null!;
        void Error<T0, T1, T2>(string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2) => throw null!;
        void Error(string messageTemplate, params object?[]? propertyValues) => throw null!;
        void Error(Exception? exception, string messageTemplate) => throw null!;
        void Error<T>(Exception? exception, string messageTemplate, T propertyValue) => throw null!;
        void Error<T0, T1>(Exception? exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1) => throw null!;
        void Error<T0, T1, T2>(Exception? exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2) => throw null!;
        void Error(Exception? exception, string messageTemplate, params object?[]? propertyValues) => throw null!;
        void Fatal(string messageTemplate) => throw null!;
        void Fatal<T>(string messageTemplate, T propertyValue) => throw null!;
        void Fatal<T0, T1>(string messageTemplate, T0 propertyValue0, T1 propertyValue1) => throw null!;
        void Fatal<T0, T1, T2>(string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2) => throw null!;
        void Fatal(string messageTemplate, params object?[]? propertyValues) => throw null!;
        void Fatal(Exception? exception, string messageTemplate) => throw null!;
        void Fatal<T>(Exception? exception, string messageTemplate, T propertyValue) => throw null!;
        void Fatal<T0, T1>(Exception? exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1) => throw null!;
        void Fatal<T0, T1, T2>(Exception? exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2) => throw null!;
        void Fatal(Exception? exception, string messageTemplate, params object?[]? propertyValues) => throw null!;
        void Write(LogEventLevel level, string messageTemplate) => throw null!;
        void Write<T>(LogEventLevel level, string messageTemplate, T propertyValue) => throw null!;
        void Write<T0, T1>(LogEventLevel level, string messageTemplate, T0 propertyValue0, T1 propertyValue1) => throw null!;
        void Write<T0, T1, T2>(LogEventLevel level, string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2) => throw null!;
        void Write(LogEventLevel level, string messageTemplate, params object?[]? propertyValues) => throw null!;
        void Write(LogEventLevel level, Exception? exception, string messageTemplate) => throw null!;
        void Write<T>(LogEventLevel level, Exception? exception, string messageTemplate, T propertyValue) => throw null!;
        void Write<T0, T1>(LogEventLevel level, Exception? exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1) => throw null!;
        void Write<T0, T1, T2>(LogEventLevel level, Exception? exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2) => throw null!;
        void Write(LogEventLevel level, Exception? exception, string messageTemplate, params object?[]? propertyValues) => throw null!;
        void Write(LogEvent logEvent);
    }

    public static class Log
    {
        public static ILogger Logger { get; set; } = null!;
        public static void CloseAndFlush() => throw null!;
        public static ValueTask CloseAndFlushAsync() => throw null!;
        public static ILogger ForContext(ILogEventEnricher enricher) => throw null!;
        public static ILogger ForContext(ILogEventEnricher[] enrichers) => throw null!;
        public static ILogger ForContext(string propertyName, object? value, bool destructureObjects = false) => throw null!;
        public static ILogger ForContext<TSource>() => throw null!;
        public static ILogger ForContext(Type source) => throw null!;
        public static bool IsEnabled(LogEventLevel level) => throw null!;
        public static void Verbose(string messageTemplate) => throw null!;
        public static void Verbose<T>(string messageTemplate, T propertyValue) => throw null!;
        public static void Verbose<T0, T1>(string messageTemplate, T0 propertyValue0, T1 propertyValue1) => throw null!;
        public static void Verbose<T0, T1, T2>(string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2) => throw null!;
        public static void Verbose(string messageTemplate, params object?[]? propertyValues) => throw null!;
        public static void Verbose(Exception? exception, string messageTemplate) => throw null!;
        public static void Verbose<T>(Exception? exception, string messageTemplate, T propertyValue) => throw null!;
        public static void Verbose<T0, T1>(Exception? exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1) => throw null!;
        public static void Verbose<T0, T1, T2>(Exception? exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2) => throw null!;
        public static void Verbose(Exception? exception, string messageTemplate, params object?[]? propertyValues) => throw null!;
        public static void Debug(string messageTemplate) => throw null!;
        public static void Debug<T>(string messageTemplate, T propertyValue) => throw null!;
        public static void Debug<T0, T1>(string messageTemplate, T0 propertyValue0, T1 propertyValue1) => throw null!;
        public static void Debug<T0, T1, T2>(string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2) => throw null!;
        public static void Debug(string messageTemplate, params object?[]? propertyValues) => throw null!;
        public static void Debug(Exception? exception, string messageTemplate) => throw null!;
        public static void Debug<T>(Exception? exception, string messageTemplate, T propertyValue) => throw null!;
        public static void Debug<T0, T1>(Exception? exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1) => throw null!;
        public static void Debug<T0, T1, T2>(Exception? exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2) => throw null!;
        public static void Debug(Exception? exception, string messageTemplate, params object?[]? propertyValues) => throw null!;
        public static void Information(string messageTemplate) => throw null!;
        public static void Information<T>(string messageTemplate, T propertyValue) => throw null!;
        public static void Information<T0, T1>(string messageTemplate, T0 propertyValue0, T1 propertyValue1) => throw null!;
        public static void Information<T0, T1, T2>(string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2) => throw null!;
        public static void Information(string messageTemplate, params object?[]? propertyValues) => throw null!;
        public static void Information(Exception? exception, string messageTemplate) => throw null!;
        public static void Information<T>(Exception? exception, string messageTemplate, T propertyValue) => throw null!;
        public static void Information<T0, T1>(Exception? exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1) => throw null!;
        public static void Information<T0, T1, T2>(Exception? exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2) => throw null!;
        public static void Information(Exception? exception, string messageTemplate, params object?[]? propertyValues) => throw null!;
        public static void Warning(string messageTemplate) => throw null!;
        public static void Warning<T>(string messageTemplate, T propertyValue) => throw null!;
        public static void Warning<T0, T1>(string messageTemplate, T0 propertyValue0, T1 propertyValue1) => throw null!;
        public static void Warning<T0, T1, T2>(string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2) => throw null!;
        public static void Warning(string messageTemplate, params object?[]? propertyValues) => throw null!;
        public static void Warning(Exception? exception, string messageTemplate) => throw null!;
        public static void Warning<T>(Exception? exception, string messageTemplate, T propertyValue) => throw null!;
        public static void Warning<T0, T1>(Exception? exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1) => throw null!;
        public static void Warning<T0, T1, T2>(Exception? exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2) => throw null!;
        public static void Warning(Exception? exception, string messageTemplate, params object?[]? propertyValues) => throw null!;
        public static void Error(string messageTemplate) => throw null!;
        public static void Error<T>(string messageTemplate, T propertyValue) => throw null!;
        public static void Error<T0, T1>(string messageTemplate, T0 propertyValue0, T1 propertyValue1) => throw null!;
        public static void Error<T0, T1, T2>(string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2) => throw null!;
        public static void Error(string messageTemplate, params object?[]? propertyValues) => throw null!;
        public static void Error(Exception? exception, string messageTemplate) => throw null!;
        public static void Error<T>(Exception? exception, string messageTemplate, T propertyValue) => throw null!;
        public static void Error<T0, T1>(Exception? exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1) => throw null!;
        public static void Error<T0, T1, T2>(Exception? exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2) => throw null!;
        public static void Error(Exception? exception, string messageTemplate, params object?[]? propertyValues) => throw null!;
        public static void Fatal(string messageTemplate) => throw null!;
        public static void Fatal<T>(string messageTemplate, T propertyValue) => throw null!;
        public static void Fatal<T0, T1>(string messageTemplate, T0 propertyValue0, T1 propertyValue1) => throw null!;
        public static void Fatal<T0, T1, T2>(string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2) => throw null!;
        public static void Fatal(string messageTemplate, params object?[]? propertyValues) => throw null!;
        public static void Fatal(Exception? exception, string messageTemplate) => throw null!;
        public static void Fatal<T>(Exception? exception, string messageTemplate, T propertyValue) => throw null!;
        public static void Fatal<T0, T1>(Exception? exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1) => throw null!;
        public static void Fatal<T0, T1, T2>(Exception? exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2) => throw null!;
        public static void Fatal(Exception? exception, string messageTemplate, params object?[]? propertyValues) => throw null!;
        public static void Write(LogEventLevel level, string messageTemplate) => throw null!;
        public static void Write<T>(LogEventLevel level, string messageTemplate, T propertyValue) => throw null!;
        public static void Write<T0, T1>(LogEventLevel level, string messageTemplate, T0 propertyValue0, T1 propertyValue1) => throw null!;
        public static void Write<T0, T1, T2>(LogEventLevel level, string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2) => throw null!;
        public static void Write(LogEventLevel level, string messageTemplate, params object?[]? propertyValues) => throw null!;
        public static void Write(LogEventLevel level, Exception? exception, string messageTemplate) => throw null!;
        public static void Write<T>(LogEventLevel level, Exception? exception, string messageTemplate, T propertyValue) => throw null!;
        public static void Write<T0, T1>(LogEventLevel level, Exception? exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1) => throw null!;
        public static void Write<T0, T1, T2>(LogEventLevel level, Exception? exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2) => throw null!;
        public static void Write(LogEventLevel level, Exception? exception, string messageTemplate, params object?[]? propertyValues) => throw null!;
        public static void Write(LogEvent logEvent) => throw null!;
    }

    public class LoggerConfiguration
    {
        public LoggerConfiguration() => throw null!;
        public LoggerAuditSinkConfiguration AuditTo => throw null!;
        public LoggerDestructuringConfiguration Destructure => throw null!;
        public LoggerEnrichmentConfiguration Enrich => throw null!;
        public LoggerFilterConfiguration Filter => throw null!;
        public LoggerMinimumLevelConfiguration MinimumLevel => throw null!;
        public LoggerSettingsConfiguration ReadFrom => throw null!;
        public LoggerSinkConfiguration WriteTo => throw null!;
        public Logger CreateLogger() => throw null!;
    }
}

namespace Serilog.Configuration
{
    public class LoggerAuditSinkConfiguration;

    public class LoggerDestructuringConfiguration
    {
        public LoggerConfiguration ByTransforming<TValue>(Func<TValue, object> transformation) => throw null!;
        public LoggerConfiguration ToMaximumDepth(int maximumDestructuringDepth) => throw null!;
    }

    public class LoggerEnrichmentConfiguration
    {
        public LoggerConfiguration FromLogContext() => throw null!;
        public LoggerConfiguration With(params ILogEventEnricher[] enrichers) => throw null!;
        public LoggerConfiguration With<TEnricher>() where TEnricher : ILogEventEnricher, new() => throw null!;
        public LoggerConfiguration WithProperty(string name, object? value, bool destructureObjects = false) => throw null!;
    }

    public class LoggerFilterConfiguration
    {
        public LoggerConfiguration ByExcluding(Func<LogEvent, bool> exclusionPredicate) => throw null!;
        public LoggerConfiguration ByIncludingOnly(Func<LogEvent, bool> inclusionPredicate) => throw null!;
    }

    public class LoggerMinimumLevelConfiguration
    {
        public LoggerConfiguration ControlledBy(LoggingLevelSwitch levelSwitch) => throw null!;
        public LoggerConfiguration Debug() => throw null!;
        public LoggerConfiguration Error() => throw null!;
        public LoggerConfiguration Fatal() => throw null!;
        public LoggerConfiguration Information() => throw null!;
        public LoggerConfiguration Is(LogEventLevel minimumLevel) => throw null!;
        public LoggerConfiguration Override(string source, LogEventLevel minimumLevel) => throw null!;
        public LoggerConfiguration Verbose() => throw null!;
        public LoggerConfiguration Warning() => throw null!;
    }

    public class LoggerSettingsConfiguration;

    public class LoggerSinkConfiguration
    {
        public LoggerConfiguration Logger(Action<LoggerConfiguration> configureLogger, LogEventLevel restrictedToMinimumLevel = LogEventLevel.Verbose, LoggingLevelSwitch? levelSwitch = null) => throw null!;
        public LoggerConfiguration Logger(ILogger logger, bool attemptDispose = false, LogEventLevel restrictedToMinimumLevel = LogEventLevel.Verbose, LoggingLevelSwitch? levelSwitch = null) => throw null!;
        public LoggerConfiguration Sink(ILogEventSink logEventSink, LogEventLevel restrictedToMinimumLevel = LogEventLevel.Verbose, LoggingLevelSwitch? levelSwitch = null) => throw null!;
    }
}

namespace Serilog.Context
{
    public static class LogContext
    {
        public static ILogEventEnricher Clone() => throw null!;
        public static IDisposable Push(ILogEventEnricher enricher) => throw null!;
        public static IDisposable Push(params ILogEventEnricher[] enrichers) => throw null!;
        public static IDisposable PushProperty(string name, object? value, bool destructureObjects = false) => throw null!;
        public static IDisposable Suspend() => throw null!;
    }
}

namespace Serilog.Core
{
    public interface ILogEventSink
    {
        void Emit(LogEvent logEvent);
    }

    public interface ILogEventPropertyFactory
    {
        LogEventProperty CreateProperty(string name, object? value, bool destructureObjects = false);
    }

    public interface ILogEventEnricher
    {
        void Enrich(LogEvent logEvent, ILogEventPropertyFactory propertyFactory);
    }

    public class LoggingLevelSwitch(LogEventLevel initialMinimumLevel = LogEventLevel.Information)
    {
        public LogEventLevel MinimumLevel { get; set; } = initialMinimumLevel;
    }

    public sealed class Logger : ILogger, IDisposable, IAsyncDisposable
    {
        public void Dispose() => throw null!;
        public ValueTask DisposeAsync() => throw null!;
        public ILogger ForContext(ILogEventEnricher enricher) => throw null!;
        public ILogger ForContext(string propertyName, object? value, bool destructureObjects = false) => throw null!;
        public ILogger ForContext<TSource>() => throw null!;
        public ILogger ForContext(Type source) => throw null!;
        public bool IsEnabled(LogEventLevel level) => throw null!;
        public void Verbose(string messageTemplate) => throw null!;
        public void Verbose<T>(string messageTemplate, T propertyValue) => throw null!;
        public void Verbose<T0, T1>(string messageTemplate, T0 propertyValue0, T1 propertyValue1) => throw null!;
        public void Verbose<T0, T1, T2>(string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2) => throw null!;
        public void Verbose(string messageTemplate, params object?[]? propertyValues) => throw null!;
        public void Verbose(Exception? exception, string messageTemplate) => throw null!;
        public void Verbose<T>(Exception? exception, string messageTemplate, T propertyValue) => throw null!;
        public void Verbose<T0, T1>(Exception? exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1) => throw null!;
        public void Verbose<T0, T1, T2>(Exception? exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2) => throw null!;
        public void Verbose(Exception? exception, string messageTemplate, params object?[]? propertyValues) => throw null!;
        public void Debug(string messageTemplate) => throw null!;
        public void Debug<T>(string messageTemplate, T propertyValue) => throw null!;
        public void Debug<T0, T1>(string messageTemplate, T0 propertyValue0, T1 propertyValue1) => throw null!;
        public void Debug<T0, T1, T2>(string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2) => throw null!;
        public void Debug(string messageTemplate, params object?[]? propertyValues) => throw null!;
        public void Debug(Exception? exception, string messageTemplate) => throw null!;
        public void Debug<T>(Exception? exception, string messageTemplate, T propertyValue) => throw null!;
        public void Debug<T0, T1>(Exception? exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1) => throw null!;
        public void Debug<T0, T1, T2>(Exception? exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2) => throw null!;
        public void Debug(Exception? exception, string messageTemplate, params object?[]? propertyValues) => throw null!;
        public void Information(string messageTemplate) => throw null!;
        public void Information<T>(string messageTemplate, T propertyValue) => throw null!;
        public void Information<T0, T1>(string messageTemplate, T0 propertyValue0, T1 propertyValue1) => throw null!;
        public void Information<T0, T1, T2>(string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2) => throw null!;
        public void Information(string messageTemplate, params object?[]? propertyValues) => throw null!;
        public void Information(Exception? exception, string messageTemplate) => throw null!;
        public void Information<T>(Exception? exception, string messageTemplate, T propertyValue) => throw null!;
        public void Information<T0, T1>(Exception? exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1) => throw null!;
        public void Information<T0, T1, T2>(Exception? exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2) => throw null!;
        public void Information(Exception? exception, string messageTemplate, params object?[]? propertyValues) => throw null!;
        public void Warning(string messageTemplate) => throw null!;
        public void Warning<T>(string messageTemplate, T propertyValue) => throw null!;
        public void Warning<T0, T1>(string messageTemplate, T0 propertyValue0, T1 propertyValue1) => throw null!;
        public void Warning<T0, T1, T2>(string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2) => throw null!;
        public void Warning(string messageTemplate, params object?[]? propertyValues) => throw null!;
        public void Warning(Exception? exception, string messageTemplate) => throw null!;
        public void Warning<T>(Exception? exception, string messageTemplate, T propertyValue) => throw null!;
        public void Warning<T0, T1>(Exception? exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1) => throw null!;
        public void Warning<T0, T1, T2>(Exception? exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2) => throw null!;
        public void Warning(Exception? exception, string messageTemplate, params object?[]? propertyValues) => throw null!;
        public void Error(string messageTemplate) => throw null!;
        public void Error<T>(string messageTemplate, T propertyValue) => throw null!;
        public void Error<T0, T1>(string messageTemplate, T0 propertyValue0, T1 propertyValue1) => throw null!;
        public void Error<T0, T1, T2>(string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2) => throw null!;
        public void Error(string messageTemplate, params object?[]? propertyValues) => throw null!;
        public void Error(Exception? exception, string messageTemplate) => throw null!;
        public void Error<T>(Exception? exception, string messageTemplate, T propertyValue) => throw null!;
        public void Error<T0, T1>(Exception? exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1) => throw null!;
        public void Error<T0, T1, T2>(Exception? exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2) => throw null!;
        public void Error(Exception? exception, string messageTemplate, params object?[]? propertyValues) => throw null!;
        public void Fatal(string messageTemplate) => throw null!;
        public void Fatal<T>(string messageTemplate, T propertyValue) => throw null!;
        public void Fatal<T0, T1>(string messageTemplate, T0 propertyValue0, T1 propertyValue1) => throw null!;
        public void Fatal<T0, T1, T2>(string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2) => throw null!;
        public void Fatal(string messageTemplate, params object?[]? propertyValues) => throw null!;
        public void Fatal(Exception? exception, string messageTemplate) => throw null!;
        public void Fatal<T>(Exception? exception, string messageTemplate, T propertyValue) => throw null!;
        public void Fatal<T0, T1>(Exception? exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1) => throw null!;
        public void Fatal<T0, T1, T2>(Exception? exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2) => throw null!;
        public void Fatal(Exception? exception, string messageTemplate, params object?[]? propertyValues) => throw null!;
        public void Write(LogEventLevel level, string messageTemplate) => throw null!;
        public void Write<T>(LogEventLevel level, string messageTemplate, T propertyValue) => throw null!;
        public void Write<T0, T1>(LogEventLevel level, string messageTemplate, T0 propertyValue0, T1 propertyValue1) => throw null!;
        public void Write<T0, T1, T2>(LogEventLevel level, string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2) => throw null!;
        public void Write(LogEventLevel level, string messageTemplate, params object?[]? propertyValues) => throw null!;
        public void Write(LogEventLevel level, Exception? exception, string messageTemplate) => throw null!;
        public void Write<T>(LogEventLevel level, Exception? exception, string messageTemplate, T propertyValue) => throw null!;
        public void Write<T0, T1>(LogEventLevel level, Exception? exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1) => throw null!;
        public void Write<T0, T1, T2>(LogEventLevel level, Exception? exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2) => throw null!;
        public void Write(LogEventLevel level, Exception? exception, string messageTemplate, params object?[]? propertyValues) => throw null!;
        public void Write(LogEvent logEvent) => throw null!;
    }
}

namespace Serilog.Events
{
    public enum LogEventLevel
    {
        Verbose,
        Debug,
        Information,
        Warning,
        Error,
        Fatal,
    }

    public abstract class LogEventPropertyValue;

    public class ScalarValue(object? value) : LogEventPropertyValue
    {
        public object? Value => value;
    }

    public class LogEventProperty(string name, LogEventPropertyValue value)
    {
        public string Name => name;
        public LogEventPropertyValue Value => value;
    }

    public class LogEvent
    {
        public Exception? Exception => throw null!;
        public LogEventLevel Level => throw null!;
        public IReadOnlyDictionary<string, LogEventPropertyValue> Properties => throw null!;
        public DateTimeOffset Timestamp => throw null!;
        public void AddOrUpdateProperty(LogEventProperty property) => throw null!;
        public void AddPropertyIfAbsent(LogEventProperty property) => throw null!;
        public string RenderMessage(IFormatProvider? formatProvider = null) => throw null!;
    }
}
