using Microsoft.CodeAnalysis;
using ObservabilityGate.Cli.Gate;

namespace ObservabilityGate.Cli.Tests.Reporting;

public sealed class GithubReporterTests
{
    [Fact]
    public void MoreFindingsThanGithubShows_AreCountedInTheLastOne()
    {
        var lines = Lines(SampleResult.Many(25));

        Assert.Equal(10, lines.Length);
        Assert.EndsWith("(+15 more: see the report)", lines[9], StringComparison.Ordinal);
    }

    [Fact]
    public void EachLevel_HasTenAndErrorsComeFirst()
    {
        var result = SampleResult.Pass with
        {
            Findings = [.. SampleResult.Many(12, DiagnosticSeverity.Info).Findings, .. SampleResult.Many(12, DiagnosticSeverity.Warning).Findings.Select(f => f with { Fails = false, File = "src/Other.cs" }), .. SampleResult.Many(12).Findings.Select(f => f with { File = "src/Third.cs" })],
        };

        Assert.Equal(
            [.. Enumerable.Repeat("error", 10), .. Enumerable.Repeat("warning", 10), .. Enumerable.Repeat("notice", 10)],
            Lines(result).Select(l => l.Split(' ')[0].Trim(':')));
    }

    [Fact]
    public void SeveralRulesAtOneMember_AreOneAnnotation()
    {
        var line = Assert.Single(Lines(SampleResult.Fail), l => l.Contains("src/Orders.cs", StringComparison.Ordinal));

        Assert.Equal("::error file=src/Orders.cs,line=12,endLine=12,col=5,endColumn=8,title=OBG1003 new%2C OBG1002 existing::'Get(int)' (mvc-action) has no tracing hook%0A'Get(int)' (mvc-action) has no metrics hook", line);
    }

    [Fact]
    public void FindingWithoutAPlace_IsAnnotatedWithoutOne()
    {
        var lines = Lines(SampleResult.Fail);

        Assert.Contains(lines, l => l.StartsWith("::notice file=src/Whole file.cs,title=OBG1007 new::", StringComparison.Ordinal));
        Assert.Contains(lines, l => l.StartsWith("::error title=OBG9999 new::", StringComparison.Ordinal));
    }

    [Fact]
    public void SettledFindings_AreNotAnnotated() => Assert.DoesNotContain(Lines(SampleResult.Fail), l => l.Contains(" fixed", StringComparison.Ordinal) || l.Contains(" suppressed", StringComparison.Ordinal) || l.Contains(" baselined", StringComparison.Ordinal));

    private static string[] Lines(CheckResult result) => Rendered.As("github", result).TrimEnd('\n').Split('\n');
}
