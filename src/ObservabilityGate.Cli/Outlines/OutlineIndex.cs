using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace ObservabilityGate.Cli.Outlines;

/// <summary>
/// Outlines by blob id. A blob never changes, so what was once outlined stays true: the outlines of a repository are kept in one file of the user's cache folder, which may be
/// deleted at will. A file that cannot be read is no index.
/// </summary>
internal sealed class OutlineIndex
{
    private const int Magic = 0x4F424733;
    private const int HeadLength = sizeof(int) + sizeof(long);
    private const int MaximumKept = 60_000;

    // Fewer than these are outlined again sooner than the file is written.
    private const int WorthWriting = 50;

    private readonly string? _file;
    private readonly Dictionary<string, (int Start, int Length)> _kept = new(StringComparer.Ordinal);
    private readonly byte[] _bytes = [];
    private readonly ConcurrentDictionary<string, Lazy<FileOutline>> _outlines = new(StringComparer.Ordinal);
    private int _made;

    /// <param name="file">Where it is kept; null keeps it nowhere.</param>
    internal OutlineIndex(string? file)
    {
        _file = file;
        Words = new([]);
        if (file is null || !File.Exists(file))
            return;

        try
        {
            _bytes = File.ReadAllBytes(file);
            Words = Load(_bytes, _kept);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or FormatException or OverflowException or OutOfMemoryException)
        {
            _kept.Clear();
            _bytes = [];
            Words = new([]);
        }
    }

    public WordTable Words { get; }

    /// <summary>An index that is not kept.</summary>
    public static OutlineIndex InMemory() => new(null);

    /// <summary>The index of a repository, in the user's cache folder; one that is not kept where nobody wants it or no folder names the repository.</summary>
    public static OutlineIndex For(string? workTree, bool isWanted) => isWanted && workTree is not null ? new(PathFor(workTree)) : InMemory();

    /// <param name="blobId">The content.</param>
    /// <param name="text">Reads the content, when it was not outlined before.</param>
    public Lazy<FileOutline> Get(string blobId, Func<SourceText> text) => _outlines.GetOrAdd(blobId, id => new(() =>
    {
        if (_kept.TryGetValue(id, out var place))
            return Decode(new(new MemoryStream(_bytes, place.Start, place.Length)));

        Interlocked.Increment(ref _made);
        return SourceScanner.Scan(text().ToString(), Words);
    }));

    /// <summary>Keeps what was outlined for the next run. Never fails: an index is a convenience.</summary>
    public void Save()
    {
        if (_file is null || _made < WorthWriting)
            return;

        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(_file)!);
            var partial = $"{_file}.{Guid.NewGuid():N}";
            using (var stream = new BufferedStream(new FileStream(partial, FileMode.CreateNew), 1 << 16))
                Write(stream);
            File.Move(partial, _file, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
        }
    }

    private static string? PathFor(string repository)
    {
        var root = Environment.GetEnvironmentVariable("XDG_CACHE_HOME") is { Length: > 0 } cache ? cache
            : Environment.GetFolderPath(OperatingSystem.IsWindows() ? Environment.SpecialFolder.LocalApplicationData : Environment.SpecialFolder.UserProfile) is { Length: > 0 } home ? Path.Combine(home, OperatingSystem.IsWindows() ? "" : ".cache")
            : null;
        var name = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Path.GetFullPath(repository))))[..16];
        if (root is null || !Path.IsPathRooted(root))
            return null;

        // What a change commits must not be taken for what an earlier run kept.
        var file = Path.GetFullPath(Path.Combine(root, "obsgate", "outlines", name));
        return file.StartsWith(Path.TrimEndingDirectorySeparator(Path.GetFullPath(repository)) + Path.DirectorySeparatorChar, StringComparison.Ordinal) ? null : file;
    }

    private static WordTable Load(byte[] bytes, Dictionary<string, (int, int)> kept)
    {
        using var reader = new BinaryReader(new MemoryStream(bytes), Encoding.UTF8);
        if (bytes.Length < HeadLength || reader.ReadInt32() != Magic || reader.ReadInt64() != Check(bytes.AsSpan(HeadLength)))
            throw new FormatException();

        var words = new string[reader.ReadInt32()];
        for (var i = 0; i < words.Length; i++)
            words[i] = reader.ReadString();
        for (var left = reader.ReadInt32(); left > 0; left--)
        {
            var id = reader.ReadString();
            var length = reader.ReadInt32();
            kept[id] = ((int)reader.BaseStream.Position, length);
            reader.BaseStream.Position += length;
        }

        return new(words);
    }

    private void Write(Stream stream)
    {
        var entries = _outlines.Where(o => o.Value.IsValueCreated).Select(o => (o.Key, Bytes: Encode(o.Value.Value))).ToList();
        entries.AddRange(_kept.Where(k => !_outlines.ContainsKey(k.Key)).Take(Math.Max(0, MaximumKept - entries.Count)).Select(k => (k.Key, Bytes: _bytes.AsSpan(k.Value.Start, k.Value.Length).ToArray())));
        var body = new MemoryStream();
        using (var writer = new BinaryWriter(body, Encoding.UTF8, leaveOpen: true))
        {
            var words = Words.InOrder();
            writer.Write(words.Length);
            foreach (var word in words)
                writer.Write(word);
            writer.Write(entries.Count);
            foreach (var (id, bytes) in entries)
            {
                writer.Write(id);
                writer.Write(bytes.Length);
                writer.Write(bytes);
            }
        }

        using var head = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        head.Write(Magic);
        head.Write(Check(body.GetBuffer().AsSpan(0, (int)body.Length)));
        head.Flush();
        body.WriteTo(stream);
    }

    // What another version outlined is not what this one would.
    private static long Check(ReadOnlySpan<byte> body)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(typeof(SourceScanner).Module.ModuleVersionId.ToByteArray());
        hash.AppendData(body);
        return BitConverter.ToInt64(hash.GetHashAndReset());
    }

    private static byte[] Encode(FileOutline outline)
    {
        var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        writer.Write7BitEncodedInt(outline.Length);
        writer.Write7BitEncodedInt(outline.Bodies.Count);
        var at = 0;
        foreach (var body in outline.Bodies)
        {
            writer.Write7BitEncodedInt(body.Start - at);
            writer.Write7BitEncodedInt(body.Length);
            at = body.End;
        }

        Encode(writer, outline.Words);
        Encode(writer, outline.Bases);
        return stream.ToArray();
    }

    private static void Encode(BinaryWriter writer, int[] words)
    {
        writer.Write7BitEncodedInt(words.Length);
        var at = 0;
        foreach (var word in words)
        {
            writer.Write7BitEncodedInt(word - at);
            at = word;
        }
    }

    private static FileOutline Decode(BinaryReader reader)
    {
        var length = reader.Read7BitEncodedInt();
        var bodies = new TextSpan[reader.Read7BitEncodedInt()];
        var at = 0;
        for (var i = 0; i < bodies.Length; i++)
        {
            bodies[i] = new(at + reader.Read7BitEncodedInt(), reader.Read7BitEncodedInt());
            at = bodies[i].End;
        }

        return new(length, bodies, DecodeWords(reader), DecodeWords(reader));
    }

    private static int[] DecodeWords(BinaryReader reader)
    {
        var words = new int[reader.Read7BitEncodedInt()];
        var at = 0;
        for (var i = 0; i < words.Length; i++)
            words[i] = at += reader.Read7BitEncodedInt();
        return words;
    }
}
