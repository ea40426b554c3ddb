// needs:
// namespaces: Prometheus
// packages: prometheus-net, prometheus-net.AspNetCore, prometheus-net.AspNetCore.HealthChecks

using Microsoft.Extensions.DependencyInjection;

namespace Prometheus;

public interface ICollectorChild;

public interface ICollector
{
    string Help { get; }
    string[] LabelNames { get; }
    string Name { get; }
}

public interface ICollector<out TChild> : ICollector where TChild : ICollectorChild
{
    TChild Unlabelled { get; }
    TChild WithLabels(params string[] labelValues);
    TChild WithLabels(ReadOnlyMemory<string> labelValues);
    TChild WithLabels(ReadOnlySpan<string> labelValues);
}

public interface ICounter : ICollectorChild
{
    double Value { get; }
    void Inc(double increment = 1);
    void Inc(Exemplar? exemplar);
    void Inc(double increment, Exemplar? exemplar);
    void IncTo(double targetValue);
}

public interface IGauge : ICollectorChild
{
    double Value { get; }
    void Dec(double decrement = 1);
    void DecTo(double targetValue);
    void Inc(double increment = 1);
    void IncTo(double targetValue);
    void Set(double val);
}

public interface IObserver : ICollectorChild
{
    void Observe(double val);
}

public interface IHistogram : IObserver
{
    long Count { get; }
    double Sum { get; }
    void Observe(double val, long count);
    void Observe(double val, Exemplar? exemplar);
}

public interface ISummary : IObserver;

public interface ITimer : IDisposable
{
    TimeSpan ObserveDuration();
}

public sealed class Exemplar
{
    public static readonly Exemplar None = null!;
    public static Exemplar From(in LabelPair labelPair1) => throw null!;
    public static Exemplar From(in LabelPair labelPair1, in LabelPair labelPair2) => throw null!;
    public static Exemplar FromTraceContext() => throw null!;
    public static LabelKey Key(string key) => throw null!;
    public static LabelPair Pair(string key, string value) => throw null!;

    public readonly struct LabelKey
    {
        public LabelPair WithValue(string value) => throw null!;
    }

    public readonly struct LabelPair;
}

public sealed class ExemplarBehavior
{
    public TimeSpan NewExemplarMinInterval { get; set; }
    public static ExemplarBehavior NoExemplars() => throw null!;
}

public abstract class MetricConfiguration
{
    public string[]? LabelNames { get; set; }
    public bool SuppressInitialValue { get; set; }
}

public sealed class CounterConfiguration : MetricConfiguration
{
    public ExemplarBehavior? ExemplarBehavior { get; set; }
}

public sealed class GaugeConfiguration : MetricConfiguration;

public sealed class HistogramConfiguration : MetricConfiguration
{
    public double[]? Buckets { get; set; }
    public ExemplarBehavior? ExemplarBehavior { get; set; }
}

public readonly struct QuantileEpsilonPair(double quantile, double epsilon)
{
    public double Epsilon => epsilon;
    public double Quantile => quantile;
}

public sealed class SummaryConfiguration : MetricConfiguration
{
    public int AgeBuckets { get; set; }
    public int BufferSize { get; set; }
    public TimeSpan MaxAge { get; set; }
    public IReadOnlyList<QuantileEpsilonPair> Objectives { get; set; }
}

public abstract class ChildBase : ICollectorChild, IDisposable
{
    public void Dispose() => throw null!;
    public void Publish() => throw null!;
    public void Remove() => throw null!;
    public void Unpublish() => throw null!;
}

public abstract class Collector
{
    public string Help => throw null!;
    public string[] LabelNames => throw null!;
    public string Name => throw null!;
}

public abstract class Collector<TChild> : Collector, ICollector<TChild> where TChild : ChildBase
{
    TChild ICollector<TChild>.Unlabelled => throw null!;
    protected internal TChild Unlabelled => throw null!;
    public IEnumerable<string[]> GetAllLabelValues() => throw null!;
    public TChild Labels(params string[] labelValues) => throw null!;
    public void RemoveLabelled(params string[] labelValues) => throw null!;
    public TChild WithLabels(params string[] labelValues) => throw null!;
    public TChild WithLabels(ReadOnlyMemory<string> labelValues) => throw null!;
    public TChild WithLabels(ReadOnlySpan<string> labelValues) => throw null!;
}

public sealed class Counter : Collector<Counter.Child>, ICounter
{
    public double Value => throw null!;
    public void Inc(double increment = 1) => throw null!;
    public void Inc(Exemplar? exemplar) => throw null!;
    public void Inc(double increment, Exemplar? exemplar) => throw null!;
    public void IncTo(double targetValue) => throw null!;
    public void Publish() => throw null!;
    public void Unpublish() => throw null!;

    public sealed class Child : ChildBase, ICounter
    {
        public double Value => throw null!;
        public void Inc(double increment = 1) => throw null!;
        public void Inc(Exemplar? exemplar) => throw null!;
        public void Inc(double increment, Exemplar? exemplar) => throw null!;
        public void IncTo(double targetValue) => throw null!;
    }
}

public sealed class Gauge : Collector<Gauge.Child>, IGauge
{
    public double Value => throw null!;
    public void Dec(double decrement = 1) => throw null!;
    public void DecTo(double targetValue) => throw null!;
    public void Inc(double increment = 1) => throw null!;
    public void IncTo(double targetValue) => throw null!;
    public void Set(double val) => throw null!;
    public void Publish() => throw null!;
    public void Unpublish() => throw null!;

    public sealed class Child : ChildBase, IGauge
    {
        public double Value => throw null!;
        public void Dec(double decrement = 1) => throw null!;
        public void DecTo(double targetValue) => throw null!;
        public void Inc(double increment = 1) => throw null!;
        public void IncTo(double targetValue) => throw null!;
        public void Set(double val) => throw null!;
    }
}

public sealed class Histogram : Collector<Histogram.Child>, IHistogram
{
    public long Count => throw null!;
    public double Sum => throw null!;
    public void Observe(double val) => throw null!;
    public void Observe(double val, long count) => throw null!;
    public void Observe(double val, Exemplar? exemplar) => throw null!;
    public static double[] ExponentialBuckets(double start, double factor, int count) => throw null!;
    public static double[] LinearBuckets(double start, double width, int count) => throw null!;
    public static double[] PowersOfTenDividedBuckets(int startPower, int endPower, int divisions) => throw null!;
    public void Publish() => throw null!;
    public void Unpublish() => throw null!;

    public sealed class Child : ChildBase, IHistogram
    {
        public long Count => throw null!;
        public double Sum => throw null!;
        public void Observe(double val) => throw null!;
        public void Observe(double val, long count) => throw null!;
        public void Observe(double val, Exemplar? exemplar) => throw null!;
    }
}

public sealed class Summary : Collector<Summary.Child>, ISummary
{
    public void Observe(double val) => throw null!;
    public void Publish() => throw null!;
    public void Unpublish() => throw null!;

    public sealed class Child : ChildBase, ISummary
    {
        public void Observe(double val) => throw null!;
    }
}

public interface IManagedLifetimeMetricHandle<TMetricInterface> where TMetricInterface : ICollectorChild
{
    IDisposable AcquireLease(out TMetricInterface metric, params string[] labelValues);
    ICollector<TMetricInterface> WithExtendLifetimeOnUse();
    void WithLease(Action<TMetricInterface> action, params string[] labelValues);
}

public interface IManagedLifetimeMetricFactory
{
    IManagedLifetimeMetricHandle<ICounter> CreateCounter(string name, string help, string[]? labelNames = null, CounterConfiguration? configuration = null);
    IManagedLifetimeMetricHandle<IGauge> CreateGauge(string name, string help, string[]? labelNames = null, GaugeConfiguration? configuration = null);
    IManagedLifetimeMetricHandle<IHistogram> CreateHistogram(string name, string help, string[]? labelNames = null, HistogramConfiguration? configuration = null);
    IManagedLifetimeMetricHandle<ISummary> CreateSummary(string name, string help, string[]? labelNames = null, SummaryConfiguration? configuration = null);
}

public interface IMetricFactory
{
    Counter CreateCounter(string name, string help, CounterConfiguration? configuration = null);
    Counter CreateCounter(string name, string help, string[] labelNames, CounterConfiguration? configuration = null);
    Gauge CreateGauge(string name, string help, GaugeConfiguration? configuration = null);
    Gauge CreateGauge(string name, string help, string[] labelNames, GaugeConfiguration? configuration = null);
    Histogram CreateHistogram(string name, string help, HistogramConfiguration? configuration = null);
    Histogram CreateHistogram(string name, string help, string[] labelNames, HistogramConfiguration? configuration = null);
    Summary CreateSummary(string name, string help, SummaryConfiguration? configuration = null);
    Summary CreateSummary(string name, string help, string[] labelNames, SummaryConfiguration? configuration = null);
    IManagedLifetimeMetricFactory WithManagedLifetime(TimeSpan expiresAfter);
    IMetricFactory WithLabels(IDictionary<string, string> labels);
}

public sealed class MetricFactory : IMetricFactory
{
    public Counter CreateCounter(string name, string help, CounterConfiguration? configuration = null) => throw null!;
    public Counter CreateCounter(string name, string help, string[] labelNames, CounterConfiguration? configuration = null) => throw null!;
    public Counter CreateCounter(string name, string help, params string[] labelNames) => throw null!;
    public Gauge CreateGauge(string name, string help, GaugeConfiguration? configuration = null) => throw null!;
    public Gauge CreateGauge(string name, string help, string[] labelNames, GaugeConfiguration? configuration = null) => throw null!;
    public Gauge CreateGauge(string name, string help, params string[] labelNames) => throw null!;
    public Histogram CreateHistogram(string name, string help, HistogramConfiguration? configuration = null) => throw null!;
    public Histogram CreateHistogram(string name, string help, string[] labelNames, HistogramConfiguration? configuration = null) => throw null!;
    public Histogram CreateHistogram(string name, string help, params string[] labelNames) => throw null!;
    public Summary CreateSummary(string name, string help, SummaryConfiguration? configuration = null) => throw null!;
    public Summary CreateSummary(string name, string help, string[] labelNames, SummaryConfiguration? configuration = null) => throw null!;
    public Summary CreateSummary(string name, string help, params string[] labelNames) => throw null!;
    public IMetricFactory WithLabels(IDictionary<string, string> labels) => throw null!;
    public IManagedLifetimeMetricFactory WithManagedLifetime(TimeSpan expiresAfter) => throw null!;
}

public sealed class CollectorRegistry
{
    public void AddBeforeCollectCallback(Action callback) => throw null!;
    public void AddBeforeCollectCallback(Func<CancellationToken, Task> callback) => throw null!;
    public Task CollectAndExportAsTextAsync(Stream to, CancellationToken cancel = default) => throw null!;
    public void SetStaticLabels(IDictionary<string, string> labels) => throw null!;
}

public static class Metrics
{
    public static MetricFactory DefaultFactory => throw null!;
    public static CollectorRegistry DefaultRegistry => throw null!;
    public static Counter CreateCounter(string name, string help, CounterConfiguration? configuration = null) => throw null!;
    public static Counter CreateCounter(string name, string help, string[] labelNames, CounterConfiguration? configuration = null) => throw null!;
    public static Counter CreateCounter(string name, string help, params string[] labelNames) => throw null!;
    public static Gauge CreateGauge(string name, string help, GaugeConfiguration? configuration = null) => throw null!;
    public static Gauge CreateGauge(string name, string help, string[] labelNames, GaugeConfiguration? configuration = null) => throw null!;
    public static Gauge CreateGauge(string name, string help, params string[] labelNames) => throw null!;
    public static Histogram CreateHistogram(string name, string help, HistogramConfiguration? configuration = null) => throw null!;
    public static Histogram CreateHistogram(string name, string help, string[] labelNames, HistogramConfiguration? configuration = null) => throw null!;
    public static Histogram CreateHistogram(string name, string help, params string[] labelNames) => throw null!;
    public static Summary CreateSummary(string name, string help, SummaryConfiguration? configuration = null) => throw null!;
    public static Summary CreateSummary(string name, string help, string[] labelNames, SummaryConfiguration? configuration = null) => throw null!;
    public static Summary CreateSummary(string name, string help, params string[] labelNames) => throw null!;
    public static CollectorRegistry NewCustomRegistry() => throw null!;
    public static void SuppressDefaultMetrics() => throw null!;
    public static MetricFactory WithCustomRegistry(CollectorRegistry registry) => throw null!;
    public static IMetricFactory WithLabels(IDictionary<string, string> labels) => throw null!;
    public static IManagedLifetimeMetricFactory WithManagedLifetime(TimeSpan expiresAfter) => throw null!;
}

public static class CounterExtensions
{
    public static void CountExceptions(this ICounter counter, Action wrapped, Func<Exception, bool>? exceptionFilter = null) => throw null!;
    public static TResult CountExceptions<TResult>(this ICounter counter, Func<TResult> wrapped, Func<Exception, bool>? exceptionFilter = null) => throw null!;
    public static Task CountExceptionsAsync(this ICounter counter, Func<Task> wrapped, Func<Exception, bool>? exceptionFilter = null) => throw null!;
    public static Task<TResult> CountExceptionsAsync<TResult>(this ICounter counter, Func<Task<TResult>> wrapped, Func<Exception, bool>? exceptionFilter = null) => throw null!;
    public static void IncToCurrentTimeUtc(this ICounter counter) => throw null!;
}

public static class GaugeExtensions
{
    public static void SetToCurrentTimeUtc(this IGauge gauge) => throw null!;
    public static void SetToTimeUtc(this IGauge gauge, DateTimeOffset timestamp) => throw null!;
    public static IDisposable TrackInProgress(this IGauge gauge) => throw null!;
}

public static class TimerExtensions
{
    public static ITimer NewTimer(this IObserver observer) => throw null!;
    public static ITimer NewTimer(this IGauge gauge) => throw null!;
    public static ITimer NewTimer(this ICounter counter) => throw null!;
}

public class MetricServer : IDisposable
{
    public MetricServer(int port, string url = "metrics/", CollectorRegistry? registry = null, bool useHttps = false) => throw null!;
    public void Dispose() => throw null!;
    public MetricServer Start() => throw null!;
    public void Stop() => throw null!;
}

public static class HttpClientMetricsExtensions
{
    public static IHttpClientBuilder UseHttpClientMetrics(this IHttpClientBuilder builder) => throw null!;
    public static IServiceCollection UseHttpClientMetrics(this IServiceCollection services) => throw null!;
}
