namespace ObservabilityGate.Analyzers.Vocabulary;

/// <summary>The three ways in which code makes itself observable.</summary>
[Flags]
internal enum HookCategories
{
    None = 0,
    Metrics = 1,
    Tracing = 2,
    Logging = 4,
    All = Metrics | Tracing | Logging,
}

/// <summary>When a statement runs, seen from the start of the member that holds it.</summary>
internal enum Occurs
{
    /// <summary>On every normal call.</summary>
    Always,

    /// <summary>On some normal calls: inside an <c>if</c>, a loop, a switch.</summary>
    Sometimes,

    /// <summary>Only when something went wrong: in a catch, before a throw, in an error callback.</summary>
    Failure,
}

internal static class HookCategoriesExtensions
{
    public static readonly HookCategories[] Each = [HookCategories.Metrics, HookCategories.Tracing, HookCategories.Logging];

    public static string Name(this HookCategories category) => category switch
    {
        HookCategories.Metrics => "metrics",
        HookCategories.Tracing => "tracing",
        HookCategories.Logging => "logging",
        _ => "any",
    };

    /// <summary>A call inside a path is at most as certain as the path.</summary>
    public static Occurs Within(this Occurs inner, Occurs outer) => (Occurs)Math.Max((int)inner, (int)outer);

    /// <summary>Reads a list such as <c>metrics, logging</c>; words that name no category are passed over.</summary>
    public static HookCategories ParseList(string text)
    {
        var categories = HookCategories.None;
        foreach (var word in text.Split([',', ' '], StringSplitOptions.RemoveEmptyEntries))
        {
            categories |= word.ToLowerInvariant() switch
            {
                "metrics" or "metric" => HookCategories.Metrics,
                "tracing" or "trace" or "traces" => HookCategories.Tracing,
                "logging" or "log" or "logs" => HookCategories.Logging,
                "all" => HookCategories.All,
                _ => HookCategories.None,
            };
        }

        return categories;
    }
}
