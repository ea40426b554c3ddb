namespace ObservabilityGate.Cli.Git;

/// <summary>The back end that serves every repository that the installed git serves.</summary>
internal sealed class GitProgramRepository : IGitRepository
{
    private const int NothingFound = 1;
    private readonly RepositoryLayout _layout;
    private readonly GitProgram _program;
    private readonly BlobStream _blobs;
    private readonly WorkTreeFiles? _workTreeFiles;

    public GitProgramRepository(RepositoryLayout layout, GitProgram program, string backEndReason)
    {
        _layout = layout;
        _program = program;
        _blobs = new BlobStream(program);
        BackEndReason = backEndReason;
        var sha256 = layout.Config.Value("extensions", "objectformat") == "sha256";
        _workTreeFiles = layout.WorkTree is { } root ? new WorkTreeFiles(root, sha256) : null;
    }

    public string BackEnd => "program";

    public string BackEndReason { get; }

    public string? WorkTree => _layout.WorkTree;

    public bool IsShallow => _layout.IsShallow;

    public bool IsUnborn => ResolveCommit("HEAD") is null;

    public string? ResolveCommit(string revision)
    {
        if (!ObjectIds.IsSafeRevision(revision))
            return null;
        var commit = _program.Run("rev-parse", "--verify", "--quiet", revision + "^{commit}");
        if (commit.ExitCode == 0)
            return commit.Text;

        // A reference whose object is missing or damaged is not the same as no such revision; a full id needs no reference.
        if (!ObjectIds.IsFull(revision)
            && _program.Run("rev-parse", "--verify", "--quiet", revision) is { ExitCode: 0, Text: var id }
            && _program.Run("cat-file", "-e", id) is { ExitCode: not 0, Error: var cause })
        {
            throw new UnreadableObjectException(id, cause.Length > 0 ? cause : $"{revision} names it, but it is not in this clone");
        }

        return null;
    }

    public IReadOnlyList<string> Parents(string commit) => Parents(_program, commit);

    /// <summary>Reads the commit itself: asked for by <c>^1</c>, git leaves out the parents that a shallow clone has not.</summary>
    public static IReadOnlyList<string> Parents(GitProgram program, string commit)
    {
        if (!ObjectIds.IsFull(commit))
            throw new ArgumentException($"{commit} is no full commit id", nameof(commit));
        const string Parent = "parent ";
        var result = program.Run("cat-file", "commit", commit);
        if (result.ExitCode != 0)
            throw new UnreadableObjectException(commit, result.Error);
        return [.. result.Text.Split('\n').TakeWhile(l => l.Length > 0).Where(l => l.StartsWith(Parent, StringComparison.Ordinal)).Select(l => l[Parent.Length..])];
    }

    public IReadOnlyList<string> MergeBases(string left, string right) => MergeBases(_program, left, right);

    /// <summary>Asks git for all best common ancestors; libgit2 gives one alone, so its back end asks here too.</summary>
    public static IReadOnlyList<string> MergeBases(GitProgram program, string left, string right)
    {
        if (!ObjectIds.IsFull(left) || !ObjectIds.IsFull(right))
            throw new ArgumentException("merge bases are asked for by full commit ids");
        var result = program.Run("merge-base", "--all", left, right);
        return result.ExitCode == NothingFound
            ? []
            : result.OrThrow($"git merge-base of {left} and {right} failed").Text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    public IReadOnlyList<TreeEntry> ListTree(string commit)
    {
        if (!ObjectIds.IsFull(commit))
            throw new ArgumentException($"{commit} is no full commit id", nameof(commit));
        var result = _program.Run("ls-tree", "-r", "-z", "--full-tree", commit);
        if (result.ExitCode != 0)
            throw new UnreadableObjectException(commit, result.Error);

        var entries = new List<TreeEntry>();
        foreach (var record in result.Records())
        {
            // <mode> <type> <id> TAB <path>
            var tab = record.IndexOf('\t');
            var typeEnd = record.IndexOf(' ', ModeLength + 1);
            entries.Add(new TreeEntry(record[(tab + 1)..], record[(typeEnd + 1)..tab], KindOf(record)));
        }

        return TreeOrder.Sort(entries);
    }

    public IReadOnlyList<TreeEntry> ListIndex()
    {
        var records = IndexRecords().ToList();
        if (records.FirstOrDefault(r => r.Stage != '0') is { Entry.Path: { } path })
            throw new UnreadableObjectException(path, "its conflict is not resolved");
        return TreeOrder.Sort([.. records.Select(r => r.Entry)]);
    }

    public IReadOnlyList<TreeEntry> ListWorkTree()
    {
        var files = _workTreeFiles ?? throw new GitException("a bare repository has no working tree");
        var tracked = IndexRecords().ToLookup(r => r.IsSkipped, r => r.Entry);
        var untracked = _program.Run("ls-files", "-z", "--others", "--exclude-standard").OrThrow("git ls-files failed").Records();
        // What a sparse checkout leaves out is unchanged, not deleted.
        return TreeOrder.Sort([.. files.List([.. tracked[false]], untracked), .. tracked[true]]);
    }

    public byte[] ReadBlob(string blobId) =>
        ObjectIds.IsFull(blobId)
            ? _workTreeFiles?.Read(blobId) ?? _blobs.Read(blobId)
            : throw new ArgumentException($"{blobId} is no full object id", nameof(blobId));

    public void Dispose() => _blobs.Dispose();

    private const int ModeLength = 6;

    private IEnumerable<(TreeEntry Entry, char Stage, bool IsSkipped)> IndexRecords()
    {
        foreach (var record in _program.Run("ls-files", "-z", "--stage", "-t").OrThrow("git ls-files failed").Records())
        {
            // <tag> <mode> <id> <stage> TAB <path>
            var tab = record.IndexOf('\t');
            var mode = record[2..];
            var id = record[(ModeLength + 3)..(tab - 2)];
            yield return (new TreeEntry(record[(tab + 1)..], id, KindOf(mode)), record[tab - 1], record[0] == 'S');
        }
    }

    private static EntryKind KindOf(ReadOnlySpan<char> mode) => mode switch
    {
        ['1', '2', ..] => EntryKind.SymbolicLink,
        ['1', '6', ..] => EntryKind.Submodule,
        _ => EntryKind.File,
    };
}
