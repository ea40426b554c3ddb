using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ObservabilityGate.Analyzers.Endpoints;
using ObservabilityGate.Analyzers.Symbols;

namespace ObservabilityGate.Analyzers.Hooks;

/// <summary>
/// The hook ladder: starts at a member's own statements and follows its calls, nearest first, as far as the host can read. Every step can only add evidence,
/// so a finding that is left is one that no step could explain.
/// </summary>
internal sealed class Reach
{
    // Enough for any real call graph; a bound only against generated ones.
    private const int MaximumMembers = 4000;
    private const int MaximumDepth = 24;

    // A generic member is the same code whatever it is constructed with: more of its arguments than these would only use up the bound.
    private const int MaximumConstructions = 3;

    private readonly ICodeBase _codeBase;
    private readonly INamedTypeSymbol? _home;
    private readonly Queue<Step> _pending = new();
    private readonly Dictionary<IMethodSymbol, Occurs> _visited = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<IMethodSymbol, int> _constructions = new(SymbolEqualityComparer.Default);
    private readonly HashSet<SyntaxNode> _initializers = [];
    private readonly Dictionary<HookCategories, Evidence> _evidence = [];
    private readonly Occurs _atMost;
    private readonly HookCategories _wanted;
    private readonly IReadOnlyList<INamedTypeSymbol> _around;
    private readonly List<Dispatch> _dispatched = [];
    private readonly Dictionary<ISymbol, Occurs> _asked = new(SymbolEqualityComparer.Default);

    private Reach(ICodeBase codeBase, INamedTypeSymbol? home, Occurs atMost, IReadOnlyList<INamedTypeSymbol> around, HookCategories wanted)
    {
        _around = around;
        _codeBase = codeBase;
        _home = home?.OriginalDefinition;
        _atMost = atMost;
        _wanted = wanted & codeBase.Possible;
    }

    /// <summary>The nearest hook of each category that the member reaches, and why the rest may still be reached.</summary>
    /// <param name="codeBase">What can be read.</param>
    /// <param name="method">The member, when it is a method; its constructed type arguments are followed.</param>
    /// <param name="facts">What the member's own body does.</param>
    /// <param name="home">The type whose own and inherited members cost no depth.</param>
    /// <param name="atMost">How uncertain a hook may be to count; a wrapper's must be as certain as its call of what it wraps.</param>
    /// <param name="around">The interfaces of what the member wraps: what is behind them is not the wrapper's.</param>
    /// <param name="maximumMembers">How many members are read before the walk gives up.</param>
    /// <param name="wanted">The categories that are asked for: the walk ends when it has them.</param>
    public static ReachResult From(ICodeBase codeBase, IMethodSymbol? method, MemberFacts facts, INamedTypeSymbol? home, Occurs atMost = Occurs.Failure, IReadOnlyList<INamedTypeSymbol>? around = null, int maximumMembers = MaximumMembers, HookCategories wanted = HookCategories.All)
    {
        var reach = new Reach(codeBase, home, atMost, around ?? [], wanted);
        if (method is not null)
            reach._visited[method] = Occurs.Always;
        reach.Take(facts, new Step(method, facts, Depth: 0, Hops: 0, Occurs.Always, Route.Direct));
        while (reach._pending.Count > 0 && !reach.IsComplete && reach._visited.Count < maximumMembers)
        {
            var step = reach._pending.Dequeue();
            reach.Take(step.Facts, step);
        }

        return new(reach._evidence, reach._dispatched, reach.UnknownBecause, reach.UnknownCategories, reach.UnresolvedHook);
    }

    private string? UnknownBecause { get; set; }

    private string? UnresolvedHook { get; set; }

    private HookCategories UnknownCategories { get; set; }

    // Where nothing of a category can be, nobody looks for it.
    private bool IsComplete => Evidence.Covers(_evidence, _wanted);

    private void Take(MemberFacts facts, Step step)
    {
        foreach (var hook in facts.Hooks)
            Found(hook.Categories, step.Via, hook.Syntax, hook.Occurs.Within(step.Occurs));

        foreach (var unresolved in facts.Unresolved)
        {
            if (unresolved.LooksLike != HookCategories.None && unresolved.Occurs.Within(step.Occurs) <= _atMost)
            {
                UnresolvedHook ??= $"{unresolved.Name} is called on a type that is not resolved";
                Unknown(unresolved.LooksLike, UnresolvedHook);
            }

            Hand(unresolved.Name, unresolved.Arguments, unresolved.Occurs.Within(step.Occurs), step);
        }

        foreach (var call in facts.Calls)
            Take(call, step);

        foreach (var subscription in facts.Subscriptions)
            Take(subscription, step);

        foreach (var (initializer, occurs) in facts.Delegates)
        {
            if (step.Hops < MaximumDepth && _initializers.Add(initializer) && _codeBase.Read(initializer) is { } held)
                _pending.Enqueue(step with { Facts = held, Hops = step.Hops + 1, Occurs = occurs.Within(step.Occurs), Via = Far(step, isBase: false) });
        }
    }

    /// <summary>A package's event is raised by the package: a timer, a consumer. An event of this code base is raised by what it calls.</summary>
    private void Take(Subscription subscription, Step step)
    {
        if (_codeBase.IsFirstParty(subscription.Event.ContainingAssembly))
            return;

        var occurs = subscription.Occurs.Within(step.Occurs);
        if (subscription.Method is { } method)
            Take(new CallSite(method, subscription.Handler, occurs, IsBase: false, HookCategories.None, ImmutableArray<ITypeSymbol>.Empty), step);
        else if (_codeBase.Read(subscription.Handler) is { } lambda)
            Take(lambda, step with { Facts = lambda, Occurs = occurs });
    }

    private void Take(CallSite call, Step step)
    {
        var occurs = call.Occurs.Within(step.Occurs);
        var target = step.Method is null ? call.Target : TypeArguments.Apply(call.Target, step.Method);
        var firstParty = _codeBase.IsFirstParty(target.ContainingAssembly);
        if (_around.Count > 0 && _around.Any(target.ContainingType.IsSameType))
            return;

        var canDispatch = target.IsAbstract || target.IsVirtual || target.IsOverride;

        if (!firstParty)
        {
            Found(call.Carried, Far(step, call.IsBase), call.Syntax, occurs);
            if (Dispatchers.Includes(target) && Arguments(call, step).FirstOrDefault(a => _codeBase.IsFirstParty(a.ContainingAssembly)) is { } message && _codeBase.Handlers(message) is null)
                Unknown(HookCategories.All, $"the handler of {message.Name} cannot be read here");
            Hand(target.Name, call, occurs, step);
            HandOpen(call, occurs, step);

            // A package's own code is not ours to read, but what this code base puts behind its interfaces and base classes is.
            if (canDispatch && !call.IsBase)
                FollowImplementations(target, call, occurs, step);
            return;
        }

        HandOpen(call, occurs, step);
        var read = Follow(target, occurs, step, call.IsBase);
        if (!canDispatch || call.IsBase || (target.ContainingType.IsSealed && !target.IsAbstract))
        {
            if (!read)
                Unreadable(call, target, step, occurs);

            // The callee may hand the message on; which it is, only this call knows.
            if (target.Parameters.Any(p => p.Type.TypeKind == TypeKind.Interface))
                Hand(target.Name, call, occurs, step);
            return;
        }

        var isSearched = FollowImplementations(target, call, occurs, step);
        Hand(target.Name, call, occurs, step);

        // A host that looks for implementations and finds none has read all there is: a plug-in point of others.
        if (target.IsAbstract && !isSearched)
            Unreadable(call, target, step, occurs);
    }

    /// <summary>False when this host does not look for implementations.</summary>
    private bool FollowImplementations(IMethodSymbol target, CallSite call, Occurs occurs, Step step)
    {
        if (call.Receiver is null && WasAsked(target, occurs))
            return true;
        if (_codeBase.Implementations(target) is not { } implementations)
        {
            _asked.Remove(target);
            return false;
        }

        foreach (var implementation in implementations)
        {
            if (MayRunOn(call.Receiver, implementation))
                Follow(implementation, occurs, step, isBase: false);
        }

        return true;
    }

    /// <summary>True when what the symbol leads to was followed before, from no farther and no less surely.</summary>
    private bool WasAsked(ISymbol symbol, Occurs occurs)
    {
        if (_asked.TryGetValue(symbol, out var seen) && seen <= occurs)
            return true;

        _asked[symbol] = occurs;
        return false;
    }

    /// <summary>A first-party member without a body to read: what it carries is taken as evidence, and without that the answer is open.</summary>
    private void Unreadable(CallSite call, IMethodSymbol target, Step step, Occurs occurs)
    {
        if (target.IsImplicitlyDeclared || target.MethodKind is MethodKind.PropertyGet or MethodKind.PropertySet or MethodKind.EventAdd or MethodKind.EventRemove || target.MethodKind == MethodKind.Constructor)
            return;

        if (_codeBase.Read(target) is not null)
            return;

        Found(call.Carried, Far(step, call.IsBase), call.Syntax, occurs);
        if (Interop.IsGenerated(target))
            return;
        if (step.Depth < _codeBase.HelperDepth || IsHome(target))
            Unknown(HookCategories.All, target.IsAbstract ? $"no implementation of {target.ContainingType.Name}.{target.Name} can be read here" : $"{target.ContainingType.Name}.{target.Name} cannot be read here");
    }

    private bool Follow(IMethodSymbol target, Occurs occurs, Step step, bool isBase)
    {
        var depth = _codeBase.HelperDepth == int.MaxValue || IsHome(target) ? step.Depth : step.Depth + 1;
        if (depth > _codeBase.HelperDepth || step.Hops >= MaximumDepth)
            return _codeBase.Read(target) is not null;
        if (_visited.TryGetValue(target, out var seen) && seen <= occurs)
            return true;

        var facts = _codeBase.Read(target);
        if (facts is null)
            return false;

        if (!IsNew(target))
            return true;

        _visited[target] = occurs;
        if (!facts.IsSilent)
            _pending.Enqueue(new(target, facts, depth, step.Hops + 1, occurs, Far(step, isBase)));
        return true;
    }

    /// <summary>False for a generic member that was followed with enough other arguments.</summary>
    private bool IsNew(IMethodSymbol target)
    {
        var definition = target.OriginalDefinition;
        if (SymbolEqualityComparer.Default.Equals(target, definition) || _visited.ContainsKey(target))
            return true;

        _constructions.TryGetValue(definition, out var before);
        _constructions[definition] = before + 1;
        return before < MaximumConstructions;
    }

    private void Hand(string method, CallSite call, Occurs occurs, Step step)
    {
        if (Dispatchers.IsVerb(method))
            Hand(method, Arguments(call, step), occurs, step);
    }

    /// <summary>A call that hands a message on runs the message's handlers, and whatever is wrapped around them.</summary>
    private void Hand(string method, IEnumerable<ITypeSymbol> arguments, Occurs occurs, Step step)
    {
        if (!Dispatchers.IsVerb(method))
            return;

        foreach (var argument in arguments)
        {
            if (argument.TypeKind is not (TypeKind.Class or TypeKind.Struct) || argument.SpecialType != SpecialType.None || !_codeBase.IsFirstParty(argument.ContainingAssembly) || WasAsked(argument, occurs))
                continue;

            Run(_codeBase.Handlers(argument) ?? [], occurs, step);
        }
    }

    /// <summary>A message that is known by its interface alone runs the handlers of every message that implements it.</summary>
    private void HandOpen(CallSite call, Occurs occurs, Step step)
    {
        if (call.OpenMessage is not { } contract)
            return;

        if (_codeBase.HandlersOfAny(contract, call.Syntax.SyntaxTree) is not { } handlers)
        {
            Unknown(HookCategories.All, $"the handlers of {contract.Name} cannot be read here");
            return;
        }

        Run(handlers, occurs, step);
    }

    private void Run(IEnumerable<Endpoint> handlers, Occurs occurs, Step step)
    {
        foreach (var handler in handlers)
        {
            Follow(handler.Method!, occurs, step, isBase: false);
            _dispatched.Add(new(handler, occurs));
        }
    }

    /// <summary>An override runs on objects of its own class and of those below it; the class that a call is made on is above or below that.</summary>
    private static bool MayRunOn(INamedTypeSymbol? receiver, IMethodSymbol implementation) =>
        receiver is null || receiver.SelfAndBases().Any(t => t.IsSameType(implementation.ContainingType)) || implementation.ContainingType.SelfAndBases().Any(t => t.IsSameType(receiver));

    private static IReadOnlyList<ITypeSymbol> Arguments(CallSite call, Step step) =>
        step.Method is null ? call.Arguments : call.Arguments.Select(a => TypeArguments.Apply(a, step.Method)).ToList();

    private bool IsHome(IMethodSymbol target)
    {
        for (var type = _home; type is not null; type = type.BaseType?.OriginalDefinition)
        {
            if (SymbolEqualityComparer.Default.Equals(type, target.ContainingType?.OriginalDefinition))
                return true;
        }

        return false;
    }

    private static Route Far(Step step, bool isBase) => step.Via switch
    {
        Route.Direct => isBase ? Route.Base : Route.Helper,
        var via => via,
    };

    private void Found(HookCategories categories, Route via, SyntaxNode at, Occurs occurs)
    {
        if (categories == HookCategories.None || occurs > _atMost)
            return;

        foreach (var category in HookCategoriesExtensions.Each)
        {
            if ((categories & category) != 0)
                Evidence.Keep(_evidence, category, new(via, at, occurs));
        }
    }

    private void Unknown(HookCategories categories, string because)
    {
        UnknownCategories |= categories;
        UnknownBecause ??= because;
    }

    private readonly record struct Step(IMethodSymbol? Method, MemberFacts Facts, int Depth, int Hops, Occurs Occurs, Route Via);
}

/// <summary>What a walk along the calls found.</summary>
internal sealed record ReachResult(IReadOnlyDictionary<HookCategories, Evidence> Evidence, IReadOnlyList<Dispatch> Dispatched, string? UnknownBecause, HookCategories UnknownCategories, string? UnresolvedHook);

/// <summary>A handler that a member hands a message to.</summary>
internal sealed record Dispatch(Endpoint Handler, Occurs Occurs);
