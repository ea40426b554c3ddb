using System.Globalization;
using System.Text.Json;
using Microsoft.CodeAnalysis;
using ObservabilityGate.Cli.Gate;

namespace ObservabilityGate.Cli.Reporting;

/// <summary><c>--format sarif</c>: SARIF 2.1.0, one run, compact.</summary>
internal sealed class SarifReporter(int most = SarifReporter.Kept) : ICheckReporter
{
    /// <summary>GitHub keeps no more of a run, and would choose by itself.</summary>
    public const int Kept = 5_000;

    public const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private const string Root = "%SRCROOT%";
    private const int MostCharacters = 2_000;

    public void Write(CheckResult result, TextWriter output) => output.Write(CheckNdjsonReporter.Line(json => Write(json, result)));

    private void Write(Utf8JsonWriter json, CheckResult result)
    {
        var all = ReportedFinding.WorstFirst(result);
        var findings = all.Take(most).ToList();
        var rules = new SarifRules(findings);
        json.WriteStartObject();
        json.WriteString("$schema", Schema);
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        json.WriteStartObject("tool");
        rules.WriteDriver(json);
        json.WriteEndObject();
        WriteInvocation(json, result, all.Count - findings.Count);
        json.WriteStartObject("originalUriBaseIds");
        json.WriteStartObject(Root);
        WriteText(json, "description", "The root of the repository.");
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartArray("results");
        foreach (var finding in findings)
            WriteResult(json, finding, rules, result.Base is not null);
        json.WriteEndArray();
        WriteProperties(json, result);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteInvocation(Utf8JsonWriter json, CheckResult result, int cut)
    {
        var isDecided = result.Verdict != Verdict.Inconclusive;
        json.WriteStartArray("invocations");
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", isDecided);
        json.WriteStartArray("toolExecutionNotifications");
        foreach (var note in result.Notes)
            WriteNotification(json, isDecided ? "note" : "error", note);
        if (!isDecided && result.Notes.Count == 0)
            WriteNotification(json, "error", "nothing was decided");
        if (cut > 0)
            WriteNotification(json, "warning", string.Create(CultureInfo.InvariantCulture, $"{cut} more findings are left out here, the least severe ones: the JSON report has all"));
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteNotification(Utf8JsonWriter json, string level, string text)
    {
        json.WriteStartObject();
        json.WriteString("level", level);
        WriteText(json, "message", text);
        json.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter json, ReportedFinding reported, SarifRules rules, bool isCompared)
    {
        var finding = reported.Finding;
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Rule);
        json.WriteNumber("ruleIndex", rules.IndexOf(finding.Rule));
        json.WriteString("level", SarifRules.Level(finding.Severity));
        WriteText(json, "message", finding.Message);
        WriteLocation(json, reported);
        json.WriteStartObject("partialFingerprints");
        json.WriteString("obsgateIdentity/v1", reported.Fingerprint);
        json.WriteEndObject();
        if (isCompared)
            json.WriteString("baselineState", BaselineState(finding.State));
        if (finding.State is FindingState.Suppressed or FindingState.Baselined)
        {
            json.WriteStartArray("suppressions");
            json.WriteStartObject();
            json.WriteString("kind", finding.State == FindingState.Suppressed ? "inSource" : "external");
            json.WriteEndObject();
            json.WriteEndArray();
        }

        json.WriteStartObject("properties");
        json.WriteString("state", reported.State);
        json.WriteBoolean("touched", finding.Touched);
        json.WriteBoolean("fails", finding.Fails);
        json.WriteString("fidelity", finding.Fidelity);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteLocation(Utf8JsonWriter json, ReportedFinding reported)
    {
        var finding = reported.Finding;
        if (!reported.HasFile && finding.Symbol.Length == 0)
            return;

        json.WriteStartArray("locations");
        json.WriteStartObject();
        if (reported.HasFile)
        {
            json.WriteStartObject("physicalLocation");
            json.WriteStartObject("artifactLocation");
            json.WriteString("uri", RelativeUri(finding.File));
            json.WriteString("uriBaseId", Root);
            json.WriteEndObject();
            if (reported.HasPlace)
                WriteRegion(json, finding.Span);
            json.WriteEndObject();
        }

        if (finding.Symbol.Length > 0)
        {
            json.WriteStartArray("logicalLocations");
            json.WriteStartObject();
            json.WriteString("fullyQualifiedName", MarkdownText.Cut(Inert.Text(finding.Symbol), MostCharacters));
            json.WriteString("kind", "member");
            json.WriteEndObject();
            json.WriteEndArray();
        }

        json.WriteEndObject();
        json.WriteEndArray();
    }

    /// <summary>Lines and columns count from one; the end column is the one behind the last character.</summary>
    private static void WriteRegion(Utf8JsonWriter json, FileLinePositionSpan span)
    {
        json.WriteStartObject("region");
        json.WriteNumber("startLine", span.StartLinePosition.Line + 1);
        json.WriteNumber("startColumn", span.StartLinePosition.Character + 1);
        json.WriteNumber("endLine", span.EndLinePosition.Line + 1);
        json.WriteNumber("endColumn", span.EndLinePosition.Character + 1);
        json.WriteEndObject();
    }

    private static void WriteProperties(Utf8JsonWriter json, CheckResult result)
    {
        json.WriteStartObject("properties");
        json.WriteString("verdict", result.Verdict.ToString().ToLowerInvariant());
        WriteSide(json, "base", result.Base);
        WriteSide(json, "head", result.Head);
        if (result.PatchCoverage is { } coverage)
            json.WriteNumber("patchCoverage", coverage);
        json.WriteEndObject();
    }

    private static void WriteSide(Utf8JsonWriter json, string name, Side? side)
    {
        if (side is null)
            return;

        json.WriteStartObject(name);
        json.WriteString("rev", Inert.Text(side.Rev));
        if (side.Sha is not null)
            json.WriteString("sha", side.Sha);
        if (side.How is not null)
            json.WriteString("how", Inert.Text(side.How));
        json.WriteEndObject();
    }

    private static string BaselineState(FindingState state) => state switch
    {
        FindingState.New or FindingState.Loosened => "new",
        FindingState.Fixed => "absent",
        _ => "unchanged",
    };

    private static string RelativeUri(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));

    private static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", Message(text));
        json.WriteEndObject();
    }

    /// <summary>In a message, <c>[words](target)</c> is a link; escaped brackets are brackets.</summary>
    private static string Message(string text)
    {
        var safe = MarkdownText.Cut(Inert.Text(text), MostCharacters);
        return safe.Contains("](", StringComparison.Ordinal) ? safe.Replace("[", "\\[", StringComparison.Ordinal).Replace("]", "\\]", StringComparison.Ordinal) : safe;
    }
}
