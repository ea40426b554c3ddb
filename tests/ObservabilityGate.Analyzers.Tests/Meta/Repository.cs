namespace ObservabilityGate.Analyzers.Tests.Meta;

/// <summary>The files of the repository that these tests were built from.</summary>
internal static class Repository
{
    private static readonly Lazy<string> _root = new(Find);

    public static string Read(params string[] path) => File.ReadAllText(PathOf(path));

    public static string PathOf(params string[] path) => Path.Combine([_root.Value, .. path]);

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "ObservabilityGate.sln")))
                return folder.FullName;
        }

        throw new InvalidOperationException($"No ObservabilityGate.sln above {AppContext.BaseDirectory}.");
    }
}
