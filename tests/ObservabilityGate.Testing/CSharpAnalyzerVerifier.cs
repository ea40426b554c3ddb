using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ObservabilityGate.Testing;

/// <summary>The short form for one source.</summary>
public class CSharpAnalyzerVerifier<TAnalyzer>
    where TAnalyzer : DiagnosticAnalyzer, new()
{
    protected CSharpAnalyzerVerifier() { }

    /// <summary>A result of the analyzer's only rule.</summary>
    public static DiagnosticResult Diagnostic()
    {
        var rules = new TAnalyzer().SupportedDiagnostics;
        return rules.Length == 1 ? new DiagnosticResult(rules[0]) : throw new TestFailedException($"{typeof(TAnalyzer).Name} has {rules.Length} rules; name one.");
    }

    public static DiagnosticResult Diagnostic(string id) => new(new TAnalyzer().SupportedDiagnostics.FirstOrDefault(d => d.Id == id)
        ?? throw new TestFailedException($"{typeof(TAnalyzer).Name} does not support {id}."));

    public static DiagnosticResult Diagnostic(DiagnosticDescriptor descriptor) => new(descriptor);

    public static Task VerifyAnalyzerAsync(string source, params DiagnosticResult[] expected) => Test(source, expected).RunAsync();

    /// <summary>Expects the same with the third-party packages and without them.</summary>
    public static Task VerifyAnalyzerWithAndWithoutPackagesAsync(string source, params DiagnosticResult[] expected) =>
        Test(source, expected).RunWithAndWithoutPackagesAsync();

    private static CSharpAnalyzerTest<TAnalyzer> Test(string source, DiagnosticResult[] expected)
    {
        var test = new CSharpAnalyzerTest<TAnalyzer> { TestCode = source };
        test.ExpectedDiagnostics.AddRange(expected);
        return test;
    }
}
