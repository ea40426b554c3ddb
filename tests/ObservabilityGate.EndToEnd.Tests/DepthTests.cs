using System.Text.Json;

namespace ObservabilityGate.EndToEnd.Tests;

/// <summary>What the gate knows beyond the compiler: it may add a finding only where the compiler does not know, and drop one only for a hook that it can show.</summary>
public sealed class DepthTests(WebService service) : IClassFixture<WebService>
{
    private static readonly string[] _categories = ["metrics", "tracing", "logging"];

    [Theory]
    [InlineData("compiler")]
    [InlineData("full")]
    public void Findings_AreThoseOfTheComments(string depth)
    {
        var run = depth == "full" ? service.Full : service.Compiler;

        Assert.Equal(service.Expected(depth), Findings(run).Select(f => f.State == "suppressed" ? $"{f.Text} suppressed" : f.Text).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void FindingOfFullDepthOnly_IsUnknownToTheCompiler()
    {
        var more = Findings(service.Full).Select(f => f.Text).Except(Findings(service.Compiler).Select(f => f.Text)).ToList();

        Assert.NotEmpty(more);
        Assert.All(more, finding =>
        {
            var endpoint = EndpointAt(service.Compiler, finding);
            Assert.Contains("unknown", _categories.Select(c => endpoint.GetProperty(c).GetString()));
            Assert.NotNull(endpoint.GetProperty("unknown_because").GetString());
        });
    }

    [Fact]
    public void FindingOfCompilerDepthOnly_IsAnsweredByAHookThatFullDepthShows()
    {
        var fewer = Findings(service.Compiler).Select(f => f.Text).Except(Findings(service.Full).Select(f => f.Text)).ToList();

        Assert.NotEmpty(fewer);
        Assert.All(fewer, finding =>
        {
            var endpoint = EndpointAt(service.Full, finding);
            Assert.Contains(_categories, c => endpoint.GetProperty(c).GetString() == "yes"
                && endpoint.GetProperty($"{c}_via").GetString() is "helper" or "base" or "filter"
                && IsALineOfTheService(endpoint.GetProperty($"{c}_at").GetString()));
        });
    }

    [Fact]
    public void Endpoint_IsOneAtEveryDepth()
    {
        Assert.Equal(Endpoints(service.Compiler).Select(Place), Endpoints(service.Full).Select(Place));
    }

    private bool IsALineOfTheService(string? at) =>
        at?.Split(':') is [var file, var line] && File.ReadLines(service.Repository.PathOf(file)).ElementAtOrDefault(int.Parse(line) - 1) is { Length: > 0 };

    private static JsonElement EndpointAt(Run run, string finding) => Assert.Single(Endpoints(run), e => Place(e) == finding.Split(' ')[1]);

    private static string Place(JsonElement item) => $"{item.GetProperty("file").GetString()}:{item.GetProperty("line").GetInt32()}";

    private static JsonElement[] Endpoints(Run run) => [.. run.Json.GetProperty("endpoints").GetProperty("items").EnumerateArray()];

    private static IEnumerable<(string Text, string State)> Findings(Run run) => run.Json.GetProperty("findings").EnumerateArray()
        .Select(f => ($"{f.GetProperty("rule").GetString()} {Place(f)}", f.GetProperty("state").GetString()!));
}
