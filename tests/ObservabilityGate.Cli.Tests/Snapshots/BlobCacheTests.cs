using System.Text;
using FsCheck;
using FsCheck.Fluent;
using ObservabilityGate.Cli.Snapshots;

namespace ObservabilityGate.Cli.Tests.Snapshots;

public sealed class BlobCacheTests
{
    private static readonly Gen<string> _texts = Gen.Elements("a", "é", "中", "🙂", "\n", "\r\n", "\t", " ", "\ufeff", "\u00ff").ArrayOf().Select(string.Concat);

    public static TheoryData<string> Encodings => ["utf-8", "utf-16", "utf-16BE", "utf-32", "utf-32BE"];

    [Theory]
    [MemberData(nameof(Encodings))]
    public void TextWithAByteOrderMark_ComesBack(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        Holds.ForAll(_texts, text => Decoded([.. encoding.GetPreamble(), .. encoding.GetBytes(text)]) == text);
    }

    [Fact]
    public void Utf8WithoutAByteOrderMark_ComesBack() =>
        Holds.ForAll(_texts.Where(t => !t.StartsWith('\ufeff')), text => Decoded(Encoding.UTF8.GetBytes(text)) == text);

    [Fact]
    public void BytesThatAreNoUtf8_AreLatin1() => Holds.ForAll(
        Gen.Choose(1, 127).ArrayOf().Select(bytes => bytes.Select(b => (byte)b).Append((byte)0xE9).ToArray()),
        bytes => Decoded(bytes) == Encoding.Latin1.GetString(bytes));

    [Fact]
    public void NulWithoutAByteOrderMark_IsBinary() => Holds.ForAll(
        Gen.Zip(_texts, _texts).Where(t => !t.Item1.StartsWith('\ufeff')),
        texts => Decoded(Encoding.UTF8.GetBytes($"a{texts.Item1}\0{texts.Item2}")) is null);

    [Theory]
    [MemberData(nameof(Encodings))]
    public void DamagedTextWithAByteOrderMark_IsReadAsAReaderWould(string name)
    {
        var preamble = Encoding.GetEncoding(name).GetPreamble();
        Holds.ForAll(Gen.Choose(0, 255).ArrayOf().Select(bytes => preamble.Concat(bytes.Select(b => (byte)b)).ToArray()), bytes =>
        {
            using var reader = new StreamReader(new MemoryStream(bytes), Encoding.UTF8, detectEncodingFromByteOrderMarks: true);
            Assert.Equal(reader.ReadToEnd(), Decoded(bytes));
        });
    }

    private static string? Decoded(byte[] bytes) => BlobCache.Decode(bytes)?.ToString();
}
