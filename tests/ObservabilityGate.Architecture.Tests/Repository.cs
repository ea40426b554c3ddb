using System.Xml.Linq;

namespace ObservabilityGate.Architecture.Tests;

/// <summary>The repository that these tests were built from, as files.</summary>
internal static class Repository
{
    private static readonly HashSet<string> _notOurs = [".git", "bin", "obj", "artifacts", ".vs", ".idea", "TestResults", "node_modules"];

    private static readonly HashSet<string> _text =
        [".cs", ".csproj", ".props", ".targets", ".sln", ".slnx", ".json", ".md", ".yml", ".yaml", ".txt", ".sh", ".ps1", ".xml", ".config", ".html", ".css", ".js", ".svg", ".toml", ".editorconfig", ".globalconfig", ".gitignore", ".gitattributes"];

    public static string Root { get; } = FindRoot();

    /// <summary>Every file that people write, relative to the root, with forward slashes.</summary>
    public static IReadOnlyList<string> Files { get; } = [.. Walk(new DirectoryInfo(Root)).Select(f => Path.GetRelativePath(Root, f.FullName).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    public static IReadOnlyList<string> TextFiles { get; } = [.. Files.Where(f => _text.Contains(Path.GetExtension(f)) || Path.GetExtension(f).Length == 0)];

    /// <summary>C# that the projects compile. The stubs of other libraries' APIs are data.</summary>
    public static IReadOnlyList<string> Sources { get; } = [.. Files.Where(f => f.EndsWith(".cs", StringComparison.Ordinal) && !f.Contains("/KnownApis/", StringComparison.Ordinal))];

    public static IReadOnlyList<string> ProjectFiles { get; } = [.. Files.Where(f => f.EndsWith(".csproj", StringComparison.Ordinal))];

    public static string FullPath(string path) => Path.Combine(Root, path);

    public static string Read(string path) => File.ReadAllText(FullPath(path)).ReplaceLineEndings("\n");

    public static XDocument Project(string path) => XDocument.Load(FullPath(path));

    private static IEnumerable<FileInfo> Walk(DirectoryInfo folder) =>
        folder.EnumerateFiles().Where(f => f.Name != ".git").Concat(folder.EnumerateDirectories().Where(d => !_notOurs.Contains(d.Name)).SelectMany(Walk));

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "ObservabilityGate.sln")))
                return folder.FullName;
        }

        throw new InvalidOperationException("These tests read the repository; they must run from a folder inside it.");
    }
}
