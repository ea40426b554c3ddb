using System.Text.RegularExpressions;

namespace ObservabilityGate.Architecture.Tests.Layers;

/// <summary>What holds for every file.</summary>
public partial class SourceFileTests
{
    private const int LongestFile = 500;

    // Spelled in parts, so that this file does not hold them itself.
    private static readonly string[] _forbidden =
    [
        "(?<![A-Za-z0-9_.<*}-])/" + "work/", "/" + "farm/", "/tmp/" + "bash_jobs", "/tmp/" + "wt/",
        "nuget" + @"\.org", "npmjs" + @"\.(org|com)", "pypi" + @"\.org", "pythonhosted" + @"\.org", "crates" + @"\.io", "rubygems" + @"\.org", "repo1?" + @"\.maven", "pkg" + @"\.go\.dev", "proxy" + @"\.golang", "myget" + @"\.org",
    ];

    // Folders that only sort files: the harness keeps the one namespace of Microsoft.CodeAnalysis.Testing, so that a test can change sides by its usings alone.
    private static readonly string[] _sortingFolders = ["tests/ObservabilityGate.Testing/State/", "tests/ObservabilityGate.Testing/References/"];

    [Fact]
    public void Namespace_IsTheFolder()
    {
        var bad = new List<string>();
        foreach (var project in Repository.ProjectFiles.Where(p => !p.StartsWith("samples/", StringComparison.Ordinal)))
        {
            var folder = project[..(project.LastIndexOf('/') + 1)];
            var root = Repository.Project(project).Descendants("RootNamespace").FirstOrDefault()?.Value ?? Path.GetFileNameWithoutExtension(project);
            foreach (var file in Repository.Sources.Where(f => f.StartsWith(folder, StringComparison.Ordinal) && !f.EndsWith("/Polyfills.cs", StringComparison.Ordinal)))
            {
                var inner = Path.GetDirectoryName(file[folder.Length..])!.Replace('\\', '/').Replace('/', '.');
                var expected = inner.Length == 0 || _sortingFolders.Any(s => file.StartsWith(s, StringComparison.Ordinal)) ? root : $"{root}.{inner}";
                var match = Namespace().Match(Repository.Read(file));
                if (match.Success && match.Groups[1].Value != expected)
                    bad.Add($"{file}: {match.Groups[1].Value} instead of {expected}");
            }
        }

        Expect.None(bad);
    }

    [Fact]
    public void SourceFile_IsShort()
    {
        var bad = Repository.Sources.Select(f => (File: f, Lines: Repository.Read(f).Count(c => c == '\n'))).Where(f => f.Lines > LongestFile);
        Expect.None(bad.Select(f => $"{f.File}: {f.Lines} lines, at most {LongestFile}"));
    }

    [Fact]
    public void Text_NamesNoMachineAndNoRegistry()
    {
        var forbidden = new Regex(string.Join('|', _forbidden), RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
        var bad = Repository.TextFiles.SelectMany(file => Repository.Read(file).Split('\n')
            .Select((line, i) => (At: $"{file}:{i + 1}", Match: forbidden.Match(line)))
            .Where(hit => hit.Match.Success)
            .Select(hit => $"{hit.At}: {hit.Match.Value}"));
        Expect.None(bad);
    }

    [GeneratedRegex(@"^namespace\s+([\w.]+)", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Namespace();
}
