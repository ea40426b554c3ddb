using System.Diagnostics;
using Microsoft.CodeAnalysis;
using ObservabilityGate.Analyzers.Endpoints;
using ObservabilityGate.Analyzers.Rules.Presence;
using ObservabilityGate.Cli.Gate.Policy;
using ObservabilityGate.Cli.Git;
using ObservabilityGate.Cli.Outlines;
using ObservabilityGate.Cli.Snapshots;

namespace ObservabilityGate.Cli.Gate;

/// <summary>
/// One run of the gate: two sides are read, endpoints are paired, rules are asked, findings are classified, the verdict is taken. Every stage counts what went
/// in and what came out, and nothing is dropped on the way.
/// </summary>
internal sealed class GateRun
{
    private readonly CheckRequest _request;
    private readonly GateSides _sides;
    private readonly PolicySides _policies;
    private readonly List<Stage> _stages = [];
    private readonly List<string> _notes = [];

    private GateRun(CheckRequest request, GateSides sides, Stage git)
    {
        _request = request;
        _sides = sides;
        _stages.Add(git);
        _notes.AddRange(sides.Notes);
        _policies = request.IgnoresPolicy ? PolicySides.None : PolicySides.Read(sides);
    }

    /// <exception cref="GitException">The repository cannot be read.</exception>
    /// <exception cref="UsageException">A revision or file that was asked for does not exist, or a policy file cannot be understood.</exception>
    public static CheckResult Execute(CheckRequest request)
    {
        Warmup.Start();
        using var git = GitRepositories.Open(request.Path, request.Git);
        try
        {
            var watch = Stopwatch.StartNew();
            var sides = GateSides.Resolve(request, git);
            if (sides.Inconclusive is { } reason)
                return new() { Verdict = Verdict.Inconclusive, Git = git.BackEnd, GitReason = git.BackEndReason, Notes = [reason] };

            var stage = new Stage("git", sides.Head.Entries.Count, sides.Changes.Count, watch.ElapsedMilliseconds);
            return Outlined.Run(isOutlined => new GateRun(request, sides, stage).Run(isOutlined)) with { Git = git.BackEnd, GitReason = git.BackEndReason };
        }
        catch (Exception e) when (UnreadableObjectException.In(e) is { } unreadable)
        {
            return new() { Verdict = Verdict.Inconclusive, Git = git.BackEnd, GitReason = git.BackEndReason, Notes = [unreadable.Message] };
        }
    }

    private CheckResult Run(bool isOutlined)
    {
        var result = new CheckResult
        {
            Verdict = Verdict.Pass,
            Base = _sides.BaseSide,
            Head = _sides.HeadSide,
            Files = [.. _sides.Changes.Select(c => new ChangedFile(c.Path, Letter(c.Status)))],
        };
        NoteUnread();
        if (!_sides.Changes.Any(Matters) && _policies.Added.Count == 0 && _request.Scope != CheckScope.All)
        {
            _notes.Add(_sides.Changes.Count == 0 ? "nothing changed" : "no C# code or project changed");
            return Decide(result, [], null);
        }

        if (!_sides.Head.Paths.Any(IsCSharp) && !_sides.Base.Paths.Any(IsCSharp))
        {
            _notes.Add("there is no C# code in this repository");
            return Decide(result, [], null);
        }

        if (_sides.BaseSide?.Sha is not null && _sides.Changes.Any(c => PolicyChanges.IsConfiguration(c.Path)) && !PolicyChanges.HasPolicy(_sides.Base) && PolicyChanges.HasPolicy(_sides.Head))
            _notes.Add("the base has no configuration of these rules: that of the head is used");
        var settings = new AnalysisSettings(_request.Depth, _request.References, _request.Progress);
        var index = OutlineIndex.For(_sides.Head.Root, _request.UsesIndex);
        var trees = new SyntaxTreeCache(index, isOutlined);
        var reading = Task.Run(() => new SnapshotAnalysis(_sides.Base, trees, settings));
        var head = Timed("read head", _sides.Head.Paths.Count, () => new SnapshotAnalysis(_sides.Head, trees, settings), a => a.Files.Count);
        var @base = Timed("read base", _sides.Base.Paths.Count, () => reading.GetAwaiter().GetResult(), a => a.Files.Count);

        var comparison = new EndpointComparison(_request, _sides, @base, head, _policies.Added.Select(e => e.File).ToHashSet(StringComparer.Ordinal));
        var pairs = Timed("endpoints", _sides.Changes.Count(c => IsCSharp(c.Path)), comparison.Pairs, p => p.Count);
        if (comparison.IsIncomplete)
            _notes.Add("what the change weakens is called from so many places that not all of them were followed");
        var answered = Timed("answers", pairs.Count, () => comparison.Answer(pairs), a => a.Count);
        var findings = Timed("findings", answered.Count, () => new FindingClassifier(_request, _sides, @base, head, trees, settings).Classify(answered), f => f.Count);

        var endpoints = answered.Where(a => a.IsListed)
            .Select(a => new ChangedEndpoint(EndpointItem.From((a.Head ?? a.Base)!, (a.Head is null ? @base : head).CodeBase), a.Change))
            .OrderBy(e => e.Item.File, StringComparer.Ordinal).ThenBy(e => e.Item.Line).ToList();
        index.Save();
        return Decide(result with { Endpoints = endpoints }, findings, head);
    }

    private CheckResult Decide(CheckResult result, IReadOnlyList<GateFinding> findings, SnapshotAnalysis? head)
    {
        var policy = new PolicyStage(_policies, (FailLevel?)_request.FailOn, DateOnly.FromDateTime(_request.Time.GetUtcNow().UtcDateTime), Holds, FirstChangedLine);
        var outcome = Timed("policy", findings.Count, () => policy.Decide(findings, result.Observed, result.Measured.Count()), o => o.Findings.Count);
        var reported = Timed("report", outcome.Findings.Count, () => policy.Reported(outcome.Findings), f => f.Count);
        return result with { Verdict = outcome.Verdict, Findings = reported, Stages = _stages, Notes = [.. _notes, .. outcome.Notes] };

        bool Holds(string file, string symbol) => head?.FileAt(file) is { } tree && head.EndpointsIn(tree).Any(e => e.Id == symbol);
    }

    private int FirstChangedLine(string path) =>
        _sides.Head.Text(path) is { } text ? LineDiff.ChangedLines(_sides.Base.Text(path), text).DefaultIfEmpty(0).Min() + 1 : 1;

    private void NoteUnread()
    {
        var changed = _sides.Changes.Where(c => IsCSharp(c.Path) && c.Head is not null).ToList();
        var links = changed.Count(c => c.Head!.Value.Kind != EntryKind.File);
        if (links > 0)
            _notes.Add($"{links} changed C# path{(links == 1 ? " is a symbolic link or submodule" : "s are symbolic links or submodules")} and not read");
        var binary = changed.Count(c => c.Head!.Value.Kind == EntryKind.File && _sides.Head.Text(c.Path) is null);
        if (binary > 0)
            _notes.Add($"{binary} changed C# file{(binary == 1 ? " is" : "s are")} binary and not read");
    }

    private T Timed<T>(string name, int input, Func<T> work, Func<T, int> output)
    {
        var watch = Stopwatch.StartNew();
        var result = work();
        _stages.Add(new(name, input, output(result), watch.ElapsedMilliseconds));
        return result;
    }

    private static bool Matters(TreeChange change) => new[] { change.Path, change.OldPath }.Any(p =>
        IsCSharp(p) || PolicyChanges.IsConfiguration(p) || GateSides.IsProjectFile(p));

    internal static bool IsCSharp(string path) => path.EndsWith(".cs", StringComparison.OrdinalIgnoreCase);

    private static char Letter(ChangeStatus status) => status switch
    {
        ChangeStatus.Added => 'A',
        ChangeStatus.Deleted => 'D',
        ChangeStatus.Renamed => 'R',
        ChangeStatus.TypeChanged => 'T',
        _ => 'M',
    };
}

/// <summary>An endpoint with the answers of both sides.</summary>
internal sealed record AnsweredPair(EndpointReport? Base, EndpointReport? Head, EndpointChange Change, bool IsTouched, bool IsInScope)
{
    /// <summary>Untouched endpoints are read to see whether something happened to them; only those that something happened to are shown.</summary>
    public bool IsListed => Change != EndpointChange.Unchanged || IsInScope;
}
