using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace ObservabilityGate.Cli.References;

/// <summary>One <see cref="MetadataReference"/> for each path in the process: Roslyn shares metadata and symbols between compilations only by reference identity.</summary>
internal static class MetadataReferenceCache
{
    private static readonly ConcurrentDictionary<string, Lazy<MetadataReference>> _references = new(StringComparer.Ordinal);

    public static MetadataReference Get(string path) => _references.GetOrAdd(path, static p => new(() => MetadataReference.CreateFromFile(p))).Value;
}
