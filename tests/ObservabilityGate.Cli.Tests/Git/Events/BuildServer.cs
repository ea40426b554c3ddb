using System.Text;
using System.Text.Json;
using ObservabilityGate.Cli.Git.Events;

namespace ObservabilityGate.Cli.Tests.Git.Events;

/// <summary>The variables and the event file that a build server would set.</summary>
internal sealed class BuildServer : IDisposable
{
    public const string Zeros = "0000000000000000000000000000000000000000";

    private readonly Dictionary<string, string> _variables = [];
    private string? _file;

    public static BuildServer Github(string name, object @event, string? sha = null) => Github(name, JsonSerializer.SerializeToUtf8Bytes(@event), sha);

    public static BuildServer Github(string name, string content) => Github(name, Encoding.UTF8.GetBytes(content), null);

    public static BuildServer GithubPullRequest(string baseSha, string headSha, string? sha = null, string target = "main") => Github(
        "pull_request",
        new { pull_request = new { @base = new { @ref = target, sha = baseSha }, head = new { sha = headSha } }, repository = new { default_branch = "main" } },
        sha).With("GITHUB_BASE_REF", target);

    public static BuildServer GithubPush(string before, string after, string branch = "main", bool forced = false, params string[] commits) => Github(
        "push",
        new { @ref = "refs/heads/" + branch, before, after, forced, deleted = after == Zeros, commits = commits.Select(id => new { id }), repository = new { default_branch = "main" } },
        after);

    public static BuildServer Gitlab(params (string Name, string Value)[] variables) => new BuildServer().With("GITLAB_CI", "true").With(variables);

    public static BuildServer Azure(params (string Name, string Value)[] variables) => new BuildServer().With("TF_BUILD", "True").With(variables);

    public string? Variable(string name) => _variables.GetValueOrDefault(name);

    public EventContext Read() => EventContext.Read(Variable);

    public BuildServer With(params (string Name, string Value)[] variables)
    {
        foreach (var (name, value) in variables)
            _variables[name] = value;
        return this;
    }

    public BuildServer With(string name, string value) => With((name, value));

    public void Dispose()
    {
        if (_file is not null)
            File.Delete(_file);
    }

    private static BuildServer Github(string name, byte[] content, string? sha)
    {
        var server = new BuildServer { _file = Path.GetTempFileName() };
        File.WriteAllBytes(server._file, content);
        server.With(("GITHUB_ACTIONS", "true"), ("GITHUB_EVENT_NAME", name), ("GITHUB_EVENT_PATH", server._file));
        return sha is null ? server : server.With("GITHUB_SHA", sha);
    }
}
