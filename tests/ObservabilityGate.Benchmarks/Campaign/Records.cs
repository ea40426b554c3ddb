namespace ObservabilityGate.Benchmarks.Campaign;

/// <summary>Where the records of the campaign are, and which repositories nobody looked at while the patterns were mended.</summary>
internal static class Records
{
    private static readonly string[] _heldOut = ["server", "squidex"];

    public static string Folder { get; } = Find();

    public static bool IsHeldOut(string repository) => _heldOut.Contains(repository, StringComparer.Ordinal);

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "ObservabilityGate.sln")))
            folder = folder.Parent;
        return Path.Combine(folder?.FullName ?? throw new InvalidOperationException("This program must lie in the repository."), "docs", "accuracy");
    }
}
