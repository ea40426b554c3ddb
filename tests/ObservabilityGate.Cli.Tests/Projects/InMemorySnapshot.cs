using ObservabilityGate.Cli.Projects;

namespace ObservabilityGate.Cli.Tests.Projects;

/// <summary>A snapshot of literal files: what a test writes is all there is.</summary>
internal sealed class InMemorySnapshot : ISnapshotFiles
{
    private readonly Dictionary<string, string> _files;

    public InMemorySnapshot(params (string Path, string Text)[] files)
        : this(null, files)
    {
    }

    public InMemorySnapshot(string? root, IEnumerable<(string Path, string Text)> files)
    {
        Root = root;
        _files = files.ToDictionary(f => f.Path, f => f.Text, StringComparer.Ordinal);
    }

    public HashSet<string> Read { get; } = [];

    public IReadOnlyCollection<string> Paths => _files.Keys;

    public string? Root { get; }

    public bool Exists(string path) => _files.ContainsKey(path);

    public string? ReadText(string path)
    {
        Read.Add(path);
        return _files.GetValueOrDefault(path);
    }

    public ProjectGraph Graph() => new(this);

    /// <summary>A snapshot with one project <c>src/App/App.csproj</c> of the given content, and its model.</summary>
    public static ProjectModel App(string content, params (string Path, string Text)[] others) =>
        new InMemorySnapshot([("src/App/App.csproj", content), .. others]).Graph().Get("src/App/App.csproj")!;

    public static ProjectModel Sdk(string content, params (string Path, string Text)[] others) =>
        App($"""<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup>{content}</Project>""", others);
}
