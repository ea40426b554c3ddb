namespace ObservabilityGate.Cli.Git;

/// <summary>
/// The lines of a file as a sorted multiset of hashes, each weighing as many bytes as it has. Indentation and line endings
/// do not count: a file that moves into another namespace style is still the same file.
/// </summary>
internal sealed class LineFingerprint
{
    /// <summary>The similarity from which two files count as one that moved.</summary>
    public const int Half = Whole / 2;

    private const int Whole = 10_000;
    private const ulong HashBasis = 14_695_981_039_346_656_037;
    private const ulong HashPrime = 1_099_511_628_211;

    private readonly (ulong Hash, int Weight)[] _lines;
    private readonly long _weight;

    private LineFingerprint((ulong Hash, int Weight)[] lines)
    {
        _lines = lines;
        _weight = lines.Sum(line => (long)line.Weight);
    }

    public static LineFingerprint Of(ReadOnlySpan<byte> content)
    {
        var lines = new List<(ulong, int)>();
        foreach (var range in content.Split((byte)'\n'))
        {
            var line = content[range].Trim(" \t\r"u8);
            if (line.Length > 0)
                lines.Add((Hash(line), line.Length));
        }

        lines.Sort();
        return new LineFingerprint([.. lines]);
    }

    /// <summary>The common part of the larger file, in ten-thousandths; 0 when that is certain to be below <see cref="Half"/>.</summary>
    public int SimilarityTo(LineFingerprint other)
    {
        var larger = Math.Max(_weight, other._weight);
        if (Math.Min(_weight, other._weight) * 2 < larger || larger == 0)
            return 0;
        long common = 0;
        for (int i = 0, j = 0; i < _lines.Length && j < other._lines.Length;)
        {
            var order = _lines[i].CompareTo(other._lines[j]);
            if (order == 0)
                common += _lines[i].Weight;
            if (order <= 0)
                i++;
            if (order >= 0)
                j++;
        }

        return (int)(common * Whole / larger);
    }

    /// <summary>FNV-1a: the same on every run and machine.</summary>
    private static ulong Hash(ReadOnlySpan<byte> line)
    {
        var hash = HashBasis;
        foreach (var b in line)
            hash = (hash ^ b) * HashPrime;
        return hash;
    }
}
