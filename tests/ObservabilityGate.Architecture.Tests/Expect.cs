namespace ObservabilityGate.Architecture.Tests;

/// <summary>Assertions about lists that show all of what is wrong; xunit shortens it.</summary>
internal static class Expect
{
    public static void None(IEnumerable<string> found)
    {
        var all = found.ToList();
        Assert.True(all.Count == 0, $"{all.Count} found:\n{string.Join('\n', all)}");
    }
}
