namespace ObservabilityGate.Cli.Projects;

/// <summary>Arithmetic on repository-relative paths with <c>/</c>; the root folder is the empty string.</summary>
internal static class RepositoryPath
{
    /// <summary>
    /// What <c>$(MSBuildProjectDirectory)</c> and its kin are rooted at. Project files concatenate these properties freely, so they have to look
    /// absolute; the real location of the repository must not matter to what is read from it.
    /// </summary>
    public const string VirtualRoot = "/_";

    public static string Directory(string path)
    {
        var slash = path.LastIndexOf('/');
        return slash < 0 ? "" : path[..slash];
    }

    public static string FileName(string path) => path[(path.LastIndexOf('/') + 1)..];

    public static string FileNameWithoutExtension(string path) => System.IO.Path.GetFileNameWithoutExtension(FileName(path));

    public static string Join(string directory, string name) => directory.Length == 0 ? name : directory + "/" + name;

    /// <summary>The first folder of a path, or the empty string for a file in the root.</summary>
    public static string TopFolder(string path)
    {
        var slash = path.IndexOf('/');
        return slash < 0 ? "" : path[..slash];
    }

    public static bool IsUnder(string directory, string path) =>
        directory.Length == 0 || (path.Length > directory.Length && path[directory.Length] == '/' && path.StartsWith(directory, StringComparison.Ordinal));

    public static string ToAbsolute(string path) => path.Length == 0 ? VirtualRoot : VirtualRoot + "/" + path;

    /// <summary>Resolves what a project file wrote against a folder; null when it leaves the repository.</summary>
    public static string? Resolve(string directory, string written)
    {
        var path = written.Trim().Replace('\\', '/');
        if (path == VirtualRoot || path.StartsWith(VirtualRoot + "/", StringComparison.Ordinal))
        {
            directory = "";
            path = path[VirtualRoot.Length..].TrimStart('/');
        }
        else if (path.StartsWith('/') || (path.Length > 1 && path[1] == ':'))
            return null;

        var segments = new List<string>();
        foreach (var segment in (directory + "/" + path).Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (segment == ".")
                continue;
            if (segment != "..")
                segments.Add(segment);
            else if (segments.Count == 0)
                return null;
            else
                segments.RemoveAt(segments.Count - 1);
        }

        return string.Join('/', segments);
    }

    /// <summary>The folder, then each of its parents, the root last.</summary>
    public static IEnumerable<string> SelfAndParents(string directory)
    {
        for (; directory.Length > 0; directory = Directory(directory))
            yield return directory;
        yield return "";
    }
}
