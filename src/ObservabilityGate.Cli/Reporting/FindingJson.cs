using System.Text.Json;
using ObservabilityGate.Cli.Gate;

namespace ObservabilityGate.Cli.Reporting;

/// <summary>The public field names of a finding, in their fixed order. Lines and columns count from one; the end is exclusive, as in SARIF.</summary>
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
        json.WriteNumber("line", finding.Line);
        json.WriteNumber("column", finding.Span.StartLinePosition.Character + 1);
        json.WriteNumber("end_line", finding.Span.EndLinePosition.Line + 1);
        json.WriteNumber("end_column", finding.Span.EndLinePosition.Character + 1);
        json.WriteString("symbol", finding.Symbol);
        json.WriteString("message", finding.Message);
        json.WriteString("fidelity", finding.Fidelity);
        json.WriteString("help", finding.Help);
        json.WriteEndObject();
    }
}
