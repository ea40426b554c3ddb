using System.Text;
using ObservabilityGate.Cli.Tests.Git;

namespace ObservabilityGate.Cli.Tests.Gate;

/// <summary>Repositories and files that no tool should stumble over, and the exit code of each.</summary>
public sealed class UglyInputTests : IDisposable
{
    private readonly Shop _shop = new();

    public void Dispose() => _shop.Dispose();

    [Fact]
    public void UnknownRevision_IsAUsageError()
    {
        _shop.Commit();

        var run = _shop.Obsgate("check", "--base", "no-such-branch");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("no-such-branch", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void NoRepository_IsAUsageError()
    {
        var folder = Directory.CreateTempSubdirectory("obsgate-none-");
        try
        {
            var run = Shop.ObsgateIn(folder.FullName, "check");

            Assert.Equal(2, run.ExitCode);
            Assert.Contains("repository", run.Error, StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void EmptyRepository_Passes()
    {
        using var empty = TestRepository.Create();

        var run = Shop.ObsgateIn(empty.Root, "check");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("no commit yet", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void ShallowCloneWithoutTheBase_IsInconclusive()
    {
        _shop.Commit();
        _shop.Repository.Branch("feature").Write("Orders.cs", Shop.Controller("OrdersController", Shop.Unobserved)).Commit();
        _shop.Repository.Switch("main").Write("Other.cs", "class Other;").Commit();
        using var shallow = _shop.Repository.Clone("--depth", "1", "--no-single-branch", "--branch", "feature");

        var run = Shop.ObsgateIn(shallow.Root, "check", "--base", "origin/main");

        Assert.Equal(3, run.ExitCode);
        Assert.Contains("INCONCLUSIVE", run.Output, StringComparison.Ordinal);
        Assert.Contains("fetch-depth: 0", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void UnrelatedHistories_AreInconclusive()
    {
        _shop.Commit();
        _shop.Repository.OrphanBranch("island").Write("Island.cs", "class Island;").Commit();

        Assert.Equal(3, _shop.Obsgate("check", "--base", "main", "--head", "island").ExitCode);
    }

    [Fact]
    public void DetachedHeadAndBareClone_AreCheckedLikeAnyOther()
    {
        _shop.Commit().Write("Orders.cs", Shop.Controller("OrdersController", Shop.Unobserved)).Commit();
        using var bare = _shop.Repository.Clone("--bare");
        _shop.Repository.Git("checkout", "--quiet", "--detach");

        Assert.Equal(1, _shop.Check().ExitCode);
        Assert.Equal(1, Shop.ObsgateIn(bare.Root, "check", "--base", "HEAD~1").ExitCode);
        Assert.Equal(2, Shop.ObsgateIn(bare.Root, "check", "--files", "Orders.cs").ExitCode);
        Assert.Equal(2, Shop.ObsgateIn(bare.Root, "check", "--staged").ExitCode);
    }

    [Fact]
    public void HandlerInsideAGenericType_IsRead()
    {
        _shop.Write("Orders.cs", Shop.Controller("OrdersController", "    [HttpGet] public string Get(IStep<int> step) { step.Run(); return System.IO.File.ReadAllText(\"a\"); }"))
            .Write("Steps.cs", "namespace Shop; public interface IStep<T> { void Run(); } public class Steps<T>(ILogger logger) { public class First(ILogger logger) : IStep<T> { public void Run() => logger.LogInformation(\"Ran\"); } }").Commit();

        Assert.Equal(0, _shop.Obsgate("check", "--all").ExitCode);
    }

    [Fact]
    public void RequiredListWithAnUnknownWord_IsAUsageError()
    {
        _shop.Commit();

        Assert.Equal(2, _shop.Obsgate("check", "--all", "--require", "metrics,loging").ExitCode);
    }

    [Fact]
    public void UnreadableObject_IsInconclusive()
    {
        _shop.Commit().Write("Orders.cs", Shop.Controller("OrdersController", Shop.Unobserved)).Commit();
        var blob = _shop.Repository.Git("rev-parse", "HEAD:Orders.cs");
        File.Delete(Path.Combine(_shop.Repository.GitDirectory, "objects", blob[..2], blob[2..]));

        var run = _shop.Check();

        Assert.Equal(3, run.ExitCode);
        Assert.Equal("inconclusive", run.Verdict);
        Assert.Contains(blob, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void NoCSharpAtAll_PassesAndSaysSo()
    {
        using var other = TestRepository.Create();
        other.Write("README.md", "# one").Commit();
        other.Write("README.md", "# two").Commit();

        var run = Shop.ObsgateIn(other.Root, "check", "--base", "HEAD~1");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("no C# code", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void FileWithSyntaxErrors_IsReadAsFarAsItGoes()
    {
        _shop.Commit().Write("Orders.cs", Shop.Controller("OrdersController", Shop.Unobserved) + "\npublic class { void ( }").Commit();

        Assert.Equal(["OBG1001 new Orders.cs:8"], _shop.Check().Findings);
    }

    [Fact]
    public void FileOfFiveMegabytes_IsRead()
    {
        var filler = new StringBuilder();
        for (var i = 0; filler.Length < 5_000_000; i++)
            filler.Append("    private static readonly string s").Append(i).Append(" = \"").Append('x', 180).Append("\";\n");
        _shop.Commit().Write("Orders.cs", Shop.Controller("OrdersController", filler + Shop.Unobserved)).Commit();

        Assert.StartsWith("OBG1001 new Orders.cs:", Assert.Single(_shop.Check().Findings), StringComparison.Ordinal);
    }

    [Fact]
    public void PathWithSpacesAndUmlauts_IsKept()
    {
        _shop.Commit().Write("Öffentliche Dienste/Aufträge.cs", Shop.Controller("OrdersController", Shop.Unobserved)).Commit();

        Assert.Equal(["OBG1001 new Öffentliche Dienste/Aufträge.cs:8"], _shop.Check().Findings);
    }

    [Fact]
    public void Utf16File_IsDecoded()
    {
        _shop.Commit();
        _shop.Repository.Write("Orders.cs", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Shop.Controller("OrdersController", Shop.Unobserved))]);
        _shop.Commit();

        Assert.Equal(["OBG1001 new Orders.cs:8"], _shop.Check().Findings);
    }

    [Fact]
    public void BinaryFileNamedCs_IsSkippedAndCounted()
    {
        _shop.Commit();
        _shop.Repository.Write("Blob.cs", [1, 0, 2, 0, 3]);
        _shop.Commit();

        var run = _shop.Check();

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("binary", run.Json.GetProperty("notes").ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void SymbolicLinkNamedCs_IsNotReadAsCode()
    {
        _shop.Write("Real.txt", Shop.Controller("OrdersController", Shop.Unobserved)).Commit();
        _shop.Repository.Link("Orders.cs", "Real.txt");
        _shop.Commit();

        var run = _shop.Check();

        Assert.Empty(run.Findings);
        Assert.Contains("symbolic link", run.Json.GetProperty("notes").ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void GeneratedFile_IsLeftOut()
    {
        _shop.Commit().Write("Orders.g.cs", Shop.Controller("OrdersController", Shop.Unobserved))
            .Write("Headed.cs", "// <auto-generated/>\n" + Shop.Controller("HeadedController", Shop.Unobserved)).Commit();

        Assert.Empty(_shop.Check().Findings);
    }

    [Fact]
    public void TestProject_IsListedAsExcluded()
    {
        _shop.Commit().Write("tests/Shop.Tests/OrdersController.cs", Shop.Controller("OrdersController", Shop.Unobserved)).Commit();

        var run = _shop.Check();

        Assert.Empty(run.Findings);
        Assert.Equal("excluded", run.Json.GetProperty("endpoints").GetProperty("items")[0].GetProperty("exempt").GetString());
    }

    [Fact]
    public void ThreeThousandChangedFiles_AreChecked()
    {
        _shop.Commit();
        for (var i = 0; i < 3000; i++)
            _shop.Write($"C{i}.cs", i % 100 == 0 ? Shop.Controller($"C{i}Controller", Shop.Unobserved) : $"namespace Shop; public class C{i};");
        _shop.Commit();

        var run = _shop.Check();

        Assert.Equal(30, run.Findings.Count);
        Assert.Equal(3000, run.Json.GetProperty("files").GetArrayLength());
    }

    [Fact]
    public void PackageThatIsNotRestored_LeavesTheEndpointRecognisedByShape()
    {
        const string Module = """
            using Some.Unknown.Versioning;

            public static class Orders
            {
                public static void Map(VersionedBuilder builder) =>
                    builder.MapGet("/orders/{id}", (int id) => File.ReadAllText(id.ToString()));
            }
            """;
        _shop.Commit().Write("Orders.cs", Module).Commit();

        Assert.Equal(["MapGet /orders/{id} -> <lambda> added"], _shop.Check().Endpoints);
    }

    [Fact]
    public void NothingOfTheRepository_IsWritten()
    {
        _shop.Commit().Write("Orders.cs", Shop.Controller("OrdersController", Shop.Unobserved)).Commit();
        var before = _shop.Repository.Snapshot();

        _shop.Check();
        _shop.Obsgate("coverage");

        Assert.Equal(before, _shop.Repository.Snapshot());
    }
}
