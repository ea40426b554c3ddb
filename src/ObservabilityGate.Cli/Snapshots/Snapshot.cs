using System.Collections.Concurrent;
using System.Text;
using Microsoft.CodeAnalysis.Text;
using ObservabilityGate.Cli.Git;
using ObservabilityGate.Cli.Projects;

namespace ObservabilityGate.Cli.Snapshots;

/// <summary>One state of the repository: a commit, the index, the working tree, or nothing at all. Reads blobs, never files of the checkout behind git's back.</summary>
internal sealed class Snapshot : ISnapshotFiles
{
    private readonly Dictionary<string, TreeEntry> _files;
    private readonly BlobCache _blobs;

    public Snapshot(string label, IReadOnlyList<TreeEntry> entries, BlobCache blobs, string? root)
    {
        Label = label;
        Entries = entries;
        Root = root;
        _blobs = blobs;
        _files = entries.Where(e => e.Kind == EntryKind.File).ToDictionary(e => e.Path, StringComparer.Ordinal);
    }

    public string Label { get; }

    public IReadOnlyList<TreeEntry> Entries { get; }

    public IReadOnlyCollection<string> Paths => _files.Keys;

    public string? Root { get; }

    public bool Exists(string path) => _files.ContainsKey(path);

    public TreeEntry? Find(string path) => _files.TryGetValue(path, out var entry) ? entry : null;

    public BlobCache Blobs => _blobs;

    public string? ReadText(string path) => _files.TryGetValue(path, out var entry) ? _blobs.Text(entry.BlobId)?.ToString() : null;

    /// <summary>The text of a file as the compiler would decode it, or null when it is absent or binary.</summary>
    public SourceText? Text(string path) => _files.TryGetValue(path, out var entry) ? _blobs.Text(entry.BlobId) : null;
}

/// <summary>Texts by blob id, so that what two snapshots share is read and decoded once.</summary>
internal sealed class BlobCache(Func<string, byte[]> read)
{
    private static readonly UTF32Encoding _utf32BigEndian = new(bigEndian: true, byteOrderMark: true);

    // Most texts are read once to be outlined; who needs one again soon finds it here, and nobody keeps them all.
    private readonly ConcurrentDictionary<string, WeakReference<SourceText>?> _texts = new(StringComparer.Ordinal);

    public SourceText? Text(string blobId)
    {
        if (_texts.TryGetValue(blobId, out var known))
        {
            if (known is null)
                return null;
            if (known.TryGetTarget(out var kept))
                return kept;
        }

        var text = Decode(read(blobId));
        _texts[blobId] = text is null ? null : new(text);
        return text;
    }

    /// <summary>Byte-order mark, then UTF-8, then Latin-1, as the compiler does; a NUL without a mark is binary.</summary>
    internal static SourceText? Decode(byte[] bytes)
    {
        if (DecodeMarked(bytes) is { } marked)
            return SourceText.From(marked, Encoding.UTF8);
        if (Array.IndexOf(bytes, (byte)0) >= 0)
            return null;

        string text;
        try
        {
            text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            text = Encoding.Latin1.GetString(bytes);
        }

        return SourceText.From(text, Encoding.UTF8);
    }

    private static string? DecodeMarked(byte[] bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => Encoding.UTF8.GetString(bytes, 3, bytes.Length - 3),
        [0, 0, 0xFE, 0xFF, ..] => _utf32BigEndian.GetString(bytes, 4, bytes.Length - 4),
        [0xFF, 0xFE, 0, 0, ..] => Encoding.UTF32.GetString(bytes, 4, bytes.Length - 4),
        [0xFF, 0xFE, ..] => Encoding.Unicode.GetString(bytes, 2, bytes.Length - 2),
        [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode.GetString(bytes, 2, bytes.Length - 2),
        _ => null,
    };
}
