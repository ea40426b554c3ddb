using Microsoft.CodeAnalysis;

namespace ObservabilityGate.Analyzers.Options;

/// <summary>Which files are left out: tests, samples and benchmarks by their folders, and what <c>excluded_paths</c> names. Paths are relative to the repository.</summary>
internal static class Exclusions
{
    private static readonly HashSet<string> _folders = new(StringComparer.OrdinalIgnoreCase)
    {
        "test", "tests", "sample", "samples", "example", "examples", "benchmark", "benchmarks", "demo", "demos", "testing", "unittests", "integrationtests",
    };

    private static readonly string[] _suffixes =
        [".Tests", ".Test", ".UnitTests", ".UnitTest", ".IntegrationTests", ".IntegrationTest", ".FunctionalTests", ".AcceptanceTests", ".EndToEndTests", ".E2E", ".Specs", ".Benchmarks", ".Benchmark", ".Samples", ".Sample"];

    private static readonly HashSet<string> _testAssemblies =
        ["xunit.core", "xunit.v3.core", "nunit.framework", "Microsoft.VisualStudio.TestPlatform.TestFramework", "TUnit.Core", "MSTest.TestFramework"];

    public static bool IsTestAssembly(Compilation compilation) => compilation.ReferencedAssemblyNames.Any(a => _testAssemblies.Contains(a.Name));

    public static bool IsExcluded(string path, IReadOnlyList<string> globs)
    {
        path = path.Replace('\\', '/');
        var segments = path.Split('/');
        for (var i = 0; i < segments.Length - 1; i++)
        {
            var segment = segments[i];
            if (_folders.Contains(segment) || segment.EndsWith("Tests", StringComparison.Ordinal) || _suffixes.Any(s => segment.EndsWith(s, StringComparison.OrdinalIgnoreCase)) || (i == 0 && segment.Equals("templates", StringComparison.OrdinalIgnoreCase)))
                return true;
        }

        return globs.Any(glob => Matches(glob, path));
    }

    /// <summary><c>*</c> stays in a folder, <c>**</c> crosses folders, a glob without a slash matches a name anywhere, a folder stands for all in it.</summary>
    public static bool Matches(string glob, string path)
    {
        glob = glob.Trim().Replace('\\', '/').TrimStart('/');
        if (glob.IndexOf('/') < 0)
            glob = "**/" + glob;

        // From the glob's end to its start: whether what is left of the glob matches what is left of the path, for each place in the path.
        // A regular expression would try every way to share the path out among the stars, and the glob can be a stranger's.
        var rest = new bool[path.Length + 1];
        for (var p = 0; p <= path.Length; p++)
            rest[p] = p == path.Length || path[p] == '/' || glob.EndsWith("/", StringComparison.Ordinal);
        foreach (var token in Tokens(glob).Reverse())
            rest = Before(token, rest, path);
        return rest[0];
    }

    private static IEnumerable<string> Tokens(string glob)
    {
        for (var i = 0; i < glob.Length;)
        {
            var length = IsAt(i, "**/") ? 3 : IsAt(i, "**") ? 2 : 1;
            yield return glob.Substring(i, length);
            i += length;
        }

        bool IsAt(int place, string token) => string.CompareOrdinal(glob, place, token, 0, token.Length) == 0;
    }

    /// <summary>Where in the path a token followed by <paramref name="rest"/> matches.</summary>
    private static bool[] Before(string token, bool[] rest, string path)
    {
        var here = new bool[path.Length + 1];
        var isFolderAhead = false;
        for (var p = path.Length; p >= 0; p--)
        {
            var c = p < path.Length ? path[p] : '\0';
            var next = p < path.Length && here[p + 1];
            var restAfter = p < path.Length && rest[p + 1];
            isFolderAhead |= c == '/' && restAfter;
            here[p] = token switch
            {
                "**/" => rest[p] || isFolderAhead,
                "**" => rest[p] || next,
                "*" => rest[p] || (c != '/' && next),
                "?" => c != '/' && restAfter,
                _ => c == token[0] && restAfter,
            };
        }

        return here;
    }
}
