using ObservabilityGate.Cli.Gate;
using ObservabilityGate.Cli.Gate.Policy;

namespace ObservabilityGate.Cli.Tests.Gate;

/// <summary>What obsgate.yaml makes of findings, and what a change to it does.</summary>
public sealed class PolicyTests : IDisposable
{
    private readonly Shop _shop = new();

    public void Dispose() => _shop.Dispose();

    private Shop Base(string? policy = null)
    {
        if (policy is not null)
            _shop.Write(GatePolicy.File, policy);
        return _shop.Commit();
    }

    private Shop AddUnobserved(string path = "New.cs") => _shop.Write(path, Shop.Controller("NewController", Shop.Unobserved));

    [Theory]
    [InlineData("fail_on: error\n", 0)]
    [InlineData("fail_on: warning\n", 1)]
    [InlineData("fail_on: never\n", 0)]
    [InlineData("fail_on: error\nrules:\n  OBG1001: {fail_on: warning}\n", 1)]
    [InlineData("fail_on: error\nrules:\n  OBG1001: {severity: error}\n", 1)]
    [InlineData("rules:\n  OBG1001: {severity: info}\n", 0)]
    [InlineData("rules:\n  OBG1001: {fail_on: never}\npaths:\n  New.cs: {fail_on: info}\n", 1)]
    [InlineData("paths:\n  Legacy/**: {fail_on: never}\n", 1)]
    [InlineData("paths:\n  New.cs: {fail_on: never}\n", 0)]
    [InlineData("informational: true\n", 0)]
    public void Policy_DecidesWhatFails(string policy, int exitCode)
    {
        Base(policy);
        AddUnobserved().Commit();

        var run = _shop.Check();

        Assert.Equal(exitCode, run.ExitCode);
        Assert.Equal(["OBG1001 new New.cs:8"], run.Findings);
    }

    [Theory]
    [InlineData("fail_on: never\n", "warning", 1)]
    [InlineData("rules:\n  OBG1001: {fail_on: never}\n", "info", 1)]
    [InlineData("fail_on: info\n", "error", 0)]
    public void CommandLine_StandsAboveThePolicy(string policy, string failOn, int exitCode)
    {
        Base(policy);
        AddUnobserved().Commit();

        Assert.Equal(exitCode, _shop.Check("--fail-on", failOn).ExitCode);
    }

    [Fact]
    public void InformationalGate_SaysSo()
    {
        Base("informational: true\n");
        AddUnobserved().Commit();

        Assert.Contains("obsgate.yaml:1 makes the gate informational", _shop.Check().Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("fail_on: info\n", "fail_on: error\n", "obsgate.yaml:1")]
    [InlineData("fail_on: warning\n", "# quieter\nfail_on: never\n", "obsgate.yaml:2")]
    [InlineData("fail_on: warning\n", "informational: true\n", "obsgate.yaml:1")]
    [InlineData("fail_on: warning\n", "rules:\n  OBG1001:\n    severity: info\n", "obsgate.yaml:3")]
    [InlineData("fail_on: warning\n", "paths:\n  '*.cs':\n    fail_on: never\n", "obsgate.yaml:3")]
    [InlineData("fail_on: warning\n", "suppressions:\n- rule: OBG1001\n  path: New.cs\n  reason: later\n", "obsgate.yaml:2")]
    public void PolicyLoosenedInTheSameChange_FailsWithThePlace(string before, string after, string place)
    {
        Base(before);
        AddUnobserved().Write(GatePolicy.File, after).Commit();

        var run = _shop.Check();

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(["OBG1001 loosened New.cs:8"], run.Findings);
        Assert.EndsWith($"; silenced by {place}", run.Json.GetProperty("findings")[0].GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void PolicyDeletedWithoutAFinding_PassesAndIsSaid()
    {
        _shop.Write("Orders.cs", Shop.Controller("OrdersController", Shop.Unobserved));
        Base("rules:\n  OBG1006: {fail_on: info}\npaths:\n  New.cs: {severity: error}\nfail_on: error\n");
        _shop.Repository.Delete(GatePolicy.File);
        _shop.Commit();

        var run = _shop.Check();

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("the change deletes obsgate.yaml", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void PolicyDeletedWithAFindingThatItFailed_IsLoosenedAtItsFirstLine()
    {
        Base("fail_on: info\nrules:\n  OBG1001: {severity: error}\n");
        AddUnobserved();
        _shop.Repository.Delete(GatePolicy.File);
        _shop.Commit();

        // The default fails from warning on, so the finding still fails on its own.
        Assert.Equal(["OBG1001 new New.cs:8"], _shop.Check().Findings);
        var lenient = _shop.Check("--fail-on", "error");
        Assert.Equal(["OBG1001 loosened New.cs:8"], lenient.Findings);
        Assert.EndsWith("; silenced by obsgate.yaml:1", lenient.Json.GetProperty("findings")[0].GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("policy_changes: fail\n", 1, "loosened")]
    [InlineData("policy_changes: warn\n", 0, "loosened")]
    [InlineData("policy_changes: allow\n", 0, "new")]
    public void ResponseToLoosening_IsReadFromTheBase(string before, int exitCode, string state)
    {
        Base(before);
        AddUnobserved().Write(GatePolicy.File, "policy_changes: allow\nfail_on: never\n").Commit();

        var run = _shop.Check();

        Assert.Equal(exitCode, run.ExitCode);
        Assert.Equal([$"OBG1001 {state} New.cs:8"], run.Findings);
    }

    [Fact]
    public void EditorConfigLoosened_FollowsPolicyChangesToo()
    {
        _shop.Write(".editorconfig", "root = true\n[*.cs]\ndotnet_diagnostic.OBG1001.severity = warning\n").Write("Orders.cs", Shop.Controller("OrdersController", Shop.Unobserved));
        Base("policy_changes: warn\n");
        _shop.Write(".editorconfig", "root = true\n[*.cs]\ndotnet_diagnostic.OBG1001.severity = suggestion\n").Commit();

        var run = _shop.Check();

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(["OBG1001 loosened Orders.cs:8"], run.Findings);
    }

    [Fact]
    public void StricterPolicyOfTheHead_CountsAtOnce()
    {
        Base("fail_on: never\n");
        AddUnobserved().Write(GatePolicy.File, "fail_on: warning\n").Commit();

        Assert.Equal(["OBG1001 new New.cs:8"], _shop.Check().Findings);
        Assert.Equal(1, _shop.Check().ExitCode);
    }

    [Fact]
    public void FirstPolicy_IsUsedAndSaid()
    {
        Base();
        AddUnobserved().Write(GatePolicy.File, "fail_on: never\n").Commit();

        var run = _shop.Check();

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("the base has no obsgate.yaml that can be read: that of the head is used", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("fail_onn: error\n", "obsgate: obsgate.yaml:1:1: unknown key 'fail_onn'; did you mean 'fail_on'?")]
    [InlineData("suppressions:\n- {rule: OBG1001, path: a.cs, reason: old, until: 2026-01-01}\n", "obsgate: obsgate.yaml:2:44: unknown key 'until'")]
    [InlineData("a: &a [x]\nb: *a\n", "obsgate: obsgate.yaml:1:")]
    [InlineData("fail_on: \u001b[31m\n", "obsgate: obsgate.yaml:1:")]
    public void FaultyPolicy_IsAConfigurationErrorEvenWhereNoCodeChanged(string policy, string message)
    {
        Base();
        _shop.Write(GatePolicy.File, policy).Commit();

        var run = _shop.Check();

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith(message, run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', run.Error);
    }

    [Fact]
    public void FaultyPolicyOfTheBase_DoesNotStopItsMending()
    {
        Base("fail_onn: error\n");
        AddUnobserved().Write(GatePolicy.File, "fail_on: error\n").Commit();

        var run = _shop.Check();

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("of the base: obsgate.yaml:1:1: unknown key 'fail_onn'", run.Json.GetProperty("notes").ToString().Replace("\\u0027", "'", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void Suppression_SilencesWithItsReason()
    {
        Base("suppressions:\n- rule: OBG1001\n  path: New.cs\n  reason: \"counted elsewhere\\e[31m\\n::error::owned\"\n");
        AddUnobserved().Commit();

        var run = _shop.Check();

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(["OBG1001 suppressed New.cs:8"], run.Findings);
        Assert.Contains("; suppressed by obsgate.yaml:2: counted elsewhere", run.Json.GetProperty("findings")[0].GetProperty("message").GetString(), StringComparison.Ordinal);
        foreach (var format in new[] { "console", "github" })
        {
            var text = _shop.Obsgate("check", "--base", "HEAD~1", "--format", format).Output;
            Assert.DoesNotContain('\u001b', text);
            Assert.DoesNotContain(text.Split('\n'), line => line.StartsWith("::error::owned", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void SuppressedSymbol_IsTheOneThatReportsShow()
    {
        Base();
        AddUnobserved().Commit();
        var symbol = _shop.Check().Json.GetProperty("findings")[0].GetProperty("symbol").GetString();
        _shop.Write(GatePolicy.File, $"suppressions:\n- {{rule: OBG1001, symbol: '{symbol}', reason: old}}\n").Commit();

        Assert.Equal(["OBG1001 suppressed New.cs:8"], _shop.Obsgate("check", "--all", "--format", "json").Findings);
    }

    [Fact]
    public void ExpiredSuppression_CountsNoMoreAndIsSaid()
    {
        Base("suppressions:\n- {rule: OBG1001, path: New.cs, reason: old, expires: 2000-01-01}\n");
        AddUnobserved().Commit();

        var run = _shop.Check();

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("expired, and counted no more: obsgate.yaml:2", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(30, "Pass")]
    [InlineData(31, "Fail")]
    public void Suppression_CountsThroughItsLastDay(int day, string verdict)
    {
        Base("suppressions:\n- {rule: OBG1001, path: New.cs, reason: old, expires: 2026-03-30}\n");
        AddUnobserved().Commit();

        var result = GateRun.Execute(new() { Path = _shop.Repository.Root, Base = "HEAD~1", Time = new FixedTime(new(2026, 3, day, 23, 59, 59, TimeSpan.Zero)) });

        Assert.Equal(verdict, result.Verdict.ToString());
    }

    private sealed class FixedTime(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }

    [Fact]
    public void WorkingTree_IsHeldToThePolicyOfItsCommit()
    {
        Base("fail_on: warning\n");
        AddUnobserved().Write(GatePolicy.File, "fail_on: never\n");

        var run = _shop.Obsgate("check", "--worktree", "--format", "json");

        Assert.Equal(["OBG1001 loosened New.cs:8"], run.Findings);
        Assert.Equal(0, _shop.Obsgate("check", "--files", _shop.Repository.PathOf("New.cs")).ExitCode);
    }

    [Theory]
    [InlineData("patch_coverage: {target: 50%}\n", 0)]
    [InlineData("patch_coverage: {target: 51%}\n", 1)]
    [InlineData("patch_coverage: {target: 51%, threshold: 1%}\n", 0)]
    [InlineData("patch_coverage: {target: 51%, informational: true}\n", 0)]
    [InlineData("informational: true\npatch_coverage: {target: 51%}\n", 0)]
    public void PatchCoverage_IsHeldToItsTarget(string policy, int exitCode)
    {
        Base("fail_on: never\n" + policy);
        AddUnobserved().Write("Seen.cs", Shop.Controller("SeenController", Shop.Observed)).Commit();

        var run = _shop.Check();

        Assert.Equal(exitCode, run.ExitCode);
        if (exitCode == 1)
            Assert.Contains("patch coverage is 50% (1 of 2); the target is 51% (obsgate.yaml:2)", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("pass", 0)]
    [InlineData("fail", 1)]
    public void ChangeWithoutAnEndpoint_IsAsThePolicySays(string ifNotFound, int exitCode)
    {
        Base($"patch_coverage: {{target: 80%, if_not_found: {ifNotFound}}}\n");
        _shop.Write("README.md", "words\n").Commit();

        var run = _shop.Check();

        Assert.Equal(exitCode, run.ExitCode);
        Assert.Equal(System.Text.Json.JsonValueKind.Null, run.Json.GetProperty("endpoints").GetProperty("patch_coverage").ValueKind);
    }

    [Fact]
    public void TargetLoweredInTheSameChange_Fails()
    {
        Base("fail_on: never\npatch_coverage: {target: 80%}\n");
        AddUnobserved().Write(GatePolicy.File, "fail_on: never\npatch_coverage: {target: 0%}\n").Commit();

        var run = _shop.Check();

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("patch coverage is 0% (0 of 1); the target is 80% at base; loosened by obsgate.yaml:2", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void FindingsBelowTheReportLevel_LeaveAfterThePolicyAndAreCounted()
    {
        Base("fail_on: error\nreport_from: error\n");
        AddUnobserved().Commit();

        var run = _shop.Check();

        Assert.Empty(run.Findings);
        var stages = run.Json.GetProperty("stages").EnumerateArray().ToDictionary(s => s.GetProperty("name").GetString()!, s => (s.GetProperty("in").GetInt32(), s.GetProperty("out").GetInt32()));
        Assert.Equal((1, 1), stages["policy"]);
        Assert.Equal((1, 0), stages["report"]);
    }

    [Fact]
    public void FindingThatFails_IsShownWhateverTheReportLevel()
    {
        Base("report_from: error\n");
        AddUnobserved().Commit();

        Assert.Equal(["OBG1001 new New.cs:8"], _shop.Check().Findings);
    }
}
