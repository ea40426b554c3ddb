using System.Text.Json;
using ObservabilityGate.Cli.Gate;

namespace ObservabilityGate.Cli.Reporting;

/// <summary>The public field names of a finding, in their fixed order. Lines and columns count from one; the end is exclusive, as in SARIF. A finding about a whole file has none of them.</summary>
internal static class FindingJson
{
    public static void Write(Utf8JsonWriter json, GateFinding finding, string? type = null)
    {
        json.WriteStartObject();
        if (type is not null)
            json.WriteString("record", type);
        json.WriteString("rule", finding.Rule);
        json.WriteString("severity", finding.Severity.ToString().ToLowerInvariant());
        json.WriteString("state", finding.State.ToString().ToLowerInvariant());
        json.WriteBoolean("touched", finding.Touched);
        json.WriteString("file", finding.File);
        var (start, end) = (finding.Span.StartLinePosition, finding.Span.EndLinePosition);
        WriteNumber(json, "line", start.Line + 1, finding.Span.IsValid);
        WriteNumber(json, "column", start.Character + 1, finding.Span.IsValid);
        WriteNumber(json, "end_line", end.Line + 1, finding.Span.IsValid);
        WriteNumber(json, "end_column", end.Character + 1, finding.Span.IsValid);
        json.WriteString("symbol", finding.Symbol);
        json.WriteString("message", finding.Message);
        json.WriteString("fidelity", finding.Fidelity);
        json.WriteString("help", finding.Help);
        json.WriteEndObject();
    }

    private static void WriteNumber(Utf8JsonWriter json, string name, int number, bool isKnown)
    {
        if (isKnown)
            json.WriteNumber(name, number);
        else
            json.WriteNull(name);
    }
}
