namespace ObservabilityGate.Cli.Projects.Evaluation;

/// <summary>What evaluation found: final properties, and items in their final order.</summary>
internal sealed class EvaluatedProject(string path, PropertyBag properties, ItemLists items, IReadOnlyList<string> sdks, string kind, ProjectNotes notes)
{
    public string Path => path;

    public IReadOnlyList<string> Sdks => sdks;

    public string Kind => kind;

    public ItemLists Items => items;

    public ProjectNotes Notes => notes;

    /// <summary>A property that the model uses: its uncertainty becomes a note.</summary>
    public string Property(string name)
    {
        var value = properties[name];
        if (!value.IsCertain)
            notes.Add("property", $"{name} depends on something that is not evaluated");
        return value.Text.Trim();
    }
}
