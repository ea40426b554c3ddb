namespace ObservabilityGate.Analyzers.Hooks.Libraries;

internal static class NLog
{
    private static readonly string[] _writes =
        ["Trace", "Debug", "Info", "Warn", "Error", "Fatal", "Log", "Swallow*", "ConditionalTrace", "ConditionalDebug", "ForTraceEvent", "ForDebugEvent", "ForInfoEvent", "ForWarnEvent", "ForErrorEvent", "ForFatalEvent", "ForLogEvent", "ForExceptionEvent"];

    public static readonly HookLibrary Library = new("NLog",
        new HookType(new("NLog", "ILogger"), HookCategories.Logging, _writes) { IsCarrier = true },
        new HookType(new("NLog", "ILoggerBase"), HookCategories.Logging, _writes),
        new HookType(new("NLog", "Logger"), HookCategories.Logging, _writes) { IsCarrier = true },
        new HookType(new("NLog", "ILoggerExtensions"), HookCategories.Logging, _writes));
}
