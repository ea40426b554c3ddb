using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using ObservabilityGate.Analyzers.Hooks;
using ObservabilityGate.Analyzers.Options;

namespace ObservabilityGate.Cli.Snapshots;

/// <summary>The <c>.editorconfig</c> and <c>.globalconfig</c> files of a snapshot, with the compiler's own reading of them.</summary>
internal sealed class ConfigurationFiles
{
    // The compiler matches sections against absolute paths; any root does.
    private const string Root = "/repository/";

    private readonly AnalyzerConfigSet _set;
    private readonly HookLists _hooks;
    private readonly ConcurrentDictionary<string, AnalyzerConfigOptionsResult> _results = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, ObservabilityOptions> _options = new(StringComparer.Ordinal);

    public ConfigurationFiles(Snapshot snapshot)
    {
        var configs = snapshot.Paths
            .Where(p => Path.GetFileName(p) is ".editorconfig" or ".globalconfig" || p.EndsWith(".globalconfig", StringComparison.OrdinalIgnoreCase))
            .Order(StringComparer.Ordinal)
            .Select(p => (Path: p, Text: snapshot.ReadText(p)))
            .Where(f => f.Text is not null)
            .ToList();
        _set = AnalyzerConfigSet.Create(configs.Select(f => AnalyzerConfig.Parse(f.Text!, Root + f.Path)).ToList(), out var problems);
        _hooks = new(snapshot, this);
        HasHookMethods = snapshot.Paths.Any(HookMethodList.IsFile) || configs.Any(f => f.Text!.Contains("hook_methods", StringComparison.OrdinalIgnoreCase));
        Problems = [.. problems.Select(d => d.GetMessage())];
    }

    /// <summary>What the compiler says of contradicting global configurations.</summary>
    public IReadOnlyList<string> Problems { get; }

    public ObservabilityOptions OptionsFor(string path) => _options.GetOrAdd(path, p => ObservabilityOptions.Read(new Dictionary(Result(p).AnalyzerOptions)));

    /// <summary>What the file's configuration says of a rule without naming it: by its category, or of all analyzers.</summary>
    public ReportDiagnostic? BulkSeverity(string path, string id, string category)
    {
        var result = Result(path);
        if (result.TreeOptions.ContainsKey(id) || _set.GlobalConfigOptions.TreeOptions.ContainsKey(id))
            return null;

        foreach (var key in new[] { $"dotnet_analyzer_diagnostic.category-{category.ToLowerInvariant()}.severity", "dotnet_analyzer_diagnostic.severity" })
        {
            if (result.AnalyzerOptions.TryGetValue(key, out var value))
            {
                return value.ToLowerInvariant() switch
                {
                    "error" => ReportDiagnostic.Error,
                    "warning" => ReportDiagnostic.Warn,
                    "suggestion" => ReportDiagnostic.Info,
                    "silent" or "refactoring" => ReportDiagnostic.Hidden,
                    "none" => ReportDiagnostic.Suppress,
                    _ => null,
                };
            }
        }

        return null;
    }

    /// <summary>True when hooks are named by configuration, which may be called anything.</summary>
    public bool HasHookMethods { get; }

    public HookMethodList HookMethodsFor(string path) => _hooks.For(path);

    public bool? IsGenerated(string path) =>
        Result(path).AnalyzerOptions.TryGetValue("generated_code", out var value) && bool.TryParse(value, out var generated) ? generated : null;

    public SyntaxTreeOptionsProvider SeverityProvider => new Severities(this);

    private AnalyzerConfigOptionsResult Result(string path) => _results.GetOrAdd(path, p => _set.GetOptionsForSourcePath(Root + p));

    private sealed class Dictionary(IReadOnlyDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }

    private sealed class Severities(ConfigurationFiles files) : SyntaxTreeOptionsProvider
    {
        public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) =>
            files.IsGenerated(tree.FilePath) switch { true => GeneratedKind.MarkedGenerated, false => GeneratedKind.NotGenerated, null => GeneratedKind.Unknown };

        public override bool TryGetDiagnosticValue(SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
            files.Result(tree.FilePath).TreeOptions.TryGetValue(diagnosticId, out severity);

        public override bool TryGetGlobalDiagnosticValue(string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
            files._set.GlobalConfigOptions.TreeOptions.TryGetValue(diagnosticId, out severity);
    }
}
