using FsCheck;
using FsCheck.Fluent;
using ObservabilityGate.Cli.Gate;

namespace ObservabilityGate.Cli.Tests.Gate;

public sealed class StratifiedSampleTests
{
    private static readonly Gen<HookItem> _hook = Gen.Elements(
        new HookItem("no", "none", null, null),
        new HookItem("unknown", "none", null, null),
        new HookItem("yes", "direct", "A.cs:1", "always"),
        new HookItem("yes", "helper", "A.cs:2", "failure"));

    private static readonly Gen<EndpointItem[]> _items = Gen.Zip(Gen.Zip(_hook, _hook), Gen.Elements("mvc-action", "minimal-api", "grpc"))
        .Select(draw => new EndpointItem
        {
            File = "",
            Line = 0,
            Type = "Shop.Orders",
            Member = "Get()",
            Kind = draw.Item2,
            Metrics = new("no", "none", null, null),
            Tracing = draw.Item1.Item1,
            Logging = draw.Item1.Item2,
            Ambient = [],
            Exempt = null,
            Derived = null,
            Fidelity = "buildless",
            UnknownBecause = null,
        })
        .ArrayOf()
        .Select(items => items.Select((item, i) => item with { File = $"File{i % 7}.cs", Line = i }).ToArray());

    private static readonly Gen<(EndpointItem[] Items, int Size, int Seed)> _draws =
        Gen.Zip(Gen.Zip(_items, Gen.Choose(1, 40)), Gen.Choose(0, 1000)).Select(draw => (draw.Item1.Item1, draw.Item1.Item2, draw.Item2));

    [Fact]
    public void Sample_HasTheSizeThatWasAskedForOrEverything() => Holds.ForAll(_draws, d =>
        StratifiedSample.Draw(d.Items, d.Size, d.Seed).Count == Math.Min(d.Size, d.Items.Length));

    [Fact]
    public void Sample_IsAPartOfTheItems() => Holds.ForAll(_draws, d =>
    {
        var sample = StratifiedSample.Draw(d.Items, d.Size, d.Seed);

        return sample.Distinct().Count() == sample.Count && !sample.Except(d.Items).Any();
    });

    [Fact]
    public void Sample_IsTheSameForTheSameSeedInWhateverOrderTheItemsCome() => Holds.ForAll(
        _draws.SelectMany(d => Gen.Shuffle(d.Items), (d, shuffled) => (Draw: d, Shuffled: shuffled)),
        d => StratifiedSample.Draw(d.Draw.Items, d.Draw.Size, d.Draw.Seed).SequenceEqual(StratifiedSample.Draw([.. d.Shuffled], d.Draw.Size, d.Draw.Seed)));

    [Fact]
    public void Sample_IsAtLeastAThirdObservedWhereThereAreEnough() => Holds.ForAll(_draws, d =>
    {
        var sample = StratifiedSample.Draw(d.Items, d.Size, d.Seed);

        return 3 * sample.Count(i => i.IsObserved) >= sample.Count || sample.Count(i => i.IsObserved) == d.Items.Count(i => i.IsObserved);
    });

    [Fact]
    public void Sample_HoldsEveryKindOfObservedAnswerBeforeASecondOfAny() => Holds.ForAll(_draws, d =>
    {
        var strata = StratifiedSample.Draw(d.Items, d.Size, d.Seed).Where(i => i.IsObserved).GroupBy(Stratum).ToDictionary(g => g.Key, g => g.Count());
        var all = d.Items.Where(i => i.IsObserved).GroupBy(Stratum).ToDictionary(g => g.Key, g => g.Count());

        return strata.Values.All(count => count == 1) || all.Keys.All(strata.ContainsKey);
    });

    private static (string, HookItem) Stratum(EndpointItem item) => (item.Kind, item.Logging.Answer == "yes" ? item.Logging : item.Tracing);
}
