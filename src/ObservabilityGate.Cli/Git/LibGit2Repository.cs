using System.Collections.Concurrent;
using LibGit2Sharp;

namespace ObservabilityGate.Cli.Git;

/// <summary>The in-process back end, for ordinary repositories.</summary>
internal sealed class LibGit2Repository : IGitRepository
{
    // Where git looks for a short name, in its order.
    private static readonly string[] ReferenceSpellings = ["", "refs/", "refs/tags/", "refs/heads/", "refs/remotes/"];

    private readonly RepositoryLayout _layout;
    private readonly GitProgram? _program;
    private readonly WorkTreeFiles? _workTreeFiles;

    // A handle serves one thread at a time; concurrent readers get one each.
    private readonly ConcurrentBag<Repository> _idle = [];

    /// <param name="layout">Where the repository keeps what.</param>
    /// <param name="program">Asked for merge bases when it is installed: libgit2 gives one of several.</param>
    /// <param name="backEndReason">Why this back end was chosen.</param>
    /// <exception cref="LibGit2SharpException">libgit2 refuses the repository.</exception>
    public LibGit2Repository(RepositoryLayout layout, GitProgram? program, string backEndReason)
    {
        _layout = layout;
        _program = program;
        BackEndReason = backEndReason;
        _workTreeFiles = layout.WorkTree is { } root ? new WorkTreeFiles(root, sha256: false) : null;
        _idle.Add(OpenHandle());
    }

    public string BackEnd => "libgit2";

    public string BackEndReason { get; }

    public string? WorkTree => _layout.WorkTree;

    public bool IsShallow => _layout.IsShallow;

    public bool IsUnborn => ResolveCommit("HEAD") is null;

    public string? ResolveCommit(string revision) => !ObjectIds.IsSafeRevision(revision) ? null : With(repository =>
    {
        try
        {
            if (repository.Lookup(revision + "^{commit}") is { } commit)
                return commit.Sha;
            return ReferenceSpellings.Any(spelling => Target(repository, spelling + revision) is not null) ? throw Missing(revision) : null;
        }
        catch (LibGit2SharpException e) when (e is InvalidSpecificationException or AmbiguousSpecificationException or NotFoundException or PeelException)
        {
            // Text that is no revision, an ambiguous prefix, or the name of something that is no commit.
            return null;
        }
        catch (LibGit2SharpException e)
        {
            throw new UnreadableObjectException(revision, e.Message, e);
        }
    });

    public IReadOnlyList<string> Parents(string commit)
    {
        if (_program is not null)
            return GitProgramRepository.Parents(_program, commit);
        return With<IReadOnlyList<string>>(repository =>
        {
            try
            {
                return [.. Commit(repository, commit).Parents.Select(p => p.Sha)];
            }
            catch (LibGit2SharpException e)
            {
                throw new UnreadableObjectException(commit, e.Message, e);
            }
        });
    }

    public IReadOnlyList<string> MergeBases(string left, string right)
    {
        if (_program is not null)
            return GitProgramRepository.MergeBases(_program, left, right);
        return With<IReadOnlyList<string>>(repository =>
        {
            var found = repository.ObjectDatabase.FindMergeBase(Commit(repository, left), Commit(repository, right));
            return found is null ? [] : [found.Sha];
        });
    }

    public IReadOnlyList<TreeEntry> ListTree(string commit) => With(repository =>
    {
        var entries = new List<TreeEntry>();
        try
        {
            Collect(Commit(repository, commit).Tree, "", entries);
        }
        catch (LibGit2SharpException e)
        {
            throw new UnreadableObjectException(commit, e.Message, e);
        }

        return TreeOrder.Sort(entries);
    });

    public IReadOnlyList<TreeEntry> ListIndex() => With(repository =>
        repository.Index.Conflicts.FirstOrDefault() is { } conflict
            ? throw new UnreadableObjectException((conflict.Ours ?? conflict.Theirs ?? conflict.Ancestor).Path, "its conflict is not resolved")
            : TreeOrder.Sort([.. repository.Index.Select(Entry)]));

    public IReadOnlyList<TreeEntry> ListWorkTree()
    {
        var files = _workTreeFiles ?? throw new GitException("a bare repository has no working tree");
        return With(repository =>
        {
            var status = repository.RetrieveStatus(new StatusOptions
            {
                Show = StatusShowOption.WorkDirOnly,
                IncludeIgnored = false,
                RecurseUntrackedDirs = true,
                ExcludeSubmodules = true,
                DetectRenamesInWorkDir = false,
            });
            return files.List([.. repository.Index.Select(Entry)], status.Untracked.Select(e => e.FilePath));
        });
    }

    public byte[] ReadBlob(string blobId) => _workTreeFiles?.Read(blobId) ?? With(repository =>
    {
        try
        {
            var found = repository.Lookup(new ObjectId(blobId)) ?? throw Missing(blobId);
            var blob = found as Blob ?? throw new UnreadableObjectException(blobId, "it is not a blob");
            var content = new byte[blob.Size];
            using var stream = blob.GetContentStream();
            stream.ReadExactly(content);
            return content;
        }
        catch (LibGit2SharpException e)
        {
            throw new UnreadableObjectException(blobId, e.Message, e);
        }
    });

    public void Dispose()
    {
        while (_idle.TryTake(out var repository))
            repository.Dispose();
    }

    /// <summary>What a reference points to, whether or not that object exists; null for no reference, or one to an unborn branch.</summary>
    private static DirectReference? Target(Repository repository, string name) =>
        Reference.IsValidName(name) ? repository.Refs[name]?.ResolveToDirectReference() : null;

    private static UnreadableObjectException Missing(string id) => new(id, "it is not in this clone");

    private static Commit Commit(Repository repository, string id) => repository.Lookup<Commit>(new ObjectId(id)) ?? throw Missing(id);

    private static void Collect(Tree tree, string folder, List<TreeEntry> entries)
    {
        foreach (var entry in tree)
        {
            var path = folder + entry.Name;
            if (entry.Mode == Mode.Directory)
                Collect((Tree)entry.Target, path + "/", entries);
            else
                entries.Add(new TreeEntry(path, entry.Target.Sha, KindOf(entry.Mode)));
        }
    }

    private static TreeEntry Entry(IndexEntry entry) => new(entry.Path, entry.Id.Sha, KindOf(entry.Mode));

    private static EntryKind KindOf(Mode mode) => mode switch
    {
        Mode.SymbolicLink => EntryKind.SymbolicLink,
        Mode.GitLink => EntryKind.Submodule,
        _ => EntryKind.File,
    };

    // The working tree is set because libgit2 would follow core.worktree to wherever a repository points it.
    private Repository OpenHandle() => _layout.WorkTree is { } workTree
        ? new Repository(workTree, new RepositoryOptions { WorkingDirectoryPath = workTree })
        : new Repository(_layout.GitDirectory);

    private T With<T>(Func<Repository, T> work)
    {
        var repository = _idle.TryTake(out var idle) ? idle : OpenHandle();
        try
        {
            return work(repository);
        }
        finally
        {
            _idle.Add(repository);
        }
    }
}
