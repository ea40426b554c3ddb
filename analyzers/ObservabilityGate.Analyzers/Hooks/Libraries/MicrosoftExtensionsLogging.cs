namespace ObservabilityGate.Analyzers.Hooks.Libraries;

/// <summary>Microsoft.Extensions.Logging: extension methods, <c>LoggerMessage.Define</c> delegates (seen by their logger argument) and source-generated methods.</summary>
internal static class MicrosoftExtensionsLogging
{
    private const string Namespace = "Microsoft.Extensions.Logging";

    public static readonly HookLibrary Library = new("Microsoft.Extensions.Logging",
        new HookType(new(Namespace, "ILogger"), HookCategories.Logging, "Log*") { IsCarrier = true },
        new HookType(new(Namespace, "ILogger", 1), HookCategories.Logging, "Log*") { IsCarrier = true },
        new HookType(new(Namespace, "LoggerExtensions"), HookCategories.Logging, "Log*"))
    {
        MethodAttributes = [new(Namespace, "LoggerMessageAttribute")],
    };
}
