using ObservabilityGate.Cli.Gate;
using ObservabilityGate.Cli.Tests.Gate;

namespace ObservabilityGate.Cli.Tests.Commands;

public sealed class ExplainTests : IDisposable
{
    private readonly Shop _shop = new();

    public void Dispose() => _shop.Dispose();

    [Fact]
    public void Rule_IsItsPage()
    {
        var run = _shop.Obsgate("explain", "obg1001");

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("# OBG1001: Endpoint has no hook", run.Output, StringComparison.Ordinal);
        Assert.Contains("## How to fix", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("<!--", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Orders.cs")]
    [InlineData("Orders.cs:9")]
    [InlineData("./Orders.cs:10")]
    public void Place_TellsWhatTheEndpointHasAndLacks(string place)
    {
        _shop.Write("Orders.cs", Shop.Controller("OrdersController", Shop.Unobserved)).Commit();

        var run = _shop.Obsgate("explain", place);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("Shop.OrdersController.Get(int)", run.Output, StringComparison.Ordinal);
        Assert.Contains("logging  no", run.Output, StringComparison.Ordinal);
        Assert.Contains("OBG1001 warning", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void SymbolOfAFinding_IsExplained()
    {
        _shop.Commit().Write("Orders.cs", Shop.Controller("OrdersController", Shop.Unobserved)).Commit();
        var symbol = _shop.Check().Json.GetProperty("findings")[0].GetProperty("symbol").GetString()!;

        var run = _shop.Obsgate("explain", symbol, "--rev", "HEAD");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("OBG1001", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Evidence_IsShownWithItsPlace()
    {
        _shop.Write("Orders.cs", Shop.Controller("OrdersController", Shop.Observed)).Commit();

        var run = _shop.Obsgate("explain", "Orders.cs");

        Assert.Contains("logging  yes      direct, Orders.cs:11", run.Output, StringComparison.Ordinal);
        Assert.Contains("no finding", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("OBG0000")]
    [InlineData("Nowhere.cs:3")]
    [InlineData("Shop.csproj:1")]
    public void NothingThere_IsAUsageErrorThatSaysWhatToGive(string what)
    {
        _shop.Write("Orders.cs", Shop.Controller("OrdersController", Shop.Unobserved)).Commit();

        var run = _shop.Obsgate("explain", what);

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("obsgate: there is no ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Rules_ListsEveryRuleOnce()
    {
        var run = ShopRun("rules", "--format", "json");

        Assert.Equal([.. RuleBook.Rules.Select(r => r.Id)], run.Json.EnumerateArray().Select(r => r.GetProperty("id").GetString()!));
        Assert.All(RuleBook.Rules, r => Assert.Contains($"# {r.Id}", RuleBook.Page(r), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("bash", "complete -o default -F _obsgate obsgate")]
    [InlineData("zsh", "#compdef obsgate")]
    [InlineData("fish", "complete -c obsgate")]
    [InlineData("pwsh", "Register-ArgumentCompleter")]
    public void Completion_AsksTheProgramItself(string shell, string expected)
    {
        var run = ShopRun("completion", shell);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains(expected, run.Output, StringComparison.Ordinal);
        Assert.Contains("[suggest:", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Suggestion_OffersCommandsAndRules()
    {
        Assert.Contains("check", ShopRun("[suggest:10]", "obsgate ch").Output, StringComparison.Ordinal);
        Assert.Contains("OBG1001", ShopRun("[suggest:19]", "obsgate explain OBG").Output, StringComparison.Ordinal);
    }

    private static Run ShopRun(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = Cli.Commands.CommandLine.Run(arguments, output, error);
        return new(code, output.ToString(), error.ToString());
    }
}
