using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ObservabilityGate.Testing.Meta;

/// <summary>What an assembly of analyzers and fixes contains, for tests about all of them.</summary>
public static class ProductAssembly
{
    public static IEnumerable<DiagnosticAnalyzer> Analyzers(this Assembly assembly) => Instances<DiagnosticAnalyzer>(assembly);

    public static IEnumerable<CodeFixProvider> CodeFixes(this Assembly assembly) => Instances<CodeFixProvider>(assembly);

    public static IEnumerable<DiagnosticDescriptor> Descriptors(this Assembly assembly) =>
        assembly.Analyzers().SelectMany(a => a.SupportedDiagnostics).Distinct().OrderBy(d => d.Id, StringComparer.Ordinal);

    private static IEnumerable<T> Instances<T>(Assembly assembly)
        where T : class => assembly.GetTypes()
            .Where(type => typeof(T).IsAssignableFrom(type) && !type.IsAbstract && !type.ContainsGenericParameters)
            .OrderBy(type => type.FullName, StringComparer.Ordinal)
            .Select(type => (T)Activator.CreateInstance(type, nonPublic: true)!);
}
