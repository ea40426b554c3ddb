using ObservabilityGate.Cli.Gate.Policy;
using ObservabilityGate.Cli.Snapshots;

namespace ObservabilityGate.Cli.Gate;

/// <summary>Policy files of the working tree. A link in the way is refused: a repository must not choose where outside of it something is read or written.</summary>
internal static class WorkingFiles
{
    /// <summary>The text of a file as a commit would show it, or null when there is none.</summary>
    /// <exception cref="PolicyFileException">The file is a link, or binary.</exception>
    public static string? Read(string root, string path)
    {
        var full = Resolve(root, path);
        return !File.Exists(full) ? null : BlobCache.Decode(File.ReadAllBytes(full))?.ToString() ?? throw new PolicyFileException(path, 1, 0, "the file is binary");
    }

    /// <summary>Writes the file whole or not at all.</summary>
    /// <exception cref="UsageException">The file cannot be written.</exception>
    public static void Write(string root, string path, string text)
    {
        try
        {
            var full = Resolve(root, path);
            Directory.CreateDirectory(Path.GetDirectoryName(full)!);
            var beside = $"{full}.{Environment.ProcessId}.tmp";
            try
            {
                File.WriteAllText(beside, text);
                File.Move(beside, full, overwrite: true);
            }
            finally
            {
                File.Delete(beside);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or PolicyFileException)
        {
            throw new UsageException($"cannot write {path}: {e.Message}");
        }
    }

    private static string Resolve(string root, string path)
    {
        var full = root;
        foreach (var part in path.Split('/'))
        {
            full = Path.Combine(full, part);
            if (new FileInfo(full).LinkTarget is not null)
                throw new PolicyFileException(path, 1, 0, "a symbolic link is neither read nor written");
        }

        return full;
    }
}
