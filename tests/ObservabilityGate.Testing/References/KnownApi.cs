using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;

namespace ObservabilityGate.Testing;

/// <summary>One third-party assembly as declarations, described by the comments at its head.</summary>
public sealed class KnownApi
{
    // The declarations are written, and read by the gate, with these in scope.
    private const string CommonUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    private readonly Lazy<CSharpCompilation> _compilation;
    private readonly Lazy<MetadataReference> _reference;

    internal KnownApi(string name, string source, KnownApiSet set)
    {
        Name = name;
        Needs = Header(source, "needs");
        Namespaces = Header(source, "namespaces");
        Packages = Header(source, "packages");
        _compilation = new Lazy<CSharpCompilation>(() => CSharpCompilation.Create(
            name,
            [Parse(CommonUsings, "Usings.cs"), Parse(source, $"{name}.cs")],
            [.. ReferenceAssemblies.AspNetCoreApp.References, .. set.References(Needs)],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable)));
        _reference = new Lazy<MetadataReference>(Emit);
    }

    public string Name { get; }

    public ImmutableArray<string> Needs { get; }

    public ImmutableArray<string> Namespaces { get; }

    public ImmutableArray<string> Packages { get; }

    internal CSharpCompilation Compilation => _compilation.Value;

    /// <summary>The declarations as an image, made once: a package is an image to every host, and only a project of one's own is source.</summary>
    internal MetadataReference Reference => _reference.Value;

    /// <summary>Errors in the declarations themselves; empty in a sound set.</summary>
    public IEnumerable<Diagnostic> Errors() => Compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error);

    private PortableExecutableReference Emit()
    {
        using var stream = new MemoryStream();
        var result = Compilation.Emit(stream, options: new EmitOptions(metadataOnly: true));
        return result.Success
            ? MetadataReference.CreateFromImage(stream.ToArray(), filePath: $"{Name}.dll")
            : throw new TestFailedException($"The known API '{Name}' does not compile: {result.Diagnostics.First(d => d.Severity == DiagnosticSeverity.Error)}");
    }

    private static SyntaxTree Parse(string source, string path) =>
        CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(LanguageVersion.Latest, DocumentationMode.None), path);

    private static ImmutableArray<string> Header(string source, string key) =>
    [
        .. source.Split('\n')
            .TakeWhile(line => line.StartsWith("//", StringComparison.Ordinal))
            .Select(line => line.TrimStart('/').Trim())
            .Where(line => line.StartsWith(key + ":", StringComparison.Ordinal))
            .SelectMany(line => line[(key.Length + 1)..].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)),
    ];
}
