using System.Reflection;
using Microsoft.CodeAnalysis;
using ObservabilityGate.Analyzers.Rules;

namespace ObservabilityGate.Cli.Gate.Policy;

/// <summary>Every word that <c>obsgate.yaml</c> may hold; docs/obsgate.schema.json says the same.</summary>
internal static class PolicyKeys
{
    public static readonly string[] Root = ["fail_on", "report_from", "informational", "policy_changes", "baseline", "patch_coverage", "rules", "paths", "suppressions"];

    public static readonly string[] Overrides = ["severity", "fail_on", "report_from"];

    public static readonly string[] PatchCoverage = ["target", "threshold", "informational", "if_not_found"];

    public static readonly string[] Suppression = ["rule", "symbol", "path", "reason", "expires"];

    public static readonly string[] FailLevels = ["info", "warning", "error", "never"];

    public static readonly string[] Severities = ["info", "warning", "error"];

    public static readonly string[] PolicyChanges = ["fail", "warn", "allow"];

    public static readonly string[] IfNotFound = ["pass", "fail"];

    public static IReadOnlyList<string> RuleIds { get; } = [.. typeof(Descriptors).GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
        .Where(f => f.FieldType == typeof(DiagnosticDescriptor)).Select(f => ((DiagnosticDescriptor)f.GetValue(null)!).Id).Order(StringComparer.Ordinal)];
}
