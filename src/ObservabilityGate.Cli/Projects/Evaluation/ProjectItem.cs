namespace ObservabilityGate.Cli.Projects.Evaluation;

/// <summary>An item that is not a file of the snapshot: a package, a namespace, an assembly name, with its metadata.</summary>
internal sealed class ProjectItem(string include, IReadOnlyDictionary<string, string> metadata)
{
    private readonly Dictionary<string, string> _metadata = new(metadata, StringComparer.OrdinalIgnoreCase);

    public string Include { get; } = include;

    /// <summary>A metadata value, or the empty string.</summary>
    public string this[string name] => _metadata.GetValueOrDefault(name, "");

    public void Update(IReadOnlyDictionary<string, string> metadata)
    {
        foreach (var (name, value) in metadata)
            _metadata[name] = value;
    }
}
