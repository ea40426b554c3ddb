using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using ObservabilityGate.Analyzers.Rules;
using ObservabilityGate.Testing.Meta;

namespace ObservabilityGate.Analyzers.Tests.Meta;

public partial class DescriptorTests
{
    // How many arguments a rule's message takes; the gate and the compiler both format it.
    private static readonly Dictionary<string, int> _arguments = new(StringComparer.Ordinal)
    {
        ["OBG1001"] = 2,
        ["OBG1002"] = 2,
        ["OBG1003"] = 2,
        ["OBG1004"] = 2,
        ["OBG1005"] = 4,
        ["OBG1006"] = 3,
        ["OBG1007"] = 3,
    };

    /// <summary>Every rule, whoever reports it: those of the gate alone have no analyzer.</summary>
    private static IReadOnlyList<DiagnosticDescriptor> All { get; } =
    [
        .. typeof(Descriptors).GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
            .Where(f => f.FieldType == typeof(DiagnosticDescriptor))
            .Select(f => (DiagnosticDescriptor)f.GetValue(null)!)
            .OrderBy(d => d.Id, StringComparer.Ordinal),
    ];

    public static TheoryData<string> Ids => [.. All.Select(d => d.Id)];

    [Fact]
    public void EveryAnalyzersRule_IsDeclaredOnceAmongTheDescriptors()
    {
        Assert.NotEmpty(All);
        Assert.Equal(All.Select(d => d.Id).Distinct(), All.Select(d => d.Id));
        Assert.Empty(typeof(Descriptors).Assembly.Descriptors().Except(All));
    }

    [Theory, MemberData(nameof(Ids))]
    public void Rule_HasTitleMessageAndHelpLink(string id)
    {
        var rule = Rule(id);

        DescriptorAssert.IsComplete(rule);
        Assert.EndsWith($"docs/rules/{id}.md", rule.HelpLinkUri, StringComparison.Ordinal);
        Assert.Matches("^OBG[1-8][0-9]{3}$", id);
    }

    [Theory, MemberData(nameof(Ids))]
    public void Rule_RendersItsMessage(string id)
    {
        if (_arguments.TryGetValue(id, out var count))
            DescriptorAssert.MessageRenders(Rule(id), count);
        else
            DescriptorAssert.MessageRenders(Rule(id), Placeholder().Matches(Rule(id).MessageFormat.ToString()).Select(m => m.Value).Distinct().Count());
    }

    [Theory, MemberData(nameof(Ids))]
    public void Rule_HasAPageOfItsOwn(string id)
    {
        var page = Repository.Read("docs", "rules", id + ".md");

        Assert.Contains(id, page.Split('\n')[0], StringComparison.Ordinal);
        foreach (var part in new[] { "why", "fix", "configure", "suppress" })
            Assert.Contains(page.Split('\n'), line => line.StartsWith('#') && line.Contains(part, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void ReleaseFiles_ListEveryRuleWithItsCategoryAndSeverity()
    {
        var rows = new[] { "AnalyzerReleases.Shipped.md", "AnalyzerReleases.Unshipped.md" }
            .SelectMany(file => Repository.Read("analyzers", "ObservabilityGate.Analyzers", file).Split('\n'))
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
            .Where(cells => cells.Length >= 4 && cells[0].StartsWith("OBG", StringComparison.Ordinal))
            .Select(cells => (cells[0], cells[1], cells[2]))
            .Order();

        Assert.Equal(All.Select(d => (d.Id, d.Category, d.DefaultSeverity.ToString())).Order(), rows);
    }

    private static DiagnosticDescriptor Rule(string id) => All.Single(d => d.Id == id);

    [GeneratedRegex(@"\{\d+", RegexOptions.CultureInvariant)]
    private static partial Regex Placeholder();
}
