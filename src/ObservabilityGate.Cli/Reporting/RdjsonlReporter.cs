using System.Text.Json;
using ObservabilityGate.Cli.Gate;

namespace ObservabilityGate.Cli.Reporting;

/// <summary><c>--format rdjsonl</c>: a diagnostic a line in reviewdog's format. Its columns count bytes of UTF-8; where those are not known, a range is of whole lines.</summary>
internal sealed class RdjsonlReporter : ICheckReporter
{
    public void Write(CheckResult result, TextWriter output)
    {
        if (result.Verdict == Verdict.Inconclusive)
            output.Write(CheckNdjsonReporter.Line(json => WriteDiagnostic(json, Inconclusive.Message(result), "ERROR", Inconclusive.Name, null, null)));
        foreach (var finding in ReportedFinding.WorstFirst(result).Where(f => f.IsOpen))
            output.Write(CheckNdjsonReporter.Line(json => WriteDiagnostic(json, Inert.Text(finding.Finding.Message), Severity(finding.Level), finding.Finding.Rule, finding.Finding.Help, finding)));
    }

    private static void WriteDiagnostic(Utf8JsonWriter json, string message, string severity, string code, string? help, ReportedFinding? at)
    {
        json.WriteStartObject();
        json.WriteString("message", message);
        json.WriteStartObject("location");
        json.WriteString("path", at is { HasFile: true } ? at.Finding.File : Inconclusive.Path);
        if (at is { HasPlace: true })
            WriteRange(json, at.Finding);
        json.WriteEndObject();
        json.WriteString("severity", severity);
        json.WriteStartObject("source");
        json.WriteString("name", "obsgate");
        json.WriteString("url", Tool.Home);
        json.WriteEndObject();
        json.WriteStartObject("code");
        json.WriteString("value", code);
        if (help is { Length: > 0 })
            json.WriteString("url", help);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteRange(Utf8JsonWriter json, GateFinding finding)
    {
        json.WriteStartObject("range");
        WritePosition(json, "start", finding.Line, finding.ByteColumns?.Start);
        WritePosition(json, "end", finding.Span.EndLinePosition.Line + 1, finding.ByteColumns?.End);
        json.WriteEndObject();
    }

    private static void WritePosition(Utf8JsonWriter json, string name, int line, int? column)
    {
        json.WriteStartObject(name);
        json.WriteNumber("line", line);
        if (column is { } known)
            json.WriteNumber("column", known);
        json.WriteEndObject();
    }

    private static string Severity(ReportLevel level) => level switch { ReportLevel.Error => "ERROR", ReportLevel.Warning => "WARNING", _ => "INFO" };
}
