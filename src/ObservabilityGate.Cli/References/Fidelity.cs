namespace ObservabilityGate.Cli.References;

/// <summary>How close the references of a project are to those of its build, best first.</summary>
internal enum Fidelity
{
    /// <summary>The compiler's own invocation was replayed.</summary>
    Exact,

    /// <summary>The packages of the last restore and matching framework packs.</summary>
    Assets,

    /// <summary>Framework packs only; types of packages do not bind.</summary>
    Buildless,

    /// <summary>Not even the framework is the project's own.</summary>
    Degraded,
}
