using System.Text;
using System.Text.Json;
using ObservabilityGate.Cli.Gate;

namespace ObservabilityGate.Cli.Reporting;

/// <summary><c>--format ndjson</c>: one finding a line, then one line with the verdict.</summary>
internal sealed class CheckNdjsonReporter : ICheckReporter
{
    public void Write(CheckResult result, TextWriter output)
    {
        foreach (var finding in result.Findings)
            output.Write(Line(json => FindingJson.Write(json, finding, "finding")));
        output.Write(Line(json =>
        {
            json.WriteStartObject();
            json.WriteString("record", "verdict");
            json.WriteString("verdict", result.Verdict.ToString().ToLowerInvariant());
            json.WriteNumber("touched", result.Touched);
            json.WriteNumber("observed", result.Observed);
            if (result.PatchCoverage is { } coverage)
                json.WriteNumber("patch_coverage", coverage);
            else
                json.WriteNull("patch_coverage");
            json.WriteEndObject();
        }));
    }

    public static string Line(Action<Utf8JsonWriter> write)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
            write(json);
        return Encoding.UTF8.GetString(buffer.ToArray()) + "\n";
    }
}
