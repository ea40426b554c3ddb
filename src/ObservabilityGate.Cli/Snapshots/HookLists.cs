using System.Collections.Concurrent;
using ObservabilityGate.Analyzers.Hooks;

namespace ObservabilityGate.Cli.Snapshots;

/// <summary>Configured hook methods: the option in force for a file, and every hook list of the snapshot.</summary>
internal sealed class HookLists(Snapshot snapshot, ConfigurationFiles configuration)
{
    private readonly ConcurrentDictionary<string, HookMethodList> _lists = new(StringComparer.Ordinal);
    private readonly Lazy<IReadOnlyList<string>> _lines = new(() =>
        [.. snapshot.Paths.Where(HookMethodList.IsFile).Order(StringComparer.Ordinal).SelectMany(p => (snapshot.ReadText(p) ?? "").Split('\n'))]);

    public HookMethodList For(string path) =>
        _lists.GetOrAdd(configuration.OptionsFor(path).HookMethods, text => HookMethodList.Parse([.. _lines.Value, .. text.Split('|', StringSplitOptions.RemoveEmptyEntries)]));
}
