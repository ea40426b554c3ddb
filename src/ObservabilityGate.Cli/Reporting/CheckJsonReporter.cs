using System.Text;
using System.Text.Json;
using ObservabilityGate.Cli.Gate;

namespace ObservabilityGate.Cli.Reporting;

/// <summary><c>--format json</c>: one document. Names and order of its fields are a contract; times are left out of nothing but the stages.</summary>
internal sealed class CheckJsonReporter : ICheckReporter
{
    public const int Schema = 1;

    public void Write(CheckResult result, TextWriter output)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true }))
            Write(json, result);
        output.WriteLine(Encoding.UTF8.GetString(buffer.ToArray()));
    }

    private static void Write(Utf8JsonWriter json, CheckResult result)
    {
        json.WriteStartObject();
        json.WriteNumber("schema", Schema);
        json.WriteString("verdict", result.Verdict.ToString().ToLowerInvariant());
        WriteSide(json, "base", result.Base, withHow: true);
        WriteSide(json, "head", result.Head, withHow: false);
        json.WriteString("git", result.Git);
        json.WriteStartArray("files");
        foreach (var file in result.Files)
        {
            json.WriteStartObject();
            json.WriteString("path", file.Path);
            json.WriteString("status", file.Status.ToString());
            json.WriteEndObject();
        }

        json.WriteEndArray();
        WriteEndpoints(json, result);
        json.WriteStartObject("hooks");
        json.WriteNumber("metrics", result.CountWith(e => e.Metrics));
        json.WriteNumber("tracing", result.CountWith(e => e.Tracing));
        json.WriteNumber("logging", result.CountWith(e => e.Logging));
        json.WriteEndObject();
        json.WriteStartArray("findings");
        foreach (var finding in result.Findings)
            FindingJson.Write(json, finding);
        json.WriteEndArray();
        json.WriteStartArray("stages");
        foreach (var stage in result.Stages)
        {
            json.WriteStartObject();
            json.WriteString("name", stage.Name);
            json.WriteNumber("in", stage.In);
            json.WriteNumber("out", stage.Out);
            json.WriteNumber("ms", stage.Milliseconds);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("notes");
        foreach (var note in result.Notes)
            json.WriteStringValue(note);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteSide(Utf8JsonWriter json, string name, Side? side, bool withHow)
    {
        if (side is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteString("rev", side.Rev);
        json.WriteString("sha", side.Sha);
        if (withHow)
            json.WriteString("how", side.How);
        json.WriteEndObject();
    }

    private static void WriteEndpoints(Utf8JsonWriter json, CheckResult result)
    {
        json.WriteStartObject("endpoints");
        json.WriteNumber("touched", result.Touched);
        json.WriteNumber("observed", result.Observed);
        if (result.PatchCoverage is { } coverage)
            json.WriteNumber("patch_coverage", coverage);
        else
            json.WriteNull("patch_coverage");
        json.WriteStartArray("items");
        foreach (var endpoint in result.Endpoints)
            EndpointJson.Write(json, endpoint.Item, endpoint.Change.ToString().ToLowerInvariant());
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
