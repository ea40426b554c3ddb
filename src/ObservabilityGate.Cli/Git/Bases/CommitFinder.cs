namespace ObservabilityGate.Cli.Git.Bases;

/// <summary>Finds commits in this clone and, where fetching is allowed, in its remote.</summary>
internal sealed class CommitFinder(IGitRepository git, HistoryFetcher? fetcher)
{
    private const string Remote = "origin/";

    /// <summary>Why something could not be fetched; null when it could, or when nothing was to be.</summary>
    public string? Problem => fetcher?.Problem;

    public bool MayFetch => fetcher is not null;

    /// <summary>What a user's name for a revision can mean. A clone of a single branch knows the others by their remote name at most.</summary>
    public static IReadOnlyList<string> SpellingsOfName(string name) => [name, Remote + name];

    /// <summary>Where a branch that an event names can be: as the remote has it first, because a branch of the clone can be old.</summary>
    public static IReadOnlyList<string> SpellingsOfBranch(string name) => [$"refs/remotes/origin/{name}", $"refs/heads/{name}", $"refs/tags/{name}"];

    /// <summary>A revision by the name that a user gave it.</summary>
    public Revision? Named(string name)
    {
        if (First(SpellingsOfName(name)) is { } found)
            return found;
        return ObjectIds.IsFull(name)
            ? Fetched(fetcher?.Commit(name), name)
            : Fetched(fetcher?.Branch(name.StartsWith(Remote, StringComparison.Ordinal) ? name[Remote.Length..] : name), name);
    }

    /// <summary>A branch by the name that an event gave it; also a tag or a commit, which some servers allow as a target.</summary>
    public Revision? Branch(string name)
    {
        foreach (var spelling in SpellingsOfBranch(name))
        {
            if (git.ResolveCommit(spelling) is { } sha)
                return new(spelling.StartsWith("refs/remotes/", StringComparison.Ordinal) ? Remote + name : name, sha);
        }

        return ObjectIds.IsFull(name) ? Commit(name) : Fetched(fetcher?.Branch(name), name);
    }

    /// <summary>A commit by its full id.</summary>
    public Revision? Commit(string sha, string? name = null, bool fetch = true)
    {
        name ??= Revision.Short(sha);
        return git.ResolveCommit(sha) is { } found ? new(name, found) : fetch ? Fetched(fetcher?.Commit(sha), name) : null;
    }

    /// <summary>
    /// The merge bases of two commits. In a shallow clone one can be missing, or be an old one because a nearer one is hidden behind the edge; so history is
    /// fetched until there is one, and then one step further.
    /// </summary>
    public (IReadOnlyList<string> Bases, string Remark) MergeBases(string tip, string head)
    {
        var bases = git.MergeBases(tip, head);
        if (!git.IsShallow)
            return (bases, "");
        while (bases.Count == 0 && fetcher?.Deepen() == true)
            bases = git.MergeBases(tip, head);
        if (bases.Count > 0 && fetcher?.Deepen() == true && git.MergeBases(tip, head) is { Count: > 0 } surer)
            bases = surer;

        return (bases, fetcher is { HasDeepened: true } ? " (after fetching more history)" : " (as far as this shallow clone shows)");
    }

    private Revision? First(IEnumerable<string> spellings) =>
        spellings.Select(s => git.ResolveCommit(s) is { } sha ? new Revision(s, sha) : null).FirstOrDefault(r => r is not null);

    private Revision? Fetched(string? reference, string name) => reference is not null && git.ResolveCommit(reference) is { } sha ? new($"{name} (fetched)", sha) : null;
}
