using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using ObservabilityGate.Analyzers.Tests.Harness.Samples;
using ObservabilityGate.Testing;
using ObservabilityGate.Testing.Meta;

namespace ObservabilityGate.Analyzers.Tests.Harness;

public class MetaBlocksTests
{
    [Theory]
    [InlineData("no argument", 0, true)]
    [InlineData("'{0}' of {1:x} and {0}", 2, true)]
    [InlineData("braces {{0}} only", 0, true)]
    [InlineData("'{0}'", 2, false)]
    [InlineData("'{1}'", 1, false)]
    [InlineData("'{0}", 1, true)]
    [InlineData("'{0", 1, false)]
    public void MessageRenders_ComparesPlaceholders(string format, int count, bool sound) =>
        Expect(sound, () => DescriptorAssert.MessageRenders(Rule("S100", format), count));

    [Theory]
    [InlineData("Title", "https://example.org/S100.md", true)]
    [InlineData("Title.", "https://example.org/S100.md", false)]
    [InlineData("Title", "https://example.org/", false)]
    [InlineData("Title", "S100.md", false)]
    public void IsComplete_WantsTitleAndHelp(string title, string link, bool sound) =>
        Expect(sound, () => DescriptorAssert.IsComplete(Rule("S100", "m", title, link)));

    [Theory]
    [InlineData(typeof(RootingStatic), false)]
    [InlineData(typeof(SoundStatic), true)]
    [InlineData(typeof(PerCompilation), true)]
    [InlineData(typeof(CorrectAnalyzer), true)]
    public void HoldNoCompilation_LooksAtFields(Type type, bool sound) => Expect(sound, () => AssemblyAssert.HoldNoCompilation(type));

    [Fact]
    public void ReferencesOnly_ComparesNamesAndVersions()
    {
        var assembly = typeof(TestFailedException).Assembly;
        var all = assembly.GetReferencedAssemblies().ToDictionary(n => n.Name!, n => n.Version!);

        AssemblyAssert.ReferencesOnly(assembly, all);
        Assert.Throws<TestFailedException>(() => AssemblyAssert.ReferencesOnly(assembly, all.Skip(1).ToDictionary()));
        all["Microsoft.CodeAnalysis"] = new Version(1, 0);
        Assert.Contains("Microsoft.CodeAnalysis 4.14", Assert.Throws<TestFailedException>(() => AssemblyAssert.ReferencesOnly(assembly, all)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void FixesAreSound_WantsFixAllAndKnownRules()
    {
        AssemblyAssert.FixesAreSound([new CorrectFix()], [SampleAnalyzer.Rule]);
        Assert.Throws<TestFailedException>(() => AssemblyAssert.FixesAreSound([new ReluctantFix()], [SampleAnalyzer.Rule]));
        Assert.Throws<TestFailedException>(() => AssemblyAssert.FixesAreSound([new CorrectFix()], []));
    }

    [Fact]
    public void ProductAssembly_FindsAnalyzersAndFixes()
    {
        var assembly = typeof(CorrectAnalyzer).Assembly;

        Assert.Contains(assembly.Analyzers(), a => a is CorrectAnalyzer);
        Assert.Contains(assembly.CodeFixes(), f => f is CorrectFix);
        Assert.Contains(assembly.Descriptors(), d => d.Id == "S002");
    }

    private static void Expect(bool sound, Action check)
    {
        if (sound)
            check();
        else
            Assert.Throws<TestFailedException>(check);
    }

#pragma warning disable RS2008 // no rule of ours: made for one assertion
    private static DiagnosticDescriptor Rule(string id, string format, string title = "Title", string link = "") =>
        new(id, title, format, "Naming", DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: link);
#pragma warning restore RS2008

    private static class RootingStatic
    {
        public static readonly ConcurrentDictionary<string, IMethodSymbol[]> Cache = new();
    }

    private static class SoundStatic
    {
        public static readonly Func<ISymbol, string> Name = s => s.Name;
    }

    private sealed class PerCompilation(Compilation compilation)
    {
        public Compilation Compilation { get; } = compilation;
    }
}
