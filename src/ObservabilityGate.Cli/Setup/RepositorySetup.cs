using ObservabilityGate.Cli.Gate;

namespace ObservabilityGate.Cli.Setup;

/// <summary>What <c>obsgate init</c> did with a file.</summary>
/// <param name="Path">The file, relative to the repository.</param>
/// <param name="What">What was done, or why nothing was.</param>
internal sealed record SetupStep(string Path, string What);

/// <summary>Puts into a repository what its pull requests need. What is there already is never overwritten.</summary>
internal sealed class RepositorySetup(string root)
{
    private const string Workflow = ".github/workflows/observability.yml";
    private const string EditorConfig = ".editorconfig";

    /// <exception cref="UsageException">A file cannot be written.</exception>
    public SetupStep AddWorkflow()
    {
        if (File.Exists(Full(Workflow)))
            return new(Workflow, "is there already");

        Write(Workflow, Template("observability.yml"));
        return new(Workflow, "written: runs the gate on every pull request");
    }

    /// <exception cref="UsageException">The file cannot be read or written.</exception>
    public SetupStep AddOptions()
    {
        var before = File.Exists(Full(EditorConfig)) ? Read(EditorConfig) : null;
        if (before?.Contains("observability_gate.", StringComparison.Ordinal) == true)
            return new(EditorConfig, "has our options already");

        var section = Template("editorconfig");
        if (before is null)
        {
            Write(EditorConfig, section.TrimStart('\n'));
            return new(EditorConfig, "written: what every endpoint must have");
        }

        // The file keeps the line ends that it has.
        var lineEnd = before.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        Write(EditorConfig, before + (before.Length == 0 || before.EndsWith('\n') ? "" : lineEnd) + section.ReplaceLineEndings(lineEnd));
        return new(EditorConfig, "a section was added: what every endpoint must have");
    }

    private static string Template(string name)
    {
        using var stream = typeof(RepositorySetup).Assembly.GetManifestResourceStream($"Templates/{name}") ?? throw new InvalidOperationException($"There is no template {name}.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    private string Full(string path) => Path.Combine(root, path);

    private string Read(string path)
    {
        try
        {
            return File.ReadAllText(Full(path));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"cannot read {path}: {e.Message}");
        }
    }

    private void Write(string path, string text) => WorkingFiles.Write(root, path, text);
}
