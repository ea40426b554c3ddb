using System.Text;
using ObservabilityGate.Cli.Gate;

namespace ObservabilityGate.Cli.Commands;

/// <summary>Files that appear whole or not at all: each is written beside its target, and all of them before one is renamed.</summary>
internal sealed class OutputFiles : IDisposable
{
    private readonly List<(string Name, string Target, string? Staged, string Text)> _files = [];

    /// <exception cref="UsageException">The file cannot be written.</exception>
    public void Stage(string name, string text) => Guard(name, () =>
    {
        var target = Path.GetFullPath(name);
        if (IsStream(target))
        {
            _files.Add((name, target, null, text));
            return;
        }

        // A pull request can commit a link under the name that a report is known to have: the link is replaced, and one in the way is not followed.
        if (!Path.IsPathRooted(name) && LinkInTheWay(name) is { } link)
            throw new IOException($"{link} is a symbolic link");
        if (Directory.Exists(target))
            throw new IOException("it is a folder");
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        var staged = $"{target}.{Guid.NewGuid():N}.tmp";
        _files.Add((name, target, staged, text));
        using var stream = new FileStream(staged, FileMode.CreateNew, FileAccess.Write);
        stream.Write(Encoding.UTF8.GetBytes(text));
    });

    private static string? LinkInTheWay(string name)
    {
        for (var folder = Path.GetDirectoryName(name); !string.IsNullOrEmpty(folder); folder = Path.GetDirectoryName(folder))
        {
            if (new DirectoryInfo(folder).LinkTarget is not null)
                return folder;
        }

        return null;
    }

    /// <exception cref="UsageException">A file cannot be put in its place.</exception>
    public void Publish()
    {
        foreach (var (name, target, staged, text) in _files)
        {
            Guard(name, () =>
            {
                if (staged is null)
                    File.WriteAllText(target, text);
                else
                    File.Move(staged, target, overwrite: true);
            });
        }
    }

    public void Dispose()
    {
        foreach (var staged in _files.Select(f => f.Staged).OfType<string>())
        {
            try
            {
                File.Delete(staged);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                // The report says already why it could not be written; what is left beside it does no harm.
            }
        }
    }

    /// <summary>A device is written to; nothing can take its place.</summary>
    private static bool IsStream(string path) => !OperatingSystem.IsWindows() && (path.StartsWith("/dev/", StringComparison.Ordinal) || path.StartsWith("/proc/", StringComparison.Ordinal));

    private static void Guard(string name, Action write)
    {
        try
        {
            write();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new UsageException($"cannot write {name}: {e.Message}");
        }
    }
}
