using Microsoft.CodeAnalysis;

namespace ObservabilityGate.Analyzers.Rules;

/// <summary>Every rule's descriptor. Ids go by hundreds: 1xxx presence, 2xxx failures, 3xxx tracing, 4xxx metrics, 5xxx logging, 6xxx wiring.</summary>
internal static partial class Descriptors
{
    public const string HelpRoot = "https://github.com/observabilitygate/observabilitygate/blob/main/docs/rules/";

    private static DiagnosticDescriptor Rule(string id, RuleCategory category, DiagnosticSeverity severity, string title, string message, string description) =>
        new(id, title, message, category.ToString(), severity, isEnabledByDefault: true, description, HelpRoot + id + ".md");
}

/// <summary>The folders that rules live in.</summary>
internal enum RuleCategory
{
    Presence,
    Failures,
    Tracing,
    Metrics,
    Logging,
    Wiring,
}
