namespace ObservabilityGate.Cli.Git;

/// <summary>
/// What a git that runs us as its hook tells by environment variables: the index that is being committed, and where
/// pushed objects wait. Every other GIT_* variable that redirects git is ignored, so that a run depends on the path alone.
/// </summary>
internal sealed record HookEnvironment(string? IndexFile, string? ObjectDirectory, string? AlternateObjectDirectories)
{
    public static readonly HookEnvironment None = new(null, null, null);

    public bool RedirectsGit => this != None;

    /// <summary>Takes a variable only when it points into this repository: a hook of another repository is none of our business.</summary>
    public static HookEnvironment From(Func<string, string?> variable, RepositoryLayout layout)
    {
        var index = Inside(variable("GIT_INDEX_FILE"), layout.GitDirectory);
        var objects = Inside(variable("GIT_OBJECT_DIRECTORY"), layout.CommonDirectory);
        return new HookEnvironment(
            index == Path.Combine(layout.GitDirectory, "index") ? null : index,
            objects == Path.Combine(layout.CommonDirectory, "objects") ? null : objects,
            objects is null ? null : variable("GIT_ALTERNATE_OBJECT_DIRECTORIES"));
    }

    private static string? Inside(string? path, string folder)
    {
        if (string.IsNullOrEmpty(path))
            return null;
        var full = Path.GetFullPath(path);
        return full.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal) ? full : null;
    }
}
