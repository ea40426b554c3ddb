using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using ObservabilityGate.Cli.Gate;
using ObservabilityGate.Cli.Reporting;

namespace ObservabilityGate.Cli.Tests.Reporting;

/// <summary>Names that a pull request chose to be read as commands: by a terminal, by GitHub, by a browser.</summary>
public sealed partial class HostileTextTests
{
    public static TheoryData<string> Formats => [.. CheckFormats.Names];

    [Theory]
    [MemberData(nameof(Formats))]
    public void HostileNames_StayInert(string format)
    {
        foreach (var result in new[] { SampleResult.Fail, SampleResult.Undecided })
        {
            var text = Rendered.As(format, result);

            Assert.DoesNotContain('\r', text);
            Assert.DoesNotContain(text.EnumerateRunes(), r => r.Value != '\n' && Rune.GetUnicodeCategory(r) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator && r.Value != '\n');
            Assert.DoesNotContain(text.Split('\n'), line => line.TrimStart().StartsWith("::error::owned", StringComparison.Ordinal) || line.TrimStart().StartsWith("::warning::x", StringComparison.Ordinal));
            if (format != "github")
                Assert.DoesNotContain(text.Split('\n'), line => line.TrimStart().StartsWith("::", StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("markdown")]
    [InlineData("checkstyle")]
    [InlineData("junit")]
    [InlineData("sarif")]
    [InlineData("gitlab")]
    [InlineData("rdjsonl")]
    [InlineData("json")]
    [InlineData("ndjson")]
    public void HostileNames_AreNoMarkup(string format)
    {
        var text = Rendered.As(format, SampleResult.Fail);

        Assert.DoesNotContain("<script", text, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>", text, StringComparison.Ordinal);
        Assert.DoesNotContain("]]>", text, StringComparison.Ordinal);
    }

    [Fact]
    public void NameBetweenColons_IsNoPictureOnTheConsole() => Assert.Contains("\\u000a::warning::x/", Rendered.As("console", SampleResult.Fail), StringComparison.Ordinal);

    [Fact]
    public void GithubCommand_IsOneLineThatReadsBackAsItWasMeant()
    {
        foreach (var line in Rendered.As("github", SampleResult.Fail).TrimEnd('\n').Split('\n'))
        {
            var command = Command().Match(line);
            Assert.True(command.Success, line);
            Assert.All(command.Groups["properties"].Value.Split(','), p => Assert.Contains(p.Split('=')[0], new[] { "file", "line", "endLine", "col", "endColumn", "title" }));
        }
    }

    [Fact]
    public void GithubAnnotation_EscapesWhatTheToolkitEscapes() => Assert.Contains(
        "::error file=src/a b/#1?/Größe%2C中%3A🙂\\u000d\\u000a%3A%3Awarning%3A%3Ax/<b>|`@everyone`.cs,line=3,endLine=3,col=5,endColumn=8,title=OBG1001 new::'x\\u000d\\u000a::error::owned\\u001b[31m\\u202e",
        Rendered.As("github", SampleResult.Fail), StringComparison.Ordinal);

    [GeneratedRegex(@"^::(error|warning|notice) (?<properties>[^:]+)::[^\r\n]+$", RegexOptions.CultureInvariant)]
    private static partial Regex Command();
}
