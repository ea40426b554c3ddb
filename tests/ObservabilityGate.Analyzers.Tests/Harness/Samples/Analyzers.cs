using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace ObservabilityGate.Analyzers.Tests.Harness.Samples;

[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CorrectAnalyzer : SampleAnalyzer;

[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CrashingAnalyzer : SampleAnalyzer
{
    protected override bool IsBad(INamedTypeSymbol type, AnalyzerOptions options) => throw new InvalidOperationException("deliberate");
}

[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class OverReportingAnalyzer : SampleAnalyzer
{
    protected override bool IsBad(INamedTypeSymbol type, AnalyzerOptions options) => true;
}

[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnderReportingAnalyzer : SampleAnalyzer
{
    protected override bool IsBad(INamedTypeSymbol type, AnalyzerOptions options) => false;
}

[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MisSpanningAnalyzer : SampleAnalyzer
{
    protected override Diagnostic Create(INamedTypeSymbol type)
    {
        var right = type.Locations[0];
        return Diagnostic.Create(Rule, Location.Create(right.SourceTree!, new TextSpan(right.SourceSpan.Start - 1, right.SourceSpan.Length)), type.Name);
    }
}

/// <summary>Right text, but nobody sees it while typing.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public class LateAnalyzer : SampleAnalyzer
{
    protected sealed override void Register(AnalysisContext context) => context.RegisterCompilationStartAction(start =>
    {
        var bad = new System.Collections.Concurrent.ConcurrentBag<INamedTypeSymbol>();
        start.RegisterSymbolAction(
            c =>
            {
                if (IsBad((INamedTypeSymbol)c.Symbol, c.Options))
                    bad.Add((INamedTypeSymbol)c.Symbol);
            },
            SymbolKind.NamedType);
        start.RegisterCompilationEndAction(end =>
        {
            foreach (var type in bad)
                end.ReportDiagnostic(Create(type));
        });
    });
}

/// <summary>The same, and says so.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DeclaredLateAnalyzer : LateAnalyzer
{
    private static readonly DiagnosticDescriptor _late = new(
        "S001", "Title", "Type '{0}' is late", "Naming", DiagnosticSeverity.Warning, isEnabledByDefault: true, customTags: [WellKnownDiagnosticTags.CompilationEnd]);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [_late];
}

[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class GeneratedCodeAnalyzer : SampleAnalyzer
{
    protected override GeneratedCodeAnalysisFlags GeneratedCode => GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics;
}

/// <summary>A rule that no pragma reaches.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnsuppressibleAnalyzer : SampleAnalyzer
{
    private static readonly DiagnosticDescriptor _rule = new(
        "S001", "Title", "Type '{0}'", "Naming", DiagnosticSeverity.Error, isEnabledByDefault: true, customTags: [WellKnownDiagnosticTags.NotConfigurable]);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [_rule];
}

[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class OffByDefaultAnalyzer : SampleAnalyzer
{
    private static readonly DiagnosticDescriptor _rule = new(
        "S002", "Title", "Type '{0}'", "Naming", DiagnosticSeverity.Info, isEnabledByDefault: false);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [_rule];
}

/// <summary>Reports each bad type by both rules; the second one points at the file's first type as well.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TwoRulesAnalyzer : SampleAnalyzer
{
    private static readonly DiagnosticDescriptor _second = new(
        "S003", "Title", "Also '{0}'", "Naming", DiagnosticSeverity.Info, isEnabledByDefault: true);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule, _second];

    protected override void Register(AnalysisContext context) => context.RegisterSymbolAction(
        c =>
        {
            var type = (INamedTypeSymbol)c.Symbol;
            if (!IsBad(type, c.Options))
                return;
            c.ReportDiagnostic(Create(type));
            c.ReportDiagnostic(Diagnostic.Create(_second, type.Locations[0], [type.ContainingNamespace.GetTypeMembers().First().Locations[0]], type.Name));
        },
        SymbolKind.NamedType);
}

/// <summary>Bad is what sample.bad_name of the file or build_property.BadName of the project says.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ConfiguredAnalyzer : SampleAnalyzer
{
    protected override bool IsBad(INamedTypeSymbol type, AnalyzerOptions options)
    {
        var provider = options.AnalyzerConfigOptionsProvider;
        return (provider.GetOptions(type.Locations[0].SourceTree!).TryGetValue("sample.bad_name", out var name) && name == type.Name)
            || (provider.GlobalOptions.TryGetValue("build_property.BadName", out var global) && global == type.Name)
            || options.AdditionalFiles.Any(f => f.Path.EndsWith("names.txt", StringComparison.Ordinal) && f.GetText()!.ToString().Trim() == type.Name);
    }
}

/// <summary>Looks at private fields of a base type: an editor sees them, a command-line build does not.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class BasePrivateFieldAnalyzer : SampleAnalyzer
{
    protected override bool IsBad(INamedTypeSymbol type, AnalyzerOptions options) =>
        type.BaseType!.GetMembers().Any(m => m is IFieldSymbol { DeclaredAccessibility: Accessibility.Private });
}

/// <summary>Knows a package's type by its symbol only.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SymbolicHandlerAnalyzer : SampleAnalyzer
{
    protected override bool IsBad(INamedTypeSymbol type, AnalyzerOptions options) =>
        type.AllInterfaces.Any(i => i.Name == "IHandler" && i.TypeKind == TypeKind.Interface);
}

/// <summary>Knows it by name when there is no symbol.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NominalHandlerAnalyzer : SampleAnalyzer
{
    protected override bool IsBad(INamedTypeSymbol type, AnalyzerOptions options) => type.DeclaringSyntaxReferences
        .Select(r => r.GetSyntax()).OfType<ClassDeclarationSyntax>()
        .Any(c => c.BaseList?.Types.Any(t => t.Type.ToString() == "IHandler") == true);
}
