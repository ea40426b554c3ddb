namespace ObservabilityGate.Testing;

/// <summary>A verification did not hold. The harness throws nothing else, so that it depends on no test framework.</summary>
public sealed class TestFailedException : Exception
{
    public TestFailedException() { }

    public TestFailedException(string message) : base(message) { }

    public TestFailedException(string message, Exception innerException) : base(message, innerException) { }

    /// <summary>Runs <paramref name="body"/> and names the run in the message of whatever fails: one test is executed in several ways.</summary>
    internal static async Task InContextAsync(string context, Func<Task> body)
    {
        try
        {
            await body().ConfigureAwait(false);
        }
        catch (TestFailedException failure)
        {
            throw new TestFailedException($"[{context}] {failure.Message}", failure);
        }
    }
}
