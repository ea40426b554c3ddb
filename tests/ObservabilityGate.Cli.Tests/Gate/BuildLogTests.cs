namespace ObservabilityGate.Cli.Tests.Gate;

/// <summary>The findings of a build, filtered by the change.</summary>
public sealed class BuildLogTests : IDisposable
{
    private readonly Shop _shop = new();
    private readonly DirectoryInfo _build = Directory.CreateTempSubdirectory("obsgate-build-");

    public BuildLogTests()
    {
        _shop.Commit().Write("Carts.cs", Shop.Controller("CartsController", Shop.Unobserved)).Commit();
    }

    public void Dispose()
    {
        _shop.Dispose();
        _build.Delete(recursive: true);
    }

    [Theory]
    [InlineData("file:///home/runner/work/shop/shop/Carts.cs")]
    [InlineData("file:///C:/agent/1/s/Carts.cs")]
    [InlineData("/_/Carts.cs")]
    [InlineData("Carts.cs")]
    public void ResultOfTheBuild_IsTheFindingWhereverItRan(string uri)
    {
        var run = _shop.Check("--sarif-in", Log(Result("OBG1001", uri, 8, 48, "the build's own words")));

        Assert.Equal(["OBG1001 new Carts.cs:8"], run.Findings);
        Assert.Equal("the build's own words", run.Json.GetProperty("findings")[0].GetProperty("message").GetString());
    }

    [Fact]
    public void WhatTheBuildDoesNotSay_IsNoFinding() => Assert.Empty(_shop.Check("--sarif-in", Log()).Findings);

    [Theory]
    [InlineData("CS8019", "file:///Carts.cs")]
    [InlineData("OBG1001", "file:///other/XCarts.cs")]
    public void OtherResult_IsNoneOfOurs(string rule, string uri) => Assert.Empty(_shop.Check("--sarif-in", Log(Result(rule, uri, 8, 48, "text"))).Findings);

    [Fact]
    public void SameResultFromTwoTargetFrameworks_IsOneFinding()
    {
        var result = Result("OBG1001", "file:///a/Carts.cs", 8, 48, "text");

        Assert.Single(_shop.Check("--sarif-in", Log(result), Log(result)).Findings);
    }

    [Fact]
    public void SuppressedResult_IsSuppressed()
    {
        var result = Result("OBG1001", "file:///a/Carts.cs", 8, 48, "text").Replace("\"level\"", "\"suppressions\": [ { \"kind\": \"inSource\" } ], \"level\"", StringComparison.Ordinal);

        Assert.Equal(["OBG1001 suppressed Carts.cs:8"], _shop.Check("--sarif-in", Log(result)).Findings);
    }

    [Fact]
    public void ResultThatStandsNowhere_IsPassedOver() =>
        Assert.Empty(_shop.Check("--sarif-in", Log("""{ "ruleId": "OBG1001", "message": { "text": "refused" } }""")).Findings);

    [Theory]
    [InlineData("no json")]
    [InlineData("{ \"version\": \"1.0.0\", \"runs\": [] }")]
    [InlineData("[]")]
    [InlineData("{ \"version\": \"2.1.0\", \"runs\": 7 }")]
    [InlineData("{ \"version\": \"2.1.0\", \"runs\": [] }")]
    [InlineData("{ \"version\": \"2.1.0\", \"runs\": [ { \"results\": [ { \"ruleId\": \"CS0168\" } ] } ] }")]
    [InlineData("{ \"version\": \"2.1.0\", \"runs\": [ { \"results\": [ { \"ruleId\": \"OBG1001\", \"message\": { \"text\": null }, \"locations\": [ { \"physicalLocation\": { \"artifactLocation\": { \"uri\": null }, \"region\": { \"startLine\": 1 } } } ] } ] } ] }")]
    public void FileThatIsNoLog_IsAUsageErrorThatNamesIt(string content)
    {
        var file = Path.Combine(_build.FullName, "broken.sarif");
        File.WriteAllText(file, content);

        var run = _shop.Check("--sarif-in", file);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("broken.sarif", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void MissingFile_IsAUsageError() => Assert.Equal(2, _shop.Check("--sarif-in", "nowhere.sarif").ExitCode);

    private static string Result(string rule, string uri, int line, int column, string message) => $$"""
        { "ruleId": "{{rule}}", "level": "warning", "message": { "text": "{{message}}" },
          "locations": [ { "physicalLocation": { "artifactLocation": { "uri": "{{uri}}" }, "region": { "startLine": {{line}}, "startColumn": {{column}} } } } ] }
        """;

    private string Log(params string[] results)
    {
        var file = Path.Combine(_build.FullName, $"{Guid.NewGuid():N}.sarif");
        File.WriteAllText(file, $$"""{ "version": "2.1.0", "runs": [ { "tool": { "driver": { "name": "csc", "rules": [ { "id": "OBG1001" } ] } }, "results": [ {{string.Join(',', results)}} ] } ] }""");
        return file;
    }
}
