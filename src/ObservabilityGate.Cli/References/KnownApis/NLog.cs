// needs:
// namespaces: NLog
// packages: NLog, NLog.Extensions.Logging, NLog.Web.AspNetCore

namespace NLog
{
    public sealed class LogLevel
    {
        public static readonly LogLevel Debug = null!;
        public static readonly LogLevel Error = null!;
        public static readonly LogLevel Fatal = null!;
        public static readonly LogLevel Info = null!;
        public static readonly LogLevel Off = null!;
        public static readonly LogLevel Trace = null!;
        public static readonly LogLevel Warn = null!;
        public string Name => throw null!;
    }

    public class LogEventInfo
    {
        public LogEventInfo() => throw null!;
        public LogEventInfo(LogLevel level, string? loggerName, string message) => throw null!;
        public Exception? Exception { get; set; }
        public LogLevel Level { get; set; }
        public string Message { get; set; }
        public IDictionary<object, object?> Properties => throw null!;
    }

    public interface ILogger
    {
        bool IsDebugEnabled { get; }
        bool IsErrorEnabled { get; }
        bool IsFatalEnabled { get; }
        bool IsInfoEnabled { get; }
        bool IsTraceEnabled { get; }
        bool IsWarnEnabled { get; }
        string Name { get; }
        bool IsEnabled(LogLevel level);
        void Log(LogEventInfo logEvent);
        void Log(LogLevel level, string message);
        void Log(LogLevel level, string message, params object?[] args);
        void Log(LogLevel level, Exception? exception, string message, params object?[] args);
        void Log<T>(LogLevel level, T? value);
        void Debug<T>(T? value);
        void Debug(string message);
        void Debug(string message, params object?[] args);
        void Debug<TArgument>(string message, TArgument? argument);
        void Debug<TArgument1, TArgument2>(string message, TArgument1? argument1, TArgument2? argument2);
        void Debug<TArgument1, TArgument2, TArgument3>(string message, TArgument1? argument1, TArgument2? argument2, TArgument3? argument3);
        void Debug(Exception? exception, string message);
        void Debug(Exception? exception, string message, params object?[] args);
        void Debug(Func<string?> messageFunc);
        void Error<T>(T? value);
        void Error(string message);
        void Error(string message, params object?[] args);
        void Error<TArgument>(string message, TArgument? argument);
        void Error<TArgument1, TArgument2>(string message, TArgument1? argument1, TArgument2? argument2);
        void Error<TArgument1, TArgument2, TArgument3>(string message, TArgument1? argument1, TArgument2? argument2, TArgument3? argument3);
        void Error(Exception? exception, string message);
        void Error(Exception? exception, string message, params object?[] args);
        void Error(Func<string?> messageFunc);
        void Fatal<T>(T? value);
        void Fatal(string message);
        void Fatal(string message, params object?[] args);
        void Fatal<TArgument>(string message, TArgument? argument);
        void Fatal<TArgument1, TArgument2>(string message, TArgument1? argument1, TArgument2? argument2);
        void Fatal<TArgument1, TArgument2, TArgument3>(string message, TArgument1? argument1, TArgument2? argument2, TArgument3? argument3);
        void Fatal(Exception? exception, string message);
        void Fatal(Exception? exception, string message, params object?[] args);
        void Fatal(Func<string?> messageFunc);
        void Info<T>(T? value);
        void Info(string message);
        void Info(string message, params object?[] args);
        void Info<TArgument>(string message, TArgument? argument);
        void Info<TArgument1, TArgument2>(string message, TArgument1? argument1, TArgument2? argument2);
        void Info<TArgument1, TArgument2, TArgument3>(string message, TArgument1? argument1, TArgument2? argument2, TArgument3? argument3);
        void Info(Exception? exception, string message);
        void Info(Exception? exception, string message, params object?[] args);
        void Info(Func<string?> messageFunc);
        void Trace<T>(T? value);
        void Trace(string message);
        void Trace(string message, params object?[] args);
        void Trace<TArgument>(string message, TArgument? argument);
        void Trace<TArgument1, TArgument2>(string message, TArgument1? argument1, TArgument2? argument2);
        void Trace<TArgument1, TArgument2, TArgument3>(string message, TArgument1? argument1, TArgument2? argument2, TArgument3? argument3);
        void Trace(Exception? exception, string message);
        void Trace(Exception? exception, string message, params object?[] args);
        void Trace(Func<string?> messageFunc);
        void Warn<T>(T? value);
        void Warn(string message);
        void Warn(string message, params object?[] args);
        void Warn<TArgument>(string message, TArgument? argument);
        void Warn<TArgument1, TArgument2>(string message, TArgument1? argument1, TArgument2? argument2);
        void Warn<TArgument1, TArgument2, TArgument3>(string message, TArgument1? argument1, TArgument2? argument2, TArgument3? argument3);
        void Warn(Exception? exception, string message);
        void Warn(Exception? exception, string message, params object?[] args);
        void Warn(Func<string?> messageFunc);
    }

    public class Logger : ILogger
    {
        protected internal Logger() => throw null!;
        public bool IsDebugEnabled => throw null!;
        public bool IsErrorEnabled => throw null!;
        public bool IsFatalEnabled => throw null!;
        public bool IsInfoEnabled => throw null!;
        public bool IsTraceEnabled => throw null!;
        public bool IsWarnEnabled => throw null!;
        public string Name => throw null!;
        public bool IsEnabled(LogLevel level) => throw null!;
        public void Log(LogEventInfo logEvent) => throw null!;
        public void Log(LogLevel level, string message) => throw null!;
        public void Log(LogLevel level, string message, params object?[] args) => throw null!;
        public void Log(LogLevel level, Exception? exception, string message, params object?[] args) => throw null!;
        public void Log<T>(LogLevel level, T? value) => throw null!;
        public IDisposable PushScopeNested<T>(T nestedState) => throw null!;
        public IDisposable PushScopeProperty(string propertyKey, object? propertyValue) => throw null!;
        public Logger WithProperty(string propertyKey, object? propertyValue) => throw null!;
        public void Debug<T>(T? value) => throw null!;
        public void Debug(string message) => throw null!;
        public void Debug(string message, params object?[] args) => throw null!;
        public void Debug<TArgument>(string message, TArgument? argument) => throw null!;
        public void Debug<TArgument1, TArgument2>(string message, TArgument1? argument1, TArgument2? argument2) => throw null!;
        public void Debug<TArgument1, TArgument2, TArgument3>(string message, TArgument1? argument1, TArgument2? argument2, TArgument3? argument3) => throw null!;
        public void Debug(Exception? exception, string message) => throw null!;
        public void Debug(Exception? exception, string message, params object?[] args) => throw null!;
        public void Debug(Func<string?> messageFunc) => throw null!;
        public void Error<T>(T? value) => throw null!;
        public void Error(string message) => throw null!;
        public void Error(string message, params object?[] args) => throw null!;
        public void Error<TArgument>(string message, TArgument? argument) => throw null!;
        public void Error<TArgument1, TArgument2>(string message, TArgument1? argument1, TArgument2? argument2) => throw null!;
        public void Error<TArgument1, TArgument2, TArgument3>(string message, TArgument1? argument1, TArgument2? argument2, TArgument3? argument3) => throw null!;
        public void Error(Exception? exception, string message) => throw null!;
        public void Error(Exception? exception, string message, params object?[] args) => throw null!;
        public void Error(Func<string?> messageFunc) => throw null!;
        public void Fatal<T>(T? value) => throw null!;
        public void Fatal(string message) => throw null!;
        public void Fatal(string message, params object?[] args) => throw null!;
        public void Fatal<TArgument>(string message, TArgument? argument) => throw null!;
        public void Fatal<TArgument1, TArgument2>(string message, TArgument1? argument1, TArgument2? argument2) => throw null!;
        public void Fatal<TArgument1, TArgument2, TArgument3>(string message, TArgument1? argument1, TArgument2? argument2, TArgument3? argument3) => throw null!;
        public void Fatal(Exception? exception, string message) => throw null!;
        public void Fatal(Exception? exception, string message, params object?[] args) => throw null!;
        public void Fatal(Func<string?> messageFunc) => throw null!;
        public void Info<T>(T? value) => throw null!;
        public void Info(string message) => throw null!;
        public void Info(string message, params object?[] args) => throw null!;
        public void Info<TArgument>(string message, TArgument? argument) => throw null!;
        public void Info<TArgument1, TArgument2>(string message, TArgument1? argument1, TArgument2? argument2) => throw null!;
        public void Info<TArgument1, TArgument2, TArgument3>(string message, TArgument1? argument1, TArgument2? argument2, TArgument3? argument3) => throw null!;
        public void Info(Exception? exception, string message) => throw null!;
        public void Info(Exception? exception, string message, params object?[] args) => throw null!;
        public void Info(Func<string?> messageFunc) => throw null!;
        public void Trace<T>(T? value) => throw null!;
        public void Trace(string message) => throw null!;
        public void Trace(string message, params object?[] args) => throw null!;
        public void Trace<TArgument>(string message, TArgument? argument) => throw null!;
        public void Trace<TArgument1, TArgument2>(string message, TArgument1? argument1, TArgument2? argument2) => throw null!;
        public void Trace<TArgument1, TArgument2, TArgument3>(string message, TArgument1? argument1, TArgument2? argument2, TArgument3? argument3) => throw null!;
        public void Trace(Exception? exception, string message) => throw null!;
        public void Trace(Exception? exception, string message, params object?[] args) => throw null!;
        public void Trace(Func<string?> messageFunc) => throw null!;
        public void Warn<T>(T? value) => throw null!;
        public void Warn(string message) => throw null!;
        public void Warn(string message, params object?[] args) => throw null!;
        public void Warn<TArgument>(string message, TArgument? argument) => throw null!;
        public void Warn<TArgument1, TArgument2>(string message, TArgument1? argument1, TArgument2? argument2) => throw null!;
        public void Warn<TArgument1, TArgument2, TArgument3>(string message, TArgument1? argument1, TArgument2? argument2, TArgument3? argument3) => throw null!;
        public void Warn(Exception? exception, string message) => throw null!;
        public void Warn(Exception? exception, string message, params object?[] args) => throw null!;
        public void Warn(Func<string?> messageFunc) => throw null!;
    }

    public class LogFactory
    {
        public Logger GetCurrentClassLogger() => throw null!;
        public Logger GetLogger(string name) => throw null!;
    }

    public static class LogManager
    {
        public static LogFactory LogFactory => throw null!;
        public static void Flush() => throw null!;
        public static Logger GetCurrentClassLogger() => throw null!;
        public static Logger GetLogger(string name) => throw null!;
        public static ISetupBuilder Setup() => throw null!;
        public static void Shutdown() => throw null!;
    }

    public interface ISetupBuilder
    {
        LogFactory LogFactory { get; }
    }

    public static class ScopeContext
    {
        public static void Clear() => throw null!;
        public static IDisposable PushNestedState<T>(T nestedState) => throw null!;
        public static IDisposable PushNestedStateProperties(object nestedState, IReadOnlyCollection<KeyValuePair<string, object?>> properties) => throw null!;
        public static IDisposable PushProperties(IReadOnlyCollection<KeyValuePair<string, object?>> properties) => throw null!;
        public static IDisposable PushProperty(string key, object? value) => throw null!;
        public static IDisposable PushProperty<TValue>(string key, TValue? value) => throw null!;
    }

    public static class MappedDiagnosticsLogicalContext
    {
        public static void Set(string item, string value) => throw null!;
        public static IDisposable SetScoped(string item, string value) => throw null!;
    }
}
