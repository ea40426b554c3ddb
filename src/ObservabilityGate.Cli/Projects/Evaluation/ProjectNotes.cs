namespace ObservabilityGate.Cli.Projects.Evaluation;

/// <summary>Why a model may differ from what MSBuild would see. Each note begins with its kind and a colon, is said once, and the list is bounded.</summary>
internal sealed class ProjectNotes
{
    private const int Max = 100;
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly List<string> _notes = [];

    public IReadOnlyList<string> All => _notes;

    public void Add(string kind, string text)
    {
        if (text.Length > 300)
            text = text[..300] + "…";
        var note = kind + ": " + text.ReplaceLineEndings(" ");
        if (_notes.Count == Max)
            _notes.Add("notes: there are more");
        if (_notes.Count < Max && _seen.Add(note))
            _notes.Add(note);
    }
}
