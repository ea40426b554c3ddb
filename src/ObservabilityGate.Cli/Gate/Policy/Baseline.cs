namespace ObservabilityGate.Cli.Gate.Policy;

/// <summary>A finding that was there before the gate came: told by rule, symbol and ordinal. The file is for readers, and tells two symbols of one name apart.</summary>
/// <param name="Rule">The rule's id.</param>
/// <param name="Symbol">What identifies the endpoint across revisions.</param>
/// <param name="Ordinal">Which of several findings of the rule on the symbol, from 0.</param>
/// <param name="File">Where it stood when the entry was written.</param>
/// <param name="Reason">Why it stays, for readers, or null.</param>
/// <param name="Expires">The last day that the entry counts; null for ever.</param>
/// <param name="Line">Where it is written.</param>
internal sealed record BaselineEntry(string Rule, string Symbol, int Ordinal, string File, string? Reason, DateOnly? Expires, int Line)
{
    public (string Rule, string Symbol, int Ordinal) Identity => (Rule, Symbol, Ordinal);
}

/// <summary>The findings of a baseline file, by identity.</summary>
internal sealed class Baseline(string path, IReadOnlyList<BaselineEntry> entries)
{
    private readonly ILookup<(string, string, int), BaselineEntry> _byIdentity = entries.ToLookup(e => e.Identity);

    public string Path => path;

    public IReadOnlyList<BaselineEntry> Entries => entries;

    /// <summary>The entry of a finding, or null.</summary>
    /// <param name="subject">The finding.</param>
    /// <param name="today">Entries that expired before count no more.</param>
    /// <param name="holds">Whether a file still has an endpoint of this symbol: then the file's entry is that one's, and of no namesake elsewhere.</param>
    public BaselineEntry? Find(Subject subject, DateOnly today, Func<string, string, bool> holds)
    {
        var symbols = subject.FormerSymbol is { } former && former != subject.Symbol ? new[] { subject.Symbol, former } : [subject.Symbol];
        var same = symbols.SelectMany(s => _byIdentity[(subject.Rule, s, subject.Ordinal)]).Where(e => e.Expires is null || e.Expires >= today).ToList();
        return same.Find(e => e.File == subject.File) ?? same.Find(e => !holds(e.File, e.Symbol));
    }

    /// <summary>Entries that this baseline has over another one, counted by identity: a moved file adds nothing.</summary>
    public IReadOnlyList<BaselineEntry> Beyond(Baseline other)
    {
        var known = other.Entries.GroupBy(e => e.Identity).ToDictionary(g => g.Key, g => g.Count());
        var added = new List<BaselineEntry>();
        foreach (var group in entries.GroupBy(e => e.Identity))
        {
            // Those whose file the other one names too are the old ones.
            var files = other._byIdentity[group.Key].Select(e => e.File).ToHashSet(StringComparer.Ordinal);
            added.AddRange(group.OrderByDescending(e => files.Contains(e.File)).Skip(known.GetValueOrDefault(group.Key)));
        }

        return [.. added.OrderBy(e => e.Line)];
    }
}
