namespace ObservabilityGate.EndToEnd.Tests;

/// <summary>The repository that these tests were built from, and what was built with them.</summary>
internal static class Product
{
#if DEBUG
    public const string Configuration = "Debug";
#else
    public const string Configuration = "Release";
#endif

    public static string Root { get; } = FindRoot();

    /// <summary>The folder that holds the gate, the analyzers and the comparison of this build.</summary>
    public static string Built => AppContext.BaseDirectory;

    public static string Gate => Path.Combine(Built, "obsgate.dll");

    public static string PathOf(string path) => Path.Combine(Root, path);

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "ObservabilityGate.sln")))
                return folder.FullName;
        }

        throw new InvalidOperationException("These tests run the repository's scripts; they must run from a folder inside it.");
    }
}
