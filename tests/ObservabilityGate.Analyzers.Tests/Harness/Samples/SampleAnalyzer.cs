using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ObservabilityGate.Analyzers.Tests.Harness.Samples;

/// <summary>S001: a type's name starts with a capital. The derived analyzers get one thing wrong each.</summary>
public abstract class SampleAnalyzer : DiagnosticAnalyzer
{
    public static readonly DiagnosticDescriptor Rule = new(
        "S001", "Type names start with a capital", "Type '{0}' should start with a capital", "Naming", DiagnosticSeverity.Warning, isEnabledByDefault: true);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    protected virtual GeneratedCodeAnalysisFlags GeneratedCode => GeneratedCodeAnalysisFlags.None;

    public sealed override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCode);
        context.EnableConcurrentExecution();
        Register(context);
    }

    protected virtual void Register(AnalysisContext context) => context.RegisterSymbolAction(
        c =>
        {
            if (c.Symbol is INamedTypeSymbol type && IsBad(type, c.Options))
                c.ReportDiagnostic(Create(type));
        },
        SymbolKind.NamedType);

    protected virtual bool IsBad(INamedTypeSymbol type, AnalyzerOptions options) => char.IsLower(type.Name[0]);

    protected virtual Diagnostic Create(INamedTypeSymbol type) => Diagnostic.Create(SupportedDiagnostics[0], type.Locations[0], type.Name);
}
