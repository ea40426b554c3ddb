// needs:
// namespaces: StackExchange.Profiling
// packages: MiniProfiler.Shared, MiniProfiler.AspNetCore, MiniProfiler.AspNetCore.Mvc, MiniProfiler

namespace StackExchange.Profiling;

public class MiniProfilerBaseOptions
{
    public bool EnableDebugMode { get; set; }
    public int MaxUnviewedProfiles { get; set; }
}

public class MiniProfiler
{
    public static MiniProfiler? Current => throw null!;
    public static MiniProfilerBaseOptions DefaultOptions => throw null!;
    public decimal DurationMilliseconds { get; set; }
    public Guid Id { get; set; }
    public string? Name { get; set; }
    public static MiniProfiler? StartNew(string? profilerName = null) => throw null!;
    public bool Stop(bool discardResults = false) => throw null!;
    public Task<bool> StopAsync(bool discardResults = false) => throw null!;
}

public class Timing : IDisposable
{
    public decimal? DurationMilliseconds { get; set; }
    public string? Name { get; set; }
    public void Stop() => throw null!;
    void IDisposable.Dispose() => throw null!;
}

public class CustomTiming : IDisposable
{
    public string CommandString { get; set; }
    public bool Errored { get; set; }
    public void Stop() => throw null!;
    void IDisposable.Dispose() => throw null!;
}

public static class MiniProfilerExtensions
{
    public static CustomTiming? CustomTiming(this MiniProfiler? profiler, string category, string commandString, string? executeType = null, bool includeStackTrace = true) => throw null!;
    public static IDisposable? Ignore(this MiniProfiler? profiler) => throw null!;
    public static T Inline<T>(this MiniProfiler? profiler, Func<T> selector, string name) => throw null!;
    public static Timing? Step(this MiniProfiler? profiler, string? name) => throw null!;
    public static Timing? StepIf(this MiniProfiler? profiler, string name, decimal minSaveMs, bool includeChildren = false) => throw null!;
}
