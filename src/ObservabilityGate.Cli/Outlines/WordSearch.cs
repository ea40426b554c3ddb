using System.Collections.Concurrent;

namespace ObservabilityGate.Cli.Outlines;

/// <summary>Which files mention which identifiers: how the few files that matter are found without parsing all. Outlines every file when it is made.</summary>
internal sealed class WordSearch
{
    private readonly WordTable _table;
    private readonly IReadOnlyList<OutlinedTree> _files;
    private readonly ConcurrentDictionary<string, IReadOnlyList<OutlinedTree>> _byWord = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, IReadOnlyList<OutlinedTree>> _byPart = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, HashSet<int>> _parts = new(StringComparer.Ordinal);

    public WordSearch(WordTable table, IReadOnlyList<OutlinedTree> files)
    {
        _table = table;
        _files = files;
        Parallel.ForEach(files, file => _ = file.Outline);
    }

    public IReadOnlyList<OutlinedTree> Files(string identifier) =>
        _byWord.GetOrAdd(identifier, word => _table.Find(word) is { } number ? [.. _files.Where(f => f.Outline.Mentions(number))] : []);

    /// <summary>The files with a type that names another in its list of bases.</summary>
    public IEnumerable<OutlinedTree> FilesWithBase(string name) => _table.Find(name) is { } number ? _files.Where(f => f.Outline.DerivesFrom(number)) : [];

    public IReadOnlyList<OutlinedTree> FilesWithPart(string part) => _byPart.GetOrAdd(part, p => [.. _files.Where(f => MentionsPart(f, p))]);

    private bool MentionsPart(OutlinedTree file, string part)
    {
        var words = _parts.GetOrAdd(part, p => [.. _table.All.Where(w => w.Key.Contains(p, StringComparison.Ordinal)).Select(w => w.Value)]);
        return file.Outline.Words.Any(words.Contains);
    }
}
