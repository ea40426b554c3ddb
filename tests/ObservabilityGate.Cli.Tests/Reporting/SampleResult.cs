using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ObservabilityGate.Cli.Gate;

namespace ObservabilityGate.Cli.Tests.Reporting;

/// <summary>One result with all there is: every state and severity, findings at a place, about a file and about nothing, and names that a pull request chose to do harm.</summary>
internal static class SampleResult
{
    public const string Hostile = "x\r\n::error::owned\u001b[31m\u202e|<script>alert(1)</script> @everyone #1 `a` %0A ]]> [b](http://evil.example) www.evil.example \ufffe\uffff\ud800";

    public const string HostilePath = "src/a b/#1?/Größe,中:🙂\r\n::warning::x/<b>|`@everyone`.cs";

    private const string Help = "https://github.com/observabilitygate/observabilitygate/blob/main/docs/rules/";

    public static CheckResult Fail { get; } = new()
    {
        Verdict = Verdict.Fail,
        Base = new("origin/main", "0123456789abcdef0123456789abcdef01234567", "merge base of origin/main and HEAD"),
        Head = new($"feature/{Hostile}", "89abcdef0123456789abcdef0123456789abcdef"),
        Git = "libgit2",
        GitReason = "nothing speaks against it",
        Files = [new("src/Orders.cs", 'M'), new(HostilePath, 'A')],
        Endpoints =
        [
            new(Endpoint("src/Orders.cs", 12, "Shop.OrdersController", "Get(int)", "no"), EndpointChange.Modified),
            new(Endpoint("src/Orders.cs", 40, "Shop.OrdersController", "Seen(List<int>)", "yes"), EndpointChange.Added),
            new(Endpoint("src/Orders.cs", 60, "Shop.OrdersController", "Who()", "unknown") with { UnknownBecause = Hostile }, EndpointChange.Affected),
            new(Endpoint("src/Orders.cs", 70, "Shop.OrdersController", "Trivial()", "no") with { Exempt = "trivial" }, EndpointChange.Modified),
            new(Endpoint("src/Gone.cs", 9, "Shop.GoneController", "Get()", "no"), EndpointChange.Deleted),
            new(Endpoint(HostilePath, 3, Hostile, $"MapGet /{Hostile} -> <lambda>", "no"), EndpointChange.Added),
        ],
        Findings =
        [
            Finding("OBG1002", DiagnosticSeverity.Warning, FindingState.Existing, "src/Orders.cs", 12, "M:Shop.OrdersController.Get(System.Int32)", "'Get(int)' (mvc-action) has no metrics hook", fails: true),
            Finding("OBG1003", DiagnosticSeverity.Error, FindingState.New, "src/Orders.cs", 12, "M:Shop.OrdersController.Get(System.Int32)", "'Get(int)' (mvc-action) has no tracing hook", fails: true),
            Finding("OBG1001", DiagnosticSeverity.Warning, FindingState.New, HostilePath, 3, Hostile, $"'{Hostile}' (minimal-api) has no metrics, tracing or logging hook", fails: true),
            Finding("OBG1001", DiagnosticSeverity.Warning, FindingState.Existing, "src/Old.cs", 5, "M:Shop.OldController.Get", "'Get()' (mvc-action) has no metrics, tracing or logging hook"),
            Finding("OBG1006", DiagnosticSeverity.Info, FindingState.New, "src/Old.cs", 25, "M:Shop.OldController.Put", "'Put()' (mvc-action) is seen only when it fails: its only logging hook is on a failure path"),
            Finding("OBG1004", DiagnosticSeverity.Hidden, FindingState.New, "src/Old.cs", 45, "M:Shop.OldController.Delete", "'Delete()' (mvc-action) has no logging hook"),
            Finding("OBG1001", DiagnosticSeverity.Warning, FindingState.Fixed, "src/Old.cs", 65, "M:Shop.OldController.Patch", "'Patch()' (mvc-action) has no metrics, tracing or logging hook"),
            Finding("OBG1001", DiagnosticSeverity.Warning, FindingState.Suppressed, "src/Old.cs", 85, "M:Shop.OldController.Head", "'Head()' (mvc-action) has no metrics, tracing or logging hook"),
            Finding("OBG1001", DiagnosticSeverity.Warning, FindingState.Baselined, "src/Old.cs", 105, "M:Shop.OldController.Options", "'Options()' (mvc-action) has no metrics, tracing or logging hook"),
            Finding("OBG1005", DiagnosticSeverity.Warning, FindingState.Loosened, "src/Old.cs", 125, "M:Shop.OldController.Trace", "'Trace()' (mvc-action) lost its metrics hook: it is gone; silenced by .editorconfig:7", fails: true),
            Finding("OBG1001", DiagnosticSeverity.Warning, FindingState.New, "src/Old.cs", 125, "M:Shop.OldController.Trace", "two of one rule", fails: true),
            Finding("OBG1001", DiagnosticSeverity.Warning, FindingState.New, "src/Old.cs", 125, "M:Shop.OldController.Trace", "two of one rule", fails: true),
            Finding("OBG1007", DiagnosticSeverity.Info, FindingState.New, "src/Whole file.cs", 0, "", "about a file as a whole"),
            Finding("OBG9999", DiagnosticSeverity.Warning, FindingState.New, "", 0, "", "about no file, by a rule that the catalogue does not know", fails: true),
        ],
        Stages = [new("git", 100, 2, 3)],
        Notes = ["the base has no configuration of these rules: that of the head is used", Hostile],
    };

    public static CheckResult Pass { get; } = new()
    {
        Verdict = Verdict.Pass,
        Base = new("main", "0123456789abcdef0123456789abcdef01234567", "merge base of main and HEAD"),
        Head = new("HEAD", "89abcdef0123456789abcdef0123456789abcdef"),
        Files = [new("src/Orders.cs", 'M')],
    };

    public static CheckResult Undecided { get; } = new()
    {
        Verdict = Verdict.Inconclusive,
        Git = "program",
        Notes = ["the base is not in this clone: fetch-depth: 0 brings it", Hostile],
    };

    /// <summary>Many findings, each of another member.</summary>
    public static CheckResult Many(int count, DiagnosticSeverity severity = DiagnosticSeverity.Warning) => Pass with
    {
        Verdict = Verdict.Fail,
        Findings = [.. Enumerable.Range(1, count).Select(i => Finding("OBG1001", severity, FindingState.New, "src/Many.cs", i, $"M:Shop.Many.Get{i}", $"'Get{i}()' has no hook {Hostile}", severity == DiagnosticSeverity.Warning))],
        Endpoints = [.. Enumerable.Range(1, count).Select(i => new ChangedEndpoint(Endpoint("src/Many.cs", i, "Shop.Many", $"Get{i}()", "no"), EndpointChange.Added))],
    };

    public static GateFinding Finding(string rule, DiagnosticSeverity severity, FindingState state, string file, int line, string symbol, string message, bool fails = false) => new()
    {
        Rule = rule,
        Severity = severity,
        State = state,
        Touched = state != FindingState.Existing,
        File = file,
        Span = line == 0 ? default : new FileLinePositionSpan(file, new LinePosition(line - 1, 4), new LinePosition(line - 1, 7)),
        ByteColumns = line == 0 ? null : (6, 10),
        Symbol = symbol,
        Message = message,
        Fidelity = "buildless",
        Help = $"{Help}{rule}.md",
        Fails = fails,
    };

    private static EndpointItem Endpoint(string file, int line, string type, string member, string answer)
    {
        var hook = answer == "yes" ? new HookItem("yes", "helper", "src/Log.cs:3", "always") : new HookItem(answer, "none", null, null);
        return new()
        {
            File = file,
            Line = line,
            Type = type,
            Member = member,
            Kind = "mvc-action",
            Metrics = answer == "yes" ? new("yes", "direct", "src/Orders.cs:41", "failure") : hook,
            Tracing = hook,
            Logging = hook,
            Ambient = [],
            Exempt = null,
            Derived = null,
            Fidelity = "buildless",
            UnknownBecause = null,
        };
    }
}
