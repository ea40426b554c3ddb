using Microsoft.CodeAnalysis;
using ObservabilityGate.Analyzers.Endpoints;
using ObservabilityGate.Cli.Gate.Effects;
using ObservabilityGate.Cli.Git;

namespace ObservabilityGate.Cli.Gate;

/// <summary>An endpoint before and after; one side is null when it was added or deleted.</summary>
internal sealed record EndpointPair(Endpoint? Base, Endpoint? Head);

/// <summary>
/// Finds an endpoint of the base again at head: by its symbol, first in its own file or that file's renamed successor (a repository may hold the same names many
/// times), then wherever it stands now; then, in a file and its successor, by its name and signature, by its very body, and by its name alone.
/// </summary>
internal static class EndpointMatching
{
    public static IReadOnlyList<EndpointPair> Match(IReadOnlyList<Endpoint> before, IReadOnlyList<Endpoint> after, IReadOnlyList<TreeChange> changes)
    {
        var pairs = new List<EndpointPair>();
        var left = before.ToList();
        var right = after.ToList();
        var oldPath = changes.ToDictionary(c => c.Path, c => c.OldPath, StringComparer.Ordinal);

        InOrder(e => (PathOf(e), e.Id), e => (PathBefore(e), e.Id));
        InOrder(e => e.Id, e => e.Id);
        Unique(e => (PathOf(e), e.Kind, e.Member), e => (PathBefore(e), e.Kind, e.Member));
        foreach (var head in right.ToList())
        {
            if (left.FirstOrDefault(b => b.Kind == head.Kind && PathOf(b) == PathBefore(head) && !MemberDiff.IsTouched(b, head)) is { } twin)
                Take(twin, head);
        }

        // Another parameter makes no other endpoint; of several overloads, those that still begin alike belong together.
        Unique(e => (PathOf(e), e.Kind, e.Type.Name, NameOf(e), FirstParameter(e)), e => (PathBefore(e), e.Kind, e.Type.Name, NameOf(e), FirstParameter(e)));
        Unique(e => (PathOf(e), e.Kind, e.Type.Name, NameOf(e)), e => (PathBefore(e), e.Kind, e.Type.Name, NameOf(e)));

        pairs.AddRange(right.Select(e => new EndpointPair(null, e)));
        pairs.AddRange(left.Select(e => new EndpointPair(e, null)));
        return pairs;

        string PathBefore(Endpoint head) => oldPath.GetValueOrDefault(PathOf(head), PathOf(head));

        void Take(Endpoint old, Endpoint head)
        {
            pairs.Add(new(old, head));
            left.Remove(old);
            right.Remove(head);
        }

        // Endpoints can share a key (the same route mapped twice): those with one body belong together, of the rest the first is the first.
        void InOrder<TKey>(Func<Endpoint, TKey> ofBase, Func<Endpoint, TKey> ofHead)
        {
            var olds = left.ToLookup(ofBase);
            foreach (var heads in right.ToLookup(ofHead).Where(g => olds.Contains(g.Key)))
            {
                var rest = olds[heads.Key].ToList();
                var open = heads.ToList();
                if (rest.Count != 1 || open.Count != 1)
                {
                    foreach (var head in open.ToList())
                    {
                        if (rest.FirstOrDefault(b => !MemberDiff.IsTouched(b, head)) is { } same)
                        {
                            Take(same, head);
                            rest.Remove(same);
                            open.Remove(head);
                        }
                    }
                }

                foreach (var (old, head) in rest.Zip(open))
                    Take(old, head);
            }
        }

        void Unique<TKey>(Func<Endpoint, TKey> ofBase, Func<Endpoint, TKey> ofHead)
        {
            var olds = left.ToLookup(ofBase);
            foreach (var heads in right.ToLookup(ofHead).Where(g => g.Count() == 1 && olds[g.Key].Count() == 1))
                Take(olds[heads.Key].Single(), heads.Single());
        }
    }

    private static string NameOf(Endpoint endpoint) => endpoint is { MapCall: null, Method: { } method } ? method.Name : endpoint.Member;

    private static string? FirstParameter(Endpoint endpoint) => endpoint.Method?.Parameters.FirstOrDefault()?.Type.Name;

    private static string PathOf(Endpoint endpoint) => endpoint.Location.SourceTree!.FilePath;
}
