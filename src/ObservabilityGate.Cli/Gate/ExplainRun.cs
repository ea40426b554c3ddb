using ObservabilityGate.Cli.Git;
using ObservabilityGate.Cli.Outlines;
using ObservabilityGate.Cli.Snapshots;

namespace ObservabilityGate.Cli.Gate;

/// <summary>An endpoint with what the rules say of it.</summary>
internal sealed record ExplainedEndpoint(EndpointItem Item, string Symbol, string Required, IReadOnlyList<EffectiveFinding> Findings);

/// <summary>Reads the endpoints at one place: the file and line of a finding, or the symbol that it names.</summary>
internal static class ExplainRun
{
    /// <param name="repository">The repository, or a folder in it.</param>
    /// <param name="place"><c>path</c>, <c>path:line</c> or a symbol as reports name it.</param>
    /// <param name="rev">The revision; null for the working tree.</param>
    /// <param name="choice">The git engine.</param>
    /// <exception cref="UsageException">There is no such revision or file, or no endpoint there.</exception>
    public static IReadOnlyList<ExplainedEndpoint> Execute(string repository, string place, string? rev, BackEndChoice choice)
    {
        Warmup.Start();
        using var git = GitRepositories.Open(repository, choice);
        return Outlined.Run(isOutlined => Read(git, place, rev, isOutlined));
    }

    private static IReadOnlyList<ExplainedEndpoint> Read(IGitRepository git, string place, string? rev, bool isOutlined)
    {
        var snapshot = SnapshotOf(git, rev);
        var analysis = new SnapshotAnalysis(snapshot, new SyntaxTreeCache(OutlineIndex.For(git.WorkTree, isWanted: true), isOutlined), AnalysisSettings.Default);
        var (path, line) = Split(place);
        var reports = (analysis.FileAt(path) is { } file ? analysis.EndpointsIn(file) : analysis.Files.SelectMany(analysis.EndpointsIn).Where(e => e.Id == place)).ToList();
        if (line is { } asked)
        {
            // A finding stands at the member's name; a reader may point at any line of its body.
            var at = reports.LastOrDefault(e => Locations.Line(e.Location) <= asked);
            reports = at is null ? [] : [.. reports.Where(e => Locations.Line(e.Location) == Locations.Line(at.Location))];
        }

        if (reports.Count == 0)
            throw new UsageException(snapshot.Exists(path) ? $"there is no endpoint at {place}" : $"there is no rule, file or symbol '{place}': see 'obsgate rules', or give path:line or the symbol of a finding");
        return [.. reports.Select(e => analysis.Read(e)).Select(r => new ExplainedEndpoint(EndpointItem.From(r, analysis.CodeBase), r.Endpoint.Id,
            Show(analysis.OptionsFor(r.Endpoint).Required), FindingEvaluator.Evaluate(analysis, r, required: null)))];
    }

    private static Snapshot SnapshotOf(IGitRepository git, string? rev)
    {
        if (rev is null && git.WorkTree is { } root)
            return new("working tree", git.ListWorkTree(), new BlobCache(git.ReadBlob), root);

        var sha = git.ResolveCommit(rev ?? "HEAD") ?? throw new UsageException($"there is no revision '{rev ?? "HEAD"}' in this repository");
        return new(rev ?? "HEAD", git.ListTree(sha), new BlobCache(git.ReadBlob), git.WorkTree);
    }

    private static (string Path, int? Line) Split(string place)
    {
        var colon = place.LastIndexOf(':');
        var (path, line) = colon > 0 && int.TryParse(place.AsSpan(colon + 1), out var number) ? (place[..colon], (int?)number) : (place, null);
        path = path.Replace('\\', '/');
        return (path.StartsWith("./", StringComparison.Ordinal) ? path[2..] : path, line);
    }

    private static string Show(HookCategories required) => required == HookCategories.None ? "any one hook" : string.Join(", ", HookCategoriesExtensions.Each.Where(c => (required & c) != 0).Select(c => c.ToString().ToLowerInvariant()));
}
