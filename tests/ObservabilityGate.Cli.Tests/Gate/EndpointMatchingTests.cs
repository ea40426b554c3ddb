namespace ObservabilityGate.Cli.Tests.Gate;

/// <summary>Which endpoint of the base is which of the head, when names alone do not tell.</summary>
public sealed class EndpointMatchingTests : IDisposable
{
    private readonly Shop _shop = new();

    public void Dispose() => _shop.Dispose();

    [Fact]
    public void SameNamesInManyServices_AreComparedServiceByService()
    {
        File.Delete(_shop.Repository.PathOf("Shop.csproj"));
        Service("b", "42");
        Service("c", "43").Commit();
        Service("a", "41").Commit();

        var run = _shop.Check();

        Assert.Equal(["MapGet / -> <lambda> added"], run.Endpoints);
        Assert.Equal("a/Program.cs", run.Json.GetProperty("endpoints").GetProperty("items")[0].GetProperty("file").GetString());
    }

    [Fact]
    public void SameNamesInManyServices_FollowAFolderThatIsRenamed()
    {
        File.Delete(_shop.Repository.PathOf("Shop.csproj"));
        Service("a", "41");
        Service("b", "42").Commit();
        _shop.Repository.Git("rm", "-r", "-q", "a");
        _shop.Repository.Git("mv", "b", "src");
        _shop.Commit();

        Assert.Equal(["MapGet / -> <lambda> deleted"], _shop.Check().Endpoints);
    }

    [Fact]
    public void SameRouteMappedAgainAbove_IsTheOneThatIsNew()
    {
        File.Delete(_shop.Repository.PathOf("Shop.csproj"));
        const string Route = "app.MapGet(\"/\", () => File.ReadAllText(\"42\"));";
        Service("a", "42").Commit().Write("a/Program.cs", Program("42").Replace(Route, "app.MapGet(\"/\", () => File.ReadAllText(\"new\"));\n" + Route, StringComparison.Ordinal)).Commit();

        var run = _shop.Check();

        Assert.Equal(["MapGet / -> <lambda> added"], run.Endpoints);
        Assert.Equal(["OBG1001 new a/Program.cs:2"], run.Findings);
    }

    [Fact]
    public void HookLostWithAChangedSignature_IsLost()
    {
        _shop.Write("Orders.cs", Shop.Controller("OrdersController", Shop.Observed)).Commit()
            .Write("Orders.cs", Shop.Controller("OrdersController", Shop.Observed
                .Replace("Get(int id)", "Get(int id, CancellationToken cancellation)", StringComparison.Ordinal)
                .Replace("logger.LogInformation(\"Reading {Id}\", id);", "", StringComparison.Ordinal))).Commit();

        var run = _shop.Check();

        Assert.Equal(["Get(int, CancellationToken) modified"], run.Endpoints);
        Assert.Equal(["OBG1005 new Orders.cs:9"], run.Findings);
    }

    [Fact]
    public void OverloadsThatAllChange_AreStillThemselves()
    {
        const string Before = "    [HttpGet] public IActionResult Edit(int id) => Ok(id + 1);\n    [HttpPost] public IActionResult Edit(string name, int id) => Ok(name + id);\n";
        const string After = "    [HttpPost] public IActionResult Edit(string name) => Ok(name.Trim());\n    [HttpGet] public IActionResult Edit() => Ok(DateTime.Now);\n";
        _shop.Write("Orders.cs", Shop.Controller("OrdersController", Before)).Commit().Write("Orders.cs", Shop.Controller("OrdersController", After)).Commit();

        Assert.Equal(["Edit(string) modified", "Edit() modified"], _shop.Check().Endpoints);
    }

    [Fact]
    public void OverloadAdded_IsAdded()
    {
        const string Overload = "\n    [HttpGet(\"all\")] public async Task<IActionResult> Get() => Ok(await System.IO.File.ReadAllTextAsync(\"all\"));\n";
        _shop.Write("Orders.cs", Shop.Controller("OrdersController", Shop.Observed)).Commit()
            .Write("Orders.cs", Shop.Controller("OrdersController", Overload + Shop.Observed)).Commit();

        Assert.Equal(["Get() added"], _shop.Check().Endpoints);
    }

    private Shop Service(string folder, string answer) =>
        _shop.Write($"{folder}/{folder}.csproj", Shop.Project).Write($"{folder}/Program.cs", Program(answer));

    private static string Program(string answer) => $"""
        var app = WebApplication.Create(args);
        app.MapGet("/", () => File.ReadAllText("{answer}"));
        app.Run();
        """;
}
