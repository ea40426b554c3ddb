using ObservabilityGate.Analyzers.Endpoints;
using ObservabilityGate.Analyzers.Hooks;

namespace ObservabilityGate.Analyzers.Rules.Presence;

/// <summary>Why an endpoint is not asked for hooks.</summary>
internal enum Exemption
{
    None,

    /// <summary>Nothing in it can fail.</summary>
    Trivial,

    /// <summary>Tests, samples, generated code, and what the configuration excludes.</summary>
    Excluded,
}

/// <summary>Everything that is known of one endpoint: what the compiler, the gate and the coverage report all say.</summary>
internal sealed record EndpointReport(Endpoint Endpoint, Answers Answers, IReadOnlyList<string> Ambient, HookCategories AmbientCategories, Exemption Exempt)
{
    /// <summary>True when at least one category is answered with yes.</summary>
    public bool IsObserved => Answers.Each.Any(a => a.Answer == Answer.Yes);

    /// <summary>True when nothing is known to be there, and something may be.</summary>
    public bool IsUnknown => !IsObserved && Answers.Each.Any(a => a.Answer == Answer.Unknown);
}
