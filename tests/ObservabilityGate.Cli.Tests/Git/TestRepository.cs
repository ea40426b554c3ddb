using System.Diagnostics;
using System.Text;

namespace ObservabilityGate.Cli.Tests.Git;

/// <summary>
/// A real repository in a temporary folder, made with the git program. Configuration, author and dates are fixed, so the
/// ids of commits are the same on every machine and run.
/// </summary>
internal sealed class TestRepository : IDisposable
{
    private static readonly DateTimeOffset FirstCommit = new(2024, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private readonly string? _owned;
    private int _commits;

    private TestRepository(string root, string? owned)
    {
        Root = root;
        _owned = owned;
    }

    /// <summary>The working tree's root, or the folder of a bare repository.</summary>
    public string Root { get; }

    public string GitDirectory => Path.Combine(Root, ".git");

    public string Head => Git("rev-parse", "HEAD");

    /// <summary>A new repository on branch <c>main</c>, without a commit.</summary>
    public static TestRepository Create(string objectFormat = "sha1", string name = "repo")
    {
        var owned = TemporaryFolder();
        var repository = new TestRepository(Path.Combine(owned, name), owned);
        Directory.CreateDirectory(repository.Root);
        repository.Git("init", "--quiet", "--initial-branch=main", $"--object-format={objectFormat}");
        return repository;
    }

    /// <summary>A clone by way of a transport, as a build server makes it, in a folder of its own.</summary>
    public TestRepository Clone(params string[] options)
    {
        var owned = TemporaryFolder();
        var root = Path.Combine(owned, "clone");
        Git(["clone", "--quiet", .. options, $"file://{Root}", root]);
        return new TestRepository(root, owned);
    }

    /// <summary>A linked worktree beside the repository, with a detached HEAD; it goes with the repository.</summary>
    public TestRepository AddWorktree(string name)
    {
        var root = Path.Combine(Path.GetDirectoryName(Root)!, name);
        Git("worktree", "add", "--quiet", "--detach", root);
        return new TestRepository(root, owned: null);
    }

    public string PathOf(string path) => Path.Combine(Root, path);

    public TestRepository Write(string path, string content) => Write(path, Encoding.UTF8.GetBytes(content));

    public TestRepository Write(string path, byte[] content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(path))!);
        File.WriteAllBytes(PathOf(path), content);
        return this;
    }

    public TestRepository Link(string path, string target)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(path))!);
        File.CreateSymbolicLink(PathOf(path), target);
        return this;
    }

    public TestRepository Delete(string path)
    {
        File.Delete(PathOf(path));
        return this;
    }

    public TestRepository Move(string from, string to)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(to))!);
        File.Move(PathOf(from), PathOf(to));
        return this;
    }

    /// <summary>Commits everything in the working tree and returns the commit's id.</summary>
    public string Commit(string message = "change")
    {
        Git("add", "--all");
        return CommitStaged(message);
    }

    /// <summary>Commits the index as it is and returns the commit's id.</summary>
    public string CommitStaged(string message = "change")
    {
        Git("commit", "--quiet", "--allow-empty", "--message", message);
        return Head;
    }

    public TestRepository Branch(string name)
    {
        Git("switch", "--quiet", "--create", name);
        return this;
    }

    /// <summary>Switches to a branch without history and without files.</summary>
    public TestRepository OrphanBranch(string name)
    {
        Git("switch", "--quiet", "--orphan", name);
        return this;
    }

    public TestRepository Switch(string name)
    {
        Git("switch", "--quiet", name);
        return this;
    }

    /// <summary>Merges with a merge commit and returns its id.</summary>
    public string Merge(string revision)
    {
        Git("merge", "--quiet", "--no-ff", "--message", $"merge {revision}", revision);
        return Head;
    }

    public TestRepository Configure(string key, string value)
    {
        Git("config", key, value);
        return this;
    }

    /// <summary>The files of a folder with their content and time of change, to show that nothing was written.</summary>
    public string Snapshot() => string.Join('\n', new DirectoryInfo(Root)
        .EnumerateFileSystemInfos("*", SearchOption.AllDirectories)
        .OrderBy(f => f.FullName, StringComparer.Ordinal)
        .Select(f => $"{f.FullName} {f.LastWriteTimeUtc.Ticks} {(f as FileInfo)?.Length}"));

    /// <summary>Runs git in the repository and returns its trimmed output; a failing command fails the test.</summary>
    public string Git(params string[] arguments)
    {
        var start = new ProcessStartInfo("git")
        {
            WorkingDirectory = Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        foreach (var name in start.Environment.Keys.Where(k => k.StartsWith("GIT_", StringComparison.Ordinal)).ToList())
            start.Environment.Remove(name);
        var date = FirstCommit.AddMinutes(_commits++).ToString("yyyy-MM-ddTHH:mm:ssZ");
        start.Environment["GIT_CONFIG_GLOBAL"] = "/dev/null";
        start.Environment["GIT_CONFIG_SYSTEM"] = "/dev/null";
        start.Environment["GIT_AUTHOR_NAME"] = start.Environment["GIT_COMMITTER_NAME"] = "Test";
        start.Environment["GIT_AUTHOR_EMAIL"] = start.Environment["GIT_COMMITTER_EMAIL"] = "test@example.org";
        start.Environment["GIT_AUTHOR_DATE"] = start.Environment["GIT_COMMITTER_DATE"] = date;
        start.Environment["LC_ALL"] = "C.UTF-8";

        using var process = Process.Start(start)!;
        var complaints = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? output.Trim()
            : throw new InvalidOperationException($"git {string.Join(' ', arguments)}: {complaints.GetAwaiter().GetResult()}");
    }

    public void Dispose()
    {
        if (_owned is null)
            return;
        // Git writes its objects read-only.
        foreach (var file in new DirectoryInfo(_owned).EnumerateFiles("*", SearchOption.AllDirectories).Where(f => f.LinkTarget is null))
            file.Attributes = FileAttributes.Normal;
        Directory.Delete(_owned, recursive: true);
    }

    private static string TemporaryFolder() => Directory.CreateTempSubdirectory("obsgate-test-").FullName;
}
