using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis;
using ObservabilityGate.Analyzers.Rules;
using ObservabilityGate.Cli.Gate;
using ObservabilityGate.Cli.Reporting;

namespace ObservabilityGate.Cli.Tests.Reporting;

public sealed class SarifReporterTests
{
    private static readonly JsonSchema _schema = new(File.ReadAllText(SchemaFile()));

    public static TheoryData<string> Results => ["fail", "pass", "inconclusive", "many"];

    [Theory]
    [MemberData(nameof(Results))]
    public void Report_IsOfTheSchema(string name)
    {
        var result = name switch { "fail" => SampleResult.Fail, "pass" => SampleResult.Pass, "inconclusive" => SampleResult.Undecided, _ => SampleResult.Many(6000) };

        Assert.Empty(_schema.Problems(Rendered.As("sarif", result)));
    }

    [Theory]
    [InlineData("/runs/0/tool/driver/name", null, "$.runs[0].tool.driver has no name")]
    [InlineData("/runs/0/results/0/level", "\"fatal\"", "$.runs[0].results[0].level is none of")]
    [InlineData("/runs/0/results/0/ruleIndex", "\"0\"", "$.runs[0].results[0].ruleIndex is no integer")]
    [InlineData("/runs/0/results/0/severity", "1", "$.runs[0].results[0].severity is not known")]
    [InlineData("/runs/0/results/0/locations/0/physicalLocation/artifactLocation/uri", "\"a b.cs\"", "artifactLocation.uri is no uri-reference")]
    [InlineData("/runs/0/results/0/locations/0/physicalLocation/region/startLine", "0", "region.startLine is too small")]
    [InlineData("/runs/0/invocations/0/executionSuccessful", null, "$.runs[0].invocations[0] has no executionSuccessful")]
    [InlineData("/version", "\"2.0.0\"", "$.version is none of")]
    public void BrokenReport_IsNotOfTheSchema(string path, string? value, string problem)
    {
        var document = JsonNode.Parse(Rendered.As("sarif", SampleResult.Fail))!;
        var names = path.Split('/')[1..];
        var parent = names[..^1].Aggregate(document, (at, name) => at is JsonArray list ? list[int.Parse(name)]! : at[name]!).AsObject();
        parent.Remove(names[^1]);
        if (value is not null)
            parent[names[^1]] = JsonNode.Parse(value);

        Assert.Contains(_schema.Problems(document.ToJsonString()), p => p.Contains(problem, StringComparison.Ordinal));
    }

    [Fact]
    public void EveryFinding_HasItsRuleAndAFingerprintOfItsOwn()
    {
        var run = Run(SampleResult.Fail);
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules");
        var results = run.GetProperty("results").EnumerateArray().ToList();

        Assert.Equal(SampleResult.Fail.Findings.Count, results.Count);
        Assert.All(results, r => Assert.Equal(r.GetProperty("ruleId").GetString(), rules[r.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString()));
        Assert.Equal(results.Count, results.Select(Fingerprint).Distinct().Count());
    }

    [Fact]
    public void Fingerprint_StaysWhenCodeMovesAndOthersAreMended()
    {
        var before = SampleResult.Fail.Findings.Where(f => f.Symbol.EndsWith("OldController.Trace", StringComparison.Ordinal)).ToList();
        var moved = before.Select(f => SampleResult.Finding(f.Rule, f.Severity, f.State, "src/Elsewhere.cs", 3, f.Symbol, f.Message)).ToList();
        var mended = new List<GateFinding> { moved[1] with { State = FindingState.Fixed }, moved[0], moved[2] };

        var first = Fingerprints(before);

        Assert.Equal(first, Fingerprints(moved));
        Assert.Subset(first, Fingerprints(mended));
        Assert.Equal(3, Fingerprints(mended).Count);
    }

    [Theory]
    [InlineData(FindingState.New, "new", null)]
    [InlineData(FindingState.Loosened, "new", null)]
    [InlineData(FindingState.Existing, "unchanged", null)]
    [InlineData(FindingState.Suppressed, "unchanged", "inSource")]
    [InlineData(FindingState.Baselined, "unchanged", "external")]
    [InlineData(FindingState.Fixed, "absent", null)]
    public void State_IsSaidInSarifsOwnWords(object state, string baseline, string? suppression)
    {
        var result = Run(SampleResult.Pass with { Findings = [SampleResult.Fail.Findings[0] with { State = (FindingState)state }] }).GetProperty("results")[0];

        Assert.Equal(baseline, result.GetProperty("baselineState").GetString());
        Assert.Equal(suppression, result.TryGetProperty("suppressions", out var list) ? list[0].GetProperty("kind").GetString() : null);
        Assert.Equal(state.ToString()!.ToLowerInvariant(), result.GetProperty("properties").GetProperty("state").GetString());
    }

    [Fact]
    public void WithoutABase_NothingIsSaidOfOne() =>
        Assert.All(Run(SampleResult.Fail with { Base = null }).GetProperty("results").EnumerateArray(), r => Assert.False(r.TryGetProperty("baselineState", out _)));

    [Fact]
    public void Path_IsARelativeUriThatLeadsBackToTheFile()
    {
        var uris = Run(SampleResult.Fail).GetProperty("results").EnumerateArray().Where(r => r.TryGetProperty("locations", out _))
            .Select(r => r.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation")).ToList();

        Assert.All(uris, u => Assert.Equal("%SRCROOT%", u.GetProperty("uriBaseId").GetString()));
        Assert.Equal(
            SampleResult.Fail.Findings.Select(f => f.File).Where(f => f.Length > 0).Order(StringComparer.Ordinal),
            uris.Select(u => Uri.UnescapeDataString(u.GetProperty("uri").GetString()!)).Order(StringComparer.Ordinal));
        Assert.DoesNotContain(uris, u => u.GetProperty("uri").GetString()!.Contains(' ', StringComparison.Ordinal));
    }

    [Fact]
    public void Region_CountsFromOneAndItsEndIsBehind() =>
        Assert.Equal("""{"startLine":12,"startColumn":5,"endLine":12,"endColumn":8}""", Run(SampleResult.Fail).GetProperty("results").EnumerateArray().First(r => r.GetProperty("ruleId").GetString() == "OBG1002").GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region").GetRawText());

    [Fact]
    public void MoreThanIsKept_LosesTheLeastAndSaysSo()
    {
        var many = SampleResult.Many(5010, DiagnosticSeverity.Info);
        var run = Run(many with { Findings = [.. many.Findings, SampleResult.Fail.Findings[1]] });

        Assert.Equal(SarifReporter.Kept, run.GetProperty("results").GetArrayLength());
        Assert.Equal("error", run.GetProperty("results")[0].GetProperty("level").GetString());
        Assert.StartsWith("11 more findings", run.GetProperty("invocations")[0].GetProperty("toolExecutionNotifications")[0].GetProperty("message").GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void InconclusiveRun_IsNoSuccess()
    {
        var invocation = Run(SampleResult.Undecided).GetProperty("invocations")[0];

        Assert.False(invocation.GetProperty("executionSuccessful").GetBoolean());
        Assert.All(invocation.GetProperty("toolExecutionNotifications").EnumerateArray(), n => Assert.Equal("error", n.GetProperty("level").GetString()));
    }

    [Fact]
    public void NameThatLooksLikeALink_IsEscaped() => Assert.Contains("\\[b\\](http", Run(SampleResult.Undecided).GetProperty("invocations")[0].GetProperty("toolExecutionNotifications")[1].GetProperty("message").GetProperty("text").GetString(), StringComparison.Ordinal);

    [Fact]
    public void Report_IsCompact() => Assert.Single(Rendered.As("sarif", SampleResult.Fail).TrimEnd('\n').Split('\n'));

    [Fact]
    public void EveryRule_IsInTheCatalogue()
    {
        var fields = typeof(Descriptors).GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic).Where(f => f.FieldType == typeof(DiagnosticDescriptor)).OrderBy(f => f.Name, StringComparer.Ordinal);

        Assert.Equal(fields.Select(f => f.Name), RuleBook.Rules.Select(r => $"{r.Id}_{RuleBook.NameOf(r)}"));
    }

    private static HashSet<string> Fingerprints(IReadOnlyList<GateFinding> findings) => [.. Run(SampleResult.Pass with { Findings = findings }).GetProperty("results").EnumerateArray().Select(Fingerprint)];

    private static string Fingerprint(JsonElement result) => result.GetProperty("partialFingerprints").GetProperty("obsgateIdentity/v1").GetString()!;

    private static JsonElement Run(CheckResult result) => JsonDocument.Parse(Rendered.As("sarif", result)).RootElement.GetProperty("runs")[0];

    private static string SchemaFile() => OwnSource.Path("Reporting", "sarif-2.1.0.subset.schema.json");
}
