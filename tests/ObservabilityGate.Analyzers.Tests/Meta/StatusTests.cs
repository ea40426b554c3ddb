using System.Reflection;
using ObservabilityGate.Analyzers.Endpoints;
using ObservabilityGate.Analyzers.Hooks;

namespace ObservabilityGate.Analyzers.Tests.Meta;

/// <summary>The status page names, for every kind of endpoint and every library of hooks, the tests that hold it. This keeps the page true.</summary>
public class StatusTests
{
    private static readonly string[] _columns = ["positive", "negative", "unresolved package"];

    private static readonly HashSet<string> _tests =
    [
        .. typeof(StatusTests).Assembly.GetTypes()
            .SelectMany(type => type.GetMethods(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly))
            .Where(method => method.GetCustomAttribute<FactAttribute>(inherit: true) is { Skip: null })
            .Select(method => $"{method.DeclaringType!.FullName}.{method.Name}"),
    ];

    [Fact]
    public void EveryEndpointKind_HasARow() => Assert.Equal(EndpointKinds.All.Select(k => k.Name()), Rows("Endpoint kind").Select(r => r.Name));

    [Fact]
    public void EveryHookLibrary_HasARow() => Assert.Equal(HookCatalog.Libraries.Select(l => l.Name), Rows("Hook library").Select(r => r.Name));

    [Theory]
    [InlineData("Endpoint kind")]
    [InlineData("Hook library")]
    public void EveryCell_NamesTestsThatExist(string table)
    {
        var rows = Rows(table);

        Assert.NotEmpty(rows);
        foreach (var (name, cells) in rows)
        {
            Assert.Equal(_columns.Length, cells.Length);
            foreach (var (column, cell) in _columns.Zip(cells))
            {
                Assert.True(cell.Length > 0, $"{name} names no test under '{column}'.");
                Assert.All(cell, test => Assert.True(_tests.Contains(test), $"{name} names under '{column}' what is no test: {test}"));
            }
        }
    }

    /// <summary>The rows of the table whose first heading this is.</summary>
    private static List<(string Name, string[][] Cells)> Rows(string heading)
    {
        var lines = Repository.Read("docs", "status.md").Split('\n').Select(l => l.Trim());
        var table = lines.SkipWhile(l => !l.StartsWith($"| {heading} |", StringComparison.Ordinal)).TakeWhile(l => l.StartsWith('|')).ToList();
        Assert.True(table.Count > 2, $"docs/status.md has no table headed '{heading}'.");
        Assert.Equal([heading, .. _columns], Cells(table[0]));
        return [.. table.Skip(2).Select(Cells).Select(cells => (cells[0].Trim('`'), cells.Skip(1).Select(Tests).ToArray()))];
    }

    private static string[] Cells(string line) => line.Trim('|').Split('|', StringSplitOptions.TrimEntries);

    private static string[] Tests(string cell) => [.. cell.Replace("<br>", " ", StringComparison.Ordinal).Split([' ', '`', ','], StringSplitOptions.RemoveEmptyEntries)];
}
