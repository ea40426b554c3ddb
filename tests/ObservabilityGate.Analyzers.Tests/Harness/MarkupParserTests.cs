using ObservabilityGate.Testing;
using ObservabilityGate.Testing.Markup;

namespace ObservabilityGate.Analyzers.Tests.Harness;

public class MarkupParserTests
{
    [Theory]
    [InlineData("a", "a", "")]
    [InlineData("[|a|]", "a", "?0-1")]
    [InlineData("x[||]y", "xy", "?1-1")]
    [InlineData("{|A1:a|}", "a", "A1 0-1")]
    [InlineData("{|#0:a|}", "a", "#0 0-1")]
    [InlineData("{|#12:a|}{|CS0103:b|}", "ab", "#12 0-1;CS0103 1-2")]
    [InlineData("[|a[|b|]|]", "ab", "?0-2;?1-2")]
    [InlineData("{|A1:{|B2:a|}|}", "a", "B2 0-1;A1 0-1")]
    [InlineData("[|a{|A1:b|]c|}", "abc", "?0-2;A1 1-3")]
    [InlineData("[|{|#0:a|}|]", "a", "#0 0-1;?0-1")]
    [InlineData("$$\"\"\"{{a}}\"\"\"$$", "$$\"\"\"{{a}}\"\"\"$$", "")]
    [InlineData("x is { } || y[0] | z", "x is { } || y[0] | z", "")]
    [InlineData("[|a || b|]", "a || b", "?0-6")]
    [InlineData("a\n[|b|]", "a\nb", "?2-3")]
    public void Markers_AreTakenOut(string markup, string text, string spans)
    {
        var parsed = MarkupParser.Parse(markup);

        Assert.Equal(text, parsed.Text);
        Assert.Equal(spans, string.Join(';', parsed.Spans.Select(s =>
            $"{(s.Id is { } id ? id + " " : s.Index is { } index ? $"#{index} " : "?")}{s.Span.Start}-{s.Span.End}")));
    }

    [Theory]
    [InlineData("[|a", "'[|' is never closed")]
    [InlineData("a|]", "'|]' closes nothing (line 1)")]
    [InlineData("a\nb|}", "'|}' closes nothing (line 2)")]
    [InlineData("{|A1:a", "'{|A1:' is never closed")]
    [InlineData("[|a|}", "closes nothing")]
    [InlineData("{|A1:a|]", "closes nothing")]
    [InlineData("{|no name:a|}", "closes nothing")]
    public void UnbalancedMarkers_Throw(string markup, string message) =>
        Assert.Contains(message, Assert.Throws<TestFailedException>(() => MarkupParser.Parse(markup)).Message, StringComparison.Ordinal);
}
