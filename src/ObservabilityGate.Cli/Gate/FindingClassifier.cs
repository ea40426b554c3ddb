using Microsoft.CodeAnalysis;
using ObservabilityGate.Analyzers.Endpoints;
using ObservabilityGate.Analyzers.Rules.Presence;
using ObservabilityGate.Cli.Git;
using ObservabilityGate.Cli.Snapshots;

namespace ObservabilityGate.Cli.Gate;

/// <summary>Compares what the rules say of each endpoint on both sides, and says which of it is new, was there before, is mended, silenced by the code, or silenced by a changed configuration.</summary>
internal sealed class FindingClassifier(CheckRequest request, GateSides sides, SnapshotAnalysis @base, SnapshotAnalysis head, SyntaxTreeCache trees, AnalysisSettings settings)
{
    public IReadOnlyList<GateFinding> Classify(IReadOnlyList<AnsweredPair> pairs)
    {
        var strictBefore = PolicyChanged() ? new SnapshotAnalysis(sides.Head, trees, settings, policy: sides.Base) : null;
        return [.. pairs.SelectMany(pair => Of(pair, strictBefore))
            .OrderBy(f => f.File, StringComparer.Ordinal).ThenBy(f => f.Line).ThenBy(f => f.Rule, StringComparer.Ordinal).ThenBy(f => f.Symbol, StringComparer.Ordinal)];
    }

    private bool PolicyChanged() =>
        (PolicyChanges.HasPolicy(sides.Base) && sides.Changes.Any(c => PolicyChanges.IsConfiguration(c.Path) || PolicyChanges.IsConfiguration(c.OldPath)))
        || (sides.Changes.Any(c => GateSides.IsProjectFile(c.Path)) && PolicyChanges.LoosenedByProjects(@base.Graph, head.Graph));

    private IEnumerable<GateFinding> Of(AnsweredPair pair, SnapshotAnalysis? strictBefore)
    {
        if (pair.Head is not { } after)
            return Hidden(pair.Base!, strictBefore ?? head, pair);

        var findings = Evaluate(head, after);

        // A change may bring an endpoint and what silences it.
        if (pair.Base is not { } before)
            return findings.Select(f => Show(f, f.IsSuppressed ? FindingState.Suppressed : FindingState.New, pair)).Concat(Loosened(after, findings, strictBefore, pair));

        var shown = new List<GateFinding>();
        if (Lost(before, after) is { } lost)
        {
            shown.AddRange(lost.Findings.Select(f => Show(f, f.IsSuppressed ? FindingState.Suppressed : FindingState.New, pair)));
            if (!lost.StillSatisfied)
                findings = [];
        }

        var earlier = Evaluate(@base, before).Where(f => !f.IsSuppressed).Select(f => f.Identity("")).ToHashSet();
        foreach (var finding in findings)
        {
            var state = finding.IsSuppressed ? FindingState.Suppressed : earlier.Contains(finding.Identity("")) ? FindingState.Existing : FindingState.New;
            shown.Add(Show(finding, state, pair) with { IsListed = pair.IsListed || state == FindingState.New });
        }

        var now = findings.Select(f => f.Identity("")).ToHashSet();
        if (pair.IsListed && now.Count == 0 && shown.Count == 0)
            shown.AddRange(Evaluate(@base, before).Where(f => !f.IsSuppressed && !now.Contains(f.Identity(""))).Select(f => Show(f with { Report = after }, FindingState.Fixed, pair)));
        return shown.Concat(Loosened(after, findings, strictBefore, pair)).DistinctBy(f => (f.Rule, f.State == FindingState.Fixed, f.State == FindingState.Loosened, f.Symbol));
    }

    /// <summary>An endpoint that is there as before and is not listed any more: the change declares its file to be a generator's.</summary>
    private IEnumerable<GateFinding> Hidden(EndpointReport before, SnapshotAnalysis strict, AnsweredPair pair)
    {
        var old = before.Endpoint.Location.SourceTree!.FilePath;

        // A file that is renamed and much changed is a new one.
        var same = sides.Changes.Where(c => c.Head is not null && (c.OldPath == old || c.Base is null)).Select(c => c.Path).Prepend(old)
            .Select(strict.FileAt).OfType<SyntaxTree>().SelectMany(strict.CodeBase.EndpointsIn).FirstOrDefault(e => e.Id == before.Endpoint.Id);
        if (same is null)
            return [];

        var now = strict.Read(same);
        return Evaluate(strict, now).Concat(Lost(before, now)?.Findings ?? []).Where(f => !f.IsSuppressed)
            .Select(f => Show(f, FindingState.Loosened, pair with { Head = now }) with { Message = $"{f.Finding.ToDiagnostic().GetMessage()}; {same.Location.SourceTree!.FilePath} counts as generated now" })
            .DistinctBy(f => f.Rule);
    }

    /// <summary>What the configuration of the base would still say of this code.</summary>
    private IEnumerable<GateFinding> Loosened(EndpointReport after, IReadOnlyList<EffectiveFinding> findings, SnapshotAnalysis? strictBefore, AnsweredPair pair)
    {
        if (strictBefore is null || strictBefore.FileAt(after.Endpoint.Location.SourceTree!.FilePath) is not { } tree || strictBefore.EndpointsIn(tree).FirstOrDefault(e => e.Id == after.Endpoint.Id && e.Location.SourceSpan == after.Endpoint.Location.SourceSpan) is not { } same)
            yield break;

        var current = findings.ToDictionary(f => f.Identity(""), f => f.Severity);
        foreach (var finding in Evaluate(strictBefore, strictBefore.Read(same)))
        {
            if (finding.IsSuppressed || (current.TryGetValue(finding.Identity(""), out var severity) && severity >= finding.Severity))
                continue;

            // Another rule may say the same under the new configuration: one category instead of any.
            if (current.Values.Any(s => s >= finding.Severity))
                continue;

            var (path, line) = PolicyChanges.Responsible(sides.Changes, sides.Base, sides.Head, after.Endpoint.Location.SourceTree!.FilePath);
            yield return Show(finding, FindingState.Loosened, pair) with { Message = $"{finding.Finding.ToDiagnostic().GetMessage()}; silenced by {path}:{line}" };
        }
    }

    private (IReadOnlyList<EffectiveFinding> Findings, bool StillSatisfied)? Lost(EndpointReport before, EndpointReport after)
    {
        if (LostHooks.Between(before, after, FindingEvaluator.Options(head, after, request.Required)) is not var (finding, stillSatisfied))
            return null;

        var effective = FindingEvaluator.Effective(head, after, [finding])
            .Select(f => stillSatisfied && f.Severity == DiagnosticSeverity.Warning ? f with { Severity = DiagnosticSeverity.Info } : f);
        return ([.. effective], stillSatisfied);
    }

    private IReadOnlyList<EffectiveFinding> Evaluate(SnapshotAnalysis analysis, EndpointReport report) =>
        request.Build is { } build && analysis == head ? [.. build.At(report.Endpoint.Location).Select(f => new EffectiveFinding(f.Finding, f.Severity, f.IsSuppressed, report, Ordinal: 0))]
        : FindingEvaluator.Evaluate(analysis, report, request.Required);

    private GateFinding Show(EffectiveFinding finding, FindingState state, AnsweredPair pair)
    {
        var endpoint = (pair.Head ?? pair.Base)!.Endpoint;
        var diagnostic = finding.Finding.ToDiagnostic();
        var location = endpoint.Location;
        return new()
        {
            Rule = finding.Finding.Rule.Id,
            Severity = finding.Severity,
            State = state,
            Touched = pair.IsTouched,
            File = location.SourceTree!.FilePath,
            Span = location.GetLineSpan(),
            ByteColumns = Locations.ByteColumns(location),
            Symbol = endpoint.Id,
            Message = diagnostic.GetMessage(),
            Fidelity = head.CodeBase.CompilationOf(location.SourceTree).Fidelity.ToString().ToLowerInvariant(),
            Help = finding.Finding.Rule.HelpLinkUri,
            Ordinal = finding.Ordinal,
            FormerSymbol = pair.Base?.Endpoint.Id,
            IsInScope = pair.IsInScope,
            Fails = false,
        };
    }
}
