using ObservabilityGate.Cli.Tests.Git;

namespace ObservabilityGate.Cli.Tests.Gate;

/// <summary>Two commits give one report: every time, by every engine, from every kind of clone.</summary>
public sealed class SameRangeTests : IDisposable
{
    private readonly Shop _shop = new();
    private readonly string[] _range;

    public SameRangeTests()
    {
        const string Helper = "namespace Shop;\npublic static class Audit { public static void Note(ILogger logger) => logger.LogInformation(\"Noted\"); }\n";
        var names = new[] { "A", "B", "C", "D", "E", "F" };
        _shop.Write("Audit.cs", Helper);
        foreach (var name in names)
            _shop.Write($"api/{name}.cs", Shop.Controller($"{name}Controller", "    [HttpGet] public string Get(int id) { Audit.Note(logger); return System.IO.File.ReadAllText(\"a\" + id); }"));
        var @base = _shop.Commit().Repository.Head;
        _shop.Write("Audit.cs", Helper.Replace("logger.LogInformation(\"Noted\")", "System.GC.KeepAlive(logger)", StringComparison.Ordinal))
            .Write("api/New.cs", Shop.Controller("NewController", Shop.Unobserved)).Write("Ünïcode/Other.cs", Shop.Controller("OtherController", Shop.Unobserved));
        _shop.Repository.Move("api/F.cs", "api/G.cs");
        _range = ["check", "--base", @base, "--head", _shop.Commit().Repository.Head, "--format", "json"];
    }

    public void Dispose() => _shop.Dispose();

    [Theory]
    [InlineData("libgit2")]
    [InlineData("program")]
    public void SecondRun_GivesTheSameBytes(string engine)
    {
        var first = Bytes(_shop.Repository, "--git", engine);

        Assert.Equal(8, _shop.Obsgate(_range).Findings.Count);
        Assert.Equal(first, Bytes(_shop.Repository, "--git", engine));
        Assert.Equal(first, Bytes(_shop.Repository, "--git", engine, "--index", "off"));
    }

    [Fact]
    public void OtherEngine_GivesTheSameBytesButForItsName() =>
        Assert.Equal(Bytes(_shop.Repository, "--git", "libgit2").Replace("\"git\": \"libgit2\"", "\"git\": \"program\"", StringComparison.Ordinal), Bytes(_shop.Repository, "--git", "program"));

    [Theory]
    [InlineData("libgit2")]
    [InlineData("program")]
    public void BareClone_GivesTheSameBytes(string engine)
    {
        using var bare = _shop.Repository.Clone("--bare");

        Assert.Equal(Bytes(_shop.Repository, "--git", engine), Bytes(bare, "--git", engine));
    }

    [Theory]
    [InlineData("libgit2")]
    [InlineData("program")]
    public void LinkedWorktree_GivesTheSameBytes(string engine)
    {
        using var linked = _shop.Repository.AddWorktree("linked");

        Assert.Equal(Bytes(_shop.Repository, "--git", engine), Bytes(linked, "--git", engine));
    }

    [Fact]
    public void PartialCloneWithTheBlobsThatAreNeeded_GivesTheSameBytes()
    {
        using var partial = PartialClone();
        // What a checkout of either side brings.
        partial.Git("checkout", "--quiet", "--detach", _range[2]);
        partial.Git("checkout", "--quiet", "--detach", _range[4]);

        Assert.Equal(Bytes(_shop.Repository, "--git", "program"), Bytes(partial));
    }

    [Fact]
    public void PartialCloneWithoutTheBlobsThatAreNeeded_IsInconclusive()
    {
        using var partial = PartialClone();
        partial.Git("checkout", "--quiet", "--detach", _range[4]);

        var run = Shop.ObsgateIn(partial.Root, _range);

        Assert.Equal((3, "inconclusive"), (run.ExitCode, run.Verdict));
        Assert.Contains("cannot be read", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void ShallowCloneWithBothSides_GivesTheSameBytesButForTheWayThere()
    {
        using var shallow = _shop.Repository.Clone("--depth=2");

        Assert.Equal(
            Bytes(_shop.Repository, "--git", "program"),
            Bytes(shallow).Replace(" (as far as this shallow clone shows)", "", StringComparison.Ordinal));
    }

    private TestRepository PartialClone()
    {
        _shop.Repository.Configure("uploadpack.allowFilter", "true").Configure("uploadpack.allowAnySHA1InWant", "true");
        return _shop.Repository.Clone("--filter=blob:none", "--no-checkout");
    }

    private string Bytes(TestRepository repository, params string[] options)
    {
        var run = Shop.ObsgateIn(repository.Root, [.. _range, .. options]);
        return string.Join('\n', run.Output.Split('\n').Where(l => !l.Contains("\"ms\"", StringComparison.Ordinal)));
    }
}
