namespace ObservabilityGate.Cli.Gate.Policy;

/// <summary>From which severity on something happens. The numbers are those of the compiler's severities, so that the two compare.</summary>
internal enum FailLevel
{
    Info = 1,
    Warning = 2,
    Error = 3,
    Never = 4,
}

/// <summary>What a change that loosens the policy does to the run.</summary>
internal enum PolicyChangeResponse
{
    Fail,
    Warn,
    Allow,
}

/// <summary>A value with the line that it was written on; 0 when nobody wrote it.</summary>
internal readonly record struct Located<T>(T Value, int Line);
