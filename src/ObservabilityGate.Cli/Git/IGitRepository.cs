namespace ObservabilityGate.Cli.Git;

/// <summary>What kind of thing a tree entry is; symbolic links and submodules are never read as C#.</summary>
internal enum EntryKind
{
    File,
    SymbolicLink,
    Submodule,
}

/// <summary>One file of a tree: its repository-relative path with <c>/</c> and the id of its blob.</summary>
internal readonly record struct TreeEntry(string Path, string BlobId, EntryKind Kind);

/// <summary>How a path differs between two trees.</summary>
internal enum ChangeStatus
{
    Added,
    Modified,
    Deleted,
    Renamed,
    TypeChanged,
}

/// <summary>One changed path. <see cref="OldPath"/> differs from <see cref="Path"/> only for a rename; a deleted file has its old path in both.</summary>
internal sealed record TreeChange(ChangeStatus Status, string Path, string OldPath, TreeEntry? Base, TreeEntry? Head);

/// <summary>The git engine: everything the gate reads of a repository, by either back end, without changing the repository.</summary>
internal interface IGitRepository : IDisposable
{
    /// <summary>The name shown in reports: <c>libgit2</c> or <c>program</c>.</summary>
    string BackEnd { get; }

    /// <summary>Why this back end serves the repository, in words for a report.</summary>
    string BackEndReason { get; }

    /// <summary>Absolute path of the working tree, or null in a bare repository.</summary>
    string? WorkTree { get; }

    bool IsShallow { get; }

    /// <summary>True when no commit exists yet at HEAD.</summary>
    bool IsUnborn { get; }

    /// <summary>The full id of the commit that a revision names (branch, tag, sha, HEAD~2 …), or null when there is none.</summary>
    /// <exception cref="UnreadableObjectException">The revision exists but its object cannot be read.</exception>
    string? ResolveCommit(string revision);

    /// <summary>The parents that a commit names, also those that a shallow clone does not have; empty for a first commit.</summary>
    /// <exception cref="UnreadableObjectException">The commit cannot be read.</exception>
    IReadOnlyList<string> Parents(string commit);

    /// <summary>All best common ancestors, best first; empty when the clone shows none.</summary>
    IReadOnlyList<string> MergeBases(string left, string right);

    /// <summary>Every file, link and submodule of a commit's tree, by ordinal path.</summary>
    /// <exception cref="UnreadableObjectException">A tree of the commit is not in this clone.</exception>
    IReadOnlyList<TreeEntry> ListTree(string commit);

    /// <summary>Every file of the index, for <c>--staged</c>.</summary>
    /// <exception cref="UnreadableObjectException">A conflict of the index is not resolved.</exception>
    IReadOnlyList<TreeEntry> ListIndex();

    /// <summary>Tracked and untracked, not ignored files of the working tree, for <c>--worktree</c>; a blob id is the hash that git would give the content.</summary>
    IReadOnlyList<TreeEntry> ListWorkTree();

    /// <summary>The bytes of a blob; blobs of the working tree that git does not store are read from disk.</summary>
    /// <exception cref="UnreadableObjectException">The blob is not in this clone.</exception>
    byte[] ReadBlob(string blobId);
}
