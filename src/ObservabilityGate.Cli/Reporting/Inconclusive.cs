using ObservabilityGate.Cli.Gate;

namespace ObservabilityGate.Cli.Reporting;

/// <summary>How formats that only know findings say that nothing was decided: an empty list would read as a pass.</summary>
internal static class Inconclusive
{
    public const string Name = "obsgate.inconclusive";

    /// <summary>Stands where a format insists on a file: the repository itself.</summary>
    public const string Path = ".";

    public static string Message(CheckResult result) => Inert.Text($"obsgate is inconclusive, nothing was decided: {string.Join(' ', result.Notes)}".TrimEnd(' ', ':'));
}
