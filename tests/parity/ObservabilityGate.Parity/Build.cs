namespace ObservabilityGate.Parity;

/// <summary>One project that compiled: what the compiler was asked and what it said. Written by parity.targets.</summary>
internal sealed class Build(string commandLineFile)
{
    private readonly string _name = commandLineFile[..^".rsp".Length];
    private readonly string[] _lines = File.ReadAllLines(commandLineFile);

    public string ErrorLog => _name + ".sarif";

    public string ProjectDirectory => Path.GetDirectoryName(_lines[0])!;

    public IEnumerable<string> CommandLine => _lines.Skip(1);

    /// <summary>What the generators of the build wrote.</summary>
    public IEnumerable<string> GeneratedSources =>
        Directory.Exists(_name + ".generated") ? Directory.EnumerateFiles(_name + ".generated", "*.cs", SearchOption.AllDirectories) : [];

    /// <summary>The source files of the command line, as full paths.</summary>
    public IEnumerable<string> Sources => Recompilation.Parse(this).SourceFiles.Select(f => f.Path);

    public static IEnumerable<Build> In(string logs) => Directory.EnumerateFiles(logs, "*.rsp").Order(StringComparer.Ordinal).Select(f => new Build(f));
}
