using Microsoft.CodeAnalysis;
using ObservabilityGate.Analyzers.Endpoints;
using ObservabilityGate.Cli.Git;

namespace ObservabilityGate.Cli.Gate;

/// <summary>An endpoint before and after; one side is null when it was added or deleted.</summary>
internal sealed record EndpointPair(Endpoint? Base, Endpoint? Head);

/// <summary>
/// Finds an endpoint of the base again at head: by its symbol, wherever it stands now; then, in a file and its renamed successor, by its name and signature;
/// then by its very body.
/// </summary>
internal static class EndpointMatching
{
    public static IReadOnlyList<EndpointPair> Match(IReadOnlyList<Endpoint> before, IReadOnlyList<Endpoint> after, IReadOnlyList<TreeChange> changes)
    {
        var pairs = new List<EndpointPair>();
        var left = before.ToList();
        var right = after.ToList();
        Take(Numbered(left), Numbered(right));

        var oldPath = changes.ToDictionary(c => c.Path, c => c.OldPath, StringComparer.Ordinal);
        Take(
            left.GroupBy(e => (PathOf(e), e.Kind, e.Member)).Where(g => g.Count() == 1).ToDictionary(g => g.Key, g => g.Single()),
            right.GroupBy(e => (oldPath.GetValueOrDefault(PathOf(e), PathOf(e)), e.Kind, e.Member)).Where(g => g.Count() == 1).ToDictionary(g => g.Key, g => g.Single()));
        foreach (var head in right.ToList())
        {
            var path = oldPath.GetValueOrDefault(PathOf(head), PathOf(head));
            if (left.FirstOrDefault(b => b.Kind == head.Kind && PathOf(b) == path && !MemberDiff.IsTouched(b, head)) is { } twin)
            {
                pairs.Add(new(twin, head));
                left.Remove(twin);
                right.Remove(head);
            }
        }

        pairs.AddRange(right.Select(e => new EndpointPair(null, e)));
        pairs.AddRange(left.Select(e => new EndpointPair(e, null)));
        return pairs;

        void Take<TKey>(IReadOnlyDictionary<TKey, Endpoint> olds, IReadOnlyDictionary<TKey, Endpoint> news)
        {
            foreach (var (key, head) in news)
            {
                if (olds.TryGetValue(key, out var old))
                {
                    pairs.Add(new(old, head));
                    left.Remove(old);
                    right.Remove(head);
                }
            }
        }
    }

    /// <summary>Two endpoints can have one id (the same route mapped twice): the first is the first.</summary>
    private static Dictionary<(string, int), Endpoint> Numbered(IEnumerable<Endpoint> endpoints) =>
        endpoints.GroupBy(e => e.Id, StringComparer.Ordinal).SelectMany(g => g.Select((e, i) => (Key: (g.Key, i), e))).ToDictionary(x => x.Key, x => x.e);

    private static string PathOf(Endpoint endpoint) => endpoint.Location.SourceTree!.FilePath;
}
