namespace ObservabilityGate.Cli.Git;

/// <summary>The one order of listings: by ordinal path, whatever order a back end delivers.</summary>
internal static class TreeOrder
{
    public static readonly IComparer<TreeEntry> ByPath = Comparer<TreeEntry>.Create((a, b) => string.CompareOrdinal(a.Path, b.Path));

    public static List<TreeEntry> Sort(List<TreeEntry> entries)
    {
        entries.Sort(ByPath);
        return entries;
    }
}
