namespace ObservabilityGate.Cli.Gate;

/// <summary>The command line asks for something that does not exist; the message says what to do. Exit code 2.</summary>
internal sealed class UsageException(string message) : Exception(message);
