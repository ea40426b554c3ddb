using System.Text.Json;
using System.Xml.Linq;
using ObservabilityGate.Cli.Gate;

namespace ObservabilityGate.Cli.Tests.Reporting;

/// <summary>Each machine-readable report, read back.</summary>
public sealed class ParsedReportTests
{
    private static readonly int _open = SampleResult.Fail.Findings.Count(f => f.State is FindingState.New or FindingState.Existing or FindingState.Loosened);

    [Fact]
    public void Gitlab_ListsOpenFindingsWithDistinctFingerprints()
    {
        var issues = JsonDocument.Parse(Rendered.As("gitlab", SampleResult.Fail)).RootElement.EnumerateArray().ToList();

        Assert.Equal(_open, issues.Count);
        Assert.Equal(_open, issues.Select(i => i.GetProperty("fingerprint").GetString()).Distinct().Count());
        Assert.All(issues, i => Assert.Contains(i.GetProperty("severity").GetString(), new[] { "info", "minor", "major", "critical", "blocker" }));
        Assert.Contains(issues, i => i.GetProperty("location").GetProperty("path").GetString() == SampleResult.HostilePath);
        Assert.All(issues, i => Assert.InRange(i.GetProperty("location").GetProperty("lines").GetProperty("begin").GetInt32(), 1, int.MaxValue));
    }

    [Fact]
    public void Gitlab_IsAnEmptyListWithoutFindings() => Assert.Equal("[]\n", Rendered.As("gitlab", SampleResult.Pass));

    [Fact]
    public void Checkstyle_HasAFileOnceAndItsErrorsInIt()
    {
        var root = XDocument.Parse(Rendered.As("checkstyle", SampleResult.Fail)).Root!;
        var files = root.Elements("file").Select(f => f.Attribute("name")!.Value).ToList();

        Assert.Equal(files.Distinct(), files);
        Assert.Equal(_open, root.Descendants("error").Count());
        Assert.Equal(["error", "info", "warning"], root.Descendants("error").Select(e => e.Attribute("severity")!.Value).Distinct().Order(StringComparer.Ordinal));
        Assert.Null(root.Elements("file").Single(f => f.Attribute("name")!.Value == "src/Whole file.cs").Element("error")!.Attribute("line"));
    }

    [Fact]
    public void Junit_HasACaseForEachFindingAndEndpoint()
    {
        var suite = XDocument.Parse(Rendered.As("junit", SampleResult.Fail)).Root!.Element("testsuite")!;

        // One for the run, one a finding, one for each of the three endpoints that are there and have none.
        Assert.Equal(1 + SampleResult.Fail.Findings.Count + 3, suite.Elements("testcase").Count());
        Assert.Equal((int)suite.Attribute("tests")!, suite.Elements("testcase").Count());
        Assert.Equal((int)suite.Attribute("failures")!, suite.Descendants("failure").Count());
        Assert.Equal(SampleResult.Fail.Findings.Count(f => f.Fails), suite.Descendants("failure").Count());
        Assert.Equal((int)suite.Attribute("skipped")!, suite.Descendants("skipped").Count());
        Assert.Equal("UTF-8", XDocument.Parse(Rendered.As("junit", SampleResult.Fail)).Declaration!.Encoding!.ToUpperInvariant());
    }

    [Fact]
    public void Junit_HasACaseWhereNothingWasFound() => Assert.Single(XDocument.Parse(Rendered.As("junit", SampleResult.Pass)).Descendants("testcase"));

    [Fact]
    public void Rdjsonl_HasADiagnosticALineInBytes()
    {
        var diagnostics = Rendered.As("rdjsonl", SampleResult.Fail).TrimEnd('\n').Split('\n').Select(l => JsonDocument.Parse(l).RootElement).ToList();
        var error = diagnostics.Single(d => d.GetProperty("code").GetProperty("value").GetString() == "OBG1003");

        Assert.Equal(_open, diagnostics.Count);
        Assert.Equal("""{"start":{"line":12,"column":6},"end":{"line":12,"column":10}}""", error.GetProperty("location").GetProperty("range").GetRawText());
        Assert.Equal("ERROR", error.GetProperty("severity").GetString());
        Assert.False(diagnostics.Single(d => d.GetProperty("location").GetProperty("path").GetString() == "src/Whole file.cs").GetProperty("location").TryGetProperty("range", out _));
    }

    [Fact]
    public void Rdjsonl_NamesWholeLinesWhereBytesAreNotKnown()
    {
        var line = Rendered.As("rdjsonl", SampleResult.Pass with { Findings = [SampleResult.Fail.Findings[0] with { ByteColumns = null }] });

        Assert.Contains("\"range\":{\"start\":{\"line\":12},\"end\":{\"line\":12}}", line, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("gitlab", "blocker")]
    [InlineData("checkstyle", "severity=\"error\"")]
    [InlineData("junit", "errors=\"1\"")]
    [InlineData("rdjsonl", "\"ERROR\"")]
    [InlineData("github", "::error title=obsgate is inconclusive::")]
    [InlineData("markdown", "inconclusive, nothing was decided")]
    [InlineData("json", "\"verdict\": \"inconclusive\"")]
    [InlineData("ndjson", "\"verdict\":\"inconclusive\"")]
    [InlineData("console", "INCONCLUSIVE")]
    public void InconclusiveRun_IsNotGreen(string format, string sign) => Assert.Contains(sign, Rendered.As(format, SampleResult.Undecided), StringComparison.Ordinal);

    [Theory]
    [InlineData("json")]
    [InlineData("ndjson")]
    public void FindingWithoutAPlace_HasNoLine(string format) => Assert.Matches("\"file\": ?\"src/Whole file.cs\",\\s*\"line\": ?null", Rendered.As(format, SampleResult.Fail));
}
