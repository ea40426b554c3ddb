using Microsoft.CodeAnalysis.Diagnostics;
using ObservabilityGate.Analyzers.Symbols;

namespace ObservabilityGate.Analyzers.Options;

/// <summary>The options in force for one file.</summary>
internal sealed record ObservabilityOptions
{
    public static readonly ObservabilityOptions Default = new();

    /// <summary>The categories that each endpoint must have; <see cref="HookCategories.None"/> stands for <c>any</c>: at least one.</summary>
    public HookCategories Required { get; init; }

    public bool HonorAmbient { get; init; }

    /// <summary>The kinds to look for; null means all.</summary>
    public HashSet<EndpointKind>? Kinds { get; init; }

    public IReadOnlyList<KnownType> HandlerTypes { get; init; } = [];

    public string HookMethods { get; init; } = "";

    public IReadOnlyList<string> ExcludedPaths { get; init; } = [];

    public int HelperDepth { get; init; } = 2;

    public static ObservabilityOptions Read(AnalyzerConfigOptions options)
    {
        return new()
        {
            Required = Get(OptionDefinition.RequiredHooks) is var required && required.Trim() == "any" ? HookCategories.None : HookCategoriesExtensions.ParseList(required),
            HonorAmbient = Get(OptionDefinition.AmbientHooks).Trim().Equals("honor", StringComparison.OrdinalIgnoreCase),
            Kinds = Get(OptionDefinition.EndpointKinds) is var kinds && kinds.Trim() == "all" ? null : [.. List(kinds).Select(EndpointKinds.Parse).OfType<EndpointKind>()],
            HandlerTypes = [.. List(Get(OptionDefinition.HandlerTypes)).Select(KnownType.Parse)],
            HookMethods = Get(OptionDefinition.HookMethods),
            ExcludedPaths = [.. List(Get(OptionDefinition.ExcludedPaths))],
            HelperDepth = int.TryParse(Get(OptionDefinition.HelperDepth), out var depth) ? Math.Min(Math.Max(depth, 0), 5) : 2,
        };

        string Get(OptionDefinition definition) => options.TryGetValue(definition.Key, out var value) ? value : definition.Default;
    }

    private static IEnumerable<string> List(string text) => text.Split([',', ';'], StringSplitOptions.RemoveEmptyEntries).Select(t => t.Trim()).Where(t => t.Length > 0);
}
