namespace ObservabilityGate.Cli.Gate.Policy;

/// <summary>The known word that somebody most likely meant.</summary>
internal static class Suggestion
{
    // Longer words are no slips of the finger, and comparing them costs time.
    private const int LongestWord = 64;

    /// <summary><c>; did you mean 'x'?</c>, or nothing when no known word is near.</summary>
    public static string For(string word, IEnumerable<string> known)
    {
        if (word.Length > LongestWord)
            return "";

        var (nearest, distance) = known.Select(k => (Word: k, Distance: Distance(word.ToLowerInvariant().Replace('-', '_'), k.ToLowerInvariant())))
            .OrderBy(k => k.Distance).ThenBy(k => k.Word, StringComparer.Ordinal).FirstOrDefault();
        return nearest is not null && distance <= Math.Max(2, nearest.Length / 3) ? $"; did you mean '{nearest}'?" : "";
    }

    /// <summary>Levenshtein's distance: how many letters must be put in, taken out or changed.</summary>
    internal static int Distance(string left, string right)
    {
        var previous = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            var current = new int[right.Length + 1];
            current[0] = i;
            for (var j = 1; j <= right.Length; j++)
                current[j] = Math.Min(Math.Min(current[j - 1], previous[j]) + 1, previous[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1));
            previous = current;
        }

        return previous[^1];
    }
}
