namespace ObservabilityGate.Cli.Reporting;

/// <summary>How this tool calls itself in a report.</summary>
internal static class Tool
{
    public const string Home = "https://github.com/observabilitygate/observabilitygate";

    public static string Version { get; } = typeof(Tool).Assembly.GetName().Version?.ToString(3) ?? "0.0.0";
}
