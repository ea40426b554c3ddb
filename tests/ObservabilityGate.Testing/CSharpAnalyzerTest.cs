using Microsoft.CodeAnalysis.Diagnostics;

namespace ObservabilityGate.Testing;

/// <summary>A test of one analyzer.</summary>
public class CSharpAnalyzerTest<TAnalyzer> : AnalyzerTest
    where TAnalyzer : DiagnosticAnalyzer, new()
{
    protected override IEnumerable<DiagnosticAnalyzer> GetDiagnosticAnalyzers() => [new TAnalyzer()];
}
