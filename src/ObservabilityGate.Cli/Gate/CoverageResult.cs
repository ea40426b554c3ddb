namespace ObservabilityGate.Cli.Gate;

/// <summary>Every endpoint of a code base with its answers.</summary>
internal sealed record CoverageResult(Side Head, string Git, string GitReason, IReadOnlyList<EndpointItem> Endpoints, IReadOnlyList<(string Fidelity, int Projects)> References, int Files, TimeSpan Elapsed)
{
    /// <summary>Endpoints that are asked for hooks and answer for certain.</summary>
    public IEnumerable<EndpointItem> Measured => Endpoints.Where(e => e is { Exempt: null, IsUnknown: false });

    /// <summary>Observed endpoints per measured endpoint; null when none is measured.</summary>
    public double? ObservabilityCoverage => Measured.Any() ? Math.Round(Measured.Count(e => e.IsObserved) / (double)Measured.Count(), 4) : null;
}
