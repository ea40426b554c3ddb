using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ObservabilityGate.Testing.Meta;

/// <summary>What holds for an assembly that a compiler or an editor loads.</summary>
public static class AssemblyAssert
{
    private static readonly Type[] _rooting = [typeof(ISymbol), typeof(Compilation), typeof(SemanticModel), typeof(SyntaxTree), typeof(SyntaxNode), typeof(IOperation)];

    /// <summary>
    /// No analyzer or fix has a field, and no type a static field, that keeps a compilation alive: hosts keep analyzers for as
    /// long as they run. State made anew for each compilation may hold symbols.
    /// </summary>
    public static void HoldsNoCompilation(Assembly assembly)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        HoldNoCompilation(assembly.GetTypes());
    }

    public static void HoldNoCompilation(params Type[] types)
    {
        const BindingFlags All = BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;
        var bad = types
            .SelectMany(type => type.GetFields(All))
            .Where(field => field.IsStatic || IsLongLived(field.DeclaringType!))
            .Where(field => !IsCachedDelegate(field) && Parts(field.FieldType).Any(part => _rooting.Any(root => root.IsAssignableFrom(part))))
            .Select(field => $"{field.DeclaringType!.FullName}.{field.Name}")
            .ToList();
        if (bad.Count > 0)
            throw new TestFailedException($"Fields that keep a compilation alive: {string.Join(", ", bad)}");
    }

    /// <summary>The assembly references nothing but these, in no later version than given: what the oldest host has.</summary>
    public static void ReferencesOnly(Assembly assembly, IReadOnlyDictionary<string, Version> allowed)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        var bad = assembly.GetReferencedAssemblies()
            .Where(name => !allowed.TryGetValue(name.Name!, out var latest) || name.Version > latest)
            .Select(name => $"{name.Name} {name.Version}")
            .ToList();
        if (bad.Count > 0)
            throw new TestFailedException($"{assembly.GetName().Name} references what its host may not have: {string.Join(", ", bad)}");
    }

    /// <summary>Each fix has a FixAll provider for every scope, and is for rules that exist. The harness skips a scope that a provider does not have.</summary>
    public static void FixesAreSound(IEnumerable<CodeFixProvider> fixes, IEnumerable<DiagnosticDescriptor> descriptors)
    {
        var ids = descriptors.Select(d => d.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var fix in fixes)
        {
            FixAllScope[] scopes = [FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution];
            if (fix.GetFixAllProvider() is not { } provider || scopes.Except(provider.GetSupportedFixAllScopes()).Any())
                throw new TestFailedException($"{fix.GetType().Name} has no FixAll provider for document, project and solution.");
            if (fix.FixableDiagnosticIds.FirstOrDefault(id => !ids.Contains(id)) is { } unknown)
                throw new TestFailedException($"{fix.GetType().Name} fixes {unknown}, which no analyzer reports.");
        }
    }

    private static bool IsLongLived(Type type) => typeof(DiagnosticAnalyzer).IsAssignableFrom(type) || typeof(CodeFixProvider).IsAssignableFrom(type);

    // The compiler caches lambdas in static fields; their types name symbols, their closures hold none.
    private static bool IsCachedDelegate(FieldInfo field) => typeof(Delegate).IsAssignableFrom(field.FieldType);

    private static IEnumerable<Type> Parts(Type type) => type.HasElementType
        ? Parts(type.GetElementType()!)
        : type.GetGenericArguments().SelectMany(Parts).Append(type);
}
