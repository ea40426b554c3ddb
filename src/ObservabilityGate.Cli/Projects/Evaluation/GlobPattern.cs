namespace ObservabilityGate.Cli.Projects.Evaluation;

/// <summary>
/// A path with MSBuild's wildcards (<c>*</c>, <c>?</c>, <c>**</c> as a whole folder name), resolved to the repository. Matching takes at most
/// path length times pattern length steps, whatever the pattern. Wildcards ignore case, as MSBuild's do on every system; literal paths do not.
/// </summary>
internal sealed class GlobPattern
{
    private readonly string[] _segments;
    private readonly string _literal;

    private GlobPattern(string directory, string[] segments, string literal)
    {
        Directory = directory;
        _segments = segments;
        _literal = literal;
    }

    /// <summary>The folder that every match lies under: what comes before the first wildcard.</summary>
    public string Directory { get; }

    public bool IsLiteral => _segments.Length == 0;

    /// <summary>The path itself, when there is no wildcard in it.</summary>
    public string Literal => _literal;

    public static bool HasWildcard(string written) => written.AsSpan().IndexOfAny('*', '?') >= 0;

    /// <summary>Null when the pattern leaves the repository, or climbs after a wildcard.</summary>
    public static GlobPattern? Parse(string baseDirectory, string written)
    {
        var path = written.Trim().Replace('\\', '/');
        var wildcard = path.AsSpan().IndexOfAny('*', '?');
        if (wildcard < 0)
            return RepositoryPath.Resolve(baseDirectory, path) is { } literal ? new(RepositoryPath.Directory(literal), [], literal) : null;

        var slash = path.LastIndexOf('/', wildcard);
        if (RepositoryPath.Resolve(baseDirectory, slash < 0 ? "" : path[..(slash + 1)]) is not { } directory)
            return null;

        var segments = new List<string>();
        foreach (var segment in path[(slash + 1)..].Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (segment == "..")
                return null;
            if (segment == "." || (segment == "**" && segments.Count > 0 && segments[^1] == "**"))
                continue;
            segments.Add(segment == "*.*" ? "*" : segment);
        }

        if (segments[^1] == "**")
            segments.Add("*");
        return new(directory, [.. segments], "");
    }

    public bool IsMatch(string path)
    {
        if (IsLiteral)
            return string.Equals(path, _literal, StringComparison.Ordinal);
        if (!RepositoryPath.IsUnder(Directory, path))
            return false;

        var rest = path.AsSpan(Directory.Length == 0 ? 0 : Directory.Length + 1);
        Span<Range> ranges = stackalloc Range[128];
        var count = rest.Split(ranges, '/');

        int part = 0, segment = 0, partAtStars = -1, stars = -1;
        while (part < count)
        {
            if (segment < _segments.Length && _segments[segment] == "**")
                (stars, partAtStars) = (segment++, part);
            else if (segment < _segments.Length && MatchesName(rest[ranges[part]], _segments[segment]))
                (part, segment) = (part + 1, segment + 1);
            else if (stars >= 0)
                (segment, part) = (stars + 1, ++partAtStars);
            else
                return false;
        }

        return segment == _segments.Length;
    }

    private static bool MatchesName(ReadOnlySpan<char> name, ReadOnlySpan<char> pattern)
    {
        int n = 0, p = 0, nameAtStar = -1, star = -1;
        while (n < name.Length)
        {
            if (p < pattern.Length && pattern[p] == '*')
                (star, nameAtStar) = (p++, n);
            else if (p < pattern.Length && (pattern[p] == '?' || char.ToUpperInvariant(pattern[p]) == char.ToUpperInvariant(name[n])))
                (n, p) = (n + 1, p + 1);
            else if (star >= 0)
                (p, n) = (star + 1, ++nameAtStar);
            else
                return false;
        }

        while (p < pattern.Length && pattern[p] == '*')
            p++;
        return p == pattern.Length;
    }
}
