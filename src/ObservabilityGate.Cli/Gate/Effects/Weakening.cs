using Microsoft.CodeAnalysis;
using ObservabilityGate.Analyzers.Hooks;
using ObservabilityGate.Analyzers.Symbols;
using ObservabilityGate.Cli.Snapshots;

namespace ObservabilityGate.Cli.Gate.Effects;

/// <summary>A member that reaches less at head than at base.</summary>
/// <param name="Base">The member at base.</param>
/// <param name="Head">The member at head, or null when it is gone.</param>
/// <param name="Lost">What whoever called it may have lost: a category, and whether on every path or on failure.</param>
internal sealed record WeakenedMember(IMethodSymbol Base, IMethodSymbol? Head, IReadOnlySet<(HookCategories, bool IsAlways)> Lost);

/// <summary>Compares what a member reaches on both sides. Looks a bounded way from the member: what lies further is not taken for lost.</summary>
internal sealed class Weakening(SnapshotAnalysis before, SnapshotAnalysis after)
{
    private const int Near = 60;
    private const int Far = 200;
    private const int MaximumCompared = 400;

    /// <summary>True when members were left out.</summary>
    public bool IsExhausted { get; private set; }

    /// <summary>Those of the members that lost something, in their order.</summary>
    public IReadOnlyList<WeakenedMember> Among(IReadOnlyList<(IMethodSymbol Base, IMethodSymbol? Head)> members)
    {
        IsExhausted |= members.Count > MaximumCompared;
        return [.. members.Take(MaximumCompared).ToList().AsParallel().AsOrdered().Select(m => Between(m.Base, m.Head)).OfType<WeakenedMember>()];
    }

    /// <summary>What the member lost, or null when it lost nothing.</summary>
    private WeakenedMember? Between(IMethodSymbol member, IMethodSymbol? head)
    {
        var marked = Marked(before.CodeBase, member) & ~Marked(after.CodeBase, head);
        if (marked != HookCategories.None)
            return new(member, head, HookCategoriesExtensions.Each.Where(c => (marked & c) != 0).Select(c => (c, true)).ToHashSet());

        if (before.CodeBase.Read(member) is not { } old)
            return null;

        var gone = head is not null && after.CodeBase.Read(head) is { } now ? Without(old, now) : old;
        var lost = gone.IsSilent ? [] : Emissions(before.CodeBase, member, gone, Near, HookCategories.All);
        if (lost.Count > 0 && head is not null)
            lost.ExceptWith(Emissions(after.CodeBase, head, Far, Categories(lost)));
        return lost.Count == 0 ? null : new(member, head, lost);
    }

    /// <summary>True when the member of the head still reaches all of this, by whatever way.</summary>
    public bool StillReaches(IMethodSymbol head, IReadOnlySet<(HookCategories, bool IsAlways)> hooks) => hooks.IsSubsetOf(Emissions(after.CodeBase, head, Far, Categories(hooks)));

    /// <summary>What a member of the base emits, near it.</summary>
    public IReadOnlySet<(HookCategories, bool IsAlways)> EmittedBefore(IMethodSymbol member) => Emissions(before.CodeBase, member, Near, HookCategories.All);

    public static HookCategories Categories(IEnumerable<(HookCategories Category, bool IsAlways)> hooks) => hooks.Aggregate(HookCategories.None, (all, h) => all | h.Category);

    /// <summary>The hooks and calls that the member has no more, or on paths less certain.</summary>
    private static MemberFacts Without(MemberFacts old, MemberFacts now) => old.Otherwise is not null || now.Otherwise is not null ? old : old with
    {
        Hooks = [.. old.Hooks.Where(h => !now.Hooks.Any(n => n.Categories == h.Categories && n.Occurs <= h.Occurs))],
        Calls = [.. old.Calls.Where(c => !now.Calls.Any(n => n.Occurs <= c.Occurs && n.Carried == c.Carried && n.Target.Name == c.Target.Name && n.Target.GetDocumentationCommentId() == c.Target.GetDocumentationCommentId()))],
        Unresolved = [.. old.Unresolved.Where(u => !now.Unresolved.Any(n => n.Occurs <= u.Occurs && n.Name == u.Name && n.LooksLike == u.LooksLike))],
    };

    /// <summary>What a call of the member emits by its declaration alone: a generated log method, an attribute.</summary>
    private static HookCategories Marked(SnapshotCodeBase codeBase, IMethodSymbol? method)
    {
        if (method is null || method.DeclaringTree() is not { } tree || codeBase.ContextOf(tree) is not { } code)
            return HookCategories.None;

        return HookClassifier.Classify(code, codeBase.Configuration.HookMethodsFor(tree.FilePath), method, null, [.. method.Parameters.Select(p => p.Type)], tree);
    }

    // A hook on the normal path is one for failures too; the reverse is a loss.
    private static HashSet<(HookCategories, bool IsAlways)> Emissions(SnapshotCodeBase codeBase, IMethodSymbol method, int members, HookCategories wanted) =>
        codeBase.Read(method) is { } facts ? Emissions(codeBase, method, facts, members, wanted) : [];

    private static HashSet<(HookCategories, bool IsAlways)> Emissions(SnapshotCodeBase codeBase, IMethodSymbol method, MemberFacts facts, int members, HookCategories wanted) =>
        [.. Reach.From(codeBase, method, facts, method.ContainingType, Occurs.Failure, maximumMembers: members, wanted: wanted).Evidence
            .SelectMany(e => e.Value.Occurs == Occurs.Failure ? new[] { (e.Key, false) } : [(e.Key, true), (e.Key, false)])];
}
