// needs:
// namespaces: OpenTelemetry, OpenTelemetry.Logs, OpenTelemetry.Metrics, OpenTelemetry.Trace, OpenTelemetry.Context.Propagation
// packages: OpenTelemetry.Api, OpenTelemetry.Api.ProviderBuilderExtensions, OpenTelemetry, OpenTelemetry.Extensions.Hosting

using System.Diagnostics;

namespace OpenTelemetry
{
    public abstract class BaseProvider : IDisposable
    {
        public void Dispose() => throw null!;
        protected virtual void Dispose(bool disposing) => throw null!;
    }

    public readonly struct Baggage
    {
        public static Baggage Current { get; set; }
        public static Baggage ClearBaggage(Baggage baggage = default) => throw null!;
        public static string? GetBaggage(string name, Baggage baggage = default) => throw null!;
        public static Baggage RemoveBaggage(string name, Baggage baggage = default) => throw null!;
        public static Baggage SetBaggage(string name, string? value, Baggage baggage = default) => throw null!;
    }
}

namespace OpenTelemetry.Context.Propagation
{
    public readonly struct PropagationContext(ActivityContext activityContext, Baggage baggage)
    {
        public ActivityContext ActivityContext => activityContext;
        public Baggage Baggage => baggage;
    }

    public abstract class TextMapPropagator
    {
        public abstract PropagationContext Extract<T>(PropagationContext context, T carrier, Func<T, string, IEnumerable<string>?> getter);
        public abstract void Inject<T>(PropagationContext context, T carrier, Action<T, string, string> setter);
    }

    public static class Propagators
    {
        public static TextMapPropagator DefaultTextMapPropagator => throw null!;
    }
}

namespace OpenTelemetry.Logs
{
    public abstract class LoggerProviderBuilder;
}

namespace OpenTelemetry.Metrics
{
    public class MeterProvider : BaseProvider;

    public abstract class MeterProviderBuilder
    {
        public abstract MeterProviderBuilder AddInstrumentation<TInstrumentation>(Func<TInstrumentation> instrumentationFactory) where TInstrumentation : class?;
        public abstract MeterProviderBuilder AddMeter(params string[] names);
    }
}

namespace OpenTelemetry.Trace
{
    public enum StatusCode
    {
        Unset,
        Ok,
        Error,
    }

    public enum SpanKind
    {
        Internal = 1,
        Server,
        Client,
        Producer,
        Consumer,
    }

    public readonly struct Status : IEquatable<Status>
    {
        public static readonly Status Error;
        public static readonly Status Ok;
        public static readonly Status Unset;
        public string? Description => throw null!;
        public StatusCode StatusCode => throw null!;
        public bool Equals(Status other) => throw null!;
        public Status WithDescription(string? description) => throw null!;
    }

    public readonly struct SpanContext
    {
        public ActivitySpanId SpanId => throw null!;
        public ActivityTraceId TraceId => throw null!;
    }

    public class SpanAttributes
    {
        public SpanAttributes() => throw null!;
        public SpanAttributes(IEnumerable<KeyValuePair<string, object?>> attributes) => throw null!;
        public void Add(string key, long value) => throw null!;
        public void Add(string key, string? value) => throw null!;
        public void Add(string key, bool value) => throw null!;
        public void Add(string key, double value) => throw null!;
    }

    public readonly struct Link;

    public class TelemetrySpan : IDisposable
    {
        public SpanContext Context => throw null!;
        public bool IsRecording => throw null!;
        public ActivitySpanId ParentSpanId => throw null!;
        public TelemetrySpan AddEvent(string name) => throw null!;
        public TelemetrySpan AddEvent(string name, DateTimeOffset timestamp) => throw null!;
        public TelemetrySpan AddEvent(string name, SpanAttributes? attributes) => throw null!;
        public void Dispose() => throw null!;
        protected virtual void Dispose(bool disposing) => throw null!;
        public void End() => throw null!;
        public void End(DateTimeOffset endTimestamp) => throw null!;
        public TelemetrySpan RecordException(Exception? ex) => throw null!;
        public TelemetrySpan RecordException(string? type, string? message, string? stacktrace) => throw null!;
        public TelemetrySpan SetAttribute(string key, string? value) => throw null!;
        public TelemetrySpan SetAttribute(string key, int value) => throw null!;
        public TelemetrySpan SetAttribute(string key, bool value) => throw null!;
        public TelemetrySpan SetAttribute(string key, double value) => throw null!;
        public TelemetrySpan SetAttribute(string key, string?[]? values) => throw null!;
        public void SetStatus(Status value) => throw null!;
        public TelemetrySpan UpdateName(string name) => throw null!;
    }

    public class Tracer
    {
        public static TelemetrySpan CurrentSpan => throw null!;
        public TelemetrySpan StartActiveSpan(string name, SpanKind kind, in TelemetrySpan? parentSpan, SpanAttributes? initialAttributes = null, IEnumerable<Link>? links = null, DateTimeOffset startTime = default) => throw null!;
        public TelemetrySpan StartActiveSpan(string name, SpanKind kind = SpanKind.Internal, in SpanContext parentContext = default, SpanAttributes? initialAttributes = null, IEnumerable<Link>? links = null, DateTimeOffset startTime = default) => throw null!;
        public TelemetrySpan StartRootSpan(string name, SpanKind kind = SpanKind.Internal, SpanAttributes? initialAttributes = null, IEnumerable<Link>? links = null, DateTimeOffset startTime = default) => throw null!;
        public TelemetrySpan StartSpan(string name, SpanKind kind, in TelemetrySpan? parentSpan, SpanAttributes? initialAttributes = null, IEnumerable<Link>? links = null, DateTimeOffset startTime = default) => throw null!;
        public TelemetrySpan StartSpan(string name, SpanKind kind = SpanKind.Internal, in SpanContext parentContext = default, SpanAttributes? initialAttributes = null, IEnumerable<Link>? links = null, DateTimeOffset startTime = default) => throw null!;
        public static TelemetrySpan? WithSpan(TelemetrySpan? span) => throw null!;
    }

    public class TracerProvider : BaseProvider
    {
        protected TracerProvider() => throw null!;
        public static TracerProvider Default => throw null!;
        public Tracer GetTracer(string name, string? version) => throw null!;
        public Tracer GetTracer(string name, string? version = null, IEnumerable<KeyValuePair<string, object?>>? tags = null) => throw null!;
    }

    public abstract class TracerProviderBuilder
    {
        public abstract TracerProviderBuilder AddInstrumentation<TInstrumentation>(Func<TInstrumentation> instrumentationFactory) where TInstrumentation : class?;
        public abstract TracerProviderBuilder AddSource(params string[] names);
    }

    public static class ActivityExtensions
    {
        public static Status GetStatus(this Activity? activity) => throw null!;
        public static void RecordException(this Activity? activity, Exception? ex) => throw null!;
        public static void RecordException(this Activity? activity, Exception? ex, in TagList tags) => throw null!;
        public static void SetStatus(this Activity? activity, Status status) => throw null!;
    }
}
