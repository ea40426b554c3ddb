using System.Text;
using System.Text.Json;
using ObservabilityGate.Cli.Gate;

namespace ObservabilityGate.Cli.Reporting;

/// <summary><c>--format ndjson</c>: one endpoint a line.</summary>
internal sealed class CoverageNdjsonReporter : ICoverageReporter
{
    public void Write(CoverageResult result, TextWriter output)
    {
        foreach (var item in result.Endpoints)
            output.Write(CheckNdjsonReporter.Line(json => EndpointJson.Write(json, item)));
    }
}

/// <summary><c>--format json</c>: one document with the figures and every endpoint.</summary>
internal sealed class CoverageJsonReporter : ICoverageReporter
{
    public void Write(CoverageResult result, TextWriter output)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true }))
        {
            json.WriteStartObject();
            json.WriteNumber("schema", CheckJsonReporter.Schema);
            json.WriteStartObject("head");
            json.WriteString("rev", result.Head.Rev);
            json.WriteString("sha", result.Head.Sha);
            json.WriteEndObject();
            json.WriteString("git", result.Git);
            json.WriteNumber("files", result.Files);
            json.WriteNumber("endpoints", result.Endpoints.Count);
            if (result.ObservabilityCoverage is { } coverage)
                json.WriteNumber("observability_coverage", coverage);
            else
                json.WriteNull("observability_coverage");
            json.WriteStartArray("items");
            foreach (var item in result.Endpoints)
                EndpointJson.Write(json, item);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.WriteLine(Encoding.UTF8.GetString(buffer.ToArray()));
    }
}
