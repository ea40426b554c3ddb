using ObservabilityGate.Cli.Tests.Git;

namespace ObservabilityGate.Cli.Tests.Gate;

/// <summary>Cases that gates over text differences get wrong, by both git engines. docs/edge-cases.md lists them all.</summary>
public sealed class EdgeCaseTests : IDisposable
{
    private const string TwoActions = "    [HttpGet] public string Get(int id) => System.IO.File.ReadAllText(\"a\" + id);\n    [HttpPut] public string Put(int id) => System.IO.File.ReadAllText(\"b\" + id); }";

    private readonly Shop _shop = new();

    public static TheoryData<string> Engines => ["libgit2", "program"];

    public void Dispose() => _shop.Dispose();

    [Theory]
    [MemberData(nameof(Engines))]
    public void LastLineWithoutANewline_IsTheLineThatIsTouched(string engine)
    {
        const string Head = "using Microsoft.AspNetCore.Mvc;\nnamespace Shop;\npublic class OrdersController : ControllerBase\n{\n";
        _shop.Write("Orders.cs", Head + TwoActions).Commit().Write("Orders.cs", Head + TwoActions.Replace("\"b\"", "\"c\"", StringComparison.Ordinal)).Commit();

        Assert.Equal(["OBG1001 existing Orders.cs:6"], _shop.Check("--scope", "lines", "--git", engine).Findings);
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public void NewlineAtTheEndAlone_ReportsNothing(string engine)
    {
        var text = Shop.Controller("OrdersController", Shop.Unobserved);
        _shop.Write("Orders.cs", text.TrimEnd('\n')).Commit().Write("Orders.cs", text.TrimEnd('\n') + "\n").Commit();

        Assert.Empty(_shop.Check("--git", engine).Findings);
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public void AddedLinesThatLookLikeAPatch_HideNothing(string engine)
    {
        const string Looks = "    public void Count()\n    {\n        var counter = 0;\n++ counter;\n-- counter;\n++ counter;\n    }\n    /*\n+++ b/Other.cs\n--- a/Other.cs\n@@ -1 +1 @@\n\\ No newline at end of file\n    */\n";
        _shop.Commit().Write("Orders.cs", Shop.Controller("OrdersController", Looks + Shop.Unobserved)).Commit();

        Assert.Equal(["OBG1001 new Orders.cs:21"], _shop.Check("--git", engine).Findings);
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public void LineOfAHundredThousandCharacters_IsRead(string engine)
    {
        var line = Shop.Unobserved.Replace("id.ToString()", $"\"{new string('x', 100_000)}\" + id", StringComparison.Ordinal);
        _shop.Commit().Write("Orders.cs", Shop.Controller("OrdersController", line)).Commit();

        Assert.Equal(["OBG1001 new Orders.cs:8"], _shop.Check("--git", engine).Findings);
        Assert.Equal(["OBG1001 new Orders.cs:8"], _shop.Check("--scope", "lines", "--git", engine).Findings);
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public void DiffConfigurationOfTheUser_ChangesNothing(string engine)
    {
        _shop.Write("Old.cs", Shop.Controller("OldController", Shop.Observed)).Commit();
        _shop.Repository.Move("Old.cs", "Näme.cs");
        _shop.Write("Orders.cs", Shop.Controller("OrdersController", Shop.Unobserved)).Commit();
        var before = WithoutTimes(_shop.Check("--git", engine));
        foreach (var (key, value) in new[]
        {
            ("diff.noprefix", "true"), ("diff.mnemonicPrefix", "true"), ("diff.external", "false"), ("diff.renames", "false"), ("diff.algorithm", "patience"), ("diff.interHunkContext", "9"),
            ("diff.relative", "true"), ("diff.orderFile", "gone"), ("diff.ignoreSubmodules", "all"), ("color.ui", "always"), ("core.quotePath", "true"), ("core.abbrev", "4"), ("core.pager", "false"),
            ("core.autocrlf", "true"), ("core.ignoreCase", "true"), ("log.showSignature", "true"), ("status.showUntrackedFiles", "no"),
        })
        {
            _shop.Repository.Configure(key, value);
        }

        Assert.Equal(before, WithoutTimes(_shop.Check("--git", engine)));
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public void MainMergedIntoTheBranch_IsNotBlamedOnIt(string engine)
    {
        _shop.Commit();
        _shop.Repository.Branch("feature");
        _shop.Write("Mine.cs", Shop.Controller("MineController", Shop.Unobserved)).Commit();
        _shop.Repository.Switch("main");
        _shop.Write("Theirs.cs", Shop.Controller("TheirsController", Shop.Unobserved)).Commit();
        _shop.Repository.Switch("feature").Merge("main");

        Assert.Equal(["OBG1001 new Mine.cs:8"], _shop.Obsgate("check", "--base", "main", "--format", "json", "--git", engine).Findings);
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public void MainThatWentOn_IsNotBlamedOnTheBranch(string engine)
    {
        _shop.Write("Theirs.cs", Shop.Controller("TheirsController", Shop.Unobserved)).Commit();
        _shop.Repository.Branch("feature");
        _shop.Write("Mine.cs", Shop.Controller("MineController", Shop.Unobserved)).Commit();
        _shop.Repository.Switch("main");
        _shop.Write("Theirs.cs", Shop.Controller("TheirsController", Shop.Observed)).Commit();

        Assert.Equal(["OBG1001 new Mine.cs:8"], _shop.Obsgate("check", "--base", "main", "--head", "feature", "--format", "json", "--git", engine).Findings);
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public void FileRenamedOutOfAnExcludedFolder_IsChecked(string engine)
    {
        _shop.Write("tests/Shop.Tests/Orders.cs", Shop.Controller("OrdersController", Shop.Unobserved)).Commit();
        _shop.Repository.Move("tests/Shop.Tests/Orders.cs", "Orders.cs");
        _shop.Commit();

        Assert.Equal(["OBG1001 new Orders.cs:8"], _shop.Check("--git", engine).Findings);
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public void MemberMovedWithinItsFile_ReportsNothing(string engine)
    {
        const string Other = "\n    private static int Twice(int n) => 2 * n;\n";
        _shop.Write("Orders.cs", Shop.Controller("OrdersController", Shop.Unobserved + Other)).Commit()
            .Write("Orders.cs", Shop.Controller("OrdersController", Other + Shop.Unobserved)).Commit();

        var run = _shop.Check("--git", engine);

        Assert.Empty(run.Findings);
        Assert.Empty(run.Endpoints);
    }

    [Theory]
    [InlineData("libgit2", "\n", "\r\n")]
    [InlineData("program", "\n", "\r\n")]
    [InlineData("libgit2", "    ", "\t")]
    [InlineData("program", "    ", "\t")]
    public void WhiteSpaceOfAWholeFile_ReportsNothing(string engine, string before, string after)
    {
        var text = Shop.Controller("OrdersController", Shop.Unobserved + "\n" + Shop.Observed.Replace("Get(", "Put(", StringComparison.Ordinal));
        _shop.Write("Orders.cs", text).Commit().Write("Orders.cs", text.Replace(before, after, StringComparison.Ordinal)).Commit();

        var run = _shop.Check("--git", engine);

        Assert.Equal((0, 1), (run.ExitCode, run.Json.GetProperty("files").GetArrayLength()));
        Assert.Empty(run.Findings);
        Assert.Empty(run.Endpoints);
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public void DeletedFileWithTheHook_IsFoundInItsUntouchedCaller(string engine)
    {
        const string Audit = "namespace Shop;\npublic static partial class Audit { public static void Note(ILogger logger, int id) => logger.LogInformation(\"Read {Id}\", id); }\n";
        _shop.Write("Audit.cs", Audit)
            .Write("Orders.cs", Shop.Controller("OrdersController", "    [HttpGet] public string Get(int id) { Audit.Note(logger, id); return System.IO.File.ReadAllText(\"a\" + id); }")).Commit();
        _shop.Repository.Delete("Audit.cs");
        _shop.Write("Quiet.cs", "namespace Shop;\npublic static class Audit { public static void Note(ILogger logger, int id) { } }\n").Commit();

        Assert.Contains("OBG1005 new Orders.cs:8", _shop.Check("--git", engine).Findings);
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public void SubmoduleThatMovesOn_IsNoCode(string engine)
    {
        using var library = TestRepository.Create();
        library.Write("Orders.cs", Shop.Controller("OrdersController", Shop.Observed)).Commit();
        _shop.Repository.Git("-c", "protocol.file.allow=always", "submodule", "--quiet", "add", library.Root, "lib");
        _shop.Commit();
        library.Write("Orders.cs", Shop.Controller("OrdersController", Shop.Unobserved)).Commit();
        _shop.Repository.Git("-c", "protocol.file.allow=always", "submodule", "--quiet", "update", "--remote");
        _shop.Commit();

        var run = _shop.Check("--git", engine);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("lib", Assert.Single(run.Json.GetProperty("files").EnumerateArray()).GetProperty("path").GetString());
        Assert.Contains("no C# code or project changed", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public void FileThatBecomesALink_IsADeletedEndpoint(string engine)
    {
        _shop.Write("Orders.cs", Shop.Controller("OrdersController", Shop.Unobserved)).Commit();
        _shop.Repository.Delete("Orders.cs").Link("Orders.cs", "Shop.csproj");
        _shop.Commit();

        var run = _shop.Check("--git", engine);

        Assert.Equal("T", run.Json.GetProperty("files")[0].GetProperty("status").GetString());
        Assert.Equal(["Get(int) deleted"], run.Endpoints);
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public void LinkThatBecomesAFile_IsANewEndpoint(string engine)
    {
        _shop.Repository.Link("Orders.cs", "Shop.csproj");
        _shop.Commit();
        _shop.Repository.Delete("Orders.cs");
        _shop.Write("Orders.cs", Shop.Controller("OrdersController", Shop.Unobserved)).Commit();

        Assert.Equal(["OBG1001 new Orders.cs:8"], _shop.Check("--git", engine).Findings);
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public void RenameThatChangesCaseAlone_IsARename(string engine)
    {
        // A file system that ignores case could not hold the step between.
        _shop.Write("api/orders.cs", Shop.Controller("OrdersController", Shop.Unobserved)).Commit();
        _shop.Repository.Git("mv", "api/orders.cs", "api/Orders.cs");
        _shop.Commit();

        var run = _shop.Check("--git", engine);

        Assert.Equal("api/Orders.cs R", string.Join(' ', run.Json.GetProperty("files").EnumerateArray().Select(f => $"{f.GetProperty("path").GetString()} {f.GetProperty("status").GetString()}")));
        Assert.Empty(run.Findings);
    }

    [Theory]
    [InlineData("[skip ci]")]
    [InlineData("[ci skip] [no ci] obsgate: ignore\n\nSkip-Checks: true")]
    public void CommitMessage_SwitchesNothingOff(string message)
    {
        _shop.Commit().Write("Orders.cs", Shop.Controller("OrdersController", Shop.Unobserved)).Commit(message);

        Assert.Equal(["OBG1001 new Orders.cs:8"], _shop.Check().Findings);
    }

    private static string WithoutTimes(Run run) => string.Join('\n', run.Output.Split('\n').Where(l => !l.Contains("\"ms\"", StringComparison.Ordinal)));
}
