using Microsoft.CodeAnalysis;
using ObservabilityGate.Analyzers.Endpoints;
using ObservabilityGate.Analyzers.Hooks;
using ObservabilityGate.Analyzers.Options;

namespace ObservabilityGate.Analyzers.Rules.Presence;

/// <summary>OBG1001–1004, 1006 and 1007: what is said of an endpoint that lacks what the options ask for. Unknown is never reported.</summary>
internal static class PresenceRules
{
    private static readonly (HookCategories Category, DiagnosticDescriptor Rule)[] _perCategory =
    [
        (HookCategories.Metrics, Descriptors.OBG1002_EndpointLacksMetrics),
        (HookCategories.Tracing, Descriptors.OBG1003_EndpointLacksTracing),
        (HookCategories.Logging, Descriptors.OBG1004_EndpointLacksLogging),
    ];

    public static IEnumerable<Finding> Evaluate(EndpointReport report, ObservabilityOptions options)
    {
        if (report.Exempt != Exemption.None)
            return [];

        return options.Required == HookCategories.None ? Any(report) : Each(report, options.Required);
    }

    /// <summary>True when the endpoint has what the options ask for, or need not have it.</summary>
    public static bool IsSatisfied(EndpointReport report, ObservabilityOptions options) =>
        report.Exempt != Exemption.None
        || (options.Required == HookCategories.None
            ? report.IsObserved
            : _perCategory.All(p => (options.Required & p.Category) == 0 || report.Answers[p.Category] is { Answer: Answer.Yes, OnFailureOnly: false }));

    private static IEnumerable<Finding> Any(EndpointReport report)
    {
        var endpoint = report.Endpoint;
        var answers = report.Answers.Each.ToList();
        if (answers.Any(a => a.Answer == Answer.Unknown || (a.Answer == Answer.Yes && !a.OnFailureOnly)))
            yield break;

        var onFailure = _perCategory.Where(p => report.Answers[p.Category].OnFailureOnly).Select(p => p.Category.Name()).ToList();
        if (onFailure.Count > 0)
            yield return new(Descriptors.OBG1006_OnlyHookIsOnAFailurePath, endpoint.Location, endpoint.Member, endpoint.Kind.Name(), string.Join(" and ", onFailure));
        else if (report.Ambient.Count > 0)
            yield return new(Descriptors.OBG1007_OnlyAmbientTelemetry, endpoint.Location, endpoint.Member, endpoint.Kind.Name(), string.Join(", ", report.Ambient));
        else
            yield return new(Descriptors.OBG1001_EndpointHasNoHook, endpoint.Location, endpoint.Member, endpoint.Kind.Name());
    }

    private static IEnumerable<Finding> Each(EndpointReport report, HookCategories required)
    {
        foreach (var (category, rule) in _perCategory)
        {
            var answer = report.Answers[category];
            if ((required & category) != 0 && (answer.Answer == Answer.No || answer.OnFailureOnly))
                yield return new(rule, report.Endpoint.Location, report.Endpoint.Member, report.Endpoint.Kind.Name());
        }
    }
}
