using ObservabilityGate.Cli.Gate;

namespace ObservabilityGate.Cli.Commands;

/// <summary>What a script can rely on.</summary>
internal static class ExitCodes
{
    public const int Pass = 0;
    public const int Findings = 1;
    public const int Usage = 2;
    public const int Inconclusive = 3;
    public const int Internal = 4;

    public static int For(Verdict verdict) => verdict switch
    {
        Verdict.Pass => Pass,
        Verdict.Fail => Findings,
        _ => Inconclusive,
    };
}
