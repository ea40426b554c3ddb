using System.Globalization;

namespace ObservabilityGate.Cli.Gate.Policy;

/// <summary>How many of the endpoints of a change must be observed.</summary>
/// <param name="Target">In percent.</param>
/// <param name="Threshold">By how many percentage points the target may be missed.</param>
/// <param name="IsInformational">Whether a miss is only said.</param>
/// <param name="FailsIfNotFound">Whether a change without an endpoint to measure is a miss.</param>
/// <param name="Line">Where it is written.</param>
internal sealed record PatchCoverageTarget(decimal Target, decimal Threshold, bool IsInformational, bool FailsIfNotFound, int Line)
{
    /// <summary>Compares whole counts: a rounded share could miss or meet a target that it does not.</summary>
    public bool IsMet(int observed, int measured) =>
        measured == 0 ? !FailsIfNotFound : observed * 100m >= (Target - Threshold) * measured;

    public string Describe(int observed, int measured)
    {
        var found = measured == 0 ? "there is no endpoint in this change to measure patch coverage over" : string.Create(CultureInfo.InvariantCulture, $"patch coverage is {Math.Round(observed * 100m / measured, 2):0.##}% ({observed} of {measured})");
        var slack = Threshold == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $", threshold {Threshold:0.##}%");
        return string.Create(CultureInfo.InvariantCulture, $"{found}; the target is {Target:0.##}%{slack}");
    }
}
