using Microsoft.CodeAnalysis;
using ObservabilityGate.Analyzers.Rules;

namespace ObservabilityGate.Cli.Reporting;

/// <summary>The rules with their names, in the order of their ids.</summary>
internal static class RuleCatalog
{
    public static IReadOnlyList<(string Name, DiagnosticDescriptor Rule)> All { get; } =
    [
        Named(nameof(Descriptors.OBG1001_EndpointHasNoHook), Descriptors.OBG1001_EndpointHasNoHook),
        Named(nameof(Descriptors.OBG1002_EndpointLacksMetrics), Descriptors.OBG1002_EndpointLacksMetrics),
        Named(nameof(Descriptors.OBG1003_EndpointLacksTracing), Descriptors.OBG1003_EndpointLacksTracing),
        Named(nameof(Descriptors.OBG1004_EndpointLacksLogging), Descriptors.OBG1004_EndpointLacksLogging),
        Named(nameof(Descriptors.OBG1005_EndpointLostItsHook), Descriptors.OBG1005_EndpointLostItsHook),
        Named(nameof(Descriptors.OBG1006_OnlyHookIsOnAFailurePath), Descriptors.OBG1006_OnlyHookIsOnAFailurePath),
        Named(nameof(Descriptors.OBG1007_OnlyAmbientTelemetry), Descriptors.OBG1007_OnlyAmbientTelemetry),
    ];

    /// <summary>The field is called by its id and its name.</summary>
    private static (string Name, DiagnosticDescriptor Rule) Named(string field, DiagnosticDescriptor rule) => (field[(rule.Id.Length + 1)..], rule);
}
