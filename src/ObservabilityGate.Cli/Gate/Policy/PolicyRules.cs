using Microsoft.CodeAnalysis;

namespace ObservabilityGate.Cli.Gate.Policy;

/// <summary>A finding as a policy sees it.</summary>
/// <param name="Rule">The rule's id.</param>
/// <param name="Severity">What the configuration of the rules made of it.</param>
/// <param name="File">Where it is.</param>
/// <param name="Symbol">What it is about.</param>
/// <param name="Ordinal">Which of several of the rule on the symbol.</param>
/// <param name="FormerSymbol">The symbol's name at base, or null.</param>
internal sealed record Subject(string Rule, DiagnosticSeverity Severity, string File, string Symbol, int Ordinal, string? FormerSymbol);

/// <summary>What a policy says of a finding.</summary>
/// <param name="Severity">Its severity after overrides.</param>
/// <param name="Reaches">Whether it reaches the level that fails.</param>
/// <param name="Suppression">The exception that silences it, or null.</param>
/// <param name="Entry">The baseline's entry that silences it, or null.</param>
/// <param name="Line">The line of the policy file that decided about the level; 0 when none did.</param>
internal sealed record Ruling(DiagnosticSeverity Severity, bool Reaches, Suppression? Suppression, BaselineEntry? Entry, int Line)
{
    public bool IsSilenced => Suppression is not null || Entry is not null;
}

/// <summary>One policy with its baseline, on one day.</summary>
/// <param name="Policy">What the policy file says.</param>
/// <param name="Baseline">What was there before, or null.</param>
/// <param name="CommandLine">The level of the command line, which stands above every level of the file; or null.</param>
/// <param name="Today">The day on which expired exceptions are told.</param>
/// <param name="Holds">Whether a file has an endpoint of a symbol.</param>
internal sealed record PolicyRules(GatePolicy Policy, Baseline? Baseline, FailLevel? CommandLine, DateOnly Today, Func<string, string, bool> Holds)
{
    public Ruling Judge(Subject subject)
    {
        var overriding = Policy.SeverityFor(subject.Rule, subject.File);
        var severity = overriding?.Value ?? subject.Severity;
        var level = CommandLine is { } asked ? new(asked, 0) : Policy.FailOnFor(subject.Rule, subject.File);
        var suppression = Policy.Suppressions.FirstOrDefault(s => !IsOver(s.Expires) && s.Covers(subject));
        var entry = suppression is null ? Baseline?.Find(subject, Today, Holds) : null;
        var reaches = (int)severity >= (int)level.Value;

        // A lowered severity is to blame where the level alone would have let it fail.
        var line = overriding is { } lowered && (int)subject.Severity >= (int)level.Value ? lowered.Line : level.Line;
        return new(severity, reaches, suppression, entry, line);
    }

    public bool IsOver(DateOnly? expires) => expires < Today;
}
