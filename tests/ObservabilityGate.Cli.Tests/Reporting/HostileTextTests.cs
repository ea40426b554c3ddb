using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ObservabilityGate.Cli.Gate;
using ObservabilityGate.Cli.Reporting;

namespace ObservabilityGate.Cli.Tests.Reporting;

/// <summary>Names that a pull request chose to be read by a terminal or by GitHub as commands.</summary>
public sealed class HostileTextTests
{
    private const string Hostile = "a\u001b[31m\r\n::error::owned\u202e[red]%0A,|<script>.cs";

    [Theory]
    [InlineData("console")]
    [InlineData("github")]
    [InlineData("json")]
    [InlineData("ndjson")]
    public void HostileNames_StayInert(string format)
    {
        using var output = new StringWriter();

        Reporter(format).Write(Result(), output);

        var text = output.ToString();
        Assert.DoesNotContain('\u001b', text);
        Assert.DoesNotContain('\u202e', text);
        Assert.DoesNotContain(text.Split('\n'), line => line.StartsWith("::error::owned", StringComparison.Ordinal));
    }

    [Fact]
    public void GithubAnnotation_EscapesWhatTheToolkitEscapes()
    {
        using var output = new StringWriter();

        new GithubReporter().Write(Result(), output);

        Assert.StartsWith("::error file=a\\u001b[31m\\u000d\\u000a%3A%3Aerror%3A%3Aowned\\u202e[red]%250A%2C|<script>.cs,line=3,endLine=3,col=5,endColumn=8,title=OBG1001 new::", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void MoreFindingsThanGithubShows_AreCountedInTheLastOne()
    {
        using var output = new StringWriter();
        var result = Result();

        new GithubReporter().Write(result with { Findings = [.. Enumerable.Repeat(result.Findings[0], 25)] }, output);

        var lines = output.ToString().TrimEnd().Split('\n');
        Assert.Equal(10, lines.Length);
        Assert.EndsWith("(+15 more: see the report)", lines[9].TrimEnd(), StringComparison.Ordinal);
    }

    private static ICheckReporter Reporter(string format) => format switch
    {
        "github" => new GithubReporter(),
        "json" => new CheckJsonReporter(),
        "ndjson" => new CheckNdjsonReporter(),
        _ => new ConsoleReporter(colour: false),
    };

    private static CheckResult Result() => new()
    {
        Verdict = Verdict.Fail,
        Base = new(Hostile, null, Hostile),
        Head = new(Hostile, "0123456789abcdef"),
        Git = "libgit2",
        GitReason = Hostile,
        Notes = [Hostile],
        Files = [new(Hostile, 'A')],
        Findings =
        [
            new()
            {
                Rule = "OBG1001",
                Severity = DiagnosticSeverity.Warning,
                State = FindingState.New,
                Touched = true,
                File = Hostile,
                Span = new FileLinePositionSpan(Hostile, new LinePosition(2, 4), new LinePosition(2, 7)),
                Symbol = Hostile,
                Message = Hostile,
                Fidelity = "buildless",
                Help = "https://example.org",
                Fails = true,
            },
        ],
    };
}
