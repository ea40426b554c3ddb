namespace ObservabilityGate.Cli.Commands;

internal static class Terminal
{
    /// <summary>Colour only on a terminal, and never where NO_COLOR is set (no-color.org).</summary>
    public static bool HasColour => !Console.IsOutputRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
}
