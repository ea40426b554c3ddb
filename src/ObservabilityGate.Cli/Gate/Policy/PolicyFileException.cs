namespace ObservabilityGate.Cli.Gate.Policy;

/// <summary>A policy file that cannot be understood, with the place of the fault. Nothing is guessed: a gate that misreads its policy is worse than one that stops.</summary>
internal sealed class PolicyFileException(string path, int line, int column, string problem)
    : Exception(column > 0 ? $"{path}:{line}:{column}: {problem}" : $"{path}:{line}: {problem}")
{
    public int Line => line;

    public int Column => column;
}
