namespace ObservabilityGate.Cli.References;

/// <summary>Folders whose names are versions.</summary>
internal static class VersionFolders
{
    /// <summary>The folder of the highest version that is accepted; releases before their previews. Null when there is none.</summary>
    public static string? Newest(string parent, Func<string, bool> accept) => !Directory.Exists(parent) ? null : Directory.EnumerateDirectories(parent)
        .Select(path => (path, key: Key(Path.GetFileName(path))))
        .Where(x => x.key is not null && accept(x.path))
        .OrderByDescending(x => x.key)
        .Select(x => x.path)
        .FirstOrDefault();

    private static (Version, bool, string)? Key(string name)
    {
        var dash = name.IndexOf('-');
        return Version.TryParse(dash < 0 ? name : name[..dash], out var version) ? (version, dash < 0, name) : null;
    }
}
