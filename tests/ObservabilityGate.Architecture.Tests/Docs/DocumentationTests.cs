using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using ObservabilityGate.Analyzers.Options;
using ObservabilityGate.Analyzers.Rules;

namespace ObservabilityGate.Architecture.Tests.Docs;

/// <summary>The documentation says what the code does: lists are generated, every rule and option has its words, examples are compiled, links lead somewhere.</summary>
public partial class DocumentationTests
{
    private static readonly string[] _headings = ["## What", "## Why", "## Example", "## How to fix", "## Configure", "## When to suppress", "## Related"];

    public static IEnumerable<object[]> Sections => GeneratedDocs.Sections.Select(s => new object[] { s.Page, s.Name });

    public static TheoryData<string> Rules => [.. GeneratedDocs.Rules.Select(r => r.Id)];

    public static TheoryData<string> Options => [.. OptionDefinition.All.Select(o => o.Key)];

    [Theory]
    [MemberData(nameof(Sections))]
    public void GeneratedSection_IsWhatTheCodeSays(string page, string name)
    {
        var expected = GeneratedDocs.Sections.Single(s => s.Page == page && s.Name == name).Text;
        var written = MarkdownPage.Read(page);
        Assert.True(written.Section(name) is not null, $"{page} has no '<!-- generated: {name} -->' … '<!-- end -->'. Write the page with both markers; the text between them is filled in.");
        if (written.Section(name) == expected)
            return;

        if (Environment.GetEnvironmentVariable(GeneratedDocs.Update) == "1")
            File.WriteAllText(Repository.FullPath(page), written.With(name, expected).Text);
        else
            Assert.Fail($"'{name}' in {page} is not what the code says. Run 'OBSGATE_UPDATE_DOCS=1 dotnet test tests/ObservabilityGate.Architecture.Tests' and commit the difference. It should read:\n{expected}");
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void Rule_HasAPageWithEverySection(string id)
    {
        var rule = Rule(id);
        var page = MarkdownPage.Read(GeneratedDocs.PageOf(rule));

        Assert.StartsWith($"# {id}: {rule.Title}\n", page.Text);
        Assert.All(_headings, h => Assert.NotEmpty(page.Under(h).Trim()));
        Assert.Contains($"#pragma warning disable {id}", page.Under("## When to suppress"));
        Assert.Contains($"dotnet_diagnostic.{id}.severity", page.Under("## Configure"));
        Assert.Equal($"{Descriptors.HelpRoot}{id}.md", rule.HelpLinkUri);
        Assert.Equal("docs/rules/", Descriptors.HelpRoot[^"docs/rules/".Length..]);
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public async Task RuleExample_IsReportedWhereItSaysSo(string id)
    {
        var rule = Rule(id);
        var page = MarkdownPage.Read(GeneratedDocs.PageOf(rule));
        var config = string.Join('\n', page.Blocks("## Example", "ini"));
        var flagged = Assert.Single(page.Blocks("### Flagged", "csharp"));
        var quiet = page.Blocks("### Not flagged", "csharp");

        Assert.NotEmpty(quiet);
        Assert.Contains(RuleExample.Expected(flagged), e => e.EndsWith(id, StringComparison.Ordinal));
        Assert.All(quiet, code => Assert.Empty(RuleExample.Expected(code)));
        foreach (var code in quiet.Append(flagged))
        {
            // The gate's own rules need two versions; here their examples are only compiled and asked for the others.
            var expected = RuleExample.Expected(code).Where(e => !GeneratedDocs.IsGateOnly(Rule(e[^7..])));
            var reported = await RuleExample.ReportedAsync(code, config);
            Assert.Equal(expected, GeneratedDocs.IsGateOnly(rule) ? reported.Where(r => r.Contains("CS", StringComparison.Ordinal)) : reported);
        }
    }

    [Fact]
    public void RulePages_AreOfRulesThatExist()
    {
        var pages = Repository.Files.Where(f => f.StartsWith("docs/rules/OBG", StringComparison.Ordinal));
        Assert.Equal(GeneratedDocs.Rules.Select(GeneratedDocs.PageOf), pages);
    }

    [Fact]
    public void MentionedRules_Exist()
    {
        var known = GeneratedDocs.Rules.Select(r => r.Id).ToHashSet(StringComparer.Ordinal);
        var bad = Repository.Files.Where(IsDocument).SelectMany(f => RuleId().Matches(Repository.Read(f)).Where(m => !known.Contains(m.Value)).Select(m => $"{f}: {m.Value}")).Distinct();
        Expect.None(bad);
    }

    [Theory]
    [MemberData(nameof(Options))]
    public void Option_IsExplainedWithAnExample(string key)
    {
        var page = MarkdownPage.Read("docs/configuration.md");
        var heading = $"### `{key}`";

        Assert.True(Words(page.Under(heading)) >= 20, $"docs/configuration.md has no '{heading}' with a paragraph that explains the option.");
        Assert.Contains(page.Blocks(heading, "ini"), block => block.Contains($"{key} = ", StringComparison.Ordinal));
        Assert.Contains(key, page.Prose);
    }

    [Fact]
    public void MentionedOptions_Exist()
    {
        var known = OptionDefinition.All.Select(o => o.Key).ToHashSet(StringComparer.Ordinal);
        var bad = Repository.Files.Where(IsDocument).SelectMany(f => OptionKey().Matches(Repository.Read(f)).Where(m => !known.Contains(m.Value)).Select(m => $"{f}: {m.Value}"));
        Expect.None(bad);
    }

    [Fact]
    public void Links_LeadToFilesOfTheRepository()
    {
        var bad = new List<string>();
        foreach (var page in Repository.Files.Where(IsDocument))
        {
            foreach (Match link in Link().Matches(Repository.Read(page)))
            {
                var target = link.Groups[1].Value;
                if (target.Contains("://", StringComparison.Ordinal) || target.StartsWith('#'))
                    continue;
                var full = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Repository.FullPath(page))!, target.Split('#')[0]));
                if (!Path.Exists(full))
                    bad.Add($"{page}: {target}");
            }
        }

        Expect.None(bad);
    }

    private static DiagnosticDescriptor Rule(string id) => GeneratedDocs.Rules.Single(r => r.Id == id);

    private static bool IsDocument(string file) => file.EndsWith(".md", StringComparison.Ordinal) && (file.StartsWith("docs/", StringComparison.Ordinal) || !file.Contains('/', StringComparison.Ordinal));

    private static int Words(string text) => Regex.Replace(text, "```.*?```", "", RegexOptions.Singleline).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;

    [GeneratedRegex(@"OBG\d{4}", RegexOptions.CultureInvariant)]
    private static partial Regex RuleId();

    [GeneratedRegex(@"observability_gate\.\w+", RegexOptions.CultureInvariant)]
    private static partial Regex OptionKey();

    [GeneratedRegex(@"\]\(([^)\s]+)\)", RegexOptions.CultureInvariant)]
    private static partial Regex Link();
}
