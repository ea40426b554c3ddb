using System.Text;
using Microsoft.CodeAnalysis.Text;
using ObservabilityGate.Cli.Outlines;

namespace ObservabilityGate.Cli.Tests.Outlines;

public sealed class OutlineIndexTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("obsgate-index-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void KeptOutlines_AreReadAgainWithoutTheText()
    {
        var first = new OutlineIndex(File);
        var made = Enumerable.Range(0, 60).Select(i => first.Get($"blob{i}", () => Text(i)).Value).ToList();
        first.Save();

        var second = new OutlineIndex(File);
        var kept = Enumerable.Range(0, 60).Select(i => second.Get($"blob{i}", () => throw new InvalidOperationException("read again")).Value).ToList();

        Assert.Equal(made.Select(o => (o.Length, string.Join(',', o.Bodies))), kept.Select(o => (o.Length, string.Join(',', o.Bodies))));
        Assert.True(kept[7].Mentions(second.Words.Find("Method7")!.Value));
        Assert.True(kept[7].DerivesFrom(second.Words.Find("Base7")!.Value));
        Assert.False(kept[7].Mentions(second.Words.Find("Method8")!.Value));
    }

    [Fact]
    public void OutlinesOfEarlierRuns_StayWhenOthersAreAdded()
    {
        var first = new OutlineIndex(File);
        foreach (var i in Enumerable.Range(0, 60))
            _ = first.Get($"blob{i}", () => Text(i)).Value;
        first.Save();
        var second = new OutlineIndex(File);
        foreach (var i in Enumerable.Range(100, 60))
            _ = second.Get($"blob{i}", () => Text(i)).Value;
        second.Save();

        var third = new OutlineIndex(File);

        Assert.True(third.Get("blob3", () => throw new InvalidOperationException("read again")).Value.Mentions(third.Words.Find("Method3")!.Value));
        Assert.True(third.Get("blob103", () => throw new InvalidOperationException("read again")).Value.Mentions(third.Words.Find("Method103")!.Value));
    }

    [Theory]
    [InlineData(new byte[0])]
    [InlineData(new byte[] { 1, 2, 3 })]
    [InlineData(new byte[] { 0x32, 0x47, 0x42, 0x4F, 12, 0, 0, 0, 255, 255, 255, 127 })]
    public void FileThatIsNoIndex_IsLeftAside(byte[] bytes)
    {
        System.IO.File.WriteAllBytes(File, bytes);

        var index = new OutlineIndex(File);

        Assert.True(index.Get("blob1", () => Text(1)).Value.Mentions(index.Words.Find("Method1")!.Value));
    }

    [Fact]
    public void FewNewFiles_AreNotWorthWriting()
    {
        var index = new OutlineIndex(File);
        _ = index.Get("blob1", () => Text(1)).Value;

        index.Save();

        Assert.False(System.IO.File.Exists(File));
    }

    private string File => Path.Combine(_folder, "sub", "index") is var path && Directory.CreateDirectory(Path.GetDirectoryName(path)!) is not null ? path : "";

    private static SourceText Text(int i) => SourceText.From($"class C{i} : Base{i} {{ void Method{i}() {{ var x = {i}; }} }}", Encoding.UTF8);
}
