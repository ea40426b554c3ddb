namespace ObservabilityGate.Cli.Gate;

/// <summary>A sample to check by hand: every kind and every kind of answer is in it, at least a third of it observed, the same for the same seed.</summary>
internal static class StratifiedSample
{
    public static IReadOnlyList<EndpointItem> Draw(IReadOnlyList<EndpointItem> items, int size, int seed)
    {
        var random = new Random(seed);
        var observed = RoundRobin(items.Where(i => i.IsObserved), random);
        var others = RoundRobin(items.Where(i => !i.IsObserved), random);
        var third = Math.Min(observed.Count, Math.Max((size + 2) / 3, size - others.Count));
        return [.. observed.Take(third).Concat(others.Take(size - third)).OrderBy(i => i.File, StringComparer.Ordinal).ThenBy(i => i.Line)];
    }

    /// <summary>One of each stratum, then a second of each, and so on; inside a stratum by lot.</summary>
    private static List<EndpointItem> RoundRobin(IEnumerable<EndpointItem> items, Random random)
    {
        var strata = items.GroupBy(Stratum, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g =>
        {
            var members = g.OrderBy(i => i.File, StringComparer.Ordinal).ThenBy(i => i.Line).ThenBy(i => i.Member, StringComparer.Ordinal).ToArray();
            random.Shuffle(members);
            return members;
        }).ToList();
        return [.. Enumerable.Range(0, strata.Count == 0 ? 0 : strata.Max(s => s.Length)).SelectMany(round => strata.Where(s => s.Length > round).Select(s => s[round]))];
    }

    private static string Stratum(EndpointItem item)
    {
        var best = new[] { item.Logging, item.Tracing, item.Metrics }.FirstOrDefault(h => h.Answer == "yes");
        var answer = best is null ? (item.IsUnknown ? "unknown" : "no") : $"{best.Via} {best.On}";
        return $"{answer}|{item.Exempt}|{item.Kind}";
    }
}
