using System.Text.RegularExpressions;
using ObservabilityGate.Cli.Reporting;

namespace ObservabilityGate.Cli.Tests.Reporting;

public sealed partial class MarkdownReporterTests
{
    [Fact]
    public void EveryTable_HasAsManyCellsInEachRow()
    {
        foreach (var result in new[] { SampleResult.Fail, SampleResult.Many(300) })
        {
            var tables = Tables(Rendered.As("markdown", result));

            Assert.NotEmpty(tables);
            Assert.All(tables, table => Assert.Single(table.Select(row => row.Count(c => c == '|')).Distinct()));
        }
    }

    [Fact]
    public void EveryFindingAndEndpoint_HasARow()
    {
        var tables = Tables(Rendered.As("markdown", SampleResult.Fail));

        Assert.Equal([SampleResult.Fail.Findings.Count + 2, SampleResult.Fail.Endpoints.Count + 2], tables.Select(t => t.Count));
    }

    [Fact]
    public void OnlyOurElements_AreHtml() =>
        Assert.Equal(["<!-- -->", MarkdownReporter.Marker, "</code>", "<code>"], Html().Matches(Rendered.As("markdown", SampleResult.Fail)).Select(m => m.Value).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void OnlyRules_AreLinks() =>
        Assert.All(Target().Matches(Rendered.As("markdown", SampleResult.Fail)), m => Assert.StartsWith("https://github.com/observabilitygate/observabilitygate/blob/main/docs/rules/OBG", m.Groups[1].Value, StringComparison.Ordinal));

    [Fact]
    public void HostileText_HasNoMarkLeft()
    {
        // What is between the elements is ours; what is inside may hold no character that starts something.
        var inside = Code().Matches(Rendered.As("markdown", SampleResult.Fail)).Select(m => m.Groups[1].Value.Replace("<!-- -->", "", StringComparison.Ordinal)).ToList();

        Assert.Contains(inside, t => t.Contains("everyone", StringComparison.Ordinal));
        Assert.All(inside, t => Assert.DoesNotMatch(@"[<>|`*_~\[\]\\!@$]|#(?!\d+;)|&(?!(amp|lt|gt|#\d+);)|://|www\.", t));
    }

    [Theory]
    [InlineData(MarkdownReporter.Least)]
    [InlineData(MarkdownReporter.Fits)]
    public void MoreThanFits_IsCutAndCounted(int most)
    {
        var result = SampleResult.Many(2000) with { Notes = [.. Enumerable.Repeat(string.Concat(Enumerable.Repeat(SampleResult.Hostile, 50)), 50)], Base = new(new string('@', 5000), null, new string('@', 5000)) };

        var text = Rendered.By(new MarkdownReporter(most), result);
        var tables = Tables(text);

        Assert.InRange(text.Length, most / 2, most);
        Assert.Contains($"+{2000 - (tables[0].Count - 2)} more findings", text, StringComparison.Ordinal);
        Assert.Contains($"+{2000 - (tables[1].Count - 2)} more endpoints", text, StringComparison.Ordinal);
        Assert.Matches(@"- \+\d+ more\n", text);
        Assert.Contains("### How to fix", text, StringComparison.Ordinal);
    }

    [Fact]
    public void LimitBelowTheFixedLines_IsRefused() => Assert.Throws<ArgumentOutOfRangeException>(() => new MarkdownReporter(MarkdownReporter.Least - 1));

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("http://example.org")]
    [InlineData("rules/OBG1001.md")]
    public void AddressThatIsNoHttps_IsNoLink(string address) => Assert.Equal("<code>OBG1001</code>", MarkdownText.Link("OBG1001", address));

    [Theory]
    [InlineData("abcdef", 4, "abc…")]
    [InlineData("ab🙂def", 4, "ab…")]
    [InlineData("abcd", 4, "abcd")]
    public void LongText_IsCutBetweenCharacters(string text, int most, string expected) => Assert.Equal(expected, MarkdownText.Cut(text, most));

    private static List<List<string>> Tables(string text)
    {
        var tables = new List<List<string>>();
        var isInside = false;
        foreach (var line in text.Split('\n'))
        {
            if (line.StartsWith('|') && !isInside)
                tables.Add([]);
            isInside = line.StartsWith('|');
            if (isInside)
                tables[^1].Add(line);
        }

        return tables;
    }

    [GeneratedRegex("<[^>]*>", RegexOptions.CultureInvariant)]
    private static partial Regex Html();

    [GeneratedRegex(@"\]\(([^)]*)\)", RegexOptions.CultureInvariant)]
    private static partial Regex Target();

    [GeneratedRegex("<code>(.*?)</code>", RegexOptions.CultureInvariant)]
    private static partial Regex Code();
}
