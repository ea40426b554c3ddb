using Microsoft.CodeAnalysis;

namespace ObservabilityGate.Analyzers.Rules;

internal static partial class Descriptors
{
    public static readonly DiagnosticDescriptor OBG1001_EndpointHasNoHook = Rule("OBG1001", RuleCategory.Presence, DiagnosticSeverity.Warning,
        "Endpoint has no hook",
        "'{0}' ({1}) has no metrics, tracing or logging hook",
        "Nothing that this endpoint does can be seen in production: neither it nor anything it calls or is wrapped by writes a metric, a span or a log line.");

    public static readonly DiagnosticDescriptor OBG1002_EndpointLacksMetrics = Rule("OBG1002", RuleCategory.Presence, DiagnosticSeverity.Warning,
        "Endpoint lacks a metrics hook",
        "'{0}' ({1}) has no metrics hook",
        "The configuration asks every endpoint for metrics, and this one records none on its normal path.");

    public static readonly DiagnosticDescriptor OBG1003_EndpointLacksTracing = Rule("OBG1003", RuleCategory.Presence, DiagnosticSeverity.Warning,
        "Endpoint lacks a tracing hook",
        "'{0}' ({1}) has no tracing hook",
        "The configuration asks every endpoint for tracing, and this one starts or enriches no span on its normal path.");

    public static readonly DiagnosticDescriptor OBG1004_EndpointLacksLogging = Rule("OBG1004", RuleCategory.Presence, DiagnosticSeverity.Warning,
        "Endpoint lacks a logging hook",
        "'{0}' ({1}) has no logging hook",
        "The configuration asks every endpoint for logging, and this one writes no log line on its normal path.");

    public static readonly DiagnosticDescriptor OBG1005_EndpointLostItsHook = Rule("OBG1005", RuleCategory.Presence, DiagnosticSeverity.Warning,
        "Endpoint lost its hook",
        "'{0}' ({1}) lost its {2} hook: {3}",
        "The endpoint was observable before this change and is not any more. Reported by the gate, which sees both sides.");

    public static readonly DiagnosticDescriptor OBG1006_OnlyHookIsOnAFailurePath = Rule("OBG1006", RuleCategory.Presence, DiagnosticSeverity.Info,
        "The only hook is on a failure path",
        "'{0}' ({1}) is seen only when it fails: its only {2} hook is on a failure path",
        "The endpoint writes something when it fails and nothing when it works, so traffic, latency and success cannot be told from silence.");

    public static readonly DiagnosticDescriptor OBG1007_OnlyAmbientTelemetry = Rule("OBG1007", RuleCategory.Presence, DiagnosticSeverity.Info,
        "Endpoint has only app-wide telemetry",
        "'{0}' ({1}) has no hook of its own; only {2} sees it",
        "A framework switch emits for every request of the application. It says that the endpoint was called, not what it did.");
}
