using System.Text.Json;
using System.Text.RegularExpressions;
using ObservabilityGate.Cli.Gate.Policy;

namespace ObservabilityGate.Architecture.Tests.Docs;

/// <summary>The schema that editors read and the reader that the gate has know the same words, and the page explains each of them.</summary>
public class PolicySchemaTests
{
    private static readonly JsonElement _schema = JsonDocument.Parse(Repository.Read("docs/obsgate.schema.json")).RootElement;

    [Fact]
    public void SchemaAndReader_KnowTheSameWords()
    {
        Assert.Equal(PolicyKeys.Root, Keys(_schema));
        Assert.Equal(PolicyKeys.PatchCoverage, Keys(At("properties", "patch_coverage")));
        Assert.Equal(PolicyKeys.RuleIds, Keys(At("properties", "rules")));
        Assert.Equal(PolicyKeys.Overrides, Keys(At("$defs", "overrides")));
        Assert.Equal(PolicyKeys.Suppression, Keys(At("$defs", "suppression")));
        Assert.Equal(PolicyKeys.FailLevels, Words(At("$defs", "fail_level")));
        Assert.Equal(PolicyKeys.Severities, Words(At("$defs", "severity")));
        Assert.Equal(PolicyKeys.PolicyChanges, Words(At("properties", "policy_changes")));
        Assert.Equal(PolicyKeys.IfNotFound, Words(At("properties", "patch_coverage", "properties", "if_not_found")));
        Assert.Equal(PolicyKeys.RuleIds, Words(At("$defs", "suppression", "properties", "rule")));
    }

    [Fact]
    public void SchemaDefaults_AreThoseOfTheReader()
    {
        Assert.Equal(GatePolicy.Default.FailOn.Value.ToString().ToLowerInvariant(), At("properties", "fail_on", "default").GetString());
        Assert.Equal(GatePolicy.Default.ReportFrom.Value.ToString().ToLowerInvariant(), At("properties", "report_from", "default").GetString());
        Assert.Equal(GatePolicy.Default.PolicyChanges.ToString().ToLowerInvariant(), At("properties", "policy_changes", "default").GetString());
        Assert.Equal(GatePolicy.Default.Baseline.Value, At("properties", "baseline", "default").GetString());
    }

    [Theory]
    [InlineData("80%")]
    [InlineData("99.5%")]
    [InlineData("100%")]
    [InlineData("100.1%")]
    [InlineData("0.8")]
    [InlineData("1000%")]
    [InlineData("80 %")]
    [InlineData("eighty")]
    public void SchemaAndReader_ReadTheSamePercentages(string text)
    {
        var pattern = At("$defs", "percent", "anyOf")[1].GetProperty("pattern").GetString()!;

        Assert.Equal(Regex.IsMatch(text, pattern), Record.Exception(() => GatePolicyReader.Read(GatePolicy.File, $"patch_coverage: {{target: {text}}}")) is null);
    }

    [Fact]
    public void Page_ExplainsEveryKeyAndItsExamplesAreRead()
    {
        var page = MarkdownPage.Read("docs/policy.md");
        foreach (var key in PolicyKeys.Root.Concat(PolicyKeys.PatchCoverage).Concat(PolicyKeys.Suppression).Concat(PolicyKeys.Overrides))
            Assert.Contains($"`{key}`", page.Text, StringComparison.Ordinal);

        var examples = Regex.Matches(page.Text, "```yaml\n(.*?)```", RegexOptions.Singleline).Select(m => m.Groups[1].Value).ToList();
        Assert.NotEmpty(examples);
        Assert.All(examples, e => GatePolicyReader.Read(GatePolicy.File, e));
    }

    private static JsonElement At(params string[] path) => path.Aggregate(_schema, (element, name) => element.GetProperty(name));

    private static IEnumerable<string> Keys(JsonElement element) => element.GetProperty("properties").EnumerateObject().Select(p => p.Name);

    private static IEnumerable<string> Words(JsonElement element) => element.GetProperty("enum").EnumerateArray().Select(e => e.GetString()!);
}
