using Microsoft.CodeAnalysis;

namespace ObservabilityGate.Analyzers.Rules;

/// <summary>What a rule says: pure data, made into a diagnostic by the compiler and into a report line by the gate.</summary>
internal sealed record Finding(DiagnosticDescriptor Rule, Location Location, params object[] Arguments)
{
    public Diagnostic ToDiagnostic() => Diagnostic.Create(Rule, Location, Arguments);
}
