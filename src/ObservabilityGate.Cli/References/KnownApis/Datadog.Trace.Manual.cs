// needs:
// namespaces: Datadog.Trace
// packages: Datadog.Trace, Datadog.Trace.Bundle

namespace Datadog.Trace;

public interface ISpanContext
{
    string? ServiceName { get; }
    ulong SpanId { get; }
    ulong TraceId { get; }
}

public interface ISpan : IDisposable
{
    ISpanContext Context { get; }
    bool Error { get; set; }
    string OperationName { get; set; }
    string? ResourceName { get; set; }
    string? ServiceName { get; set; }
    ulong SpanId { get; }
    ulong TraceId { get; }
    string? Type { get; set; }
    void Finish();
    void Finish(DateTimeOffset finishTimestamp);
    string? GetTag(string key);
    void SetException(Exception exception);
    ISpan SetTag(string key, string? value);
}

public interface IScope : IDisposable
{
    ISpan Span { get; }
    void Close();
}

public class SpanCreationSettings
{
    public bool? FinishOnClose { get; set; }
    public ISpanContext? Parent { get; set; }
    public DateTimeOffset? StartTime { get; set; }
}

public interface ITracer
{
    IScope? ActiveScope { get; }
    IScope StartActive(string operationName);
    IScope StartActive(string operationName, SpanCreationSettings settings);
}

public sealed class Tracer : ITracer
{
    public IScope? ActiveScope => throw null!;
    public string DefaultServiceName => throw null!;
    public static Tracer Instance => throw null!;
    public Task ForceFlushAsync() => throw null!;
    public IScope StartActive(string operationName) => throw null!;
    public IScope StartActive(string operationName, SpanCreationSettings settings) => throw null!;
}

public static class SpanExtensions
{
    public static ISpan SetTag(this ISpan span, string key, double? value) => throw null!;
}
