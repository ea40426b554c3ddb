using System.Text;
using ObservabilityGate.Cli.Gate;
using ObservabilityGate.Cli.Reporting;

namespace ObservabilityGate.Cli.Tests.Reporting;

/// <summary>A result in one of the formats.</summary>
internal static class Rendered
{
    public static string As(string format, CheckResult result) => By(CheckFormats.Reporter(format, colour: false), result);

    public static string By(ICheckReporter reporter, CheckResult result)
    {
        using var output = new StringWriter { NewLine = "\n" };
        reporter.Write(result, output);

        // What a file holds, where half a character cannot be.
        return Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(output.ToString()));
    }
}
