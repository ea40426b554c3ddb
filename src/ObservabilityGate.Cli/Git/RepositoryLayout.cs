namespace ObservabilityGate.Cli.Git;

/// <summary>
/// Where a repository keeps what: found by looking at the files, so that both back ends open the same repository and
/// neither consults the environment or <c>core.worktree</c> of a repository that may be hostile.
/// </summary>
/// <param name="GitDirectory">The folder with HEAD and the index; private to a linked worktree.</param>
/// <param name="CommonDirectory">The folder with objects, refs and config; shared by all worktrees.</param>
/// <param name="WorkTree">The working tree's root, or null in a bare repository.</param>
internal sealed record RepositoryLayout(string GitDirectory, string CommonDirectory, string? WorkTree)
{
    private const string LinkPrefix = "gitdir:";

    public GitConfigFile Config { get; } = GitConfigFile.Read(Path.Combine(CommonDirectory, "config"));

    /// <summary>True when history is cut; a shallow file without a commit means nothing.</summary>
    public bool IsShallow => new FileInfo(ShallowFile) is { Exists: true, Length: > 0 };

    /// <summary>Lists the commits whose parents the clone does not have.</summary>
    public string ShallowFile => Path.Combine(CommonDirectory, "shallow");

    /// <summary>Finds the repository that holds <paramref name="path"/>, by going up from it.</summary>
    /// <exception cref="NotARepositoryException">There is none, or a <c>.git</c> file leads nowhere.</exception>
    public static RepositoryLayout Discover(string path)
    {
        var start = Path.GetFullPath(path);
        if (!Path.Exists(start))
            throw new NotARepositoryException($"{start} does not exist");

        for (var folder = Directory.Exists(start) ? new DirectoryInfo(start) : new FileInfo(start).Directory; folder is not null; folder = folder.Parent)
        {
            var dotGit = Path.Combine(folder.FullName, ".git");
            if (File.Exists(dotGit))
                return Linked(dotGit, folder.FullName);
            if (Directory.Exists(dotGit) && IsGitDirectory(dotGit))
                return Own(dotGit, folder.FullName);
            if (IsGitDirectory(folder.FullName))
                return Own(folder.FullName, folder.Name == ".git" ? folder.Parent?.FullName : null);
        }

        throw new NotARepositoryException($"{start} is in no git repository: no .git folder, .git file or bare repository there or in a folder above it");
    }

    private static RepositoryLayout Own(string gitDirectory, string? workTree)
    {
        var layout = new RepositoryLayout(gitDirectory, Common(gitDirectory), workTree);
        return GitConfigFile.IsTrue(layout.Config.Value("core", "bare")) ? layout with { WorkTree = null } : layout;
    }

    /// <summary>A linked worktree or a submodule: <c>.git</c> is a file that names the git directory.</summary>
    private static RepositoryLayout Linked(string dotGit, string workTree)
    {
        var content = File.ReadAllText(dotGit).Trim();
        if (!content.StartsWith(LinkPrefix, StringComparison.Ordinal))
            throw new NotARepositoryException($"{dotGit} is a file without a \"{LinkPrefix}\" line");
        var target = Path.GetFullPath(content[LinkPrefix.Length..].Trim(), workTree);
        return IsGitDirectory(target)
            ? new RepositoryLayout(target, Common(target), workTree)
            : throw new NotARepositoryException($"{dotGit} leads to {GitException.Sanitise(target)}, which is no git directory");
    }

    private static string Common(string gitDirectory)
    {
        var pointer = Path.Combine(gitDirectory, "commondir");
        return File.Exists(pointer) ? Path.GetFullPath(File.ReadAllText(pointer).Trim(), gitDirectory) : gitDirectory;
    }

    private static bool IsGitDirectory(string folder)
    {
        if (!Path.Exists(Path.Combine(folder, "HEAD")))
            return false;
        var common = Common(folder);
        return Directory.Exists(Path.Combine(common, "objects")) && Directory.Exists(Path.Combine(common, "refs"));
    }
}
