using System.Xml;
using ObservabilityGate.Cli.Gate;

namespace ObservabilityGate.Cli.Reporting;

/// <summary><c>--format checkstyle</c>: Checkstyle's XML, a file with its errors.</summary>
internal sealed class CheckstyleReporter : ICheckReporter
{
    public void Write(CheckResult result, TextWriter output) => output.Write(XmlText.Document(xml =>
    {
        xml.WriteStartElement("checkstyle");
        xml.Attribute("version", "4.3");
        if (result.Verdict == Verdict.Inconclusive)
        {
            xml.WriteStartElement("file");
            xml.Attribute("name", Inconclusive.Path);
            WriteError(xml, "error", Inconclusive.Message(result), Inconclusive.Name);
            xml.WriteEndElement();
        }

        foreach (var file in ReportedFinding.WorstFirst(result).Where(f => f.IsOpen).GroupBy(f => f.Finding.File, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            xml.WriteStartElement("file");
            xml.Attribute("name", file.Key.Length == 0 ? Inconclusive.Path : file.Key);
            foreach (var finding in file)
                WriteError(xml, Severity(finding.Level), $"{finding.Finding.Message} ({finding.State})", $"obsgate.{finding.Finding.Rule}", finding);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }));

    private static void WriteError(XmlWriter xml, string severity, string message, string source, ReportedFinding? at = null)
    {
        xml.WriteStartElement("error");
        if (at is { HasPlace: true })
        {
            xml.Attribute("line", at.Finding.Line);
            xml.Attribute("column", at.Finding.Span.StartLinePosition.Character + 1);
        }

        xml.Attribute("severity", severity);
        xml.Attribute("message", message);
        xml.Attribute("source", source);
        xml.WriteEndElement();
    }

    private static string Severity(ReportLevel level) => level switch { ReportLevel.Error => "error", ReportLevel.Warning => "warning", _ => "info" };
}
