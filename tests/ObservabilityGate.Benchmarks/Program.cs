using ObservabilityGate.Benchmarks;

switch (args)
{
    case ["rungs", .. var repositories] when repositories.Length > 0:
        foreach (var repository in repositories)
            ReferenceRungs.Measure(repository);
        return 0;
    case ["peek"]:
        SemanticPeek.Measure(files: 2000);
        return 0;
    default:
        Console.Error.WriteLine("""
            usage: ObservabilityGate.Benchmarks rungs REPOSITORY...   how many answers change with poorer references, and where calls end
                   ObservabilityGate.Benchmarks peek                  what the analyzers cost in a compilation of 2,000 files
            """);
        return 2;
}
