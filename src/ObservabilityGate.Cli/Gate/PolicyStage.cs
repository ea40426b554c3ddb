using Microsoft.CodeAnalysis;
using ObservabilityGate.Cli.Gate.Policy;

namespace ObservabilityGate.Cli.Gate;

/// <summary>What the policy made of the findings.</summary>
internal sealed record PolicyOutcome(Verdict Verdict, IReadOnlyList<GateFinding> Findings, IReadOnlyList<string> Notes);

/// <summary>
/// Takes the verdict: a pure function of the findings, the coverage and the two policies. Every finding is judged twice. It is loosened when it would fail under the
/// policy of the base, and does not under that of the head.
/// </summary>
/// <param name="sides">The policies.</param>
/// <param name="commandLine">The level that the command line asks for, or null.</param>
/// <param name="today">The day on which expired exceptions are told.</param>
/// <param name="holds">Whether a file of the head has an endpoint of a symbol.</param>
/// <param name="changedLine">The first line of a file that the change touches, from 1.</param>
internal sealed class PolicyStage(PolicySides sides, FailLevel? commandLine, DateOnly today, Func<string, string, bool> holds, Func<string, int> changedLine)
{
    private const int MostPlaces = 5;

    private readonly PolicyRules _head = new(sides.Head.Policy, sides.Head.Baseline, commandLine, today, holds);
    private readonly PolicyRules _base = new(sides.Base.Policy, sides.Base.Baseline, commandLine, today, holds);
    private readonly HashSet<BaselineEntry> _added = [.. sides.Added];

    public PolicyOutcome Decide(IReadOnlyList<GateFinding> findings, int observed, int measured)
    {
        var decided = findings.Select(Decide).OfType<GateFinding>().Where(f => f.IsListed || f.State == FindingState.Loosened).ToList();

        // The loosened one says more than the same finding at its lower severity.
        var loosened = decided.Where(f => f.State == FindingState.Loosened).Select(f => (f.Rule, f.Symbol, f.File)).ToHashSet();
        decided.RemoveAll(f => f.State is FindingState.New or FindingState.Existing && loosened.Contains((f.Rule, f.Symbol, f.File)));

        var notes = new List<string>(sides.Notes);
        NoteExpired(notes);
        NoteAdded(findings, notes);
        var failsByCoverage = FailsByCoverage(observed, measured, notes);
        if (_head.Policy.Informational.Value)
            notes.Add($"{GatePolicy.File}:{_head.Policy.Informational.Line} makes the gate informational: what it finds fails no run");
        return new(failsByCoverage || decided.Any(f => f.Fails) ? Verdict.Fail : Verdict.Pass, decided, notes);
    }

    /// <summary>What reports show: findings below <c>report_from</c> go, unless they decide.</summary>
    public IReadOnlyList<GateFinding> Reported(IReadOnlyList<GateFinding> findings) =>
        [.. findings.Where(f => f.Fails || f.State == FindingState.Loosened || (int)f.Severity >= (int)_head.Policy.ReportFromFor(f.Rule, f.File).Value)];

    private GateFinding? Decide(GateFinding finding)
    {
        var subject = new Subject(finding.Rule, finding.Severity, finding.File, finding.Symbol, finding.Ordinal, finding.FormerSymbol);
        var head = _head.Judge(subject);
        var floor = _base.Judge(subject);
        switch (finding.State)
        {
            case FindingState.Fixed or FindingState.Suppressed:
                return finding with { Severity = head.Severity };
            case FindingState.Loosened:
                // The configuration of the rules silences it; it counts as far as the policy of the base would have let it.
                return floor.IsSilenced || !floor.Reaches || _base.Policy.PolicyChanges == PolicyChangeResponse.Allow ? null : Loosened(finding, floor);
        }

        var counts = finding.State == FindingState.New || finding.IsInScope;
        var fails = counts && Fails(_head, head);
        var isLoosened = (counts && Fails(_base, floor) && !fails) || (head.Entry is { } entry && _added.Contains(entry) && floor is { Reaches: true, IsSilenced: false });
        if (isLoosened && _base.Policy.PolicyChanges != PolicyChangeResponse.Allow)
            return Loosened(finding with { Message = $"{finding.Message}; silenced by {Responsible(head)}" }, floor);

        return head switch
        {
            { Suppression: { } suppression } => finding with { Severity = head.Severity, State = FindingState.Suppressed, Message = $"{finding.Message}; suppressed by {GatePolicy.File}:{suppression.Line}: {suppression.Reason}" },
            { Entry: not null } => finding with { Severity = head.Severity, State = FindingState.Baselined },
            _ => finding with { Severity = head.Severity, Fails = fails },
        };
    }

    private GateFinding Loosened(GateFinding finding, Ruling floor) => finding with
    {
        Severity = floor.Severity,
        State = FindingState.Loosened,
        Fails = _base.Policy is { PolicyChanges: PolicyChangeResponse.Fail, Informational.Value: false },
    };

    private static bool Fails(PolicyRules rules, Ruling ruling) => ruling is { Reaches: true, IsSilenced: false } && !rules.Policy.Informational.Value;

    /// <summary>The place in the head's policy that lets the finding pass.</summary>
    private string Responsible(Ruling head) =>
        head.Suppression is { } suppression ? $"{GatePolicy.File}:{suppression.Line}"
        : head.Entry is { } entry ? $"{_head.Baseline!.Path}:{entry.Line}"
        : _head.Policy.Informational is { Value: true, Line: > 0 and var line } && head.Reaches ? $"{GatePolicy.File}:{line}"
        : $"{GatePolicy.File}:{(head.Line > 0 ? head.Line : changedLine(GatePolicy.File))}";

    private bool FailsByCoverage(int observed, int measured, List<string> notes)
    {
        if (Misses(_head.Policy, observed, measured) is { } missed)
        {
            notes.Add($"{missed.Describe(observed, measured)} ({GatePolicy.File}:{missed.Line}{(missed.IsInformational ? ", informational" : "")})");
            if (Counts(_head.Policy, missed))
                return true;
        }

        if (_base.Policy.PolicyChanges == PolicyChangeResponse.Allow || Misses(_base.Policy, observed, measured) is not { } floor || !Counts(_base.Policy, floor))
            return false;

        notes.Add($"{floor.Describe(observed, measured)} at base; loosened by {GatePolicy.File}:{_head.Policy.PatchCoverage?.Line ?? changedLine(GatePolicy.File)}");
        return _base.Policy.PolicyChanges == PolicyChangeResponse.Fail;
    }

    private static PatchCoverageTarget? Misses(GatePolicy policy, int observed, int measured) =>
        policy.PatchCoverage is { } target && !target.IsMet(observed, measured) ? target : null;

    private static bool Counts(GatePolicy policy, PatchCoverageTarget target) => !target.IsInformational && !policy.Informational.Value;

    private void NoteExpired(List<string> notes)
    {
        var places = _head.Policy.Suppressions.Where(s => _head.IsOver(s.Expires)).Select(s => $"{GatePolicy.File}:{s.Line}")
            .Concat((_head.Baseline?.Entries ?? []).Where(e => _head.IsOver(e.Expires)).Select(e => $"{_head.Baseline!.Path}:{e.Line}")).ToList();
        if (places.Count > 0)
            notes.Add($"expired, and counted no more: {Listed(places)}");
    }

    /// <summary>New entries that no finding answers to silence nothing today, and something tomorrow.</summary>
    private void NoteAdded(IReadOnlyList<GateFinding> findings, List<string> notes)
    {
        var found = findings.SelectMany(f => new[] { (f.Rule, f.Symbol, f.Ordinal), (f.Rule, f.FormerSymbol ?? f.Symbol, f.Ordinal) }).ToHashSet();
        var idle = sides.Added.Where(e => !found.Contains(e.Identity)).Select(e => $"{_head.Baseline!.Path}:{e.Line}").ToList();
        if (idle.Count > 0)
            notes.Add($"the change adds baseline entries that no finding answers to: {Listed(idle)}");
    }

    private static string Listed(List<string> places) =>
        string.Join(", ", places.Take(MostPlaces)) + (places.Count > MostPlaces ? $" and {places.Count - MostPlaces} more" : "");
}
