using LibGit2Sharp;

namespace ObservabilityGate.Cli.Git;

/// <summary>Which back end a run asks for.</summary>
internal enum BackEndChoice
{
    Auto,
    LibGit2,
    Program,
}

/// <summary>Opens a repository with the back end that serves it; the choice is made once and never revised while a run works.</summary>
internal static class GitRepositories
{
    /// <summary>Opens the repository that holds a folder.</summary>
    /// <exception cref="NotARepositoryException">The folder is in no repository.</exception>
    /// <exception cref="GitException">No back end can serve the repository; the message says what is missing.</exception>
    public static IGitRepository Open(string path, BackEndChoice choice = BackEndChoice.Auto) =>
        Open(path, choice, Environment.GetEnvironmentVariable, LibGit2Library.LoadProblemOrNull);

    /// <summary>What fetches history into the repository that holds a folder; null without a git program.</summary>
    public static HistoryFetcher? Fetcher(string path)
    {
        var layout = RepositoryLayout.Discover(path);
        return GitProgram.Find(layout, HookEnvironment.None, Environment.GetEnvironmentVariable("PATH")) is { } program ? new HistoryFetcher(layout, program) : null;
    }

    /// <param name="path">A folder or file in the repository.</param>
    /// <param name="choice">What the user asked for.</param>
    /// <param name="variable">Reads an environment variable.</param>
    /// <param name="libGit2Problem">Says why libgit2 cannot be used here at all, null when it can; asked only when the answer matters.</param>
    internal static IGitRepository Open(string path, BackEndChoice choice, Func<string, string?> variable, Func<string?> libGit2Problem)
    {
        var layout = RepositoryLayout.Discover(path);
        var hook = HookEnvironment.From(variable, layout);
        var program = GitProgram.Find(layout, hook, variable("PATH"));

        if (choice == BackEndChoice.Program)
            return WithProgram(layout, program, "asked for");
        if (choice == BackEndChoice.LibGit2)
            return libGit2Problem() is { } missing ? throw new GitException($"libgit2 was asked for, but {missing}") : WithLibGit2(layout, program, "asked for");

        if ((Obstacle(layout, hook) ?? libGit2Problem()) is { } obstacle)
            return WithProgram(layout, program, obstacle);
        try
        {
            return WithLibGit2(layout, program, "an ordinary repository");
        }
        catch (GitException e) when (program is not null)
        {
            // Still before any work, so this is a choice and no switch.
            return WithProgram(layout, program, e.Message);
        }
    }

    private static GitProgramRepository WithProgram(RepositoryLayout layout, GitProgram? program, string reason) => program is not null
        ? new GitProgramRepository(layout, program, reason)
        : throw new GitException($"the git program is needed ({reason}), but there is none on the search path");

    private static LibGit2Repository WithLibGit2(RepositoryLayout layout, GitProgram? program, string reason)
    {
        try
        {
            return new LibGit2Repository(layout, program, reason);
        }
        catch (LibGit2SharpException e)
        {
            throw GitException.From("libgit2 cannot open the repository", e.Message, e);
        }
    }

    /// <summary>What in a repository libgit2 is known to read wrongly, or not at all; null for an ordinary one.</summary>
    private static string? Obstacle(RepositoryLayout layout, HookEnvironment hook)
    {
        if (layout.IsShallow)
            return "shallow clone";
        if (hook.RedirectsGit)
            return "run as a git hook with its own index or objects";
        foreach (var setting in layout.Config.Settings)
        {
            var obstacle = setting switch
            {
                { Section: "extensions" } => $"extensions.{setting.Key}",
                { Section: "remote", Key: "promisor" } when GitConfigFile.IsTrue(setting.Value) => "partial clone",
                { Section: "remote", Key: "partialclonefilter" } => "partial clone",
                { Section: "core", Key: "sparsecheckout" } when GitConfigFile.IsTrue(setting.Value) => "sparse checkout",
                _ => null,
            };
            if (obstacle is not null)
                return obstacle;
        }

        return FileOwner.IsForeign(layout.GitDirectory) || (layout.WorkTree is { } workTree && FileOwner.IsForeign(workTree))
            ? "another user owns the repository"
            : null;
    }
}
