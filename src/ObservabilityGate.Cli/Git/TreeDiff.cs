namespace ObservabilityGate.Cli.Git;

/// <summary>
/// The difference of two listings. It is ours, not a back end's, so that both give the same result: libgit2's idea of
/// similarity is not git's, and neither diff is needed where the ids of all blobs are known.
/// A change of the executable bit alone is no change: it alters no code.
/// </summary>
internal static class TreeDiff
{
    /// <summary>All changed paths by ordinal path.</summary>
    /// <param name="baseTree">The listing before.</param>
    /// <param name="headTree">The listing after.</param>
    /// <param name="readBlob">Reads a blob by its id; only for files whose rename needs similarity.</param>
    public static IReadOnlyList<TreeChange> Compare(
        IReadOnlyList<TreeEntry> baseTree, IReadOnlyList<TreeEntry> headTree, Func<string, byte[]> readBlob)
    {
        var before = InOrder(baseTree);
        var after = InOrder(headTree);
        var changes = new List<TreeChange>();
        var deleted = new List<TreeEntry>();
        var added = new List<TreeEntry>();

        for (int i = 0, j = 0; i < before.Count || j < after.Count;)
        {
            var order = i == before.Count ? 1 : j == after.Count ? -1 : string.CompareOrdinal(before[i].Path, after[j].Path);
            if (order < 0)
                deleted.Add(before[i++]);
            else if (order > 0)
                added.Add(after[j++]);
            else if (InPlace(before[i++], after[j++]) is { } change)
                changes.Add(change);
        }

        var renames = RenameDetection.Match(deleted, added, readBlob);
        changes.AddRange(renames.Select(r => new TreeChange(ChangeStatus.Renamed, r.To.Path, r.From.Path, r.From, r.To)));
        changes.AddRange(deleted.Except(renames.Select(r => r.From)).Select(e => new TreeChange(ChangeStatus.Deleted, e.Path, e.Path, e, null)));
        changes.AddRange(added.Except(renames.Select(r => r.To)).Select(e => new TreeChange(ChangeStatus.Added, e.Path, e.Path, null, e)));
        changes.Sort(static (a, b) => string.CompareOrdinal(a.Path, b.Path));
        return changes;
    }

    private static TreeChange? InPlace(TreeEntry from, TreeEntry to)
    {
        if (from.Kind != to.Kind)
            return new TreeChange(ChangeStatus.TypeChanged, to.Path, from.Path, from, to);
        return from.BlobId == to.BlobId ? null : new TreeChange(ChangeStatus.Modified, to.Path, from.Path, from, to);
    }

    private static IReadOnlyList<TreeEntry> InOrder(IReadOnlyList<TreeEntry> entries)
    {
        for (var i = 1; i < entries.Count; i++)
        {
            if (TreeOrder.ByPath.Compare(entries[i - 1], entries[i]) > 0)
                return TreeOrder.Sort([.. entries]);
        }

        return entries;
    }
}
