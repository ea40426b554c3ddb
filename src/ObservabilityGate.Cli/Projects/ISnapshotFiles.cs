namespace ObservabilityGate.Cli.Projects;

/// <summary>The files of one state of a repository (a commit, the index or the working tree), as far as project files are concerned.</summary>
/// <remarks>Readers call <see cref="ReadText"/> from one thread at a time, so that a git back end needs no lock of its own.</remarks>
internal interface ISnapshotFiles
{
    /// <summary>Every file: repository-relative, with <c>/</c>, compared ordinally.</summary>
    IReadOnlyCollection<string> Paths { get; }

    /// <summary>Absolute root of the working tree, or null when there is none (bare repository).</summary>
    string? Root { get; }

    bool Exists(string path);

    /// <summary>The text of a file, or null when it does not exist or is no text.</summary>
    string? ReadText(string path);
}
