using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using ObservabilityGate.Analyzers.Endpoints;
using ObservabilityGate.Analyzers.Symbols;

namespace ObservabilityGate.Analyzers.Hooks.Wrappers;

/// <summary>What runs around an endpoint, and what of it emits on every normal call.</summary>
internal sealed class WrapperCatalog(ICodeBase codeBase)
{
    // A wrapper of a package says nothing of itself; one that is named after telemetry may well be the hook.
    private static readonly string[] _telemetryWords = ["Log", "Trac", "Telemetry", "Metric", "Instrument", "Monitor", "Observ", "Audit"];

    private readonly RegisteredWrappers _registered = new(codeBase);
    private readonly RegisteredDecorators _decorators = new(codeBase);
    private readonly ContractCallers _callers = new(codeBase);
    private readonly ConcurrentDictionary<(SyntaxNode, Occurs, bool), Emission> _emissions = new();

    public IEnumerable<WrapperEvidence> Around(Endpoint endpoint, SyntaxTree tree)
    {
        if (LocalWrappers.Marker(codeBase, endpoint) is { } marker)
        {
            yield return new(Route.Filter, HookCategoriesExtensions.Each.ToDictionary(c => c, _ => new Evidence(Route.Filter, marker, Occurs.Always)), null);
            yield break;
        }

        foreach (var (method, via) in SelfFilters(endpoint))
        {
            if (codeBase.Read(method) is { } facts)
            {
                var emission = Emissions(method, facts);
                yield return new(via, Relabel(emission.Evidence, via), emission.UnknownBecause);
            }
        }

        foreach (var wrapper in LocalWrappers.On(codeBase, endpoint).Concat(_registered.For(endpoint, tree)).Concat(_decorators.Of(endpoint, tree)).Concat(_callers.Of(endpoint, tree)))
            yield return Ask(wrapper, endpoint.Message);
    }

    /// <summary>A controller, page or endpoint base that overrides a filter method wraps its own actions.</summary>
    private static IEnumerable<(IMethodSymbol Method, Route Via)> SelfFilters(Endpoint endpoint)
    {
        if (endpoint.Kind is not (EndpointKind.MvcAction or EndpointKind.RazorPage or EndpointKind.FastEndpoints))
            yield break;

        foreach (var type in endpoint.Type.SelfAndBases())
        {
            if (type.DeclaringSyntaxReferences.Length == 0)
                yield break;

            foreach (var method in type.GetMembers().OfType<IMethodSymbol>())
            {
                if (FilterMethods.OfEndpointTypes.Contains(method.Name))
                    yield return (method, SymbolEqualityComparer.Default.Equals(type, endpoint.Type) ? Route.Filter : Route.Base);
            }
        }
    }

    private WrapperEvidence Ask(Wrapper wrapper, ITypeSymbol? message)
    {
        var evidence = new Dictionary<HookCategories, Evidence>();
        string? unknown = null;
        if (wrapper.Lambda is { } lambda && codeBase.Read(lambda) is { } body)
            Take(Emissions(null, body, lambda));

        var isReadable = false;
        foreach (var type in wrapper.Type?.SelfAndBases() ?? [])
        {
            foreach (var method in type.GetMembers().OfType<IMethodSymbol>().Where(m => wrapper.Methods.Contains(m.Name)))
            {
                if (codeBase.Read(method) is not { } facts)
                    continue;
                isReadable = true;
                var passes = facts.Otherwise is not null && message is not null && !facts.LeavesFor.Any(test => test.Holds(message));
                var seen = passes ? facts.Otherwise! : facts;

                // For a message that the wrapper leaves early for, nothing behind the test counts, wherever it calls the handler.
                var atMost = facts.Otherwise is null || passes ? OccursIn(seen, wrapper.Call) : Occurs.Always;
                Take(Emissions(method, seen, atMost: atMost, isOtherwise: passes, around: wrapper.Contracts));
            }
        }

        var name = wrapper.Type?.Name ?? "";
        if (wrapper.Type is not null && !isReadable && evidence.Count == 0 && _telemetryWords.Any(word => name.Contains(word)))
            unknown = $"the wrapper {name} cannot be read here";
        return new(Route.Filter, evidence, unknown);

        void Take(Emission emission)
        {
            Merge(evidence, emission.Evidence);
            unknown ??= emission.UnknownBecause;
        }
    }

    private static Occurs OccursIn(MemberFacts facts, SyntaxNode? call) =>
        facts.Calls.FirstOrDefault(c => c.Syntax == call) is { Occurs: not Occurs.Failure and var occurs } ? occurs : Occurs.Always;

    private Emission Emissions(IMethodSymbol? method, MemberFacts facts, SyntaxNode? lambda = null, Occurs atMost = Occurs.Always, bool isOtherwise = false, IReadOnlyList<INamedTypeSymbol>? around = null)
    {
        var key = lambda ?? method!.DeclaringSyntaxReferences[0].WholeSyntaxNode();
        return _emissions.GetOrAdd((key, atMost, isOtherwise), _ =>
        {
            var reached = Reach.From(codeBase, method?.OriginalDefinition, facts, method?.ContainingType, atMost, around);
            return new(Relabel(reached.Evidence, Route.Filter), reached.UnresolvedHook);
        });
    }

    private static Dictionary<HookCategories, Evidence> Relabel(IReadOnlyDictionary<HookCategories, Evidence> evidence, Route via) =>
        evidence.ToDictionary(e => e.Key, e => e.Value with { Via = via });

    private static void Merge(Dictionary<HookCategories, Evidence> into, IReadOnlyDictionary<HookCategories, Evidence> from)
    {
        foreach (var pair in from)
            Evidence.Keep(into, pair.Key, pair.Value);
    }

    /// <summary>What a wrapper's member emits; open when it calls what looks like a hook on a type that is not resolved.</summary>
    private sealed record Emission(IReadOnlyDictionary<HookCategories, Evidence> Evidence, string? UnknownBecause);
}
