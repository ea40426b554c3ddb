// needs:
// namespaces: log4net
// packages: log4net, Microsoft.Extensions.Logging.Log4Net.AspNetCore

using System.Reflection;

namespace log4net
{
    public interface ILog : Core.ILoggerWrapper
    {
        bool IsDebugEnabled { get; }
        bool IsErrorEnabled { get; }
        bool IsFatalEnabled { get; }
        bool IsInfoEnabled { get; }
        bool IsWarnEnabled { get; }
        void Debug(object message);
        void Debug(object message, Exception exception);
        void DebugFormat(string format, params object[] args);
        void DebugFormat(string format, object arg0);
        void DebugFormat(string format, object arg0, object arg1);
        void DebugFormat(IFormatProvider provider, string format, params object[] args);
        void Error(object message);
        void Error(object message, Exception exception);
        void ErrorFormat(string format, params object[] args);
        void ErrorFormat(string format, object arg0);
        void ErrorFormat(string format, object arg0, object arg1);
        void ErrorFormat(IFormatProvider provider, string format, params object[] args);
        void Fatal(object message);
        void Fatal(object message, Exception exception);
        void FatalFormat(string format, params object[] args);
        void FatalFormat(string format, object arg0);
        void FatalFormat(string format, object arg0, object arg1);
        void FatalFormat(IFormatProvider provider, string format, params object[] args);
        void Info(object message);
        void Info(object message, Exception exception);
        void InfoFormat(string format, params object[] args);
        void InfoFormat(string format, object arg0);
        void InfoFormat(string format, object arg0, object arg1);
        void InfoFormat(IFormatProvider provider, string format, params object[] args);
        void Warn(object message);
        void Warn(object message, Exception exception);
        void WarnFormat(string format, params object[] args);
        void WarnFormat(string format, object arg0);
        void WarnFormat(string format, object arg0, object arg1);
        void WarnFormat(IFormatProvider provider, string format, params object[] args);
    }

    public static class LogManager
    {
        public static ILog GetLogger(Type type) => throw null!;
        public static ILog GetLogger(string name) => throw null!;
        public static ILog GetLogger(Assembly repositoryAssembly, Type type) => throw null!;
        public static ILog GetLogger(Assembly repositoryAssembly, string name) => throw null!;
        public static ILog GetLogger(string repository, string name) => throw null!;
    }

    public static class LogicalThreadContext
    {
        public static Util.LogicalThreadContextProperties Properties => throw null!;
        public static Util.LogicalThreadContextStacks Stacks => throw null!;
    }
}

namespace log4net.Core
{
    public interface ILogger
    {
        string Name { get; }
    }

    public interface ILoggerWrapper
    {
        ILogger Logger { get; }
    }
}

namespace log4net.Util
{
    public sealed class LogicalThreadContextProperties
    {
        public object? this[string key] { get => throw null!; set => throw null!; }
        public void Remove(string key) => throw null!;
    }

    public sealed class LogicalThreadContextStack
    {
        public IDisposable Push(string message) => throw null!;
    }

    public sealed class LogicalThreadContextStacks
    {
        public LogicalThreadContextStack this[string key] => throw null!;
    }
}
