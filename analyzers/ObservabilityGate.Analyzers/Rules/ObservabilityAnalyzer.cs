using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ObservabilityGate.Analyzers.Rules;

/// <summary>What every analyzer here has in common: concurrent, silent on generated code, options read once a file.</summary>
public abstract class ObservabilityAnalyzer : DiagnosticAnalyzer
{
    private protected ObservabilityAnalyzer(params DiagnosticDescriptor[] rules)
    {
        SupportedDiagnostics = ImmutableArray.Create(rules);
    }

    /// <inheritdoc />
    public sealed override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; }

    /// <inheritdoc />
    public sealed override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(start => AnalyzeCompilation(start, new(start.Compilation, start.Options)));
    }

    private protected abstract void AnalyzeCompilation(CompilationStartAnalysisContext start, CompilationOptionsReader options);
}
