using System.Collections.Concurrent;
using System.Text;

namespace ObservabilityGate.Cli.Git;

/// <summary>
/// The files of a working tree under the ids that git would give them. Content is hashed here rather than by git, because
/// git would run the clean filters that the repository configures. Files that differ from the index only in line endings
/// keep the index's id; content that a filter would change (large-file pointers) counts as what is on disk.
/// </summary>
internal sealed class WorkTreeFiles(string root, bool sha256)
{
    private const int BinaryProbe = 8_000;
    private readonly ConcurrentDictionary<string, string> _pathOfBlob = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> _realFolders = new(StringComparer.Ordinal);

    private readonly record struct Candidate(string Path, TreeEntry? Index);

    /// <summary>Lists what is on disk of the tracked entries, and the untracked paths.</summary>
    public IReadOnlyList<TreeEntry> List(IReadOnlyList<TreeEntry> tracked, IEnumerable<string> untracked)
    {
        // A path with a trailing slash is a repository within the working tree: not ours to read.
        var candidates = tracked.Select(e => new Candidate(e.Path, e))
            .Concat(untracked.Where(path => !path.EndsWith('/')).Select(path => new Candidate(path, null)))
            .DistinctBy(c => c.Path, StringComparer.Ordinal)
            .ToArray();
        var entries = new TreeEntry?[candidates.Length];
        Parallel.For(0, candidates.Length, i => entries[i] = Entry(candidates[i].Path, candidates[i].Index));
        return TreeOrder.Sort(entries.OfType<TreeEntry>().ToList());
    }

    /// <summary>The content of a blob that only the working tree has; null when the blob is none of those.</summary>
    /// <exception cref="UnreadableObjectException">The file has changed since it was listed.</exception>
    public byte[]? Read(string id)
    {
        if (!_pathOfBlob.TryGetValue(id, out var path))
            return null;
        byte[]? content;
        try
        {
            content = Content(new FileInfo(path));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UnreadableObjectException(id, e.Message, e);
        }

        return ObjectIds.OfBlob(content, sha256) == id
            ? content
            : throw new UnreadableObjectException(id, $"{path} changed while it was being read");
    }

    private TreeEntry? Entry(string path, TreeEntry? index)
    {
        var file = new FileInfo(Path.Combine(root, path));
        if (!IsInRealFolder(path))
            return null;
        if (index is { Kind: EntryKind.Submodule })
            return Directory.Exists(file.FullName) ? index : null;
        if (file.LinkTarget is null && !file.Exists)
            return null;

        byte[] content;
        try
        {
            content = Content(file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UnreadableObjectException(path, e.Message, e);
        }

        var kind = file.LinkTarget is null ? EntryKind.File : EntryKind.SymbolicLink;
        var id = ObjectIds.OfBlob(content, sha256);
        if (index is { } known && (known.BlobId == id || (kind == EntryKind.File && ObjectIds.OfBlob(WithoutCarriageReturns(content), sha256) == known.BlobId)))
            return known with { Kind = kind };
        _pathOfBlob.TryAdd(id, file.FullName);
        return new TreeEntry(path, id, kind);
    }

    private static byte[] Content(FileInfo file) =>
        file.LinkTarget is { } target ? Encoding.UTF8.GetBytes(target) : File.ReadAllBytes(file.FullName);

    /// <summary>A tracked file behind a folder that became a link is gone for git; following the link could leave the repository.</summary>
    private bool IsInRealFolder(string path)
    {
        var slash = path.LastIndexOf('/');
        return slash < 0 || _realFolders.GetOrAdd(path[..slash], folder =>
            new DirectoryInfo(Path.Combine(root, folder)) is { Exists: true, LinkTarget: null } && IsInRealFolder(folder));
    }

    private static byte[] WithoutCarriageReturns(byte[] content)
    {
        if (content.AsSpan().IndexOf("\r\n"u8) < 0 || content.AsSpan(0, Math.Min(content.Length, BinaryProbe)).Contains((byte)0))
            return content;
        var kept = new List<byte>(content.Length);
        for (var i = 0; i < content.Length; i++)
        {
            if (content[i] != '\r' || i + 1 == content.Length || content[i + 1] != '\n')
                kept.Add(content[i]);
        }

        return [.. kept];
    }
}
