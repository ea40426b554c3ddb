using Microsoft.CodeAnalysis;

namespace ObservabilityGate.Analyzers.Hooks;

/// <summary>Whether an endpoint has a hook of one category.</summary>
internal enum Answer
{
    No,
    Unknown,
    Yes,
}

/// <summary>How the nearest hook is reached, nearest first.</summary>
internal enum Route
{
    Direct,
    Helper,
    Base,
    Filter,
    Ambient,
    None,
}

/// <summary>The nearest hook of one category: how it is reached, where it stands, and when it runs.</summary>
internal sealed record Evidence(Route Via, SyntaxNode At, Occurs Occurs)
{
    /// <summary>A hook on the normal path beats one on a failure path; among equals the nearer wins.</summary>
    public static Evidence? Better(Evidence? left, Evidence? right)
    {
        if (left is null || right is null)
            return left ?? right;
        if ((left.Occurs == Occurs.Failure) != (right.Occurs == Occurs.Failure))
            return left.Occurs == Occurs.Failure ? right : left;
        return right.Via < left.Via ? right : left;
    }

    /// <summary>Keeps the better of what is known of a category and what was found.</summary>
    public static void Keep(Dictionary<HookCategories, Evidence> known, HookCategories category, Evidence found)
    {
        known.TryGetValue(category, out var before);
        known[category] = Better(before, found)!;
    }

    /// <summary>True when each of the categories has a hook that runs on the normal path: nothing better can be found.</summary>
    public static bool Covers(IReadOnlyDictionary<HookCategories, Evidence> known, HookCategories wanted) =>
        HookCategoriesExtensions.Each.All(c => (wanted & c) == 0 || (known.TryGetValue(c, out var found) && found.Occurs != Occurs.Failure));
}

/// <summary>The answer for one category, with its evidence.</summary>
internal sealed record CategoryAnswer(Answer Answer, Evidence? Evidence)
{
    public static readonly CategoryAnswer No = new(Answer.No, null);

    public bool OnFailureOnly => Answer == Answer.Yes && Evidence is { Occurs: Occurs.Failure };
}

/// <summary>The answers for the three categories, and the named cause of each unknown.</summary>
internal sealed record Answers(CategoryAnswer Metrics, CategoryAnswer Tracing, CategoryAnswer Logging, string? UnknownBecause)
{
    public CategoryAnswer this[HookCategories category] => category switch
    {
        HookCategories.Metrics => Metrics,
        HookCategories.Tracing => Tracing,
        _ => Logging,
    };

    public IEnumerable<CategoryAnswer> Each => [Metrics, Tracing, Logging];
}
