using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ObservabilityGate.Analyzers.Symbols;

namespace ObservabilityGate.Analyzers.Hooks;

/// <summary>A statement that emits.</summary>
internal sealed record HookSite(HookCategories Categories, SyntaxNode Syntax, Occurs Occurs);

/// <summary>
/// A call of something that is no hook itself. <paramref name="Carried"/> is what the callee could emit through a logger, span or instrument that it is given;
/// it counts only when the callee cannot be read.
/// </summary>
internal sealed record CallSite(IMethodSymbol Target, SyntaxNode Syntax, Occurs Occurs, bool IsBase, HookCategories Carried, ImmutableArray<ITypeSymbol> Arguments)
{
    /// <summary>The contract of a message that is handed on here and known by no more than its interface; a parameter's message is known to the caller.</summary>
    public ITypeSymbol? OpenMessage { get; init; }

    /// <summary>The class that the call is made on, when it is not the one that declares the member.</summary>
    public INamedTypeSymbol? Receiver { get; init; }
}

/// <summary>What is handed to an event: the event's owner calls it, not the member that subscribes. <paramref name="Handler"/> is a lambda or a method reference.</summary>
internal sealed record Subscription(IEventSymbol Event, SyntaxNode Handler, IMethodSymbol? Method, Occurs Occurs);

/// <summary>A parameter's type for which a member returns before it does its work: <c>if (command is IRecurring) return …</c>; or, negated, every other type.</summary>
internal sealed record TypeTest(ITypeSymbol Type, bool IsNegated)
{
    public bool Holds(ITypeSymbol argument) => argument.IsOrImplements(Type) != IsNegated;
}

/// <summary>A call that does not bind: a package was not restored, or the code is being typed.</summary>
internal sealed record UnresolvedCall(string Name, HookCategories LooksLike, SyntaxNode Syntax, Occurs Occurs, ImmutableArray<ITypeSymbol> Arguments);

/// <summary>Everything the engine wants to know of one member, read once from its operations.</summary>
internal sealed record MemberFacts(
    ImmutableArray<HookSite> Hooks,
    ImmutableArray<CallSite> Calls,
    ImmutableArray<UnresolvedCall> Unresolved,
    bool CanFail)
{
    /// <summary>True for a member that neither emits nor leads anywhere: most accessors.</summary>
    public bool IsSilent => Hooks.IsEmpty && Calls.IsEmpty && Unresolved.IsEmpty && Subscriptions.IsEmpty && Delegates.IsEmpty;

    /// <summary>The initializers of fields that hold delegates: whoever reads such a field calls what is in it.</summary>
    public ImmutableArray<(SyntaxNode Initializer, Occurs Occurs)> Delegates { get; init; } = ImmutableArray<(SyntaxNode, Occurs)>.Empty;

    public ImmutableArray<Subscription> Subscriptions { get; init; } = ImmutableArray<Subscription>.Empty;

    /// <summary>The types of a parameter for which the member leaves early.</summary>
    public ImmutableArray<TypeTest> LeavesFor { get; init; } = ImmutableArray<TypeTest>.Empty;

    /// <summary>The same member for an argument that none of <see cref="LeavesFor"/> holds for; null without such tests.</summary>
    public MemberFacts? Otherwise { get; init; }

    public static readonly MemberFacts Empty = new(ImmutableArray<HookSite>.Empty, ImmutableArray<CallSite>.Empty, ImmutableArray<UnresolvedCall>.Empty, CanFail: false);
}
