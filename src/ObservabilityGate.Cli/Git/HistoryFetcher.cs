using System.Diagnostics;
using System.Text.RegularExpressions;

namespace ObservabilityGate.Cli.Git;

/// <summary>
/// Fetches what a clone lacks: commits into <c>refs/obsgate/*</c>, and history behind the edge of a shallow clone. Nothing else
/// changes: no branch, no remote branch, no tag, no FETCH_HEAD, no file of the working tree. All fetches of a run share one time limit.
/// </summary>
internal sealed partial class HistoryFetcher(RepositoryLayout layout, GitProgram program, TimeSpan? limit = null)
{
    private const string Folder = "refs/obsgate/";
    private const string UsualRemote = "origin";
    private const int MostEdges = 500;

    private static readonly TimeSpan DefaultLimit = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan LeastTime = TimeSpan.FromMilliseconds(1);

    // An empty refmap keeps origin/main where it is; the upload-pack is named because a repository could name another program.
    private static readonly string[] Fetch =
    [
        "fetch", "--quiet", "--no-tags", "--no-write-fetch-head", "--no-recurse-submodules", "--no-auto-maintenance", "--refmap=", "--upload-pack=git-upload-pack",
    ];

    // Small steps first: most changes fork off close by. Then all of it.
    private static readonly int[] Steps = [4, 16, 64, 256, 1024];

    private readonly GitProgram _program = program.ForFetching();
    private readonly TimeSpan _limit = limit ?? DefaultLimit;
    private readonly Stopwatch _watch = new();
    private int _step;

    /// <summary>Why the last fetch failed, as git put it; null when it did not.</summary>
    public string? Problem { get; private set; }

    public bool HasDeepened => _step > 0;

    /// <summary>Fetches the tip of a branch, and of a tag when there is no such branch; gives the reference that holds it.</summary>
    public string? Branch(string name)
    {
        if (!ObjectIds.IsBranchName(name))
            return null;
        if (Into($"refs/heads/{name}", $"{Folder}heads/{name}") is { } branch)
            return branch;
        var problem = Problem;
        if (Into($"refs/tags/{name}", $"{Folder}tags/{name}") is { } tag)
            return tag;
        Problem = problem;
        return null;
    }

    /// <summary>Fetches one commit; gives the reference that holds it.</summary>
    public string? Commit(string sha) => ObjectIds.IsFull(sha) ? Into(sha, $"{Folder}commits/{sha}") : null;

    /// <summary>Moves the edge of a shallow clone back by the next step, and after the last one away.</summary>
    public bool Deepen()
    {
        // Asked for by the edge itself: the server knows those commits, whatever was committed here since.
        var edge = Edge();
        // A remote can be shallow itself: then the edge stays, whatever is asked for.
        if (edge.Count == 0 || _step > Steps.Length || Remote() is not { } remote)
            return false;
        if (!Run([_step < Steps.Length ? $"--deepen={Steps[_step]}" : "--unshallow", remote, .. edge]))
            return false;
        _step++;
        return true;
    }

    private string? Into(string source, string reference)
    {
        // A full clone stays one.
        string[] depth = layout.IsShallow ? ["--depth=1"] : [];
        return Remote() is { } remote && Run([.. depth, remote, $"+{source}:{reference}"]) ? reference : null;
    }

    private List<string> Edge() =>
        layout.IsShallow ? [.. File.ReadLines(layout.ShallowFile).Select(l => l.Trim()).Where(ObjectIds.IsFull).Take(MostEdges)] : [];

    private string? Remote()
    {
        var remotes = layout.Config.Settings.Where(s => s is { Section: "remote", Key: "url" } && ObjectIds.IsBranchName(s.Subsection)).Select(s => s.Subsection).Distinct(StringComparer.Ordinal).ToList();
        if (remotes.Contains(UsualRemote))
            return UsualRemote;
        if (remotes.Count == 1)
            return remotes[0];
        Problem = remotes.Count == 0 ? "the repository has no remote" : "none of the repository's remotes is called origin";
        return null;
    }

    private bool Run(ReadOnlySpan<string> arguments)
    {
        _watch.Start();
        var left = _limit - _watch.Elapsed;
        var result = left > LeastTime ? _program.RunWithin(left, [.. Fetch, .. arguments]) : new GitResult(-1, [], $"there is no time left of {_limit.TotalSeconds:0} seconds");
        _watch.Stop();
        // An address can carry a password, and a report is read by many.
        Problem = result.ExitCode == 0 ? null : Credentials().Replace(GitException.Sanitise(result.Error), "//");
        return result.ExitCode == 0;
    }

    [GeneratedRegex(@"//[^/\s@]*@", RegexOptions.CultureInvariant)]
    private static partial Regex Credentials();
}
