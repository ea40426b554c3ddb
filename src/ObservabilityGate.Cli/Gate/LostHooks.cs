using ObservabilityGate.Analyzers.Endpoints;
using ObservabilityGate.Analyzers.Hooks;
using ObservabilityGate.Analyzers.Options;
using ObservabilityGate.Analyzers.Rules;
using ObservabilityGate.Analyzers.Rules.Presence;

namespace ObservabilityGate.Cli.Gate;

/// <summary>OBG1005: the endpoint had what the options ask for at base, still exists, and has not at head. It speaks instead of OBG1001–1004 and 1007.</summary>
internal static class LostHooks
{
    public static (Finding Finding, bool StillSatisfied)? Between(EndpointReport before, EndpointReport after, ObservabilityOptions options)
    {
        if (before.Exempt != Exemption.None || after.Exempt == Exemption.Excluded || !PresenceRules.IsSatisfied(before, options))
            return null;

        var lost = HookCategoriesExtensions.Each.Where(c => before.Answers[c].Answer == Answer.Yes && after.Answers[c].Answer == Answer.No).ToList();
        if (lost.Count == 0)
            return null;

        // Code that was emptied to a constant has nothing left to observe, but the endpoint was observed: triviality is judged at base.
        var stillSatisfied = PresenceRules.IsSatisfied(after with { Exempt = Exemption.None }, options);
        if (!stillSatisfied && after.Answers.Each.Any(a => a.Answer == Answer.Unknown) && options.Required == HookCategories.None)
            return null;

        var evidence = before.Answers[lost[0]].Evidence!;
        var where = $"it was {Phrase(evidence.Via)} at {Locations.PathAndLine(evidence.At.GetLocation())}";
        return (new(Descriptors.OBG1005_EndpointLostItsHook, after.Endpoint.Location, after.Endpoint.Member, after.Endpoint.Kind.Name(), string.Join(" and ", lost.Select(c => c.Name())), where), stillSatisfied);
    }

    private static string Phrase(Route via) => via switch
    {
        Route.Direct => "in its own body",
        Route.Helper => "in code that it called",
        Route.Base => "in its base class",
        Route.Filter => "in a wrapper around it",
        _ => "app-wide",
    };
}
