using System.Collections.Concurrent;
using ObservabilityGate.Analyzers.Hooks;

namespace ObservabilityGate.Cli.Snapshots;

/// <summary>Configured hook methods: the option in force for a file, and every hook list of the snapshot.</summary>
internal sealed class HookLists(Snapshot snapshot, ConfigurationFiles configuration)
{
    private readonly ConcurrentDictionary<string, HookMethodList> _lists = new(StringComparer.Ordinal);
    private readonly Lazy<IReadOnlyList<string>> _lines = new(() =>
        [.. snapshot.Paths.Where(IsList).Order(StringComparer.Ordinal).SelectMany(p => (snapshot.ReadText(p) ?? "").Split('\n'))]);

    public HookMethodList For(string path) =>
        _lists.GetOrAdd(configuration.OptionsFor(path).HookMethods, text => HookMethodList.Parse([.. _lines.Value, .. text.Split('|', StringSplitOptions.RemoveEmptyEntries)]));

    private static bool IsList(string path) =>
        Path.GetFileName(path) is var name && name.StartsWith("ObservabilityGate.Hooks", StringComparison.OrdinalIgnoreCase) && name.EndsWith(".txt", StringComparison.OrdinalIgnoreCase);
}
