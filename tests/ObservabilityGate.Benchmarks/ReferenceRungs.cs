using Microsoft.CodeAnalysis;
using ObservabilityGate.Analyzers.Hooks;
using ObservabilityGate.Cli.Gate;
using ObservabilityGate.Cli.Git;
using ObservabilityGate.Cli.Outlines;
using ObservabilityGate.Cli.Snapshots;

namespace ObservabilityGate.Benchmarks;

/// <summary>Reads a repository at each rung of the references ladder and compares the answers, endpoint by endpoint.</summary>
internal static class ReferenceRungs
{
    public static void Measure(string repository)
    {
        using var git = GitRepositories.Open(repository);
        var snapshot = new Snapshot("HEAD", git.ListTree(git.ResolveCommit("HEAD")!), new BlobCache(git.ReadBlob), git.WorkTree);
        Console.WriteLine($"{Path.GetFileName(repository.TrimEnd('/'))}");
        Dictionary<string, string>? best = null;
        foreach (var rung in new[] { ReferenceDepth.Assets, ReferenceDepth.Stubs, ReferenceDepth.Packs })
        {
            var analysis = new SnapshotAnalysis(snapshot, new SyntaxTreeCache(OutlineIndex.InMemory()), AnalysisSettings.Default with { References = rung });
            var reports = analysis.Read(analysis.Files);
            var items = reports.Select(r => EndpointItem.From(r, analysis.CodeBase)).Where(i => i.Exempt != "excluded").ToList();
            var answers = items.GroupBy(i => $"{i.File}:{i.Line} {i.Member}").ToDictionary(g => g.Key, g => Answers(g.First()));
            best ??= answers;
            var missing = best.Keys.Count(k => !answers.ContainsKey(k));
            var extra = answers.Keys.Count(k => !best.ContainsKey(k));
            var changed = answers.Count(a => best.TryGetValue(a.Key, out var was) && was != a.Value);
            Console.WriteLine($"  {rung,-7} endpoints {items.Count}, not listed {missing}, listed besides {extra}, answers changed {changed}, unknown {items.Count(i => i.IsUnknown)}");
            Console.WriteLine($"          calls of the endpoints' own bodies end in: {CallEnds(analysis, reports.Where(r => r.Exempt != Analyzers.Rules.Presence.Exemption.Excluded))}");
        }
    }

    private static string Answers(EndpointItem item) => $"{item.Metrics.Answer} {item.Tracing.Answer} {item.Logging.Answer}";

    private static string CallEnds(SnapshotAnalysis analysis, IEnumerable<Analyzers.Rules.Presence.EndpointReport> reports)
    {
        int own = 0, sibling = 0, package = 0, unresolved = 0;
        foreach (var endpoint in reports.Select(r => r.Endpoint))
        {
            if ((endpoint.Lambda is { } lambda ? analysis.CodeBase.Read(lambda) : endpoint.Method is { } method ? analysis.CodeBase.Read(method) : null) is not { } facts)
                continue;

            unresolved += facts.Unresolved.Length;
            foreach (var call in facts.Calls)
            {
                if (!analysis.CodeBase.IsFirstParty(call.Target.ContainingAssembly))
                    package++;
                else if (SymbolEqualityComparer.Default.Equals(call.Target.ContainingAssembly, endpoint.Type.ContainingAssembly))
                    own++;
                else
                    sibling++;
            }
        }

        return $"own project {own}, sibling project {sibling}, package or framework {package}, unresolved {unresolved}";
    }
}
