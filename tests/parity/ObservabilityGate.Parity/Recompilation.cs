using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using ObservabilityGate.Analyzers.Rules;

namespace ObservabilityGate.Parity;

/// <summary>Repeats a compilation from its command line and runs the analyzers through the public API. What generators wrote is taken over, not generated again.</summary>
internal static class Recompilation
{
    private static readonly Dictionary<string, MetadataReference> _references = new(StringComparer.Ordinal);

    public static CSharpCommandLineArguments Parse(Build build) => CSharpCommandLineParser.Default.Parse(build.CommandLine, build.ProjectDirectory, sdkDirectory: null);

    public static IEnumerable<string> Analyze(Build build, string root)
    {
        var arguments = Parse(build);
        var configuration = new Configuration(arguments);
        var trees = arguments.SourceFiles.Select(f => f.Path).Concat(build.GeneratedSources).Select(path =>
            CSharpSyntaxTree.ParseText(ReadText(path), arguments.ParseOptions, path));
        var options = arguments.CompilationOptions.WithSyntaxTreeOptionsProvider(configuration.Trees);
        var compilation = CSharpCompilation.Create(arguments.CompilationName, trees, arguments.MetadataReferences.Select(Reference), options);

        var errors = compilation.GetDiagnostics().Count(d => d.Severity == DiagnosticSeverity.Error);
        if (errors > 0)
            Console.Error.WriteLine($"{arguments.CompilationName}: {errors} errors when compiled again");

        var texts = arguments.AdditionalFiles.Select(f => (AdditionalText)new TextFile(f.Path)).ToImmutableArray();
        var analyzers = typeof(ObservabilityAnalyzer).Assembly.GetTypes()
            .Where(t => !t.IsAbstract && typeof(DiagnosticAnalyzer).IsAssignableFrom(t))
            .Select(t => (DiagnosticAnalyzer)Activator.CreateInstance(t)!)
            .ToImmutableArray();
        var withAnalyzers = new CompilationWithAnalyzers(compilation, analyzers, new CompilationWithAnalyzersOptions(
            new AnalyzerOptions(texts, configuration.Files), onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: false, reportSuppressedDiagnostics: true));
        foreach (var diagnostic in withAnalyzers.GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult())
        {
            var place = diagnostic.Location.GetLineSpan();
            if (!Findings.IsShared(diagnostic.Id))
                Console.Error.WriteLine($"{arguments.CompilationName}: {diagnostic}");
            else
                yield return Findings.Line(diagnostic.Id, Findings.Relative(root, place.Path) ?? place.Path, place.StartLinePosition.Line + 1, diagnostic.Severity.ToString(), diagnostic.IsSuppressed);
        }
    }

    private static MetadataReference Reference(CommandLineReference reference)
    {
        var key = $"{reference.Reference}|{string.Join(',', reference.Properties.Aliases)}|{reference.Properties.EmbedInteropTypes}";
        if (!_references.TryGetValue(key, out var known))
            _references.Add(key, known = MetadataReference.CreateFromFile(reference.Reference, reference.Properties));
        return known;
    }

    private static SourceText ReadText(string path)
    {
        using var stream = File.OpenRead(path);
        return SourceText.From(stream);
    }

    private sealed class TextFile(string path) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => ReadText(path);
    }

    /// <summary>The analyzer configuration files of the command line.</summary>
    private sealed class Configuration
    {
        private readonly AnalyzerConfigSet _set;

        public Configuration(CSharpCommandLineArguments arguments)
        {
            _set = AnalyzerConfigSet.Create(arguments.AnalyzerConfigPaths.Select(path => AnalyzerConfig.Parse(File.ReadAllText(path), path)).ToList());
            Trees = new TreeOptions(_set);
            Files = new FileOptions(_set);
        }

        public SyntaxTreeOptionsProvider Trees { get; }

        public AnalyzerConfigOptionsProvider Files { get; }

        private sealed class TreeOptions(AnalyzerConfigSet set) : SyntaxTreeOptionsProvider
        {
            public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) =>
                !set.GetOptionsForSourcePath(tree.FilePath).AnalyzerOptions.TryGetValue("generated_code", out var value) ? GeneratedKind.Unknown
                : value.Equals("true", StringComparison.OrdinalIgnoreCase) ? GeneratedKind.MarkedGenerated
                : GeneratedKind.NotGenerated;

            public override bool TryGetDiagnosticValue(SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
                set.GetOptionsForSourcePath(tree.FilePath).TreeOptions.TryGetValue(diagnosticId, out severity);

            public override bool TryGetGlobalDiagnosticValue(string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
                set.GlobalConfigOptions.TreeOptions.TryGetValue(diagnosticId, out severity);
        }

        private sealed class FileOptions(AnalyzerConfigSet set) : AnalyzerConfigOptionsProvider
        {
            public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(set.GlobalConfigOptions.AnalyzerOptions);

            public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Values(set.GetOptionsForSourcePath(tree.FilePath).AnalyzerOptions);

            public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Values(set.GetOptionsForSourcePath(textFile.Path).AnalyzerOptions);
        }

        private sealed class Values(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
        {
            public override IEnumerable<string> Keys => values.Keys;

            public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
        }
    }
}
