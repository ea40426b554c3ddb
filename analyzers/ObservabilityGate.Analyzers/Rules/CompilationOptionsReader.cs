using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ObservabilityGate.Analyzers.Hooks;
using ObservabilityGate.Analyzers.Options;

namespace ObservabilityGate.Analyzers.Rules;

/// <summary>The options of one compilation, as the compiler hands them over: per file, from additional files, and what the package's targets pass on.</summary>
internal sealed class CompilationOptionsReader(Compilation compilation, AnalyzerOptions analyzerOptions)
{
    private readonly ConcurrentDictionary<SyntaxTree, ObservabilityOptions> _options = new();
    private readonly ConcurrentDictionary<SyntaxTree, bool> _excluded = new();
    private readonly ConcurrentDictionary<string, HookMethodList> _lists = new(StringComparer.Ordinal);
    private readonly Lazy<IReadOnlyList<string>> _listed = new(() => AdditionalHooks(analyzerOptions));
    private readonly Lazy<bool> _isTest = new(() =>
        Property(analyzerOptions, "IsTestProject").Equals("true", StringComparison.OrdinalIgnoreCase) || Exclusions.IsTestAssembly(compilation));

    /// <summary>Names of the assemblies that come from project references.</summary>
    public IReadOnlyList<string> ProjectReferences => [.. Property(analyzerOptions, "ObservabilityGateProjectReferences").Split([',', ';', '|'], StringSplitOptions.RemoveEmptyEntries).Select(n => n.Trim())];

    public int HelperDepth => compilation.SyntaxTrees.FirstOrDefault() is { } tree ? For(tree).HelperDepth : ObservabilityOptions.Default.HelperDepth;

    public ObservabilityOptions For(SyntaxTree tree) => _options.GetOrAdd(tree, t => ObservabilityOptions.Read(analyzerOptions.AnalyzerConfigOptionsProvider.GetOptions(t)));

    public HookMethodList HookMethods(SyntaxTree tree) =>
        _lists.GetOrAdd(For(tree).HookMethods, text => HookMethodList.Parse([.. _listed.Value, .. text.Split(['|'], StringSplitOptions.RemoveEmptyEntries)]));

    public bool IsExcluded(SyntaxTree tree) => _isTest.Value || _excluded.GetOrAdd(tree, t => Exclusions.IsExcluded(RelativePath(t.FilePath), For(t).ExcludedPaths));

    private string RelativePath(string path)
    {
        var root = Property(analyzerOptions, "ObservabilityGateRoot");
        if (root.Length == 0)
            root = Property(analyzerOptions, "ProjectDir");
        path = path.Replace('\\', '/');
        root = root.Replace('\\', '/').TrimEnd('/') + "/";
        return root.Length > 1 && path.StartsWith(root, StringComparison.Ordinal) ? path.Substring(root.Length) : path.Substring(path.LastIndexOf('/') + 1);
    }

    private static string Property(AnalyzerOptions options, string name) =>
        options.AnalyzerConfigOptionsProvider.GlobalOptions.TryGetValue("build_property." + name, out var value) ? value : "";

    private static IReadOnlyList<string> AdditionalHooks(AnalyzerOptions options) =>
        [.. options.AdditionalFiles.Where(f => HookMethodList.IsFile(f.Path)).SelectMany(f => f.GetText()?.Lines.Select(l => l.ToString()) ?? [])];
}
