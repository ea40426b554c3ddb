namespace ObservabilityGate.Testing;

/// <summary>Files of a test; <c>Add(content)</c> names them Test0.cs, Test1.cs…, relative names are put under the project's folder.</summary>
public sealed class SourceFileList : List<(string FileName, string Content)>
{
    private readonly string _folder;

    internal SourceFileList(string folder) => _folder = folder;

    public void Add(string content) => base.Add(($"Test{Count}.cs", content));

    internal IEnumerable<(string Path, string Content)> Rooted()
    {
        foreach (var (name, content) in this)
            yield return (name.StartsWith('/') ? name : _folder + name, OwnNewLines(content));
    }

    // A raw string has the newlines its file was checked out with, the formatter writes those of the platform. Where that
    // is a bare line feed nothing is touched, so a test may ask for carriage returns on purpose.
    private static string OwnNewLines(string text) => Environment.NewLine == "\n" ? text : text.ReplaceLineEndings();
}
