// needs: Serilog
// namespaces: SerilogTimings, SerilogTimings.Configuration, SerilogTimings.Extensions
// packages: SerilogTimings

using Serilog;
using Serilog.Core;
using Serilog.Events;
using SerilogTimings.Configuration;

namespace SerilogTimings
{
    public class Operation : IDisposable
    {
        public TimeSpan Elapsed => throw null!;
        public void Abandon() => throw null!;
        public static LevelledOperation At(LogEventLevel completion, LogEventLevel? abandonment = null) => throw null!;
        public static Operation Begin(string messageTemplate, params object[] args) => throw null!;
        public void Cancel() => throw null!;
        public void Complete() => throw null!;
        public void Complete(LogEventLevel level) => throw null!;
        public void Complete(string resultPropertyName, object result, bool destructureObjects = false) => throw null!;
        public void Dispose() => throw null!;
        public Operation EnrichWith(ILogEventEnricher enricher) => throw null!;
        public Operation EnrichWith(string propertyName, object value, bool destructureObjects = false) => throw null!;
        public Operation SetException(Exception exception) => throw null!;
        public static IDisposable Time(string messageTemplate, params object[] args) => throw null!;
    }
}

namespace SerilogTimings.Configuration
{
    public class LevelledOperation
    {
        public Operation Begin(string messageTemplate, params object[] args) => throw null!;
        public IDisposable Time(string messageTemplate, params object[] args) => throw null!;
    }
}

namespace SerilogTimings.Extensions
{
    public static class LoggerOperationExtensions
    {
        public static Operation BeginOperation(this ILogger logger, string messageTemplate, params object[] args) => throw null!;
        public static LevelledOperation OperationAt(this ILogger logger, LogEventLevel completion, LogEventLevel? abandonment = null, TimeSpan? warningThreshold = null) => throw null!;
        public static IDisposable TimeOperation(this ILogger logger, string messageTemplate, params object[] args) => throw null!;
    }
}
