// needs:
// namespaces: Microsoft.ApplicationInsights, Microsoft.ApplicationInsights.Channel, Microsoft.ApplicationInsights.DataContracts, Microsoft.ApplicationInsights.Extensibility, Microsoft.ApplicationInsights.Extensibility.Implementation, Microsoft.ApplicationInsights.Metrics
// packages: Microsoft.ApplicationInsights, Microsoft.ApplicationInsights.AspNetCore, Microsoft.ApplicationInsights.WorkerService

using Microsoft.ApplicationInsights.Channel;
using Microsoft.ApplicationInsights.DataContracts;
using Microsoft.ApplicationInsights.Extensibility;
using Microsoft.ApplicationInsights.Extensibility.Implementation;
using Microsoft.ApplicationInsights.Metrics;

namespace Microsoft.ApplicationInsights
{
    public sealed class TelemetryClient
    {
        public TelemetryClient(TelemetryConfiguration configuration) => throw null!;
        public TelemetryContext Context => throw null!;
        public string InstrumentationKey { get; set; }
        public TelemetryConfiguration TelemetryConfiguration => throw null!;
        public void Flush() => throw null!;
        public Task<bool> FlushAsync(CancellationToken cancellationToken) => throw null!;
        public Metric GetMetric(string metricId) => throw null!;
        public Metric GetMetric(string metricId, string dimension1Name) => throw null!;
        public Metric GetMetric(string metricId, string dimension1Name, string dimension2Name) => throw null!;
        public Metric GetMetric(string metricId, string dimension1Name, string dimension2Name, string dimension3Name) => throw null!;
        public Metric GetMetric(MetricIdentifier metricIdentifier) => throw null!;
        public bool IsEnabled() => throw null!;
        public void Track(ITelemetry telemetry) => throw null!;
        public void TrackAvailability(string name, DateTimeOffset timeStamp, TimeSpan duration, string runLocation, bool success, string? message = null, IDictionary<string, string>? properties = null, IDictionary<string, double>? metrics = null) => throw null!;
        public void TrackAvailability(AvailabilityTelemetry telemetry) => throw null!;
        public void TrackDependency(string dependencyTypeName, string dependencyName, string data, DateTimeOffset startTime, TimeSpan duration, bool success) => throw null!;
        public void TrackDependency(string dependencyTypeName, string target, string dependencyName, string data, DateTimeOffset startTime, TimeSpan duration, string resultCode, bool success) => throw null!;
        public void TrackDependency(DependencyTelemetry telemetry) => throw null!;
        public void TrackEvent(string eventName, IDictionary<string, string>? properties = null, IDictionary<string, double>? metrics = null) => throw null!;
        public void TrackEvent(EventTelemetry telemetry) => throw null!;
        public void TrackException(Exception exception, IDictionary<string, string>? properties = null, IDictionary<string, double>? metrics = null) => throw null!;
        public void TrackException(ExceptionTelemetry telemetry) => throw null!;
        public void TrackMetric(string name, double value, IDictionary<string, string>? properties = null) => throw null!;
        public void TrackMetric(MetricTelemetry telemetry) => throw null!;
        public void TrackPageView(string name) => throw null!;
        public void TrackPageView(PageViewTelemetry telemetry) => throw null!;
        public void TrackRequest(string name, DateTimeOffset startTime, TimeSpan duration, string responseCode, bool success) => throw null!;
        public void TrackRequest(RequestTelemetry request) => throw null!;
        public void TrackTrace(string message) => throw null!;
        public void TrackTrace(string message, SeverityLevel severityLevel) => throw null!;
        public void TrackTrace(string message, IDictionary<string, string> properties) => throw null!;
        public void TrackTrace(string message, SeverityLevel severityLevel, IDictionary<string, string> properties) => throw null!;
        public void TrackTrace(TraceTelemetry telemetry) => throw null!;
    }

    public sealed class Metric
    {
        public MetricIdentifier Identifier => throw null!;
        public int SeriesCount => throw null!;
        public void TrackValue(double metricValue) => throw null!;
        public void TrackValue(object metricValue) => throw null!;
        public bool TrackValue(double metricValue, string dimension1Value) => throw null!;
        public bool TrackValue(double metricValue, string dimension1Value, string dimension2Value) => throw null!;
        public bool TrackValue(double metricValue, string dimension1Value, string dimension2Value, string dimension3Value) => throw null!;
    }

    public static class OperationTelemetryExtensions
    {
        public static void Start(this OperationTelemetry telemetry) => throw null!;
        public static void Stop(this OperationTelemetry telemetry) => throw null!;
    }

    public static class TelemetryClientExtensions
    {
        public static IOperationHolder<T> StartOperation<T>(this TelemetryClient telemetryClient, string operationName) where T : OperationTelemetry, new() => throw null!;
        public static IOperationHolder<T> StartOperation<T>(this TelemetryClient telemetryClient, string operationName, string operationId, string? parentOperationId = null) where T : OperationTelemetry, new() => throw null!;
        public static IOperationHolder<T> StartOperation<T>(this TelemetryClient telemetryClient, T operationTelemetry) where T : OperationTelemetry => throw null!;
        public static IOperationHolder<T> StartOperation<T>(this TelemetryClient telemetryClient, System.Diagnostics.Activity activity) where T : OperationTelemetry, new() => throw null!;
        public static void StopOperation<T>(this TelemetryClient telemetryClient, IOperationHolder<T> operation) where T : OperationTelemetry => throw null!;
    }
}

namespace Microsoft.ApplicationInsights.Channel
{
    public interface ITelemetry
    {
        TelemetryContext Context { get; }
        string Sequence { get; set; }
        DateTimeOffset Timestamp { get; set; }
        ITelemetry DeepClone();
        void Sanitize();
    }

    public interface ITelemetryChannel : IDisposable
    {
        bool? DeveloperMode { get; set; }
        string EndpointAddress { get; set; }
        void Flush();
        void Send(ITelemetry item);
    }
}

namespace Microsoft.ApplicationInsights.DataContracts
{
    public enum SeverityLevel
    {
        Verbose,
        Information,
        Warning,
        Error,
        Critical,
    }

    public interface ISupportProperties
    {
        IDictionary<string, string> Properties { get; }
    }

    public interface ISupportMetrics
    {
        IDictionary<string, double> Metrics { get; }
    }

    public sealed class TelemetryContext
    {
        public CloudContext Cloud => throw null!;
        public IDictionary<string, string> GlobalProperties => throw null!;
        public OperationContext Operation => throw null!;
        public UserContext User => throw null!;
    }

    public sealed class RequestTelemetry : OperationTelemetry
    {
        public RequestTelemetry() => throw null!;
        public override TelemetryContext Context => throw null!;
        public override TimeSpan Duration { get; set; }
        public override string Id { get; set; }
        public override IDictionary<string, double> Metrics => throw null!;
        public override string Name { get; set; }
        public override IDictionary<string, string> Properties => throw null!;
        public override string Sequence { get; set; }
        public override bool? Success { get; set; }
        public override DateTimeOffset Timestamp { get; set; }
        public override ITelemetry DeepClone() => throw null!;
        public string ResponseCode { get; set; }
        public Uri Url { get; set; }
    }

    public sealed class DependencyTelemetry : OperationTelemetry
    {
        public DependencyTelemetry() => throw null!;
        public override TelemetryContext Context => throw null!;
        public override TimeSpan Duration { get; set; }
        public override string Id { get; set; }
        public override IDictionary<string, double> Metrics => throw null!;
        public override string Name { get; set; }
        public override IDictionary<string, string> Properties => throw null!;
        public override string Sequence { get; set; }
        public override bool? Success { get; set; }
        public override DateTimeOffset Timestamp { get; set; }
        public override ITelemetry DeepClone() => throw null!;
        public string Data { get; set; }
        public string ResultCode { get; set; }
        public string Target { get; set; }
        public string Type { get; set; }
    }

    public sealed class PageViewTelemetry : OperationTelemetry
    {
        public PageViewTelemetry() => throw null!;
        public override TelemetryContext Context => throw null!;
        public override TimeSpan Duration { get; set; }
        public override string Id { get; set; }
        public override IDictionary<string, double> Metrics => throw null!;
        public override string Name { get; set; }
        public override IDictionary<string, string> Properties => throw null!;
        public override string Sequence { get; set; }
        public override bool? Success { get; set; }
        public override DateTimeOffset Timestamp { get; set; }
        public override ITelemetry DeepClone() => throw null!;
        public Uri Url { get; set; }
    }

    public sealed class EventTelemetry : ITelemetry, ISupportProperties
    {
        public EventTelemetry() => throw null!;
        public EventTelemetry(string name) => throw null!;
        public TelemetryContext Context => throw null!;
        public IDictionary<string, string> Properties => throw null!;
        public string Sequence { get; set; }
        public DateTimeOffset Timestamp { get; set; }
        public ITelemetry DeepClone() => throw null!;
        void ITelemetry.Sanitize() => throw null!;
        public string Name { get; set; }
    }

    public sealed class TraceTelemetry : ITelemetry, ISupportProperties
    {
        public TraceTelemetry() => throw null!;
        public TraceTelemetry(string message) => throw null!;
        public TelemetryContext Context => throw null!;
        public IDictionary<string, string> Properties => throw null!;
        public string Sequence { get; set; }
        public DateTimeOffset Timestamp { get; set; }
        public ITelemetry DeepClone() => throw null!;
        void ITelemetry.Sanitize() => throw null!;
        public string Message { get; set; }
        public SeverityLevel? SeverityLevel { get; set; }
    }

    public sealed class ExceptionTelemetry : ITelemetry, ISupportProperties
    {
        public ExceptionTelemetry() => throw null!;
        public ExceptionTelemetry(Exception exception) => throw null!;
        public TelemetryContext Context => throw null!;
        public IDictionary<string, string> Properties => throw null!;
        public string Sequence { get; set; }
        public DateTimeOffset Timestamp { get; set; }
        public ITelemetry DeepClone() => throw null!;
        void ITelemetry.Sanitize() => throw null!;
        public Exception Exception { get; set; }
        public string Message { get; set; }
        public SeverityLevel? SeverityLevel { get; set; }
    }

    public sealed class MetricTelemetry : ITelemetry, ISupportProperties
    {
        public MetricTelemetry() => throw null!;
        public MetricTelemetry(string metricName, double metricValue) => throw null!;
        public TelemetryContext Context => throw null!;
        public IDictionary<string, string> Properties => throw null!;
        public string Sequence { get; set; }
        public DateTimeOffset Timestamp { get; set; }
        public ITelemetry DeepClone() => throw null!;
        void ITelemetry.Sanitize() => throw null!;
        public string Name { get; set; }
        public double Sum { get; set; }
    }

    public sealed class AvailabilityTelemetry : ITelemetry, ISupportProperties
    {
        public AvailabilityTelemetry() => throw null!;
        public AvailabilityTelemetry(string name, DateTimeOffset timeStamp, TimeSpan duration, string runLocation, bool success, string? message = null) => throw null!;
        public TelemetryContext Context => throw null!;
        public IDictionary<string, string> Properties => throw null!;
        public string Sequence { get; set; }
        public DateTimeOffset Timestamp { get; set; }
        public ITelemetry DeepClone() => throw null!;
        void ITelemetry.Sanitize() => throw null!;
        public TimeSpan Duration { get; set; }
        public string Name { get; set; }
        public bool Success { get; set; }
    }
}

namespace Microsoft.ApplicationInsights.Extensibility
{
    public interface IOperationHolder<T> : IDisposable
    {
        T Telemetry { get; }
    }

    public interface ITelemetryInitializer
    {
        void Initialize(ITelemetry telemetry);
    }

    public interface ITelemetryProcessor
    {
        void Process(ITelemetry item);
    }

    public sealed class TelemetryConfiguration : IDisposable
    {
        public TelemetryConfiguration() => throw null!;
        public string ConnectionString { get; set; }
        public bool DisableTelemetry { get; set; }
        public string InstrumentationKey { get; set; }
        public ITelemetryChannel TelemetryChannel { get; set; }
        public IList<ITelemetryInitializer> TelemetryInitializers => throw null!;
        public static TelemetryConfiguration CreateDefault() => throw null!;
        public void Dispose() => throw null!;
    }
}

namespace Microsoft.ApplicationInsights.Metrics
{
    public sealed class MetricIdentifier
    {
        public MetricIdentifier(string metricNamespace, string metricId) => throw null!;
        public string MetricId => throw null!;
        public string MetricNamespace => throw null!;
    }
}

namespace Microsoft.ApplicationInsights.Extensibility.Implementation
{
    public abstract class OperationTelemetry : ITelemetry, ISupportMetrics, ISupportProperties
    {
        public abstract TelemetryContext Context { get; }
        public abstract TimeSpan Duration { get; set; }
        public abstract string Id { get; set; }
        public abstract IDictionary<string, double> Metrics { get; }
        public abstract string Name { get; set; }
        public abstract IDictionary<string, string> Properties { get; }
        public abstract string Sequence { get; set; }
        public abstract bool? Success { get; set; }
        public abstract DateTimeOffset Timestamp { get; set; }
        public abstract ITelemetry DeepClone();
        void ITelemetry.Sanitize() => throw null!;
    }

    public sealed class CloudContext
    {
        public string RoleInstance { get; set; }
        public string RoleName { get; set; }
    }

    public sealed class OperationContext
    {
        public string Id { get; set; }
        public string Name { get; set; }
        public string ParentId { get; set; }
    }

    public sealed class UserContext
    {
        public string AuthenticatedUserId { get; set; }
        public string Id { get; set; }
    }
}
