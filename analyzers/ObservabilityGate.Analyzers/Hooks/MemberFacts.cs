using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace ObservabilityGate.Analyzers.Hooks;

/// <summary>A statement that emits.</summary>
internal sealed record HookSite(HookCategories Categories, SyntaxNode Syntax, Occurs Occurs);

/// <summary>
/// A call of something that is no hook itself. <paramref name="Carried"/> is what the callee could emit through a logger, span or instrument that it is given;
/// it counts only when the callee cannot be read.
/// </summary>
internal sealed record CallSite(IMethodSymbol Target, SyntaxNode Syntax, Occurs Occurs, bool IsBase, HookCategories Carried, ImmutableArray<ITypeSymbol> Arguments);

/// <summary>A call that does not bind: a package was not restored, or the code is being typed.</summary>
internal sealed record UnresolvedCall(string Name, HookCategories LooksLike, SyntaxNode Syntax, Occurs Occurs, ImmutableArray<ITypeSymbol> Arguments);

/// <summary>Everything the engine wants to know of one member, read once from its operations.</summary>
internal sealed record MemberFacts(
    ImmutableArray<HookSite> Hooks,
    ImmutableArray<CallSite> Calls,
    ImmutableArray<UnresolvedCall> Unresolved,
    bool CanFail)
{
    public static readonly MemberFacts Empty = new(ImmutableArray<HookSite>.Empty, ImmutableArray<CallSite>.Empty, ImmutableArray<UnresolvedCall>.Empty, CanFail: false);
}
