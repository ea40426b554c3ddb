using ObservabilityGate.Cli.Gate.Policy;

namespace ObservabilityGate.Cli.Tests.Gate;

/// <summary>A code base that has old findings, and what the gate still says of them.</summary>
public sealed class BaselineTests : IDisposable
{
    private static readonly string _edited = Shop.Unobserved.Replace("id.ToString()", "id + \".txt\"", StringComparison.Ordinal);

    private readonly Shop _shop = new();

    public void Dispose() => _shop.Dispose();

    private string Read(string path = GatePolicy.DefaultBaseline) => File.ReadAllText(_shop.Repository.PathOf(path));

    /// <summary>One unobserved endpoint, committed with its baseline.</summary>
    private Shop Legacy()
    {
        _shop.Write("Orders.cs", Shop.Controller("OrdersController", Shop.Unobserved)).Commit();
        Assert.Equal(0, _shop.Obsgate("baseline", "write").ExitCode);
        return _shop.Commit();
    }

    private static string Line(string symbol, string extra = "") => $"{{ \"rule\": \"OBG1001\", \"symbol\": \"{symbol}\", \"file\": \"Orders.cs\"{extra} }}";

    private static string Baseline(params string[] lines) => $"{{\n\"schema\": 1,\n\"findings\": [\n{string.Join(",\n", lines)}\n]\n}}\n";

    private string Symbol() => BaselineText.Read("", Read()).Entries.Single().Symbol;

    [Fact]
    public void TouchedLegacyEndpoint_StaysBaselinedInEveryFormat()
    {
        Legacy().Write("Orders.cs", Shop.Controller("OrdersController", _edited)).Commit();

        var run = _shop.Check();

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(["OBG1001 baselined Orders.cs:8"], run.Findings);
        Assert.Contains("(baselined)", _shop.Obsgate("check", "--base", "HEAD~1").Output, StringComparison.Ordinal);
        Assert.Contains("\"state\":\"baselined\"", _shop.Obsgate("check", "--base", "HEAD~1", "--format", "ndjson").Output, StringComparison.Ordinal);
        Assert.Equal(0, _shop.Obsgate("check", "--all").ExitCode);
    }

    [Fact]
    public void NewEndpointBesideLegacy_StillFails()
    {
        Legacy().Write("Orders.cs", Shop.Controller("OrdersController", _edited)).Write("New.cs", Shop.Controller("NewController", Shop.Unobserved)).Commit();

        var run = _shop.Check();

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(["OBG1001 new New.cs:8", "OBG1001 baselined Orders.cs:8"], run.Findings);
    }

    [Fact]
    public void MovedFileAndRenamedType_AreTheSameEntries()
    {
        Legacy();
        _shop.Repository.Move("Orders.cs", "Api/Orders.cs");
        _shop.Write("Api/Orders.cs", Shop.Controller("OrdersController", _edited)).Commit();
        Assert.Equal(["OBG1001 baselined Api/Orders.cs:8"], _shop.Check().Findings);

        _shop.Repository.Move("Api/Orders.cs", "Api/Purchases.cs");
        _shop.Write("Api/Purchases.cs", Shop.Controller("PurchasesController", _edited)).Commit();
        Assert.Equal(0, _shop.Check().ExitCode);
    }

    [Fact]
    public void BaselineRewrittenAfterARename_IsNoGrowth()
    {
        Legacy();
        _shop.Repository.Move("Orders.cs", "Purchases.cs");
        _shop.Write("Purchases.cs", Shop.Controller("PurchasesController", Shop.Unobserved)).Commit();
        Assert.Equal(0, _shop.Obsgate("baseline", "write").ExitCode);
        _shop.Repository.Git("add", "--all");
        _shop.Repository.Git("commit", "--amend", "--no-edit", "--quiet");

        Assert.Equal("", string.Join('\n', _shop.Check().Findings));
        Assert.Equal(["OBG1001 baselined Purchases.cs:8"], _shop.Check("--scope", "files").Findings);
    }

    [Fact]
    public void BaselineThatGrowsWithTheNewEndpoint_FailsAsLoosened()
    {
        Legacy().Write("New.cs", Shop.Controller("NewController", Shop.Unobserved)).Commit();
        _shop.Obsgate("baseline", "write");
        _shop.Repository.Git("add", "--all");
        _shop.Repository.Git("commit", "--amend", "--no-edit", "--quiet");

        var run = _shop.Check();

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(["OBG1001 loosened New.cs:8"], run.Findings);
        Assert.EndsWith("; silenced by .obsgate/baseline.json:4", run.Json.GetProperty("findings")[0].GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void BaselineThatGrowsAlone_IsLoosenedOnUntouchedEndpoints()
    {
        _shop.Write("Orders.cs", Shop.Controller("OrdersController", Shop.Unobserved)).Write(GatePolicy.DefaultBaseline, Baseline()).Commit();
        _shop.Obsgate("baseline", "write");
        _shop.Commit();

        var run = _shop.Check();

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(["OBG1001 loosened Orders.cs:8"], run.Findings);
    }

    [Fact]
    public void EntryThatNoFindingAnswersTo_IsSaidAndFailsNothing()
    {
        _shop.Write("Orders.cs", Shop.Controller("OrdersController", Shop.Observed)).Write(GatePolicy.DefaultBaseline, Baseline()).Commit()
            .Write(GatePolicy.DefaultBaseline, Baseline(Line("M:Nobody"))).Commit();

        var run = _shop.Check();

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("the change adds baseline entries that no finding answers to: .obsgate/baseline.json:4", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("warn", "OBG1001 loosened New.cs:8")]
    [InlineData("allow", "OBG1001 baselined New.cs:8")]
    public void GrowthUnderALenientPolicyOfTheBase_Passes(string response, string finding)
    {
        _shop.Write(GatePolicy.File, $"policy_changes: {response}\n");
        Legacy().Write("New.cs", Shop.Controller("NewController", Shop.Unobserved)).Commit();
        _shop.Obsgate("baseline", "write");
        _shop.Repository.Git("add", "--all");
        _shop.Repository.Git("commit", "--amend", "--no-edit", "--quiet");

        var run = _shop.Check();

        Assert.Equal(0, run.ExitCode);
        Assert.Equal([finding], run.Findings);
    }

    [Fact]
    public void FirstBaseline_IsUsedAndSaid()
    {
        _shop.Write("Orders.cs", Shop.Controller("OrdersController", Shop.Unobserved)).Commit().Write("Orders.cs", Shop.Controller("OrdersController", _edited)).Commit();
        _shop.Obsgate("baseline", "write");
        _shop.Repository.Git("add", "--all");
        _shop.Repository.Git("commit", "--amend", "--no-edit", "--quiet");

        var run = _shop.Check();

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(["OBG1001 baselined Orders.cs:8"], run.Findings);
        Assert.Contains("the base has no baseline that can be read: that of the head is used", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2000-01-01", 1)]
    [InlineData("9999-12-31", 0)]
    public void ExpiredEntry_CountsNoMoreAndIsSaid(string day, int exitCode)
    {
        Legacy().Write(GatePolicy.DefaultBaseline, Baseline(Line(Symbol(), $", \"expires\": \"{day}\""))).Commit()
            .Write("Orders.cs", Shop.Controller("OrdersController", _edited)).Commit();

        var run = _shop.Check();

        Assert.Equal(exitCode, run.ExitCode);
        Assert.Equal(exitCode == 1, run.Output.Contains("expired, and counted no more: .obsgate/baseline.json:4", StringComparison.Ordinal));
    }

    [Fact]
    public void EntryRemovedWhileItsFindingStays_CountsNoMore()
    {
        Legacy().Write("Orders.cs", Shop.Controller("OrdersController", _edited)).Write(GatePolicy.DefaultBaseline, Baseline()).Commit();

        Assert.Equal(["OBG1001 existing Orders.cs:8"], _shop.Check().Findings);
    }

    [Fact]
    public void UnreadableBaseline_IsAConfigurationErrorWithItsPlace()
    {
        Legacy().Write(GatePolicy.DefaultBaseline, "{\n<<<<<<< ours\n").Commit();

        foreach (var command in new[] { new[] { "check", "--base", "HEAD~1" }, ["baseline", "write"], ["baseline", "prune"] })
        {
            var run = _shop.Obsgate(command);

            Assert.Equal(2, run.ExitCode);
            Assert.StartsWith("obsgate: .obsgate/baseline.json:2: this is no JSON", run.Error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void BaselineThatIsMended_IsNotStoppedByTheBrokenBase()
    {
        _shop.Write("Orders.cs", Shop.Controller("OrdersController", Shop.Observed)).Write(GatePolicy.DefaultBaseline, "{").Commit().Write(GatePolicy.DefaultBaseline, Baseline()).Commit();

        var run = _shop.Check();

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("of the base: .obsgate/baseline.json:1: this is no JSON", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void BaselineThatIsALink_IsRefused()
    {
        _shop.Write("Orders.cs", Shop.Controller("OrdersController", Shop.Unobserved)).Write("else.json", "untouched");
        _shop.Repository.Link(GatePolicy.DefaultBaseline, "../else.json");
        _shop.Commit();

        Assert.Equal(2, _shop.Obsgate("check", "--all").ExitCode);
        Assert.Equal(2, _shop.Obsgate("baseline", "write").ExitCode);
        Assert.Equal("untouched", Read("else.json"));
    }

    [Fact]
    public void Prune_RemovesTheMendedKeepsReasonsAndNeverAdds()
    {
        Legacy();
        var symbol = Symbol();
        _shop.Write(GatePolicy.DefaultBaseline, Baseline(Line("M:Gone"), Line(symbol, ", \"reason\": \"old \\u202e friend\""))).Write("New.cs", Shop.Controller("NewController", Shop.Unobserved)).Commit();

        var run = _shop.Obsgate("baseline", "prune");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(".obsgate/baseline.json: 1 entry, 0 added, 1 removed\n", run.Output.ReplaceLineEndings("\n"));
        Assert.Equal($"{{\n  \"schema\": 1,\n  \"findings\": [\n    {{ \"rule\": \"OBG1001\", \"symbol\": \"{symbol}\", \"file\": \"Orders.cs\", \"reason\": \"old \\u202e friend\" }}\n  ]\n}}\n", Read());
        Assert.Equal([".obsgate/baseline.json"], Directory.GetFiles(_shop.Repository.PathOf(".obsgate")).Select(f => Path.GetRelativePath(_shop.Repository.Root, f).Replace('\\', '/')));
    }

    [Fact]
    public void PruneWithoutABaseline_IsAUsageError()
    {
        _shop.Write("Orders.cs", Shop.Controller("OrdersController", Shop.Unobserved)).Commit();

        Assert.Equal(2, _shop.Obsgate("baseline", "prune").ExitCode);
    }

    [Fact]
    public void StrictBaseline_HoldsEachMissingCategoryOfOneSymbol()
    {
        _shop.Write("Orders.cs", Shop.Controller("OrdersController", Shop.Unobserved)).Commit();
        _shop.Obsgate("baseline", "write", "--strict");
        _shop.Commit().Write("Orders.cs", Shop.Controller("OrdersController", _edited)).Commit();

        Assert.Equal(3, BaselineText.Read("", Read()).Entries.Count);
        var run = _shop.Check("--strict");
        Assert.Equal(0, run.ExitCode);
        Assert.All(run.Findings, f => Assert.Contains(" baselined ", f, StringComparison.Ordinal));
        Assert.Equal(1, _shop.Check().ExitCode);
    }

    [Fact]
    public void BaselineElsewhere_IsWrittenAndReadThere()
    {
        _shop.Write(GatePolicy.File, "baseline: quality/known.json\n").Write("Orders.cs", Shop.Controller("OrdersController", Shop.Unobserved)).Commit();
        _shop.Obsgate("baseline", "write");
        _shop.Commit().Write("Orders.cs", Shop.Controller("OrdersController", _edited)).Commit();

        Assert.True(File.Exists(_shop.Repository.PathOf("quality/known.json")));
        Assert.Equal(["OBG1001 baselined Orders.cs:8"], _shop.Check().Findings);
    }

    [Fact]
    public void FirstPolicyThatLeadsToAnotherBaseline_DoesNotLeadAwayFromTheOldOne()
    {
        Legacy().Write("New.cs", Shop.Controller("NewController", Shop.Unobserved)).Write(GatePolicy.File, "baseline: all.json\n").Commit();
        _shop.Obsgate("baseline", "write");
        _shop.Repository.Git("add", "--all");
        _shop.Repository.Git("commit", "--amend", "--no-edit", "--quiet");

        Assert.Equal(["OBG1001 loosened New.cs:8"], _shop.Check().Findings);
    }

    [Fact]
    public void TwoEndpointsOfOneSymbol_NeedAnEntryEach()
    {
        string Program(string file) => $"var app = WebApplication.CreateBuilder(args).Build();\napp.MapGet(\"/\", () => File.ReadAllText(\"{file}\"));\napp.Run();\n";
        _shop.Repository.Delete("Shop.csproj");
        _shop.Write("A/A.csproj", Shop.Project).Write("A/Program.cs", Program("a")).Write("B/B.csproj", Shop.Project).Commit();
        _shop.Obsgate("baseline", "write");
        _shop.Commit().Write("A/Program.cs", Program("aa")).Write("B/Program.cs", Program("b")).Commit();

        Assert.Equal(["OBG1001 baselined A/Program.cs:2", "OBG1001 new B/Program.cs:2"], _shop.Check().Findings);
        Assert.Equal(["OBG1001 baselined A/Program.cs:2", "OBG1001 new B/Program.cs:2"], _shop.Obsgate("check", "--all", "--format", "json").Findings);

        _shop.Obsgate("baseline", "write");
        Assert.Equal(["A/Program.cs", "B/Program.cs"], BaselineText.Read("", Read()).Entries.Select(e => e.File));
    }

    [Fact]
    public void RepositoryWithoutACommit_HasNothingToWrite()
    {
        var run = _shop.Obsgate("baseline", "write");

        Assert.Equal(2, run.ExitCode);
        Assert.False(Directory.Exists(_shop.Repository.PathOf(".obsgate")));
    }

    [Fact]
    public void SameCodeTwice_WritesTheSameBytes()
    {
        _shop.Write("B.cs", Shop.Controller("BController", Shop.Unobserved)).Write("A.cs", Shop.Controller("AController", Shop.Unobserved)).Commit();
        _shop.Obsgate("baseline", "write");
        var first = Read();

        _shop.Obsgate("baseline", "write");

        Assert.Equal(first, Read());
    }
}
