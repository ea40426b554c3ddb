using ObservabilityGate.Cli.References;

namespace ObservabilityGate.Cli.Tests.References;

/// <summary>Code as users write it.</summary>
internal static class UserCode
{
    public static void Binds(string namespaces, string source, string package)
    {
        var framework = TargetingPacks.Web;
        var known = KnownApiLibrary.For(namespaces.Split(','), [package], new HashSet<string>(), framework);

        var compilation = KnownApiLibraryTests.Compile(source, [.. framework, .. known]);

        Assert.Empty(KnownApiLibraryTests.Errors(compilation));
    }
}
