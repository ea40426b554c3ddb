using System.Diagnostics;
using System.Text;

namespace ObservabilityGate.Cli.Git;

/// <summary>
/// Runs the <c>git</c> program on one repository so that nothing that the repository configures is executed and nothing in
/// it is written: no hooks, no file-system monitor, no network, no pager, no optional locks. Only commands that neither
/// diff nor filter content are used, so external diffs, text conversions and clean filters never run either. The network is open
/// to <see cref="ForFetching"/> alone.
/// </summary>
internal sealed class GitProgram
{
    private static readonly string[] Pinned =
    [
        "--no-pager",
        "-c", "core.fsmonitor=false",
        "-c", "core.hooksPath=/dev/null",
        "-c", "core.quotePath=false",
        "-c", "core.untrackedCache=false",
        "-c", "core.precomposeUnicode=false",
        "-c", "log.showSignature=false",
    ];

    // What a fetch would do beside fetching, and would leave behind.
    private static readonly string[] PinnedForFetching =
    [
        "-c", "core.logAllRefUpdates=false",
        "-c", "fetch.prune=false",
        "-c", "fetch.pruneTags=false",
        "-c", "fetch.recurseSubmodules=false",
        "-c", "fetch.writeCommitGraph=false",
        "-c", "gc.auto=0",
        "-c", "maintenance.auto=false",
    ];

    // The variables that redirect git to another repository ("git rev-parse --local-env-vars") or make it run or write something.
    private static readonly string[] Removed =
    [
        "GIT_ALTERNATE_OBJECT_DIRECTORIES", "GIT_COMMON_DIR", "GIT_DIR", "GIT_GRAFT_FILE", "GIT_IMPLICIT_WORK_TREE",
        "GIT_INDEX_FILE", "GIT_INTERNAL_SUPER_PREFIX", "GIT_NAMESPACE", "GIT_OBJECT_DIRECTORY", "GIT_PREFIX", "GIT_REPLACE_REF_BASE",
        "GIT_SHALLOW_FILE", "GIT_WORK_TREE", "GIT_EXTERNAL_DIFF", "GIT_LITERAL_PATHSPECS", "GIT_GLOB_PATHSPECS", "GIT_ICASE_PATHSPECS",
    ];

    private readonly string _executable;
    private readonly RepositoryLayout _layout;
    private readonly HookEnvironment _hook;
    private readonly bool _mayFetch;

    private GitProgram(string executable, RepositoryLayout layout, HookEnvironment hook, bool mayFetch = false)
    {
        _executable = executable;
        _layout = layout;
        _hook = hook;
        _mayFetch = mayFetch;
    }

    /// <summary>The program on the search path, bound to a repository; null when it is not installed.</summary>
    public static GitProgram? Find(RepositoryLayout layout, HookEnvironment hook, string? searchPath)
    {
        var name = OperatingSystem.IsWindows() ? "git.exe" : "git";
        // A relative entry of the search path could be a folder of the repository under inspection.
        var executable = (searchPath ?? "").Split(Path.PathSeparator)
            .Where(Path.IsPathFullyQualified)
            .Select(folder => Path.Combine(folder, name))
            .FirstOrDefault(File.Exists);
        return executable is null ? null : new GitProgram(executable, layout, hook);
    }

    /// <summary>The same program with the network open, for a fetch that was allowed.</summary>
    public GitProgram ForFetching() => new(_executable, _layout, HookEnvironment.None, mayFetch: true);

    /// <summary>Runs one command to its end.</summary>
    public GitResult Run(params ReadOnlySpan<string> arguments)
    {
        using var process = Start(arguments);
        process.StandardInput.Close();
        var complaints = process.StandardError.ReadToEndAsync();
        using var output = new MemoryStream();
        process.StandardOutput.BaseStream.CopyTo(output);
        process.WaitForExit();
        return new GitResult(process.ExitCode, output.ToArray(), complaints.GetAwaiter().GetResult());
    }

    /// <summary>Runs one command that prints little, and ends it and what it started when it takes longer than <paramref name="limit"/>.</summary>
    public GitResult RunWithin(TimeSpan limit, params ReadOnlySpan<string> arguments)
    {
        using var process = Start(arguments);
        process.StandardInput.Close();
        var complaints = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        if (!process.WaitForExit(limit))
        {
            process.Kill(entireProcessTree: true);
            return new GitResult(-1, [], $"it took more than {limit.TotalSeconds:0} seconds");
        }

        return new GitResult(process.ExitCode, Encoding.UTF8.GetBytes(output.GetAwaiter().GetResult()), complaints.GetAwaiter().GetResult());
    }

    /// <summary>Starts a command whose streams the caller serves; standard error must be drained.</summary>
    public Process Start(params ReadOnlySpan<string> arguments)
    {
        var start = new ProcessStartInfo(_executable)
        {
            UseShellExecute = false,
            CreateNoWindow = true,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardErrorEncoding = Encoding.UTF8,
            WorkingDirectory = _layout.WorkTree ?? _layout.GitDirectory,
        };
        foreach (var argument in Pinned)
            start.ArgumentList.Add(argument);
        foreach (var argument in _mayFetch ? PinnedForFetching : [])
            start.ArgumentList.Add(argument);
        // An explicit git directory also settles ownership: git asks whose a repository is only when it goes looking for one.
        start.ArgumentList.Add($"--git-dir={_layout.GitDirectory}");
        if (_layout.WorkTree is { } workTree)
            start.ArgumentList.Add($"--work-tree={workTree}");
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        SetEnvironment(start.Environment);
        try
        {
            return Process.Start(start) ?? throw new GitException($"{_executable} did not start");
        }
        catch (System.ComponentModel.Win32Exception e)
        {
            throw GitException.From($"{_executable} did not start", e.Message, e);
        }
    }

    private void SetEnvironment(IDictionary<string, string?> environment)
    {
        foreach (var name in Removed)
            environment.Remove(name);
        environment["LC_ALL"] = "C";
        environment["GIT_OPTIONAL_LOCKS"] = "0";
        environment["GIT_TERMINAL_PROMPT"] = "0";
        environment["GIT_NO_LAZY_FETCH"] = "1";
        // Older versions do not know the line above: with no protocol allowed, a fetch for a missing object ends before it starts anything.
        // A fetch goes by the usual transports; the one that runs any program, ext, is never among them.
        environment["GIT_ALLOW_PROTOCOL"] = _mayFetch ? "file:git:http:https:ssh" : "none";
        // Nobody is there to type a password, nor to answer a window that asks for one.
        environment["SSH_ASKPASS_REQUIRE"] = "never";
        environment.Remove("GIT_ASKPASS");
        // libgit2 knows no replacement objects; both back ends read what the commits name.
        environment["GIT_NO_REPLACE_OBJECTS"] = "1";
        if (_hook.IndexFile is { } index)
            environment["GIT_INDEX_FILE"] = index;
        if (_hook.ObjectDirectory is { } objects)
            environment["GIT_OBJECT_DIRECTORY"] = objects;
        if (_hook.AlternateObjectDirectories is { } alternates)
            environment["GIT_ALTERNATE_OBJECT_DIRECTORIES"] = alternates;
    }
}

/// <summary>What a git command left: exit code, raw output and complaints.</summary>
internal sealed record GitResult(int ExitCode, byte[] Output, string Error)
{
    public string Text => Encoding.UTF8.GetString(Output).Trim();

    /// <summary>The records of a <c>-z</c> output.</summary>
    public IEnumerable<string> Records()
    {
        for (var start = 0; start < Output.Length;)
        {
            var length = Output.AsSpan(start).IndexOf((byte)0);
            if (length < 0)
                length = Output.Length - start;
            yield return Encoding.UTF8.GetString(Output, start, length);
            start += length + 1;
        }
    }

    /// <exception cref="GitException">The command failed.</exception>
    public GitResult OrThrow(string attempt) => ExitCode == 0 ? this : throw GitException.From(attempt, Error);
}
