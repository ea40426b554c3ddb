using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ObservabilityGate.Testing;

/// <summary>The short form for one source and its fix; analyzer-only tests of the same rule may use it too.</summary>
public class CSharpCodeFixVerifier<TAnalyzer, TCodeFix> : CSharpAnalyzerVerifier<TAnalyzer>
    where TAnalyzer : DiagnosticAnalyzer, new()
    where TCodeFix : CodeFixProvider, new()
{
    protected CSharpCodeFixVerifier() { }

    public static Task VerifyCodeFixAsync(string source, string fixedSource) => VerifyCodeFixAsync(source, [], fixedSource);

    public static Task VerifyCodeFixAsync(string source, DiagnosticResult expected, string fixedSource) => VerifyCodeFixAsync(source, [expected], fixedSource);

    public static Task VerifyCodeFixAsync(string source, DiagnosticResult[] expected, string fixedSource) =>
        Test(source, expected, fixedSource).RunAsync();

    /// <summary>Expects the same with the third-party packages and without them.</summary>
    public static Task VerifyCodeFixWithAndWithoutPackagesAsync(string source, string fixedSource) =>
        Test(source, [], fixedSource).RunWithAndWithoutPackagesAsync();

    /// <summary>The diagnostics are there, and no fix is offered.</summary>
    public static Task VerifyNoFixAsync(string source, params DiagnosticResult[] expected) => Test(source, expected, source).RunAsync();

    private static CSharpCodeFixTest<TAnalyzer, TCodeFix> Test(string source, DiagnosticResult[] expected, string fixedSource)
    {
        var test = new CSharpCodeFixTest<TAnalyzer, TCodeFix> { TestCode = source };
        test.ExpectedDiagnostics.AddRange(expected);
        // A fixed state that is left empty expects all that the input expects, and no fix.
        if (source != fixedSource)
            test.FixedCode = fixedSource;
        return test;
    }
}
