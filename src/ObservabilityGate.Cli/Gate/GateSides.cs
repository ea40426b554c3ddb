using ObservabilityGate.Cli.Git;
using ObservabilityGate.Cli.Git.Bases;
using ObservabilityGate.Cli.Snapshots;

namespace ObservabilityGate.Cli.Gate;

/// <summary>The two states that are compared, and what differs between them.</summary>
internal sealed record GateSides(Snapshot Base, Snapshot Head, IReadOnlyList<TreeChange> Changes, Side? BaseSide, Side? HeadSide, IReadOnlyList<string> Notes)
{
    /// <summary>Why the two sides cannot be told; never to be taken for "no changes".</summary>
    public string? Inconclusive { get; init; }

    public static bool IsProjectFile(string path) =>
        Path.GetExtension(path).ToLowerInvariant() is ".csproj" or ".props" or ".targets" or ".projitems" or ".shproj";

    /// <exception cref="UsageException">A revision or file does not exist.</exception>
    public static GateSides Resolve(CheckRequest request, IGitRepository git)
    {
        var blobs = new BlobCache(git.ReadBlob);
        return request.Mode switch
        {
            CheckMode.Commits => Commits(request, git, blobs),
            CheckMode.All => All(request, git, blobs),
            CheckMode.Files => Files(request, git, blobs),
            CheckMode.Staged when git.WorkTree is null => throw new UsageException("--staged reads the index, and a bare repository has none"),
            CheckMode.Staged => Against(git, blobs, request, git.ListIndex(), "index"),
            _ => Against(git, blobs, request, git.ListWorkTree(), "working tree"),
        };
    }

    private static GateSides Commits(CheckRequest request, IGitRepository git, BlobCache blobs)
    {
        var fetcher = request.MayFetch ? GitRepositories.Fetcher(request.Path) : null;
        IReadOnlyList<string> notes = request.Event.Note is { } note ? [note] : [];
        switch (new BaseResolver(git, request.Event, fetcher).Resolve(request.Base, request.Head))
        {
            case BaseResolution.Resolved { Comparison: var found }:
                var head = At(git, blobs, found.HeadSha, found.HeadRev);
                var @base = found.BaseSha is null ? Nothing(blobs) : At(git, blobs, found.BaseSha, found.BaseRev ?? "");
                return Make(@base, head, git, new(found.BaseRev ?? "nothing", found.BaseSha, found.How), new(found.HeadRev, found.HeadSha), notes);
            case BaseResolution.UnknownRevision unknown:
                throw new UsageException(unknown.Message);
            case BaseResolution.EmptyRepository empty:
                return new(Nothing(blobs), Nothing(blobs), [], null, null, [empty.Message]);
            case BaseResolution.NothingToCheck nothing:
                return new(Nothing(blobs), Nothing(blobs), [], null, null, [.. notes, nothing.Message]);
            case BaseResolution.Inconclusive open:
                return new(Nothing(blobs), Nothing(blobs), [], null, null, []) { Inconclusive = string.Join("; ", [open.Message, .. notes]) };
            default:
                throw new InvalidOperationException("A base is resolved, unknown, empty or inconclusive.");
        }
    }

    private static GateSides All(CheckRequest request, IGitRepository git, BlobCache blobs)
    {
        var rev = request.Head ?? "HEAD";
        if (git.ResolveCommit(rev) is not { } sha)
        {
            return git.IsUnborn && request.Head is null
                ? new(Nothing(blobs), Nothing(blobs), [], null, null, ["HEAD has no commit yet: there is nothing to check"])
                : throw new UsageException($"there is no revision '{rev}' in this repository");
        }

        return Make(Nothing(blobs), At(git, blobs, sha, rev), git, new("nothing", null, "everything is checked"), new(rev, sha), []);
    }

    private static GateSides Files(CheckRequest request, IGitRepository git, BlobCache blobs)
    {
        var entries = git.WorkTree is { } root ? git.ListWorkTree() : throw new UsageException("--files reads the working tree, and a bare repository has none");
        var head = new Snapshot("working tree", entries, blobs, root);
        var asked = request.Files.Select(f => Relative(root, f)).ToHashSet(StringComparer.Ordinal);
        if (asked.FirstOrDefault(f => !head.Exists(f)) is { } missing)
            throw new UsageException($"there is no file '{missing}' in the working tree, or git ignores it");

        var changes = entries.Where(e => asked.Contains(e.Path)).Select(e => new TreeChange(ChangeStatus.Added, e.Path, e.Path, null, e)).ToList();
        return new(Nothing(blobs), head, changes, new("nothing", null, "the given files are checked as if they were new"), new("working tree", null), []);
    }

    private static string Relative(string root, string file)
    {
        var full = Path.GetFullPath(file);
        return Path.GetRelativePath(root, full).Replace('\\', '/');
    }

    private static GateSides Against(IGitRepository git, BlobCache blobs, CheckRequest request, IReadOnlyList<TreeEntry> entries, string name)
    {
        var rev = request.Base ?? "HEAD";
        var sha = git.ResolveCommit(rev);
        if (sha is null && !(git.IsUnborn && request.Base is null))
            throw new UsageException($"there is no revision '{rev}' in this repository");

        var @base = sha is null ? Nothing(blobs) : At(git, blobs, sha, rev);
        return Make(@base, new(name, entries, blobs, git.WorkTree), git, new(rev, sha, $"{rev} against the {name}"), new(name, null), []);
    }

    private static GateSides Make(Snapshot @base, Snapshot head, IGitRepository git, Side baseSide, Side headSide, IReadOnlyList<string> notes) =>
        new(@base, head, TreeDiff.Compare(@base.Entries, head.Entries, git.ReadBlob), baseSide, headSide, notes);

    private static Snapshot At(IGitRepository git, BlobCache blobs, string sha, string label) => new(label, git.ListTree(sha), blobs, git.WorkTree);

    private static Snapshot Nothing(BlobCache blobs) => new("nothing", [], blobs, null);
}
