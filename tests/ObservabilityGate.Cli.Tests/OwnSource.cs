namespace ObservabilityGate.Cli.Tests;

/// <summary>The files that these tests are built from. A build may write other paths into an assembly than those of its files, so they are found from where it lies.</summary>
internal static class OwnSource
{
    public static string Root { get; } = Find();

    /// <summary>A file of this test project.</summary>
    public static string Path(params string[] parts) => System.IO.Path.Combine([Root, "tests", "ObservabilityGate.Cli.Tests", .. parts]);

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(System.IO.Path.Combine(folder.FullName, "ObservabilityGate.sln")))
            folder = folder.Parent!;
        return folder.FullName;
    }
}
