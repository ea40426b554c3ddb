using Microsoft.CodeAnalysis;
using ObservabilityGate.Cli.Projects;

namespace ObservabilityGate.Cli.References;

/// <summary>The last rung of the ladder: our own declarations of libraries that the rules know, for packages that were not restored.</summary>
internal interface IStubReferences
{
    /// <summary>Stubs for what the project uses and <paramref name="resolvedAssemblies"/> (simple names) does not contain; empty when nothing is missing.</summary>
    IReadOnlyList<MetadataReference> For(ProjectModel project, IReadOnlySet<string> resolvedAssemblies);
}
