using ObservabilityGate.Cli.Tests.Gate;

namespace ObservabilityGate.Cli.Tests.Commands;

public sealed class InitTests : IDisposable
{
    private readonly Shop _shop = new();

    public void Dispose() => _shop.Dispose();

    [Fact]
    public void NewRepository_GetsAWorkflowAndOptions()
    {
        _shop.Commit();

        var run = _shop.Obsgate("init");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("uses: observabilitygate/observabilitygate@", Read(".github/workflows/observability.yml"), StringComparison.Ordinal);
        Assert.StartsWith("# ObservabilityGate", Read(".editorconfig"), StringComparison.Ordinal);
    }

    [Fact]
    public void SecondTime_ChangesNothing()
    {
        _shop.Commit();
        _shop.Obsgate("init");
        var before = Read(".editorconfig") + Read(".github/workflows/observability.yml");

        var run = _shop.Obsgate("init");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(before, Read(".editorconfig") + Read(".github/workflows/observability.yml"));
    }

    [Fact]
    public void FindingsThatAreThereAlready_AreBaselined()
    {
        _shop.Write("Orders.cs", Shop.Controller("OrdersController", Shop.Unobserved)).Commit();

        var run = _shop.Obsgate("init");

        Assert.Contains("1 finding is there already and will not fail", run.Output, StringComparison.Ordinal);
        _shop.Commit();
        Assert.Equal(0, _shop.Obsgate("check", "--all").ExitCode);
    }

    [Fact]
    public void RepositoryWithoutACommit_GetsEverythingButABaseline()
    {
        var run = _shop.Obsgate("init");

        Assert.Equal(0, run.ExitCode);
        Assert.DoesNotContain("baseline", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void EditorConfigWithOtherLineEnds_KeepsThemAndItsContent()
    {
        _shop.Write(".editorconfig", "root = true\r\n[*]\r\nindent_size = 4").Commit();

        _shop.Obsgate("init", "--no-workflow");

        var text = Read(".editorconfig");
        Assert.StartsWith("root = true\r\n[*]\r\nindent_size = 4\r\n\r\n# ObservabilityGate", text, StringComparison.Ordinal);
        Assert.Equal(text.Count(c => c == '\n'), text.Count(c => c == '\r'));
        Assert.False(File.Exists(Full(".github/workflows/observability.yml")));
    }

    [Fact]
    public void OptionsThatItWrites_AreOptionsThatAreRead()
    {
        _shop.Commit();
        _shop.Obsgate("init");
        _shop.Commit().Write("Carts.cs", Shop.Controller("CartsController", Shop.Unobserved)).Commit();

        Assert.Equal(["OBG1001 new Carts.cs:8"], _shop.Check().Findings);
    }

    private string Full(string path) => Path.Combine(_shop.Repository.Root, path);

    private string Read(string path) => File.ReadAllText(Full(path));
}
