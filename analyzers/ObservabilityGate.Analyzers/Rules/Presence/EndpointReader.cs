using Microsoft.CodeAnalysis;
using ObservabilityGate.Analyzers.Endpoints;
using ObservabilityGate.Analyzers.Hooks;
using ObservabilityGate.Analyzers.Hooks.Wrappers;
using ObservabilityGate.Analyzers.Options;

namespace ObservabilityGate.Analyzers.Rules.Presence;

/// <summary>Answers, for one endpoint, which hooks it has and how they are reached. One for a code base; the answers of wrappers are kept.</summary>
internal sealed class EndpointReader(ICodeBase codeBase)
{
    private readonly WrapperCatalog _wrappers = new(codeBase);
    private readonly AmbientTelemetry _ambient = new(codeBase);

    /// <param name="endpoint">The endpoint.</param>
    /// <param name="options">The options in force where it stands.</param>
    /// <param name="isExcluded">True for tests and excluded paths.</param>
    /// <param name="wanted">The categories that are asked for; the answers for others may be left open.</param>
    public EndpointReport Read(Endpoint endpoint, ObservabilityOptions options, bool isExcluded, HookCategories wanted = HookCategories.All)
    {
        var tree = endpoint.Location.SourceTree!;
        var facts = endpoint.Lambda is { } lambda ? codeBase.Read(lambda) : endpoint.Method is { } method ? codeBase.Read(method) : null;
        var reached = facts is null ? null : Reach.From(codeBase, endpoint.Method, facts, endpoint.Method?.ContainingType ?? endpoint.Type, wanted: wanted);

        var evidence = new Dictionary<HookCategories, Evidence>();
        foreach (var pair in reached?.Evidence ?? new Dictionary<HookCategories, Evidence>())
            evidence[pair.Key] = pair.Value;

        var unknownBecause = facts is null ? "the handler cannot be told from the code" : reached!.UnknownBecause;
        var unknown = facts is null ? HookCategories.All : reached!.UnknownCategories;
        if (!Evidence.Covers(evidence, wanted))
        {
            foreach (var wrapper in _wrappers.Around(endpoint, tree))
            {
                foreach (var pair in wrapper.Evidence)
                    Evidence.Keep(evidence, pair.Key, pair.Value);

                if (wrapper.UnknownBecause is not null)
                {
                    unknownBecause ??= wrapper.UnknownBecause;
                    unknown = HookCategories.All;
                }
            }
        }

        if (!Evidence.Covers(evidence, wanted))
            TakeWrappersOfHandlers(reached?.Dispatched ?? [], evidence);

        var ambient = _ambient.Over(endpoint, tree);
        if (options.HonorAmbient)
        {
            foreach (var (_, categories, at) in ambient)
            {
                foreach (var category in HookCategoriesExtensions.Each.Where(c => (categories & c) != 0 && !evidence.ContainsKey(c)))
                    evidence[category] = new(Route.Ambient, at, Occurs.Always);
            }
        }

        var answers = new Answers(For(HookCategories.Metrics), For(HookCategories.Tracing), For(HookCategories.Logging), null);
        var isOpen = answers.Each.Any(a => a.Answer == Answer.Unknown);
        var exempt = isExcluded ? Exemption.Excluded : facts is { CanFail: false, Hooks.IsEmpty: true } ? Exemption.Trivial : Exemption.None;
        return new(endpoint, answers with { UnknownBecause = isOpen ? unknownBecause : null }, [.. ambient.Select(a => a.Call)],
            ambient.Aggregate(HookCategories.None, (all, a) => all | a.Categories), exempt);

        CategoryAnswer For(HookCategories category) =>
            evidence.TryGetValue(category, out var found) ? new(Answer.Yes, found)
            : (unknown & category) != 0 ? new(Answer.Unknown, null)
            : CategoryAnswer.No;
    }

    /// <summary>An endpoint that hands its message to a handler runs what is wrapped around the handler, too.</summary>
    private void TakeWrappersOfHandlers(IReadOnlyList<Dispatch> dispatched, Dictionary<HookCategories, Evidence> evidence)
    {
        foreach (var (handler, occurs) in dispatched)
        {
            foreach (var pair in _wrappers.Around(handler, handler.Location.SourceTree!).SelectMany(w => w.Evidence))
                Evidence.Keep(evidence, pair.Key, pair.Value with { Via = Route.Helper, Occurs = pair.Value.Occurs.Within(occurs) });
        }
    }
}
