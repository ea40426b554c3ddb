namespace ObservabilityGate.Testing;

/// <summary>Automatic reruns a test can opt out of.</summary>
[Flags]
public enum TestBehaviors
{
    None = 0,

    /// <summary>The rule reports in generated code on purpose.</summary>
    SkipGeneratedCodeCheck = 1,

    /// <summary>The diagnostic cannot be suppressed by a pragma.</summary>
    SkipSuppressionCheck = 2,
}

/// <summary>FixAll scopes a test can opt out of.</summary>
[Flags]
public enum CodeFixTestBehaviors
{
    None = 0,
    SkipFixAllInDocumentCheck = 1,
    SkipFixAllInProjectCheck = 2,
    SkipFixAllInSolutionCheck = 4,
    SkipFixAllCheck = SkipFixAllInDocumentCheck | SkipFixAllInProjectCheck | SkipFixAllInSolutionCheck,
}

/// <summary>From which severity on the compiler's own diagnostics must be marked.</summary>
public enum CompilerDiagnostics
{
    None,
    Errors,
    Warnings,
}
