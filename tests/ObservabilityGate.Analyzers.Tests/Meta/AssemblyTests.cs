using ObservabilityGate.Analyzers.Options;
using ObservabilityGate.Analyzers.Rules.Presence;
using ObservabilityGate.Testing.Meta;

namespace ObservabilityGate.Analyzers.Tests.Meta;

public class AssemblyTests
{
    // What a compiler of Roslyn 4.8 (.NET 8 SDK, Visual Studio 17.8) has loaded; an analyzer that wants more is refused.
    private static readonly Dictionary<string, Version> _host = new(StringComparer.Ordinal)
    {
        ["netstandard"] = new(2, 0, 0, 0),
        ["Microsoft.CodeAnalysis"] = new(4, 8, 0, 0),
        ["Microsoft.CodeAnalysis.CSharp"] = new(4, 8, 0, 0),
        ["System.Collections.Immutable"] = new(7, 0, 0, 0),
        ["System.Memory"] = new(4, 0, 1, 2),
    };

    [Fact]
    public void Analyzers_ReferenceOnlyWhatTheOldestHostHas() => AssemblyAssert.ReferencesOnly(typeof(PresenceAnalyzer).Assembly, _host);

    [Fact]
    public void NothingLongLived_HoldsACompilation() => AssemblyAssert.HoldsNoCompilation(typeof(PresenceAnalyzer).Assembly);

    [Fact]
    public void EveryOption_IsDocumentedWithItsDefault()
    {
        var page = Repository.Read("docs", "configuration.md");

        Assert.NotEmpty(OptionDefinition.All);
        Assert.All(OptionDefinition.All, option => Assert.Contains(option.Key, page, StringComparison.Ordinal));
    }

    [Fact]
    public void OptionDefinitions_AreAllListed()
    {
        var declared = typeof(OptionDefinition).GetFields().Where(f => f.FieldType == typeof(OptionDefinition)).Select(f => (OptionDefinition)f.GetValue(null)!);

        Assert.Equal(declared.Select(o => o.Name).Order(), OptionDefinition.All.Select(o => o.Name).Order());
    }
}
