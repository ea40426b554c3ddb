using System.Diagnostics;
using ObservabilityGate.Cli.Git;
using ObservabilityGate.Cli.Outlines;
using ObservabilityGate.Cli.Snapshots;

namespace ObservabilityGate.Cli.Gate;

/// <summary>One run of <c>obsgate coverage</c>, as the command line asks for it.</summary>
internal sealed record CoverageRequest
{
    public required string Path { get; init; }

    public string? Rev { get; init; }

    /// <summary>How many endpoints to draw; null shows all.</summary>
    public int? Sample { get; init; }

    public int Seed { get; init; }

    public CodeDepth Depth { get; init; }

    public BackEndChoice Git { get; init; }

    public ReferenceDepth References { get; init; }

    /// <summary>Whether outlines of earlier runs are used and kept.</summary>
    public bool UsesIndex { get; init; } = true;

    public Action<string, int, int>? Progress { get; init; }
}

/// <summary>Reads every endpoint of a revision.</summary>
internal static class CoverageRun
{
    /// <exception cref="UsageException">The revision does not exist.</exception>
    public static CoverageResult Execute(CoverageRequest request)
    {
        var watch = Stopwatch.StartNew();
        Warmup.Start();
        using var git = GitRepositories.Open(request.Path, request.Git);
        var rev = request.Rev ?? "HEAD";
        if (git.ResolveCommit(rev) is not { } sha)
        {
            return request.Rev is null && git.IsUnborn
                ? new(new(rev, null), git.BackEnd, git.BackEndReason, [], [], 0, watch.Elapsed)
                : throw new UsageException($"there is no revision '{rev}' in this repository");
        }

        return Outlined.Run(isOutlined => Read(request, git, rev, sha, isOutlined, watch));
    }

    private static CoverageResult Read(CoverageRequest request, IGitRepository git, string rev, string sha, bool isOutlined, Stopwatch watch)
    {
        var snapshot = new Snapshot(rev, git.ListTree(sha), new BlobCache(git.ReadBlob), git.WorkTree);
        var index = OutlineIndex.For(git.WorkTree, request.UsesIndex);
        var analysis = new SnapshotAnalysis(snapshot, new SyntaxTreeCache(index, isOutlined), new(request.Depth, request.References, request.Progress));
        analysis.ParseAll();
        IReadOnlyList<EndpointItem> items = [.. analysis.Read(analysis.Files).Select(r => EndpointItem.From(r, analysis.CodeBase))];
        if (request.Sample is { } size)
            items = StratifiedSample.Draw(items, size, request.Seed);

        index.Save();
        var references = analysis.Compilations.GroupBy(p => p.Fidelity).OrderBy(g => g.Key).Select(g => (g.Key.ToString().ToLowerInvariant(), g.Count())).ToList();
        return new(new(rev, sha), git.BackEnd, git.BackEndReason, items, references, analysis.Files.Count, watch.Elapsed);
    }
}
