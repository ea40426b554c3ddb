namespace ObservabilityGate.EndToEnd.Tests;

/// <summary>A folder that goes when the test ends.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("obsgate-e2e-").FullName;

    public string Combine(string path) => System.IO.Path.Combine(Path, path);

    public TemporaryFolder Write(string path, string content)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Combine(path))!);
        File.WriteAllText(Combine(path), content);
        return this;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
