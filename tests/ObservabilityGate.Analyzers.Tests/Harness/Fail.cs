using ObservabilityGate.Testing;

namespace ObservabilityGate.Analyzers.Tests.Harness;

/// <summary>A verification that must fail, and say why.</summary>
internal static class Fail
{
    public static async Task WithAsync(Func<Task> verification, params string[] says)
    {
        var failure = await Assert.ThrowsAsync<TestFailedException>(verification);
        foreach (var text in says)
            Assert.Contains(text, failure.Message, StringComparison.Ordinal);
    }
}
