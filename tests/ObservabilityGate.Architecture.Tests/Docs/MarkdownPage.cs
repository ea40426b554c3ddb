using System.Text.RegularExpressions;

namespace ObservabilityGate.Architecture.Tests.Docs;

/// <summary>One page of the documentation: what people wrote, and what is generated between markers.</summary>
internal sealed partial record MarkdownPage(string Path, string Text)
{
    public static MarkdownPage Read(string path) => new(path, File.Exists(Repository.FullPath(path)) ? Repository.Read(path) : "");

    /// <summary>The text without what is generated.</summary>
    public string Prose => Generated().Replace(Text, "");

    public string? Section(string name) => Generated().Matches(Text).FirstOrDefault(m => m.Groups["name"].Value == name)?.Groups["text"].Value;

    public MarkdownPage With(string name, string text) => this with { Text = Generated().Replace(Text, m => m.Groups["name"].Value == name ? $"<!-- generated: {name} -->\n{text}<!-- end -->" : m.Value) };

    /// <summary>The fenced blocks of a language under a heading, up to the next heading of the same or a higher level.</summary>
    public IReadOnlyList<string> Blocks(string heading, string language) =>
        [.. Fence().Matches(Under(heading)).Where(m => m.Groups["language"].Value == language).Select(m => m.Groups["text"].Value)];

    public string Under(string heading)
    {
        var start = Text.IndexOf($"\n{heading}\n", StringComparison.Ordinal);
        if (start < 0)
            return "";

        start += heading.Length + 2;
        var level = heading.TakeWhile(c => c == '#').Count();
        var end = Regex.Match(Text[start..], $"^#{{1,{level}}} ", RegexOptions.Multiline);
        return end.Success ? Text[start..(start + end.Index)] : Text[start..];
    }

    [GeneratedRegex(@"<!-- generated: (?<name>[\w -]+) -->\n(?<text>.*?)<!-- end -->", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Generated();

    [GeneratedRegex(@"^```(?<language>\w+)\n(?<text>.*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Fence();
}
