using ObservabilityGate.Cli.Commands;

// Written through one buffer: a large report is thousands of small writes.
using var output = new StreamWriter(Console.OpenStandardOutput(), bufferSize: 1 << 16);
return CommandLine.Run(args, output, Console.Error);
