namespace ObservabilityGate.Cli.Git;

/// <summary>
/// Pairs deleted with added files: same content first, then at least half of the content in common. A rename is a hint to
/// what is read next, never a verdict, so the search is bounded, and a blob that cannot be read only costs its hint.
/// </summary>
internal static class RenameDetection
{
    private const long MostPairs = 250_000;

    // What the gate reads of a repository; for everything else a rename with changes is as good as a deletion and an addition.
    private static readonly HashSet<string> ComparedExtensions = new(StringComparer.OrdinalIgnoreCase)
    {
        ".cs", ".csproj", ".props", ".targets", ".editorconfig", ".globalconfig",
    };

    /// <summary>The pairs; every file is in one at most, and the same input gives the same pairs.</summary>
    public static IReadOnlyList<(TreeEntry From, TreeEntry To)> Match(
        IReadOnlyCollection<TreeEntry> deleted, IReadOnlyCollection<TreeEntry> added, Func<string, byte[]> readBlob)
    {
        var pairs = Exact(deleted, added);
        var from = deleted.Except(pairs.Select(p => p.From)).Where(IsCompared).ToList();
        var to = added.Except(pairs.Select(p => p.To)).Where(IsCompared).ToList();
        pairs.AddRange(Similar(from, to, readBlob));
        return pairs;
    }

    private static List<(TreeEntry From, TreeEntry To)> Exact(IEnumerable<TreeEntry> deleted, IEnumerable<TreeEntry> added)
    {
        var sources = deleted.Where(IsMovable).GroupBy(e => (e.BlobId, e.Kind)).ToDictionary(g => g.Key, g => g.ToList());
        var pairs = new List<(TreeEntry, TreeEntry)>();
        foreach (var to in added.Where(IsMovable))
        {
            if (!sources.TryGetValue((to.BlobId, to.Kind), out var candidates) || candidates.Count == 0)
                continue;
            // Copies of one content move together: the one that kept its name is the likelier source.
            var from = candidates.FindIndex(c => NameOf(c) == NameOf(to)) is >= 0 and var sameName ? sameName : 0;
            pairs.Add((candidates[from], to));
            candidates.RemoveAt(from);
        }

        return pairs;
    }

    private static IEnumerable<(TreeEntry From, TreeEntry To)> Similar(List<TreeEntry> deleted, List<TreeEntry> added, Func<string, byte[]> readBlob)
    {
        var onlySameName = (long)deleted.Count * added.Count > MostPairs;
        var fingerprints = new Dictionary<string, LineFingerprint?>(StringComparer.Ordinal);
        LineFingerprint? Fingerprint(TreeEntry entry)
        {
            if (!fingerprints.TryGetValue(entry.BlobId, out var known))
                fingerprints.Add(entry.BlobId, known = Read(entry.BlobId, readBlob));
            return known;
        }

        var candidates = new List<(int Score, TreeEntry From, TreeEntry To)>();
        var byKey = deleted.ToLookup(Key, StringComparer.OrdinalIgnoreCase);
        foreach (var to in added)
        {
            foreach (var from in byKey[Key(to)])
            {
                if (Fingerprint(from) is { } before && Fingerprint(to) is { } after
                    && before.SimilarityTo(after) is >= LineFingerprint.Half and var score)
                {
                    candidates.Add((score, from, to));
                }
            }
        }

        var taken = new HashSet<TreeEntry>();
        return candidates
            .OrderByDescending(c => c.Score)
            .ThenByDescending(c => NameOf(c.From) == NameOf(c.To))
            .ThenBy(c => c.From.Path, StringComparer.Ordinal)
            .ThenBy(c => c.To.Path, StringComparer.Ordinal)
            .Where(c => !taken.Contains(c.From) && !taken.Contains(c.To) && taken.Add(c.From) && taken.Add(c.To))
            .Select(c => (c.From, c.To));

        string Key(TreeEntry entry) => onlySameName ? NameOf(entry) : Path.GetExtension(entry.Path);
    }

    private static LineFingerprint? Read(string blobId, Func<string, byte[]> readBlob)
    {
        try
        {
            return LineFingerprint.Of(readBlob(blobId));
        }
        catch (UnreadableObjectException)
        {
            return null;
        }
    }

    private static string NameOf(TreeEntry entry) => Path.GetFileName(entry.Path);

    private static bool IsMovable(TreeEntry entry) => entry.Kind != EntryKind.Submodule;

    private static bool IsCompared(TreeEntry entry) => entry.Kind == EntryKind.File && ComparedExtensions.Contains(Path.GetExtension(entry.Path));
}
