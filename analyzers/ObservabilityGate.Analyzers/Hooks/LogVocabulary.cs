namespace ObservabilityGate.Analyzers.Hooks;

/// <summary>How methods that write are called, whatever the library.</summary>
internal static class LogVocabulary
{
    private static readonly string[] _tracing = ["StartActivity", "StartActiveSpan", "SetTag", "RecordException", "StartSpan"];
    private static readonly string[] _metrics = ["Inc", "Increment", "Observe", "NewTimer", "TrackMetric", "TrackValue", "RecordValue", "WriteMetric"];
    private static readonly string[] _levels = ["Trace", "Verbose", "Debug", "Information", "Info", "Warning", "Warn", "Error", "Critical", "Fatal"];

    /// <summary>Log, LogWarning, Warn, WarnFormat, InformationAsync …</summary>
    public static bool IsWrite(string method)
    {
        if (method.EndsWith("Async", StringComparison.Ordinal))
            method = method.Substring(0, method.Length - "Async".Length);
        if (method.EndsWith("Format", StringComparison.Ordinal))
            method = method.Substring(0, method.Length - "Format".Length);
        if (method is "Log" or "Write" or "InsertLog")
            return true;
        if (method.StartsWith("Log", StringComparison.Ordinal))
            method = method.Substring("Log".Length);
        return _levels.Contains(method);
    }

    /// <summary>True for the methods that write at level warning or above.</summary>
    public static bool IsComplaint(string method)
    {
        if (method.StartsWith("Log", StringComparison.Ordinal))
            method = method.Substring("Log".Length);
        return method.StartsWith("Warn", StringComparison.Ordinal) || method.StartsWith("Error", StringComparison.Ordinal) || method.StartsWith("Critical", StringComparison.Ordinal) || method.StartsWith("Fatal", StringComparison.Ordinal)
            || method is "TrackException" or "CaptureException" or "RecordException" or "AddException";
    }

    /// <summary>A logger that comes from a base class of a package: named so, and called by names that nothing else has.</summary>
    public static bool IsLoggerCall(string receiver, string method) =>
        (receiver is "_logger" or "logger" or "Logger" or "_log" or "log" or "Log" or "this._logger" or "this.Logger")
        && (method is "LogTrace" or "LogDebug" or "LogInformation" or "LogWarning" or "LogError" or "LogCritical");

    /// <summary>Names that are enough to take an unresolved call for a hook of the category.</summary>
    public static IEnumerable<string> LookAlikes(HookCategories category) => category switch
    {
        HookCategories.Tracing => _tracing,
        HookCategories.Metrics => _metrics,
        _ => [],
    };

    /// <summary>What an unresolved call looks like, by its name and, for the short names of logging, by the name of its receiver.</summary>
    public static HookCategories LooksLike(string method, string receiver)
    {
        if (_tracing.Contains(method))
            return HookCategories.Tracing;
        if (_metrics.Contains(method))
            return HookCategories.Metrics;

        var isLogger = receiver.IndexOf("log", StringComparison.OrdinalIgnoreCase) >= 0;
        return (isLogger && IsWrite(method)) || (method.Length > 3 && method.StartsWith("Log", StringComparison.Ordinal) && IsWrite(method))
            ? HookCategories.Logging
            : HookCategories.None;
    }
}
