using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

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
    }

    public string Name { get; }

    public ImmutableArray<string> Needs { get; }

    public ImmutableArray<string> Namespaces { get; }

    public ImmutableArray<string> Packages { get; }

    internal CSharpCompilation Compilation => _compilation.Value;

    /// <summary>Errors in the declarations themselves; empty in a sound set.</summary>
    public IEnumerable<Diagnostic> Errors() => Compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error);

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
