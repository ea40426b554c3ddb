using ObservabilityGate.Cli.Reporting;
using ObservabilityGate.Cli.Tests.Gate;

namespace ObservabilityGate.Cli.Tests.Commands;

public sealed class CommandLineTests : IDisposable
{
    private readonly Shop _shop = new();

    public void Dispose() => _shop.Dispose();

    [Fact]
    public void Help_ShowsExamplesAndExitCodes()
    {
        var run = _shop.Obsgate("--help");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("obsgate check --base origin/main --strict", run.Output, StringComparison.Ordinal);
        Assert.Contains("3 inconclusive", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("check", "--no-such-option")]
    [InlineData("check", "--format", "xml")]
    [InlineData("check", "--require", "colours")]
    [InlineData("check", "--base=")]
    [InlineData("check", "--head=")]
    [InlineData("check", "--require=")]
    [InlineData("check", "--files=")]
    [InlineData("check", "--staged", "--worktree")]
    [InlineData("check", "--format", "json", "--format", "console")]
    [InlineData("check", "--format", "json=")]
    [InlineData("check", "--format", "json=a.txt", "--format", "sarif=./a.txt")]
    [InlineData("check", "--scope", "7")]
    [InlineData("check", "--staged", "--head", "main")]
    [InlineData("check", "--all", "--base", "main")]
    [InlineData("check", "--strict", "--require", "any")]
    [InlineData("baseline")]
    [InlineData("baseline", "grow")]
    [InlineData("baseline", "write", "--strict", "--require", "any")]
    [InlineData("baseline", "write", "--require", "colours")]
    [InlineData("coverage", "--sample", "0")]
    [InlineData("coverage", "--rev", "no-such-revision")]
    [InlineData("check", "--files", "no-such-file.cs")]
    public void WrongCommandLine_IsAUsageErrorThatNamesTheFault(params string[] arguments)
    {
        _shop.Commit();

        var run = _shop.Obsgate(arguments);

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("obsgate: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void SeveralFormats_GoToTheirFiles()
    {
        _shop.Commit().Write("Orders.cs", Shop.Controller("OrdersController", Shop.Unobserved)).Commit();
        var folder = Directory.CreateTempSubdirectory("obsgate-out-");
        try
        {
            var json = Path.Combine(folder.FullName, "deep", "report.json");
            var run = _shop.Obsgate("check", "--base", "HEAD~1", "--format", "console", "--format", $"json={json}");

            Assert.Contains("FAIL", run.Output, StringComparison.Ordinal);
            Assert.Contains("\"verdict\": \"fail\"", File.ReadAllText(json), StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void EveryFormat_WritesItsFile()
    {
        _shop.Commit().Write("Orders.cs", Shop.Controller("OrdersController", Shop.Unobserved)).Commit();
        var folder = Directory.CreateTempSubdirectory("obsgate-out-");
        try
        {
            var run = _shop.Obsgate(["check", "--base", "HEAD~1", .. CheckFormats.Names.SelectMany(n => new[] { "--format", $"{n}={Path.Combine(folder.FullName, n)}" })]);

            Assert.Equal(1, run.ExitCode);
            Assert.Equal("", run.Output);
            Assert.Equal(CheckFormats.Names.Order(StringComparer.Ordinal), folder.GetFiles().Select(f => f.Name).Order(StringComparer.Ordinal));
            Assert.All(folder.GetFiles(), f => Assert.Contains("OBG1001", File.ReadAllText(f.FullName), StringComparison.Ordinal));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void Columns_CountCharactersInJsonAndBytesForReviewdog()
    {
        _shop.Commit().Write("Orders.cs", Shop.Controller("OrdersController", Shop.Unobserved.Replace("public", "/* é🙂 */ public", StringComparison.Ordinal))).Commit();

        Assert.Contains("\"line\":8,\"column\":58,\"end_line\":8,\"end_column\":61", _shop.Obsgate("check", "--base", "HEAD~1", "--format", "ndjson").Output, StringComparison.Ordinal);
        Assert.Contains("\"range\":{\"start\":{\"line\":8,\"column\":61},\"end\":{\"line\":8,\"column\":64}}", _shop.Obsgate("check", "--base", "HEAD~1", "--format", "rdjsonl").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void FileThatCannotBeWritten_LeavesTheOthersAsTheyWere()
    {
        _shop.Commit();
        var folder = Directory.CreateTempSubdirectory("obsgate-out-");
        try
        {
            var first = Path.Combine(folder.FullName, "report.json");
            File.WriteAllText(first, "as it was");

            var run = _shop.Obsgate("check", "--all", "--format", $"json={first}", "--format", $"sarif={folder.FullName}");

            Assert.Equal(2, run.ExitCode);
            Assert.StartsWith($"obsgate: cannot write {folder.FullName}: ", run.Error, StringComparison.Ordinal);
            Assert.Equal("as it was", File.ReadAllText(first));
            Assert.Single(folder.GetFileSystemInfos());
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void Coverage_ListsEveryEndpointInItsPublicFields()
    {
        _shop.Write("Orders.cs", Shop.Controller("OrdersController", Shop.Observed)).Commit();

        var run = _shop.Obsgate("coverage", "--format", "ndjson");

        Assert.Equal(
            "{\"file\":\"Orders.cs\",\"line\":9,\"type\":\"Shop.OrdersController\",\"member\":\"Get(int)\",\"kind\":\"mvc-action\",\"metrics\":\"no\",\"tracing\":\"no\",\"logging\":\"yes\","
            + "\"metrics_via\":\"none\",\"metrics_at\":null,\"metrics_on\":null,\"tracing_via\":\"none\",\"tracing_at\":null,\"tracing_on\":null,\"logging_via\":\"direct\",\"logging_at\":\"Orders.cs:11\",\"logging_on\":\"always\","
            + "\"ambient\":[],\"exempt\":null,\"derived\":null,\"fidelity\":\"buildless\",\"unknown_because\":null}\n",
            run.Output);
    }

    [Fact]
    public void CoverageSample_IsTheSameForTheSameSeed()
    {
        for (var i = 0; i < 8; i++)
            _shop.Write($"C{i}.cs", Shop.Controller($"C{i}Controller", i % 2 == 0 ? Shop.Observed : Shop.Unobserved));
        _shop.Commit();

        var first = _shop.Obsgate("coverage", "--sample", "4", "--seed", "5", "--format", "ndjson").Output;

        Assert.Equal(4, first.Trim().Split('\n').Length);
        Assert.Equal(first, _shop.Obsgate("coverage", "--sample", "4", "--seed", "5", "--format", "ndjson").Output);
        Assert.Contains("\"logging\":\"yes\"", first, StringComparison.Ordinal);
    }
}
