using System.Text;
using System.Text.RegularExpressions;
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

    private static readonly string[] _testAssemblies = ["xunit.core", "xunit.v3.core", "nunit.framework", "Microsoft.VisualStudio.TestPlatform.TestFramework", "TUnit.Core", "MSTest.TestFramework"];

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
        var pattern = new StringBuilder("^");
        glob = glob.Trim().Replace('\\', '/').TrimStart('/');
        if (glob.IndexOf('/') < 0)
            pattern.Append("(.*/)?");
        for (var i = 0; i < glob.Length; i++)
        {
            if (glob[i] == '*' && i + 1 < glob.Length && glob[i + 1] == '*')
            {
                i++;
                if (i + 1 < glob.Length && glob[i + 1] == '/')
                {
                    i++;
                    pattern.Append("(.*/)?");
                }
                else
                {
                    pattern.Append(".*");
                }
            }
            else
            {
                pattern.Append(glob[i] switch { '*' => "[^/]*", '?' => "[^/]", var c => Regex.Escape(c.ToString()) });
            }
        }

        pattern.Append(glob.EndsWith("/", StringComparison.Ordinal) ? ".*$" : "(/.*)?$");
        return Regex.IsMatch(path, pattern.ToString(), RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
    }
}
