using System.Collections.Concurrent;
using System.Xml;
using System.Xml.Linq;

namespace ObservabilityGate.Cli.Projects.Evaluation;

/// <summary>One project file as XML: its root, or the reason why there is none.</summary>
internal sealed record ProjectXml(XElement? Root, string? Error);

/// <summary>The snapshot as the evaluator needs it: sorted paths for prefix ranges, each XML file parsed once, searches upwards.</summary>
internal sealed class ProjectFiles
{
    private readonly ISnapshotFiles _files;
    private readonly Lock _reading = new();
    private readonly ConcurrentDictionary<string, Lazy<ProjectXml>> _documents = new(StringComparer.Ordinal);
    private readonly Lazy<Dictionary<string, string>> _byFoldedCase;
    private readonly string[] _sorted;

    public ProjectFiles(ISnapshotFiles files)
    {
        _files = files;
        _sorted = [.. files.Paths];
        Array.Sort(_sorted, StringComparer.Ordinal);
        _byFoldedCase = new(() =>
        {
            var folded = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
            foreach (var path in _sorted)
                folded.TryAdd(path, path);
            return folded;
        });
    }

    public string? Root => _files.Root;

    public IReadOnlyList<string> Sorted => _sorted;

    public bool Exists(string path) => _files.Exists(path);

    public bool ExistsAsFileOrFolder(string path) => path.Length == 0 || Exists(path) || Under(path).Length > 0;

    public string? ReadText(string path)
    {
        lock (_reading)
            return _files.ReadText(path);
    }

    /// <summary>The path as the snapshot spells it. Projects written on Windows often get the case wrong, and build there.</summary>
    public string? Spelling(string path)
    {
        if (Exists(path))
            return path;
        return _byFoldedCase.Value.TryGetValue(path, out var actual) ? actual : null;
    }

    public ReadOnlySpan<string> Under(string directory)
    {
        if (directory.Length == 0)
            return _sorted;
        // '0' is the character after '/': the range is every path that begins with the folder and a slash.
        var start = LowerBound(directory + "/");
        return _sorted.AsSpan(start, LowerBound(directory + "0") - start);
    }

    /// <summary>The folder, or the nearest of its parents, that has the file; null when none has.</summary>
    public string? DirectoryAbove(string directory, string fileName)
    {
        foreach (var candidate in RepositoryPath.SelfAndParents(directory))
            if (Exists(RepositoryPath.Join(candidate, fileName)))
                return candidate;
        return null;
    }

    public ProjectXml Load(string path) => _documents.GetOrAdd(path, static (key, self) => new(() => self.Parse(key)), this).Value;

    private ProjectXml Parse(string path)
    {
        if (ReadText(path) is not { } text)
            return new(null, "the file is not readable");
        try
        {
            return new(ParseText(text), null);
        }
        catch (XmlException e)
        {
            return new(null, e.Message);
        }
    }

    /// <summary>Parses hostile text: no DTD, hence no entities of its own, and nothing is ever fetched.</summary>
    internal static XElement ParseText(string text)
    {
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            MaxCharactersInDocument = EvaluationLimits.MaxDocumentCharacters,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
        };
        using var reader = XmlReader.Create(new StringReader(text.TrimStart('\uFEFF')), settings);
        return XDocument.Load(reader).Root!;
    }

    private int LowerBound(string value)
    {
        var index = Array.BinarySearch(_sorted, value, StringComparer.Ordinal);
        return index < 0 ? ~index : index;
    }
}
