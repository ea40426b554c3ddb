using System.Text.RegularExpressions;

namespace ObservabilityGate.Architecture.Tests.Docs;

/// <summary>The page of edge cases has a row for each, and every test that it names exists.</summary>
public partial class EdgeCaseTests
{
    private const string Page = "docs/edge-cases.md";
    private const string Tests = "tests/ObservabilityGate.Cli.Tests/";
    private const int Cases = 33;

    private static readonly IReadOnlyList<Row> _rows = [.. Repository.Read(Page).Split('\n').Where(l => RowStart().IsMatch(l)).Select(Row.Parse)];

    private static readonly HashSet<string> _tests = [.. Repository.Sources.Where(f => f.StartsWith(Tests, StringComparison.Ordinal)).SelectMany(TestsIn)];

    [Fact]
    public void EveryCase_HasARow() => Assert.Equal(Enumerable.Range(1, Cases).Select(i => $"E{i}"), _rows.Select(r => r.Id));

    [Fact]
    public void EveryRow_NamesItsTests() => Expect.None(_rows.Where(r => r.Tests.Count == 0).Select(r => $"{r.Id} names no test"));

    [Fact]
    public void EveryNamedTest_Exists()
    {
        Assert.NotEmpty(_tests);
        Expect.None(_rows.SelectMany(r => r.Tests.Where(t => !_tests.Contains(t)).Select(t => $"{r.Id}: {t} is no test")));
    }

    /// <summary>The tests of a file as <c>Type.Method</c>.</summary>
    private static IEnumerable<string> TestsIn(string file)
    {
        var type = Path.GetFileNameWithoutExtension(file);
        return TestMethod().Matches(Repository.Read(file)).Select(m => $"{type}.{m.Groups[1].Value}");
    }

    // A fact, maybe with other attributes, on the lines above.
    [GeneratedRegex(@"^    \[(?:\w*Fact|Theory)[^\n]*\]\n(?:    \[[^\n]*\]\n)*    public (?:void|async Task) (\w+)\(", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex TestMethod();

    [GeneratedRegex(@"^\| E\d+ \|", RegexOptions.CultureInvariant)]
    private static partial Regex RowStart();

    [GeneratedRegex(@"`([^`]+)`", RegexOptions.CultureInvariant)]
    private static partial Regex Name();

    private sealed record Row(string Id, IReadOnlyList<string> Tests)
    {
        public static Row Parse(string line)
        {
            var cells = line.Trim().Trim('|').Split('|', StringSplitOptions.TrimEntries);
            Assert.Equal(4, cells.Length);
            Assert.True(cells[1].Length > 0 && cells[2].Length > 0, $"{cells[0]} says nothing");
            return new(cells[0], [.. Name().Matches(cells[3]).Select(m => m.Groups[1].Value)]);
        }
    }
}
