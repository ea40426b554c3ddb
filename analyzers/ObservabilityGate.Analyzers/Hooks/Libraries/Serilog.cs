namespace ObservabilityGate.Analyzers.Hooks.Libraries;

/// <summary>Serilog's static and injected loggers, and the timing and tracing packages over it.</summary>
internal static class Serilog
{
    private static readonly string[] _writes = ["Verbose", "Debug", "Information", "Warning", "Error", "Fatal", "Write"];

    public static readonly HookLibrary Library = new("Serilog",
        new HookType(new("Serilog", "ILogger"), HookCategories.Logging, _writes) { IsCarrier = true },
        new HookType(new("Serilog", "Log"), HookCategories.Logging, _writes),
        new HookType(new("Serilog.Core", "Logger"), HookCategories.Logging, _writes) { IsCarrier = true },
        new HookType(new("SerilogTimings", "Operation"), HookCategories.Logging, "Time", "Begin", "At"),
        new HookType(new("SerilogTimings.Extensions", "LoggerOperationExtensions"), HookCategories.Logging, "TimeOperation", "BeginOperation", "OperationAt"),
        new HookType(new("SerilogTracing", "LoggerTracingExtensions"), HookCategories.Tracing, "StartActivity"));
}
