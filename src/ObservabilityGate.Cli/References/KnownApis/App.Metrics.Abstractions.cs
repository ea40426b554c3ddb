// needs:
// namespaces: App.Metrics, App.Metrics.Counter, App.Metrics.Gauge, App.Metrics.Histogram, App.Metrics.Meter, App.Metrics.Timer
// packages: App.Metrics.Abstractions, App.Metrics.Core, App.Metrics, App.Metrics.AspNetCore

using App.Metrics.Counter;
using App.Metrics.Gauge;
using App.Metrics.Histogram;
using App.Metrics.Meter;
using App.Metrics.Timer;

namespace App.Metrics
{
    public enum TimeUnit
    {
        Nanoseconds,
        Microseconds,
        Milliseconds,
        Seconds,
        Minutes,
        Hours,
        Days,
    }

    public struct Unit
    {
        public static readonly Unit Bytes;
        public static readonly Unit Calls;
        public static readonly Unit Commands;
        public static readonly Unit Connections;
        public static readonly Unit Errors;
        public static readonly Unit Events;
        public static readonly Unit Items;
        public static readonly Unit None;
        public static readonly Unit Percent;
        public static readonly Unit Requests;
        public static readonly Unit Results;
        public static Unit Custom(string name) => throw null!;
        public static implicit operator Unit(string name) => throw null!;
    }

    public struct MetricTags
    {
        public static readonly MetricTags Empty;
        public MetricTags(string key, string value) => throw null!;
        public MetricTags(string[] keys, string[] values) => throw null!;
    }

    public abstract class MetricValueOptionsBase
    {
        public string Context { get; set; }
        public Unit MeasurementUnit { get; set; }
        public string Name { get; set; }
        public bool ResetOnReporting { get; set; }
        public MetricTags Tags { get; set; }
    }

    public interface IMeasureMetrics
    {
        IMeasureCounterMetrics Counter { get; }
        IMeasureGaugeMetrics Gauge { get; }
        IMeasureHistogramMetrics Histogram { get; }
        IMeasureMeterMetrics Meter { get; }
        IMeasureTimerMetrics Timer { get; }
    }

    public interface IMetrics
    {
        IMeasureMetrics Measure { get; }
    }

    public interface IMetricsRoot : IMetrics;
}

namespace App.Metrics.Counter
{
    public class CounterOptions : MetricValueOptionsBase
    {
        public bool ReportItemPercentages { get; set; }
        public bool ReportSetItems { get; set; }
    }

    public interface IMeasureCounterMetrics
    {
        void Decrement(CounterOptions options);
        void Decrement(CounterOptions options, MetricTags tags);
        void Decrement(CounterOptions options, long amount);
        void Decrement(CounterOptions options, MetricTags tags, long amount);
        void Decrement(CounterOptions options, string item);
        void Increment(CounterOptions options);
        void Increment(CounterOptions options, MetricTags tags);
        void Increment(CounterOptions options, long amount);
        void Increment(CounterOptions options, MetricTags tags, long amount);
        void Increment(CounterOptions options, string item);
        void Increment(CounterOptions options, MetricTags tags, string item);
        void Increment(CounterOptions options, long amount, string item);
    }
}

namespace App.Metrics.Gauge
{
    public class GaugeOptions : MetricValueOptionsBase;

    public interface IMeasureGaugeMetrics
    {
        void SetValue(GaugeOptions options, Func<double> valueProvider);
        void SetValue(GaugeOptions options, double value);
        void SetValue(GaugeOptions options, MetricTags tags, double value);
        void SetValue(GaugeOptions options, MetricTags tags, Func<double> valueProvider);
    }
}

namespace App.Metrics.Histogram
{
    public class HistogramOptions : MetricValueOptionsBase;

    public interface IMeasureHistogramMetrics
    {
        void Update(HistogramOptions options, long value);
        void Update(HistogramOptions options, MetricTags tags, long value);
        void Update(HistogramOptions options, long value, string userValue);
        void Update(HistogramOptions options, MetricTags tags, long value, string userValue);
    }
}

namespace App.Metrics.Meter
{
    public class MeterOptions : MetricValueOptionsBase
    {
        public TimeUnit RateUnit { get; set; }
    }

    public interface IMeasureMeterMetrics
    {
        void Mark(MeterOptions options);
        void Mark(MeterOptions options, long amount);
        void Mark(MeterOptions options, MetricTags tags);
        void Mark(MeterOptions options, MetricTags tags, long amount);
        void Mark(MeterOptions options, string item);
    }
}

namespace App.Metrics.Timer
{
    public class TimerOptions : MetricValueOptionsBase
    {
        public TimeUnit DurationUnit { get; set; }
        public TimeUnit RateUnit { get; set; }
    }

    public struct TimerContext : IDisposable
    {
        public TimeSpan Elapsed => throw null!;
        public void Dispose() => throw null!;
        public void TrackUserValue(string value) => throw null!;
    }

    public interface IMeasureTimerMetrics
    {
        TimerContext Time(TimerOptions options);
        TimerContext Time(TimerOptions options, MetricTags tags);
        TimerContext Time(TimerOptions options, string userValue);
        void Time(TimerOptions options, Action action);
        void Time(TimerOptions options, MetricTags tags, Action action);
        void Time(TimerOptions options, long time);
        void Time(TimerOptions options, MetricTags tags, long time);
    }
}
