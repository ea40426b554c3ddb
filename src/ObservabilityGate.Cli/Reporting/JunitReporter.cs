using System.Globalization;
using System.Xml;
using ObservabilityGate.Cli.Gate;

namespace ObservabilityGate.Cli.Reporting;

/// <summary><c>--format junit</c>: a test case a finding, one an endpoint that has none, and one that says whether the run could decide.</summary>
internal sealed class JunitReporter : ICheckReporter
{
    private enum Outcome
    {
        Passed,
        Failed,
        Skipped,
        Error,
    }

    /// <param name="Group">Where test reports put it: the file.</param>
    /// <param name="Name">What it is called.</param>
    /// <param name="Outcome">What became of it.</param>
    /// <param name="Type">The rule.</param>
    /// <param name="Text">What is to be read about it.</param>
    private sealed record Case(string Group, string Name, Outcome Outcome, string Type = "", string Text = "");

    public void Write(CheckResult result, TextWriter output)
    {
        var cases = Cases(result).ToList();
        output.Write(XmlText.Document(xml =>
        {
            xml.WriteStartElement("testsuites");
            xml.Attribute("name", "obsgate");
            WriteCounts(xml, cases);
            xml.WriteStartElement("testsuite");
            xml.Attribute("name", "obsgate check");
            WriteCounts(xml, cases);
            WriteProperties(xml, result);
            foreach (var item in cases)
                WriteCase(xml, item);
            if (result.Notes.Count > 0)
                xml.WriteElementString("system-out", string.Join('\n', result.Notes.Select(Inert.Text)));
            xml.WriteEndElement();
            xml.WriteEndElement();
        }));
    }

    private static IEnumerable<Case> Cases(CheckResult result)
    {
        // A report without a single case is an error to some readers, and a run that decided nothing must not look green.
        yield return result.Verdict == Verdict.Inconclusive
            ? new("obsgate", "the run decides", Outcome.Error, Inconclusive.Name, Inconclusive.Message(result))
            : new("obsgate", "the run decides", Outcome.Passed);
        foreach (var finding in ReportedFinding.WorstFirst(result))
            yield return Of(finding);

        var told = result.Findings.Select(f => (f.File, f.Line)).ToHashSet();
        foreach (var (item, _) in result.Endpoints.Where(e => e.Change != EndpointChange.Deleted && !told.Contains((e.Item.File, e.Item.Line))))
        {
            var reason = item.Exempt ?? (item.IsUnknown ? "unknown" : null);
            yield return new(item.File, $"{item.Type}.{item.Member}", reason is null ? Outcome.Passed : Outcome.Skipped, Text: reason == "unknown" && item.UnknownBecause is { } because ? $"unknown: {because}" : reason ?? "");
        }
    }

    private static Case Of(ReportedFinding finding)
    {
        var outcome = finding.Finding switch
        {
            { Fails: true } => Outcome.Failed,
            { State: FindingState.Suppressed or FindingState.Baselined } => Outcome.Skipped,
            _ => Outcome.Passed,
        };
        var place = finding.Where.Length == 0 ? "" : $"{finding.Where}: ";
        var text = $"{place}{finding.Severity} {finding.Finding.Rule} ({finding.State}): {finding.Finding.Message}";
        return new(finding.HasFile ? finding.Finding.File : "obsgate", $"{finding.Finding.Rule} {finding.Finding.Symbol}".TrimEnd(), outcome, finding.Finding.Rule, text);
    }

    private static void WriteCounts(XmlWriter xml, IReadOnlyCollection<Case> cases)
    {
        xml.Attribute("tests", cases.Count);
        xml.Attribute("failures", cases.Count(c => c.Outcome == Outcome.Failed));
        xml.Attribute("errors", cases.Count(c => c.Outcome == Outcome.Error));
        xml.Attribute("skipped", cases.Count(c => c.Outcome == Outcome.Skipped));
    }

    private static void WriteProperties(XmlWriter xml, CheckResult result)
    {
        xml.WriteStartElement("properties");
        WriteProperty(xml, "verdict", result.Verdict.ToString().ToLowerInvariant());
        WriteProperty(xml, "base", result.Base?.Sha ?? result.Base?.Rev);
        WriteProperty(xml, "head", result.Head?.Sha ?? result.Head?.Rev);
        WriteProperty(xml, "patch_coverage", result.PatchCoverage?.ToString(CultureInfo.InvariantCulture));
        xml.WriteEndElement();
    }

    private static void WriteProperty(XmlWriter xml, string name, string? value)
    {
        if (value is null)
            return;

        xml.WriteStartElement("property");
        xml.Attribute("name", name);
        xml.Attribute("value", value);
        xml.WriteEndElement();
    }

    private static void WriteCase(XmlWriter xml, Case item)
    {
        xml.WriteStartElement("testcase");
        xml.Attribute("classname", item.Group);
        xml.Attribute("name", item.Name);
        switch (item.Outcome)
        {
            case Outcome.Failed or Outcome.Error:
                xml.WriteStartElement(item.Outcome == Outcome.Failed ? "failure" : "error");
                xml.Attribute("type", item.Type);
                xml.Attribute("message", item.Text);
                xml.WriteEndElement();
                break;
            case Outcome.Skipped:
                xml.WriteStartElement("skipped");
                xml.Attribute("message", item.Text);
                xml.WriteEndElement();
                break;
            default:
                if (item.Text.Length > 0)
                    xml.WriteElementString("system-out", Inert.Text(item.Text));
                break;
        }

        xml.WriteEndElement();
    }
}
