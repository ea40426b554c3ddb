using System.Text.RegularExpressions;

namespace ObservabilityGate.Architecture.Tests.Layers;

/// <summary>What the analyzer package tells the compiler is what the analyzers ask for.</summary>
public partial class PackageTests
{
    private const string Analyzers = "analyzers/ObservabilityGate.Analyzers/";

    [Fact]
    public void PropertyThatIsRead_IsHandedOver()
    {
        var read = PropertyRead().Matches(Repository.Read(Analyzers + "Rules/CompilationOptionsReader.cs")).Select(m => m.Groups[1].Value).Distinct();
        var visible = Repository.Project(Analyzers + "build/ObservabilityGate.Analyzers.props").Descendants("CompilerVisibleProperty").Select(e => e.Attribute("Include")!.Value);

        // The SDK hands over the project's folder itself.
        Assert.Equal(read.Except(["ProjectDir"]).Order(StringComparer.Ordinal), visible.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void BuildFiles_AreNamedAfterThePackage()
    {
        // NuGet imports no others.
        var id = Repository.Project(Analyzers + "ObservabilityGate.Analyzers.csproj").Descendants("PackageId").Single().Value;
        Assert.Equal([$"{id}.props", $"{id}.targets"], Repository.Files.Where(f => f.StartsWith(Analyzers + "build/", StringComparison.Ordinal)).Select(f => Path.GetFileName(f)));
    }

    [GeneratedRegex("""Property\(\w+, "(\w+)"\)""", RegexOptions.CultureInvariant)]
    private static partial Regex PropertyRead();
}
