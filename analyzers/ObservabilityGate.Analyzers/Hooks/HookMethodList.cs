using Microsoft.CodeAnalysis;
using ObservabilityGate.Analyzers.Symbols;

namespace ObservabilityGate.Analyzers.Hooks;

/// <summary>
/// Methods that a team declared as hooks, by option or in an additional file: <c>Namespace.Type.Method</c>, <c>Namespace.Type.*</c>, each with an optional
/// <c>: metrics, tracing, logging</c>. A line without a category stands for logging.
/// </summary>
internal sealed class HookMethodList
{
    public static readonly HookMethodList Empty = new([]);

    private readonly ILookup<string, Entry> _byType;

    private HookMethodList(IEnumerable<Entry> entries)
    {
        _byType = entries.ToLookup(e => e.Type.Name);
    }

    /// <summary>True for the files that hold such lists: <c>ObservabilityGate.Hooks*.txt</c>, in any folder.</summary>
    public static bool IsFile(string path)
    {
        var name = path.Substring(Math.Max(path.LastIndexOf('/'), path.LastIndexOf('\\')) + 1);
        return name.StartsWith("ObservabilityGate.Hooks", StringComparison.OrdinalIgnoreCase) && name.EndsWith(".txt", StringComparison.OrdinalIgnoreCase);
    }

    public static HookMethodList Parse(IEnumerable<string> lines)
    {
        var entries = new List<Entry>();
        foreach (var line in lines)
        {
            var hash = line.IndexOf('#');
            var text = (hash < 0 ? line : line.Substring(0, hash)).Trim();
            if (text.Length == 0)
                continue;

            // "[Ns.Type]::Method : log" and "Ns.Type.Method : log" mean the same.
            var colon = text.IndexOf("::", StringComparison.Ordinal);
            if (colon >= 0)
                text = text.Substring(0, colon).Trim('[', ']', ' ') + "." + text.Substring(colon + 2).TrimStart();
            var parts = text.Split([':'], 2);
            var path = parts[0].Trim();
            var dot = path.LastIndexOf('.');
            if (dot <= 0)
                continue;

            entries.Add(new(KnownType.Parse(path.Substring(0, dot)), path.Substring(dot + 1), parts.Length == 2 ? HookCategoriesExtensions.ParseList(parts[1]) : HookCategories.Logging));
        }

        return new(entries);
    }

    public HookCategories Emits(IMethodSymbol method)
    {
        var found = HookCategories.None;
        if (_byType.Count == 0)
            return found;

        foreach (var type in method.ContainingType.SelfAndBases().Concat(method.ContainingType.AllInterfaces))
        {
            foreach (var entry in _byType[type.Name])
            {
                if ((entry.Method == "*" || entry.Method == method.Name) && (entry.Type.Namespace.Length == 0 || type.ContainingNamespace.IsNamespace(entry.Type.Namespace)))
                    found |= entry.Categories;
            }
        }

        return found;
    }

    private sealed record Entry(KnownType Type, string Method, HookCategories Categories);
}
