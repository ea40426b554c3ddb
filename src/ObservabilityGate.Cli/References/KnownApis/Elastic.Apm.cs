// needs:
// namespaces: Elastic.Apm, Elastic.Apm.Api
// packages: Elastic.Apm, Elastic.Apm.AspNetCore, Elastic.Apm.NetCoreAll

using Elastic.Apm.Api;

namespace Elastic.Apm
{
    public static class Agent
    {
        public static bool IsConfigured => throw null!;
        public static ITracer Tracer => throw null!;
        public static bool AddFilter(Func<ITransaction, ITransaction> filter) => throw null!;
        public static bool AddFilter(Func<ISpan, ISpan> filter) => throw null!;
    }
}

namespace Elastic.Apm.Api
{
    public static class ApiConstants
    {
        public const string TypeDb = "db";
        public const string TypeExternal = "external";
        public const string TypeMessaging = "messaging";
        public const string TypeRequest = "request";
    }

    public class Label;

    public class SpanLink;

    public class DistributedTracingData
    {
        public string SerializeToString() => throw null!;
    }

    public enum Outcome
    {
        Unknown,
        Success,
        Failure,
    }

    public interface IExecutionSegment
    {
        double? Duration { get; set; }
        string Id { get; }
        string Name { get; set; }
        Outcome Outcome { get; set; }
        DistributedTracingData OutgoingDistributedTracingData { get; }
        string TraceId { get; }
        void CaptureError(string message, string culprit, System.Diagnostics.StackFrame[] frames, string? parentId = null, Dictionary<string, Label>? labels = null);
        void CaptureException(Exception exception, string? culprit = null, bool isHandled = false, string? parentId = null, Dictionary<string, Label>? labels = null);
        void CaptureSpan(string name, string type, Action<ISpan> capturedAction, string? subType = null, string? action = null, bool isExitSpan = false, IEnumerable<SpanLink>? links = null);
        void CaptureSpan(string name, string type, Action capturedAction, string? subType = null, string? action = null, bool isExitSpan = false, IEnumerable<SpanLink>? links = null);
        T CaptureSpan<T>(string name, string type, Func<ISpan, T> func, string? subType = null, string? action = null, bool isExitSpan = false, IEnumerable<SpanLink>? links = null);
        T CaptureSpan<T>(string name, string type, Func<T> func, string? subType = null, string? action = null, bool isExitSpan = false, IEnumerable<SpanLink>? links = null);
        Task CaptureSpan(string name, string type, Func<Task> func, string? subType = null, string? action = null, bool isExitSpan = false, IEnumerable<SpanLink>? links = null);
        Task CaptureSpan(string name, string type, Func<ISpan, Task> func, string? subType = null, string? action = null, bool isExitSpan = false, IEnumerable<SpanLink>? links = null);
        Task<T> CaptureSpan<T>(string name, string type, Func<Task<T>> func, string? subType = null, string? action = null, bool isExitSpan = false, IEnumerable<SpanLink>? links = null);
        Task<T> CaptureSpan<T>(string name, string type, Func<ISpan, Task<T>> func, string? subType = null, string? action = null, bool isExitSpan = false, IEnumerable<SpanLink>? links = null);
        void End();
        void SetLabel(string key, string value);
        void SetLabel(string key, bool value);
        void SetLabel(string key, double value);
        void SetLabel(string key, int value);
        void SetLabel(string key, long value);
        void SetLabel(string key, decimal value);
        ISpan StartSpan(string name, string type, string? subType = null, string? action = null, bool isExitSpan = false, IEnumerable<SpanLink>? links = null);
    }

    public interface ISpan : IExecutionSegment
    {
        string Action { get; set; }
        string Subtype { get; set; }
        string TransactionId { get; }
        string Type { get; set; }
    }

    public interface ITransaction : IExecutionSegment
    {
        Dictionary<string, string> Custom { get; }
        string Result { get; set; }
        string Type { get; set; }
    }

    public interface ITracer
    {
        ISpan CurrentSpan { get; }
        ITransaction CurrentTransaction { get; }
        void CaptureException(Exception exception, string? culprit = null, bool isHandled = false, string? parentId = null, Dictionary<string, Label>? labels = null);
        void CaptureTransaction(string name, string type, Action<ITransaction> action, DistributedTracingData? distributedTracingData = null, IEnumerable<SpanLink>? links = null);
        void CaptureTransaction(string name, string type, Action action, DistributedTracingData? distributedTracingData = null, IEnumerable<SpanLink>? links = null);
        T CaptureTransaction<T>(string name, string type, Func<ITransaction, T> func, DistributedTracingData? distributedTracingData = null, IEnumerable<SpanLink>? links = null);
        Task CaptureTransaction(string name, string type, Func<Task> func, DistributedTracingData? distributedTracingData = null, IEnumerable<SpanLink>? links = null);
        Task CaptureTransaction(string name, string type, Func<ITransaction, Task> func, DistributedTracingData? distributedTracingData = null, IEnumerable<SpanLink>? links = null);
        Task<T> CaptureTransaction<T>(string name, string type, Func<ITransaction, Task<T>> func, DistributedTracingData? distributedTracingData = null, IEnumerable<SpanLink>? links = null);
        ITransaction StartTransaction(string name, string type, DistributedTracingData? distributedTracingData = null, bool ignoreActivity = false, IEnumerable<SpanLink>? links = null);
    }
}
