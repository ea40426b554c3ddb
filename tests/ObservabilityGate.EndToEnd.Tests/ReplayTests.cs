using System.Text.RegularExpressions;

namespace ObservabilityGate.EndToEnd.Tests;

/// <summary>The pull requests that ship with the project.</summary>
public sealed partial class ReplayTests
{
    [Fact]
    public void PullRequestsOfTheShop_FailPassAndFail()
    {
        using var elsewhere = new TemporaryFolder();

        var run = Command.Run(elsewhere.Path, new Dictionary<string, string> { ["OBSGATE"] = Product.Gate }, "bash", Product.PathOf("eng/replay.sh")).Expect(0);

        Assert.Equal(["FAIL", "PASS", "FAIL"], run.Lines.Select(l => Verdict().Match(l)).Where(m => m.Success).Select(m => m.Value));
        Assert.DoesNotContain("unexpected", run.Output, StringComparison.Ordinal);
    }

    [GeneratedRegex("^(FAIL|PASS|INCONCLUSIVE)\\b", RegexOptions.CultureInvariant)]
    private static partial Regex Verdict();
}
