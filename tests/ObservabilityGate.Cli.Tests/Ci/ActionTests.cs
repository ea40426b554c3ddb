using ObservabilityGate.Cli.Ci;
using ObservabilityGate.Cli.Commands;
using ObservabilityGate.Cli.Gate;
using ObservabilityGate.Cli.Reporting;
using ObservabilityGate.Cli.Tests.Gate;

namespace ObservabilityGate.Cli.Tests.Ci;

/// <summary>The Action, run with the variables that a job has, against an API on loopback.</summary>
public sealed class ActionTests : IDisposable
{
    private readonly Shop _shop = new();
    private readonly DirectoryInfo _runner = Directory.CreateTempSubdirectory("obsgate-runner-");
    private readonly FakeGitHub _github = new();

    public void Dispose()
    {
        _github.Dispose();
        _shop.Dispose();
        _runner.Delete(recursive: true);
    }

    [Fact]
    public void PullRequestWithAnUnobservedEndpoint_FailsWithAnnotationsSummaryOutputsAndOneComment()
    {
        AddEndpoint(Shop.Unobserved);

        var (code, log) = Run(_github, more: [("GITHUB_ACTIONS", "true")]);

        Assert.Equal(ExitCodes.Findings, code);
        Assert.DoesNotContain('\u001b', log);
        Assert.Contains("::error file=Carts.cs,line=", log, StringComparison.Ordinal);
        Assert.Contains("OBG1001", Summary, StringComparison.Ordinal);
        Assert.Equal("fail", Output("verdict"));
        Assert.Equal("1", Output("new-count"));
        Assert.Equal("1", Output("error-count"));
        Assert.Equal(40, Output("base-sha").Length);
        Assert.Contains("OBG1001", Assert.Single(_github.Comments).Body, StringComparison.Ordinal);
    }

    [Fact]
    public void SecondRun_ChangesTheCommentInsteadOfAddingOne()
    {
        AddEndpoint(Shop.Unobserved);
        Run(_github);
        _shop.Write("Carts.cs", Shop.Controller("CartsController", Shop.Observed)).Commit();

        var (code, _) = Run(_github, @base: "HEAD~2");

        Assert.Equal(ExitCodes.Pass, code);
        Assert.DoesNotContain("OBG1001", Assert.Single(_github.Comments).Body, StringComparison.Ordinal);
        Assert.Equal(["POST /repos/shop/shop/issues/7/comments", "PATCH /repos/shop/shop/issues/comments/1"], _github.Writes);
    }

    [Fact]
    public void SameResultAgain_WritesNothing()
    {
        AddEndpoint(Shop.Unobserved);
        Run(_github);
        Run(_github);

        Assert.Single(_github.Writes);
    }

    [Fact]
    public void PassWithoutAComment_StaysSilent()
    {
        AddEndpoint(Shop.Observed);

        var (code, _) = Run(_github);

        Assert.Equal(ExitCodes.Pass, code);
        Assert.Empty(_github.Comments);
    }

    [Fact]
    public void ForeignCommentWithOurMarker_IsLeftAlone()
    {
        AddEndpoint(Shop.Unobserved);
        _github.Comments.Add((1, MarkdownReporter.Marker + "\nall is well"));
        _github.Foreign.Add(1);

        Run(_github);

        Assert.Equal("<!-- obsgate check -->\nall is well", _github.Comments[0].Body);
        Assert.Contains("OBG1001", _github.Comments[1].Body, StringComparison.Ordinal);
    }

    [Fact]
    public void CommentBeyondTheFirstPage_IsFound()
    {
        AddEndpoint(Shop.Unobserved);
        for (var i = 1; i <= 120; i++)
            _github.Comments.Add((i, "talk"));
        Run(_github);
        _shop.Write("Carts.cs", Shop.Controller("CartsController", Shop.Observed)).Commit();

        Run(_github, @base: "HEAD~2");

        Assert.Equal(121, _github.Comments.Count);
    }

    [Fact]
    public void ReadOnlyToken_ChangesNoVerdict()
    {
        using var github = new FakeGitHub { IsReadOnly = true };
        AddEndpoint(Shop.Unobserved);

        var (code, log) = Run(github);

        Assert.Equal(ExitCodes.Findings, code);
        Assert.Contains("::notice title=obsgate::no comment was written", log, StringComparison.Ordinal);
    }

    [Fact]
    public void NobodyAtTheOtherEnd_ChangesNoVerdict()
    {
        var github = new FakeGitHub();
        github.Dispose();
        AddEndpoint(Shop.Observed);

        var (code, _) = Run(github);

        Assert.Equal(ExitCodes.Pass, code);
    }

    [Theory]
    [InlineData("GITHUB_STEP_SUMMARY", "/nowhere/at/all")]
    [InlineData("GITHUB_OUTPUT", "/nowhere/at/all")]
    [InlineData("OBSGATE_TOKEN", "token\n")]
    [InlineData("OBSGATE_TOKEN", "to\nken")]
    public void WhatGoesWrongBesideTheCheck_ChangesNoVerdict(string name, string value)
    {
        AddEndpoint(Shop.Unobserved);

        Assert.Equal(ExitCodes.Findings, Run(_github, more: [(name, value)]).Code);
    }

    [Fact]
    public void TokenIsNotSentToAnAddressWithoutTls()
    {
        Assert.Null(PullRequestComment.In(name => name switch { "OBSGATE_TOKEN" => "token", "GITHUB_REPOSITORY" => "shop/shop", "GITHUB_API_URL" => "http://api.example.com", _ => null }, 7));
    }

    [Fact]
    public void HostileName_IsNoCommandInTheLog()
    {
        AddEndpoint(Shop.Unobserved, name: "Carts.cs", attributes: "[Route(\"a\\n::error::owned\")]");
        _shop.Write("sub/::error::owned.cs", Shop.Controller("OwnedController", Shop.Unobserved)).Commit();

        var (_, log) = Run(_github);

        var lines = log.ReplaceLineEndings("\n").Split('\n');
        var fence = lines[0]["::stop-commands::".Length..];
        var after = lines.SkipWhile(l => l != $"::{fence}::").Skip(1).Where(l => l.StartsWith("::", StringComparison.Ordinal));
        Assert.All(after, l => Assert.Matches("^::(error|warning|notice) file=[^:]+::", l));
    }

    [Theory]
    [InlineData("OBSGATE_STRICT", "perhaps")]
    [InlineData("OBSGATE_SCOPE", "everything")]
    [InlineData("OBSGATE_FAIL_ON", "--all")]
    public void WrongInput_IsAUsageError(string name, string value)
    {
        _shop.Commit();

        Assert.Throws<UsageException>(() => Run(_github, more: [(name, value)]));
    }

    [Fact]
    public void Files_AreWrittenAndNamedInTheOutputs()
    {
        AddEndpoint(Shop.Unobserved);
        var sarif = Path.Combine(_runner.FullName, "out.sarif");

        Run(_github, more: [("OBSGATE_SARIF_FILE", sarif)]);

        Assert.Equal(sarif, Output("sarif-path"));
        Assert.Contains("\"2.1.0\"", File.ReadAllText(sarif), StringComparison.Ordinal);
    }

    private string Summary => File.ReadAllText(Path.Combine(_runner.FullName, "summary.md"));

    private void AddEndpoint(string member, string name = "Carts.cs", string attributes = "") =>
        _shop.Commit().Write(name, Shop.Controller("CartsController", member, attributes: attributes)).Commit();

    private string Output(string name)
    {
        var lines = File.ReadAllLines(Path.Combine(_runner.FullName, "output"));
        return lines[Array.FindLastIndex(lines, l => l.StartsWith(name + "<<", StringComparison.Ordinal)) + 1];
    }

    private (int Code, string Log) Run(FakeGitHub github, string @base = "HEAD~1", params (string Name, string Value)[] more)
    {
        var @event = Path.Combine(_runner.FullName, "event.json");
        File.WriteAllText(@event, """{ "pull_request": { "number": 7 } }""");
        var variables = new Dictionary<string, string>
        {
            ["OBSGATE_WORKING_DIRECTORY"] = _shop.Repository.Root,
            ["OBSGATE_BASE"] = @base,
            ["OBSGATE_COMMENT"] = "true",
            ["OBSGATE_TOKEN"] = "token",
            ["GITHUB_REPOSITORY"] = "shop/shop",
            ["GITHUB_API_URL"] = github.Address,
            ["GITHUB_EVENT_NAME"] = "pull_request",
            ["GITHUB_EVENT_PATH"] = @event,
            ["GITHUB_OUTPUT"] = Path.Combine(_runner.FullName, "output"),
            ["GITHUB_STEP_SUMMARY"] = Path.Combine(_runner.FullName, "summary.md"),
        };
        foreach (var (name, value) in more)
            variables[name] = value;
        using var log = new StringWriter();
        var code = ActionCommand.Run(variables.GetValueOrDefault, log);
        return (code, log.ToString());
    }
}
