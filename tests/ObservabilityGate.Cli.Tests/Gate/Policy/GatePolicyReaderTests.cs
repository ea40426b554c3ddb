using System.Diagnostics;
using Microsoft.CodeAnalysis;
using ObservabilityGate.Cli.Gate.Policy;

namespace ObservabilityGate.Cli.Tests.Gate.Policy;

/// <summary>What obsgate.yaml may say, and where a fault in it is shown.</summary>
public sealed class GatePolicyReaderTests
{
    [Theory]
    [InlineData("fail_onn: error\n", "obsgate.yaml:1:1: unknown key 'fail_onn'; did you mean 'fail_on'?")]
    [InlineData("fail-on: error\n", "obsgate.yaml:1:1: unknown key 'fail-on'; did you mean 'fail_on'?")]
    [InlineData("colour: red\n", "obsgate.yaml:1:1: unknown key 'colour'")]
    [InlineData("fail_on: warnings\n", "obsgate.yaml:1:10: 'warnings' is none of info, warning, error, never; did you mean 'warning'?")]
    [InlineData("fail_on: [error]\n", "obsgate.yaml:1:10: a single value is expected here")]
    [InlineData("report_from: never\n", "obsgate.yaml:1:14: 'never' is none of info, warning, error")]
    [InlineData("informational: yes\n", "obsgate.yaml:1:16: 'yes' is neither true nor false")]
    [InlineData("informational: \"true\"\n", "obsgate.yaml:1:16: 'true' is neither true nor false")]
    [InlineData("rules:\n  OBG1010: {fail_on: error}\n", "obsgate.yaml:2:3: there is no rule 'OBG1010'; did you mean 'OBG1001'?")]
    [InlineData("rules:\n  OBG1001: error\n", "obsgate.yaml:2:12: an override must be a map of keys and values")]
    [InlineData("rules:\n  OBG1001:\n    severty: error\n", "obsgate.yaml:3:5: unknown key 'severty'; did you mean 'severity'?")]
    [InlineData("rules:\n", "obsgate.yaml:1:7: rules must be a map of keys and values")]
    [InlineData("paths: [src]\n", "obsgate.yaml:1:8: paths must be a map of keys and values")]
    [InlineData("fail_on: error\nfail_on: info\n", "obsgate.yaml:2:1: 'fail_on' is there twice")]
    [InlineData("patch_coverage: {threshold: 1%}\n", "obsgate.yaml:1:17: patch_coverage needs a target, as in 'target: 80%'")]
    [InlineData("patch_coverage: {target: 0.8}\n", "obsgate.yaml:1:26: '0.8' is no percentage: write it as in 80%")]
    [InlineData("patch_coverage: {target: 101%}\n", "obsgate.yaml:1:26: '101%' is no percentage: write it as in 80%")]
    [InlineData("patch_coverage: {target: -1}\n", "obsgate.yaml:1:26: '-1' is no percentage: write it as in 80%")]
    [InlineData("suppressions:\n- {rule: OBG1001, path: a.cs}\n", "obsgate.yaml:2:3: a suppression needs a reason")]
    [InlineData("suppressions:\n- {rule: OBG1001, path: a.cs, reason: ''}\n", "obsgate.yaml:2:39: a text is expected here")]
    [InlineData("suppressions:\n- {rule: OBG1001, reason: old}\n", "obsgate.yaml:2:3: a suppression needs a symbol or a path")]
    [InlineData("suppressions:\n- {path: a.cs, reason: old}\n", "obsgate.yaml:2:3: a suppression needs a rule")]
    [InlineData("suppressions:\n- {rule: OBG1001, path: a.cs, reason: old, expires: 31.12.2026}\n", "obsgate.yaml:2:53: '31.12.2026' is no date: write it as in 2026-12-31")]
    [InlineData("suppressions:\n- {rule: OBG1001, path: a.cs, reason: old, expires: 2026-02-30}\n", "obsgate.yaml:2:53: '2026-02-30' is no date")]
    [InlineData("baseline: ../outside.json\n", "obsgate.yaml:1:11: '../outside.json' is no path of a file in the repository")]
    [InlineData("baseline: /etc/passwd\n", "obsgate.yaml:1:11: '/etc/passwd' is no path of a file in the repository")]
    [InlineData("baseline: .git/config\n", "obsgate.yaml:1:11: '.git/config' is no path of a file in the repository")]
    [InlineData("- fail_on\n", "obsgate.yaml:1:1: the file must be a map of keys and values")]
    [InlineData("error\n", "obsgate.yaml:1:1: the file must be a map of keys and values")]
    [InlineData("fail_on: error\n---\nfail_on: info\n", "obsgate.yaml:2:1: there is more than one document")]
    [InlineData("fail_on: !!str error\n", "obsgate.yaml:1:10: tags are not understood here")]
    [InlineData("fail_on: !System.Diagnostics.Process error\n", "obsgate.yaml:1:10: tags are not understood here")]
    [InlineData("fail_on: &level error\n", "obsgate.yaml:1:10: anchors and aliases are not understood here")]
    [InlineData("rules: &a {OBG1001: *a}\n", "obsgate.yaml:1:8: anchors and aliases are not understood here")]
    [InlineData("rules: {OBG1001: *a}\n", "obsgate.yaml:1:18: anchors and aliases are not understood here")]
    [InlineData("rules: [[[[[[[[[[[[\n", "nested deeper than anything")]
    [InlineData("rules: {{{{\n", "obsgate.yaml:")]
    [InlineData("a: b: c\n", "obsgate.yaml:1:")]
    [InlineData("fail_on: error\n\0rules: 1\n", "obsgate.yaml:1: the file is binary")]
    [InlineData("fail_on: \"error\n", "obsgate.yaml:")]
    public void FaultyPolicy_IsRefusedWithItsPlace(string text, string message)
    {
        var e = Assert.Throws<PolicyFileException>(() => GatePolicyReader.Read(GatePolicy.File, text));

        Assert.Contains(message, e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AliasBomb_IsRefusedAtItsFirstAnchor()
    {
        var bomb = "a: &a [x, x]\n" + string.Concat(Enumerable.Range(1, 30).Select(i => $"b{i}: &b{i} [*a, *a, *a, *a]\n"));

        Assert.Contains("anchors and aliases", Assert.Throws<PolicyFileException>(() => GatePolicyReader.Read(GatePolicy.File, bomb)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{")]
    [InlineData("- ")]
    [InlineData("? ")]
    [InlineData("a: ")]
    [InlineData("'")]
    [InlineData("|\n")]
    [InlineData("!")]
    [InlineData("%TAG ! !\n")]
    [InlineData("\0")]
    public void RepeatedIndicator_IsRefusedQuickly(string indicator)
    {
        var watch = Stopwatch.StartNew();

        var text = string.Concat(Enumerable.Repeat(indicator, 20_000));
        Assert.Throws<PolicyFileException>(() => GatePolicyReader.Read(GatePolicy.File, text));

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10), $"{watch.Elapsed}");
    }

    [Fact]
    public void HugeFile_IsRefusedUnread()
    {
        var e = Assert.Throws<PolicyFileException>(() => GatePolicyReader.Read(GatePolicy.File, new string('#', YamlTree.MostCharacters + 1)));

        Assert.Equal("obsgate.yaml:1: the file is larger than 256 KB", e.Message);
    }

    [Theory]
    [InlineData("")]
    [InlineData("# nothing yet\n")]
    [InlineData("---\n")]
    [InlineData("\uFEFF")]
    public void EmptyPolicy_IsTheDefault(string text) => Assert.Equal(GatePolicy.Default, GatePolicyReader.Read(GatePolicy.File, text));

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void WholePolicy_IsReadWithTheLinesThatDecide(string lineEnd)
    {
        const string Text = """
            # The payments team's policy.
            fail_on: error
            report_from: warning
            informational: false
            policy_changes: warn
            baseline: quality/baseline.json
            patch_coverage: {target: 82.5%, threshold: 1, informational: true, if_not_found: fail}
            rules:
              OBG1001:
                severity: error
            paths:
              src/**: {fail_on: info}
              src/Legacy/**: {fail_on: never}
            suppressions:
            - rule: OBG1001
              symbol: Shop.Ping
              reason: the load balancer counts these
              expires: 2026-12-31
            """;

        var policy = GatePolicyReader.Read(GatePolicy.File, "\uFEFF" + Text.ReplaceLineEndings(lineEnd));

        Assert.Equal(new(FailLevel.Error, 2), policy.FailOn);
        Assert.Equal(new(FailLevel.Warning, 3), policy.ReportFrom);
        Assert.Equal(PolicyChangeResponse.Warn, policy.PolicyChanges);
        Assert.Equal("quality/baseline.json", policy.Baseline.Value);
        Assert.Equal(new(82.5m, 1, true, true, 7), policy.PatchCoverage);
        Assert.Equal(new(DiagnosticSeverity.Error, 10), policy.SeverityFor("OBG1001", "a.cs"));
        Assert.Equal(new(FailLevel.Error, 2), policy.FailOnFor("OBG1001", "a.cs"));
        Assert.Equal(new(FailLevel.Info, 12), policy.FailOnFor("OBG1001", "src/a.cs"));
        Assert.Equal(new(FailLevel.Never, 13), policy.FailOnFor("OBG1001", "src/Legacy/a.cs"));
        Assert.Equal(new("OBG1001", "Shop.Ping", null, "the load balancer counts these", new(2026, 12, 31), 15), Assert.Single(policy.Suppressions));
    }

    [Theory]
    [InlineData(0, 0, true)]
    [InlineData(3, 4, false)]
    [InlineData(79, 100, true)]
    [InlineData(789, 1000, false)]
    public void PatchCoverage_IsComparedUnrounded(int observed, int measured, bool isMet) =>
        Assert.Equal(isMet, new PatchCoverageTarget(80, 1, false, false, 1).IsMet(observed, measured));

    [Fact]
    public void NothingMeasured_FailsOnlyWhereThePolicyAsksForIt()
    {
        Assert.False(new PatchCoverageTarget(80, 0, false, FailsIfNotFound: true, 1).IsMet(0, 0));
        Assert.True(new PatchCoverageTarget(80, 0, false, FailsIfNotFound: false, 1).IsMet(0, 0));
    }
}
