using System.Text.RegularExpressions;

namespace ObservabilityGate.EndToEnd.Tests;

/// <summary>
/// The service in <c>Service/</c>, committed to a repository of its own. Its code says what must be found where, in comments:
/// <c>// finds: OBG1001</c> for every host, with <c>compiler</c> or <c>full</c> in front for one depth only.
/// </summary>
public sealed partial class WebService : IDisposable
{
    private readonly Lazy<Run> _compiler;
    private readonly Lazy<Run> _full;

    public WebService()
    {
        var source = Path.Combine(AppContext.BaseDirectory, "Service");
        foreach (var file in Directory.EnumerateFiles(source, "*.txt", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None }))
            Repository.Write(Path.GetRelativePath(source, file)[..^".txt".Length], File.ReadAllBytes(file));
        Repository.Commit();
        _compiler = new(() => CheckAll("compiler"));
        _full = new(() => CheckAll("full"));
    }

    internal TestRepository Repository { get; } = TestRepository.Create(name: "service");

    /// <summary><c>obsgate check --all</c> with what the compiler can know.</summary>
    internal Run Compiler => _compiler.Value;

    /// <summary><c>obsgate check --all</c> with all that the repository tells.</summary>
    internal Run Full => _full.Value;

    /// <summary>What the comments ask for at a depth: <c>rule file:line</c>, and <c>suppressed</c> where it is.</summary>
    public IReadOnlyList<string> Expected(string depth) => [.. Directory.EnumerateFiles(Repository.Root, "*.cs", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'))
        .Where(file => !file.Contains("/obj/", StringComparison.Ordinal))
        .SelectMany(file => File.ReadLines(Repository.PathOf(file))
            .Select((line, i) => (Line: i + 1, Match: Marker().Match(line)))
            .Where(l => l.Match.Success && (l.Match.Groups["depth"].Value is "" || l.Match.Groups["depth"].Value == depth))
            .SelectMany(l => l.Match.Groups["rules"].Value.Split(", ").Select(rule => rule.Split(' '))
                .Select(words => string.Join(' ', [words[0], $"{file}:{l.Line}", .. words[1..]]))))
        .Order(StringComparer.Ordinal)];

    public void Dispose() => Repository.Dispose();

    private Run CheckAll(string depth) => Shop.ObsgateIn(Repository.Root, "check", "--all", "--depth", depth, "--format", "json");

    [GeneratedRegex("// (?<depth>compiler|full|) ?finds: (?<rules>.+)$", RegexOptions.CultureInvariant)]
    private static partial Regex Marker();
}
