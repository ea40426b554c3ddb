using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using ObservabilityGate.Analyzers.Rules.Presence;

namespace ObservabilityGate.Architecture.Tests.Docs;

/// <summary>Compiles an example of a rule page as a web project and runs the analyzers over it.</summary>
internal static partial class RuleExample
{
    private const string Usings = """
        global using System; global using System.Collections.Generic; global using System.Linq; global using System.Threading; global using System.Threading.Tasks;
        global using Microsoft.AspNetCore.Builder; global using Microsoft.AspNetCore.Http; global using Microsoft.AspNetCore.Mvc; global using Microsoft.Extensions.DependencyInjection;
        global using Microsoft.Extensions.Hosting; global using Microsoft.Extensions.Logging; global using System.Diagnostics; global using System.Diagnostics.Metrics;
        """;

    private static readonly Lazy<IReadOnlyList<MetadataReference>> _references = new(() =>
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(p => Path.GetFileName(p) is var name && (name.StartsWith("System.", StringComparison.Ordinal) || name.StartsWith("Microsoft.AspNetCore.", StringComparison.Ordinal) || name.StartsWith("Microsoft.Extensions.", StringComparison.Ordinal) || name == "netstandard.dll"))
            .Select(p => MetadataReference.CreateFromFile(p))]);

    /// <summary>What is reported, as <c>line: id</c>, and what does not compile.</summary>
    public static async Task<IReadOnlyList<string>> ReportedAsync(string code, string editorConfig)
    {
        const string path = "/repository/Example.cs";
        var config = AnalyzerConfigSet.Create((AnalyzerConfig[])[AnalyzerConfig.Parse(editorConfig, "/repository/.editorconfig")]).GetOptionsForSourcePath(path);
        var parse = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Latest);
        var compilation = CSharpCompilation.Create("Example", [CSharpSyntaxTree.ParseText(code, parse, path), CSharpSyntaxTree.ParseText(Usings, parse)],
            _references.Value, new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        var errors = compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error);
        var analyzers = compilation.WithAnalyzers([new PresenceAnalyzer()], new AnalyzerOptions([], new Options(config.AnalyzerOptions)));
        var found = await analyzers.GetAnalyzerDiagnosticsAsync();
        return [.. errors.Concat(found).OrderBy(d => d.Location.SourceSpan.Start).Select(d => $"{d.Location.GetLineSpan().StartLinePosition.Line + 1}: {d.Id}")];
    }

    /// <summary>What the example says of itself: a comment with an id at the end of a line.</summary>
    public static IReadOnlyList<string> Expected(string code) =>
        [.. code.Split('\n').SelectMany((line, i) => Mark().Matches(line).Select(m => $"{i + 1}: {m.Groups[1].Value}"))];

    [GeneratedRegex(@"// (OBG\d{4})", RegexOptions.CultureInvariant)]
    private static partial Regex Mark();

    private sealed class Options(ImmutableDictionary<string, string> values) : AnalyzerConfigOptionsProvider
    {
        private readonly Values _values = new(values);

        public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(ImmutableDictionary<string, string>.Empty);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => _values;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => _values;
    }

    private sealed class Values(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
