using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ObservabilityGate.Analyzers.Symbols;
using ObservabilityGate.Cli.Projects;
using ObservabilityGate.Cli.References;

namespace ObservabilityGate.Cli.Snapshots;

/// <summary>One project of a snapshot as a compilation, and how close its references are to those of a build.</summary>
internal sealed record ProjectCompilation(ProjectModel Project, CSharpCompilation Compilation, CodeContext Code, ResolvedReferences References)
{
    public Fidelity Fidelity => References.Fidelity;
}
