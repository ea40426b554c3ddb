namespace ObservabilityGate.Analyzers.Hooks.Libraries;

internal static class Log4Net
{
    public static readonly HookLibrary Library = new("log4net",
        new HookType(new("log4net", "ILog"), HookCategories.Logging, "Debug*", "Info*", "Warn*", "Error*", "Fatal*") { IsCarrier = true },
        new HookType(new("log4net.Util", "ILogExtensions"), HookCategories.Logging, "Debug*", "Info*", "Warn*", "Error*", "Fatal*"),
        new HookType(new("log4net.Core", "ILogger"), HookCategories.Logging, "Log"));
}
