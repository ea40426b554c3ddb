using System.Collections.Concurrent;

namespace ObservabilityGate.Cli.Outlines;

/// <summary>Identifiers as numbers, so that a file's words are a short list. Safe for use from several threads.</summary>
internal sealed class WordTable
{
    private readonly ConcurrentDictionary<string, int> _numbers;
    private readonly ConcurrentDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _bySpan;
    private int _count;

    /// <param name="words">The words of an index, each numbered by its place.</param>
    public WordTable(IReadOnlyList<string> words)
    {
        _numbers = new(Environment.ProcessorCount, words.Count + 4096, StringComparer.Ordinal);
        _bySpan = _numbers.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var word in words)
        {
            var number = _count++;
            if (word.Length > 0)
                _numbers.TryAdd(word, number);
        }
    }

    public IEnumerable<KeyValuePair<string, int>> All => _numbers;

    public int Add(ReadOnlySpan<char> word)
    {
        if (_bySpan.TryGetValue(word, out var known))
            return known;

        // A number that loses the race for its word stays unused.
        var text = word.ToString();
        return _numbers.GetOrAdd(text, _ => Interlocked.Increment(ref _count) - 1);
    }

    /// <summary>The words by their numbers; a number that was not used is empty.</summary>
    public string[] InOrder()
    {
        var words = new string[_count];
        Array.Fill(words, "");
        foreach (var (word, number) in _numbers.Where(w => w.Value < words.Length))
            words[number] = word;
        return words;
    }

    public int? Find(string word) => _numbers.TryGetValue(word, out var number) ? number : null;
}
