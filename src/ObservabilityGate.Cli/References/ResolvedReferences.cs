using Microsoft.CodeAnalysis;

namespace ObservabilityGate.Cli.References;

/// <summary>The metadata references of one project, without its project references (those are compilations).</summary>
/// <param name="Paths">Absolute paths of assemblies, one for each simple name.</param>
/// <param name="Fidelity">How close this is to the build.</param>
/// <param name="Reason">One sentence: why not better.</param>
/// <param name="Notes">What was tried and skipped on the way; each begins with its kind.</param>
internal sealed record ResolvedReferences(IReadOnlyList<string> Paths, Fidelity Fidelity, string Reason, IReadOnlyList<string> Notes)
{
    /// <summary>The references for a compilation: each file is opened once in a process.</summary>
    public IReadOnlyList<MetadataReference> ToMetadata() => [.. Paths.Select(MetadataReferenceCache.Get)];
}
