using ObservabilityGate.Benchmarks;
using ObservabilityGate.Benchmarks.Campaign;

switch (args)
{
    case ["rungs", .. var repositories] when repositories.Length > 0:
        foreach (var repository in repositories)
            ReferenceRungs.Measure(repository);
        return 0;
    case ["peek"]:
        SemanticPeek.Measure(files: 2000);
        return 0;
    case ["accuracy", var folder, .. var rest] when ToolOf(rest) is { } tool:
        AccuracyRun.Measure(folder, tool);
        return 0;
    case ["changes", var folder, .. var rest] when ToolOf(rest) is { } tool:
        return ChangesRun.Replay(folder, tool) == 0 ? 0 : 1;
    default:
        Console.Error.WriteLine("""
            usage: ObservabilityGate.Benchmarks rungs REPOSITORY...   how many answers change with poorer references, and where calls end
                   ObservabilityGate.Benchmarks peek                  what the analyzers cost in a compilation of 2,000 files
                   ObservabilityGate.Benchmarks accuracy FOLDER [--tool FILE]   the labels of docs/accuracy against the gate, over the repositories in FOLDER
                   ObservabilityGate.Benchmarks changes FOLDER [--tool FILE]    the changes of docs/accuracy/changes.csv, replayed
            """);
        return 2;
}

static Tool? ToolOf(string[] arguments) => arguments switch
{
    [] => new Tool(Tool.Default),
    ["--tool", var path] => new Tool(path),
    _ => null,
};
