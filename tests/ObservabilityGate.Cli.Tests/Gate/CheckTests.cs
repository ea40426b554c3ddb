namespace ObservabilityGate.Cli.Tests.Gate;

/// <summary>What the gate says of one commit against the one before.</summary>
public sealed class CheckTests : IDisposable
{
    private readonly Shop _shop = new();

    public void Dispose() => _shop.Dispose();

    [Fact]
    public void NewEndpointWithoutAHook_Fails()
    {
        _shop.Commit().Write("Orders.cs", Shop.Controller("OrdersController", Shop.Unobserved)).Commit();

        var run = _shop.Check();

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(["OBG1001 new Orders.cs:8"], run.Findings);
        Assert.Equal(["Get(int) added"], run.Endpoints);
        Assert.Equal(0, run.Json.GetProperty("endpoints").GetProperty("patch_coverage").GetDouble());
    }

    [Fact]
    public void NewEndpointWithAHook_PassesWithFullPatchCoverage()
    {
        _shop.Commit().Write("Orders.cs", Shop.Controller("OrdersController", Shop.Observed)).Commit();

        var run = _shop.Check();

        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Findings);
        Assert.Equal(1, run.Json.GetProperty("endpoints").GetProperty("patch_coverage").GetDouble());
        Assert.Equal(1, run.Json.GetProperty("hooks").GetProperty("logging").GetInt32());
    }

    [Fact]
    public void EditOfAnUnobservedEndpoint_FailsAsExisting()
    {
        _shop.Write("Orders.cs", Shop.Controller("OrdersController", Shop.Unobserved)).Commit()
            .Write("Orders.cs", Shop.Controller("OrdersController", Shop.Unobserved.Replace("id.ToString()", "id + \".txt\"", StringComparison.Ordinal))).Commit();

        var run = _shop.Check();

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(["OBG1001 existing Orders.cs:8"], run.Findings);
        Assert.Equal(0, _shop.Check("--scope", "new").ExitCode);
    }

    [Fact]
    public void UntouchedNeighbourInTheSameFile_IsLeftInPeace()
    {
        const string Neighbour = "\n    [HttpPut] public async Task<IActionResult> Put(int id) => Ok(await System.IO.File.ReadAllTextAsync(\"put\" + id));\n";
        _shop.Write("Orders.cs", Shop.Controller("OrdersController", Neighbour)).Commit()
            .Write("Orders.cs", Shop.Controller("OrdersController", Neighbour + Shop.Observed)).Commit();

        Assert.Empty(_shop.Check().Findings);
        Assert.Equal(["OBG1001 existing Orders.cs:9"], _shop.Check("--scope", "files").Findings);
    }

    [Fact]
    public void LastHookDeleted_FailsAsLost()
    {
        _shop.Write("Orders.cs", Shop.Controller("OrdersController", Shop.Observed)).Commit()
            .Write("Orders.cs", Shop.Controller("OrdersController", Shop.Observed.Replace("logger.LogInformation(\"Reading {Id}\", id);", "", StringComparison.Ordinal))).Commit();

        var run = _shop.Check();

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(["OBG1005 new Orders.cs:9"], run.Findings);
        Assert.Contains("in its own body at Orders.cs:11", run.Json.GetProperty("findings")[0].GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void HookMovedIntoAHelper_IsNoFinding()
    {
        const string Helper = "\n    private void Say(int id) => logger.LogInformation(\"Reading {Id}\", id);\n";
        _shop.Write("Orders.cs", Shop.Controller("OrdersController", Shop.Observed)).Commit()
            .Write("Orders.cs", Shop.Controller("OrdersController", Shop.Observed.Replace("logger.LogInformation(\"Reading {Id}\", id);", "Say(id);", StringComparison.Ordinal) + Helper)).Commit();

        var run = _shop.Check();

        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Findings);
        Assert.Equal("helper", run.Json.GetProperty("endpoints").GetProperty("items")[0].GetProperty("logging_via").GetString());
    }

    [Fact]
    public void OneOfTwoCategoriesLost_IsOnlyInformation()
    {
        const string Traced = "        using var span = Source.StartActivity(\"read\");\n";
        const string Source = "\n    private static readonly System.Diagnostics.ActivitySource Source = new(\"shop\");\n";
        var both = Shop.Controller("OrdersController", Source + Shop.Observed.Replace("    {\n", "    {\n" + Traced, StringComparison.Ordinal));
        _shop.Write("Orders.cs", both).Commit().Write("Orders.cs", both.Replace(Traced, "", StringComparison.Ordinal)).Commit();

        var run = _shop.Check();

        Assert.Equal(0, run.ExitCode);
        var finding = Assert.Single(run.Json.GetProperty("findings").EnumerateArray());
        Assert.Equal("OBG1005", finding.GetProperty("rule").GetString());
        Assert.Equal("info", finding.GetProperty("severity").GetString());
    }

    [Fact]
    public void FilterRemovedFromABaseController_IsFoundInThreeUntouchedFiles()
    {
        const string Filter = """
            using Microsoft.AspNetCore.Mvc.Filters;

            namespace Shop;

            public sealed class LoggedAttribute : ActionFilterAttribute
            {
                public override void OnActionExecuting(ActionExecutingContext context) =>
                    context.HttpContext.RequestServices.GetRequiredService<ILogger<LoggedAttribute>>().LogInformation("Called");
            }
            """;
        const string Base = "using Microsoft.AspNetCore.Mvc;\nnamespace Shop;\n[Logged]\npublic abstract class ShopController : ControllerBase;\n";
        _shop.Write("Logged.cs", Filter).Write("ShopController.cs", Base);
        foreach (var name in new[] { "A", "B", "C" })
            _shop.Write($"{name}.cs", Shop.Controller($"{name}Controller", Shop.Unobserved, "ShopController"));
        _shop.Commit().Write("ShopController.cs", Base.Replace("[Logged]\n", "", StringComparison.Ordinal)).Commit();

        var run = _shop.Check();

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(["OBG1005 new A.cs:8", "OBG1005 new B.cs:8", "OBG1005 new C.cs:8"], run.Findings);
        Assert.All(run.Endpoints, e => Assert.EndsWith("affected", e, StringComparison.Ordinal));
        Assert.All(run.Json.GetProperty("findings").EnumerateArray(), f => Assert.False(f.GetProperty("touched").GetBoolean()));
    }

    [Fact]
    public void HelperThatStopsLogging_IsFoundInTheEndpointThatCallsItThroughAnInterface()
    {
        const string Service = """
            namespace Shop;

            public interface IOrders { Task<string> Read(int id); }

            public sealed class Orders(ILogger<Orders> logger) : IOrders
            {
                public Task<string> Read(int id)
                {
                    logger.LogInformation("Reading {Id}", id);
                    return File.ReadAllTextAsync(id.ToString());
                }
            }
            """;
        const string Endpoint = """
            using Microsoft.AspNetCore.Mvc;

            namespace Shop;

            public class OrdersController(IOrders orders) : ControllerBase
            {
                public async Task<IActionResult> Get(int id) => Ok(await orders.Read(id));
            }
            """;
        _shop.Write("Orders.cs", Service).Write("OrdersController.cs", Endpoint).Commit()
            .Write("Orders.cs", Service.Replace("        logger.LogInformation(\"Reading {Id}\", id);\n", "", StringComparison.Ordinal)).Commit();

        var run = _shop.Check();

        Assert.Equal(["OBG1005 new OrdersController.cs:7"], run.Findings);
        Assert.Equal(["Get(int) affected"], run.Endpoints);
    }

    [Fact]
    public void MiddlewareThatIsNoLongerUsed_UninstrumentsEveryEndpoint()
    {
        const string Program = """
            var app = WebApplication.CreateBuilder(args).Build();
            app.Use(async (context, next) =>
            {
                app.Logger.LogInformation("Request {Path}", context.Request.Path);
                await next(context);
            });
            app.MapGet("/orders/{id}", (int id) => File.ReadAllText(id.ToString()));
            app.Run();
            """;
        _shop.Write("Program.cs", Program).Commit()
            .Write("Program.cs", Program[..Program.IndexOf("app.Use", StringComparison.Ordinal)] + Program[Program.IndexOf("app.MapGet", StringComparison.Ordinal)..]).Commit();

        var run = _shop.Check();

        Assert.Equal(["OBG1005 new Program.cs:2"], run.Findings);
        Assert.Equal(["MapGet /orders/{id} -> <lambda> affected"], run.Endpoints);
    }

    [Fact]
    public void HandlerInAnotherFileThanItsRoute_IsTouchedThere()
    {
        const string Handler = "namespace Shop;\npublic static class Handlers { public static string Read(int id) => File.ReadAllText(id.ToString()); }\n";
        _shop.Write("Program.cs", "var app = WebApplication.CreateBuilder(args).Build();\napp.MapGet(\"/orders/{id}\", Shop.Handlers.Read);\napp.Run();\n")
            .Write("Handlers.cs", Handler).Commit()
            .Write("Handlers.cs", Handler.Replace("id.ToString()", "id + \".txt\"", StringComparison.Ordinal)).Commit();

        var run = _shop.Check();

        Assert.Equal(["MapGet /orders/{id} -> Read modified"], run.Endpoints);
        Assert.Equal(["OBG1001 existing Program.cs:2"], run.Findings);
    }

    [Theory]
    [InlineData("attribute", "    [HttpGet]", "    [HttpGet(\"{id}\")]")]
    [InlineData("white space", "Ok(await", "Ok( await")]
    [InlineData("comment", "=> Ok", "=> /* the order */ Ok")]
    [InlineData("line ends", "\n", "\r\n")]
    [InlineData("indentation", "    [HttpGet]", "        [HttpGet]")]
    public void ChangeThatTouchesNoBody_ReportsNothing(string what, string old, string now)
    {
        var before = Shop.Controller("OrdersController", Shop.Unobserved);
        var after = before.Replace(old, now, StringComparison.Ordinal);
        Assert.True(before != after, what);
        _shop.Write("Orders.cs", before).Commit().Write("Orders.cs", after).Commit();

        var run = _shop.Check();

        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Findings);
        Assert.Empty(run.Endpoints);
    }

    [Fact]
    public void ByteOrderMarkAlone_ReportsNothing()
    {
        var text = Shop.Controller("OrdersController", Shop.Unobserved);
        _shop.Write("Orders.cs", text).Commit().Write("Orders.cs", "\uFEFF" + text).Commit();

        Assert.Empty(_shop.Check().Endpoints);
    }

    [Fact]
    public void FileOnlyRenamed_ReportsNothing()
    {
        _shop.Write("Orders.cs", Shop.Controller("OrdersController", Shop.Unobserved)).Commit();
        _shop.Repository.Move("Orders.cs", "Api/OrdersController.cs");
        _shop.Commit();

        var run = _shop.Check();

        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Endpoints);
        Assert.Equal("R", run.Json.GetProperty("files")[0].GetProperty("status").GetString());
    }

    [Fact]
    public void RenamedTypeInARenamedFile_IsTheSameEndpoint()
    {
        _shop.Write("Orders.cs", Shop.Controller("OrdersController", Shop.Unobserved)).Commit();
        _shop.Repository.Move("Orders.cs", "Purchases.cs");
        _shop.Write("Purchases.cs", Shop.Controller("PurchasesController", Shop.Unobserved)).Commit();

        Assert.Empty(_shop.Check().Endpoints);
    }

    [Fact]
    public void DeletedEndpoint_IsListedWithoutAFinding()
    {
        _shop.Write("Orders.cs", Shop.Controller("OrdersController", Shop.Observed)).Commit();
        _shop.Repository.Delete("Orders.cs");
        _shop.Commit();

        var run = _shop.Check();

        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Findings);
        Assert.Equal(["Get(int) deleted"], run.Endpoints);
    }

    [Fact]
    public void MendedEndpoint_IsShownAsFixed()
    {
        _shop.Write("Orders.cs", Shop.Controller("OrdersController", Shop.Unobserved)).Commit().Write("Orders.cs", Shop.Controller("OrdersController", Shop.Observed)).Commit();

        var run = _shop.Check();

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(["OBG1001 fixed Orders.cs:9"], run.Findings);
    }

    [Fact]
    public void StrictCheck_NamesEachMissingCategory()
    {
        _shop.Commit().Write("Orders.cs", Shop.Controller("OrdersController", Shop.Observed)).Commit();

        Assert.Equal(["OBG1002 new Orders.cs:9", "OBG1003 new Orders.cs:9"], _shop.Check("--strict").Findings);
        Assert.Empty(_shop.Check("--require", "logging").Findings);
    }

    [Theory]
    [InlineData("#pragma warning disable OBG1001\n{0}\n#pragma warning restore OBG1001")]
    [InlineData("    [System.Diagnostics.CodeAnalysis.SuppressMessage(\"Presence\", \"OBG1001\", Justification = \"demo\")]\n{0}")]
    public void SuppressedInTheCode_IsShownAndDoesNotFail(string around)
    {
        _shop.Commit().Write("Orders.cs", Shop.Controller("OrdersController", around.Replace("{0}", Shop.Unobserved, StringComparison.Ordinal))).Commit();

        var run = _shop.Check();

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("OBG1001 suppressed", Assert.Single(run.Findings), StringComparison.Ordinal);
    }

    [Fact]
    public void SeverityOfTheConfiguration_Decides()
    {
        _shop.Write(".editorconfig", "root = true\n[*.cs]\ndotnet_diagnostic.OBG1001.severity = suggestion\n").Commit()
            .Write("Orders.cs", Shop.Controller("OrdersController", Shop.Unobserved)).Commit();

        Assert.Equal(0, _shop.Check().ExitCode);
        Assert.Equal(1, _shop.Check("--fail-on", "info").ExitCode);
    }

    [Theory]
    [InlineData("observability_gate.required_hooks = logging", "observability_gate.excluded_paths = Orders.cs")]
    [InlineData("dotnet_diagnostic.OBG1001.severity = warning", "dotnet_diagnostic.OBG1001.severity = none")]
    public void ConfigurationLoosenedInTheSameChange_FailsAsLoosened(string before, string after)
    {
        _shop.Write("Orders.cs", Shop.Controller("OrdersController", Shop.Unobserved)).Write(".editorconfig", $"root = true\n[*.cs]\n{before}\n").Commit()
            .Write(".editorconfig", $"root = true\n[*.cs]\n{after}\n").Commit();

        var run = _shop.Check();

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(" loosened Orders.cs:8", Assert.Single(run.Findings), StringComparison.Ordinal);
        Assert.EndsWith("silenced by .editorconfig:3", run.Json.GetProperty("findings")[0].GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Directory.Build.props", "<Project><PropertyGroup><NoWarn>$(NoWarn);OBG1001;OBG1005</NoWarn></PropertyGroup></Project>")]
    [InlineData("Directory.Build.props", "<Project><PropertyGroup><IsTestProject>true</IsTestProject></PropertyGroup></Project>")]
    public void RuleSilencedThroughAProjectFile_FailsAsLoosened(string path, string content)
    {
        _shop.Write("Orders.cs", Shop.Controller("OrdersController", Shop.Observed)).Commit()
            .Write("Orders.cs", Shop.Controller("OrdersController", Shop.Unobserved)).Write(path, content).Commit();

        var run = _shop.Check();

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(run.Findings, f => f.Contains(" loosened Orders.cs:8", StringComparison.Ordinal));
        Assert.Contains("silenced by Directory.Build.props:1", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void ConflictThatIsNotResolved_IsInconclusive()
    {
        _shop.Write("Orders.cs", Shop.Controller("OrdersController", Shop.Observed)).Commit();
        _shop.Repository.Branch("other").Write("Orders.cs", Shop.Controller("OrdersController", Shop.Unobserved)).Commit();
        _shop.Repository.Switch("main").Write("Orders.cs", "class Orders;").Commit();
        Assert.ThrowsAny<Exception>(() => _shop.Repository.Git("merge", "other"));

        foreach (var git in new[] { "libgit2", "program" })
            Assert.Equal(3, _shop.Obsgate("check", "--staged", "--git", git).ExitCode);
    }

    [Fact]
    public void FirstConfiguration_LoosensNothing()
    {
        _shop.Write("Orders.cs", Shop.Controller("OrdersController", Shop.Unobserved)).Commit()
            .Write(".editorconfig", "root = true\n[*.cs]\ndotnet_diagnostic.OBG1001.severity = none\n").Commit();

        Assert.Equal(0, _shop.Check().ExitCode);
    }

    [Theory]
    [InlineData("logger.LogInformation(\"Reading\");", 0, 0)]
    [InlineData("", 1, 1)]
    public void HelperWithANewParameter_IsComparedWithItsSuccessor(string hook, int lookedAt, int affected)
    {
        string Service(string parameters, string body) =>
            $"namespace Shop;\npublic sealed class Orders(ILogger<Orders> logger)\n{{\n    public async Task<string> Read({parameters}) {{ {body} return await File.ReadAllTextAsync(\"a\"); }}\n}}\n";
        _shop.Write("Service.cs", Service("int id", "logger.LogInformation(\"Reading\");"))
            .Write("OrdersController.cs", Shop.Controller("OrdersController", "    [HttpGet] public Task<string> Get(int id, [FromServices] Orders orders) => orders.Read(id);")).Commit()
            .Write("Service.cs", Service("int id, int page = 0", hook)).Commit();

        var run = _shop.Check();

        Assert.Equal(lookedAt, run.Json.GetProperty("stages").EnumerateArray().Single(s => s.GetProperty("name").GetString() == "endpoints").GetProperty("out").GetInt32());
        Assert.Equal(affected, run.Findings.Count(f => f.StartsWith("OBG1005", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("indent_size = 2", 0)]
    [InlineData("dotnet_diagnostic.CA1822.severity = none", 0)]
    [InlineData("dotnet_diagnostic.OBG1001.severity = none", 1)]
    [InlineData("dotnet_analyzer_diagnostic.severity = none", 1)]
    [InlineData("generated_code = true", 1)]
    public void ConfigurationOfOtherThings_SendsNobodyLooking(string line, int endpoints)
    {
        _shop.Write("Orders.cs", Shop.Controller("OrdersController", Shop.Unobserved)).Commit().Write(".editorconfig", $"root = true\n[*.cs]\n{line}\n").Commit();

        Assert.Equal(endpoints, _shop.Check().Json.GetProperty("stages").EnumerateArray().Single(s => s.GetProperty("name").GetString() == "endpoints").GetProperty("out").GetInt32());
    }

    [Fact]
    public void StagedAndWorkTree_AreCheckedAgainstHead()
    {
        _shop.Commit().Write("Orders.cs", Shop.Controller("OrdersController", Shop.Unobserved));

        Assert.Empty(_shop.Obsgate("check", "--staged", "--format", "json").Findings);
        Assert.Equal(["OBG1001 new Orders.cs:8"], _shop.Obsgate("check", "--worktree", "--format", "json").Findings);
        _shop.Repository.Git("add", "Orders.cs");
        Assert.Equal(["OBG1001 new Orders.cs:8"], _shop.Obsgate("check", "--staged", "--format", "json").Findings);
    }

    [Fact]
    public void GivenFiles_AreCheckedAsIfTheyWereNew()
    {
        _shop.Write("Orders.cs", Shop.Controller("OrdersController", Shop.Unobserved)).Write("Other.cs", Shop.Controller("OtherController", Shop.Unobserved)).Commit();

        var run = _shop.Obsgate("check", "--files", _shop.Repository.PathOf("Orders.cs"), "--format", "json");

        Assert.Equal(["OBG1001 new Orders.cs:8"], run.Findings);
        Assert.Equal(2, _shop.Obsgate("check", "--all", "--format", "json").Findings.Count);
    }

    [Fact]
    public void BothBackEnds_GiveTheSameReport()
    {
        _shop.Commit().Write("Orders.cs", Shop.Controller("OrdersController", Shop.Unobserved)).Commit();

        Assert.Equal(Comparable(_shop.Check("--git", "libgit2")), Comparable(_shop.Check("--git", "program")));

        static string Comparable(Run run) => string.Join('\n', run.Output.Split('\n').Where(l => !l.Contains("\"ms\"", StringComparison.Ordinal) && !l.Contains("\"git\"", StringComparison.Ordinal)));
    }
}
