using System.Text.Json;
using Microsoft.CodeAnalysis;
using ObservabilityGate.Cli.Gate;

namespace ObservabilityGate.Cli.Reporting;

/// <summary><c>--format gitlab</c>: a Code Quality report. GitLab itself compares it with that of the target branch, so what is fixed or silenced is no part of it.</summary>
internal sealed class GitlabReporter : ICheckReporter
{
    public void Write(CheckResult result, TextWriter output) => output.Write(CheckNdjsonReporter.Line(json =>
    {
        json.WriteStartArray();
        if (result.Verdict == Verdict.Inconclusive)
            WriteIssue(json, Inconclusive.Message(result), Inconclusive.Name, Inconclusive.Name, "blocker", Inconclusive.Path, 1);
        foreach (var finding in ReportedFinding.WorstFirst(result).Where(f => f.IsOpen))
            WriteIssue(json, Inert.Text(finding.Finding.Message), finding.Finding.Rule, finding.Fingerprint, Severity(finding.Finding), finding.HasFile ? finding.Finding.File : Inconclusive.Path, finding.HasPlace ? finding.Finding.Line : 1);
        json.WriteEndArray();
    }));

    private static void WriteIssue(Utf8JsonWriter json, string description, string check, string fingerprint, string severity, string path, int line)
    {
        json.WriteStartObject();
        json.WriteString("description", description);
        json.WriteString("check_name", check);
        json.WriteString("fingerprint", fingerprint);
        json.WriteString("severity", severity);
        json.WriteStartObject("location");
        json.WriteString("path", path);
        json.WriteStartObject("lines");
        json.WriteNumber("begin", line);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static string Severity(GateFinding finding) => (finding.Severity, finding.Fails) switch
    {
        (DiagnosticSeverity.Error, _) => "critical",
        (_, true) => "major",
        (DiagnosticSeverity.Warning, _) => "minor",
        _ => "info",
    };
}
