using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ObservabilityGate.Architecture.Tests.Layers;

/// <summary>One use of a type: where it stands and which type of which namespace it names.</summary>
internal sealed record NamespaceUse(string From, string To, string Type, string At);

/// <summary>Which namespaces of a project use which: every name of its source is bound and asked where it was declared.</summary>
internal sealed class NamespaceGraph
{
    private const string ImplicitUsings = "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global using System.Net.Http; global using System.Threading; global using System.Threading.Tasks; global using ObservabilityGate.Analyzers.Vocabulary;";

    /// <param name="folder">The project's folder, relative to the repository.</param>
    /// <param name="rootNamespace">The project's root namespace; names are given without it.</param>
    /// <param name="assembly">The name of its assembly, which others' internals are visible to.</param>
    public NamespaceGraph(string folder, string rootNamespace, string assembly)
    {
        var parse = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Latest);
        var trees = Repository.Sources.Where(f => f.StartsWith(folder + "/", StringComparison.Ordinal) && !f.EndsWith("/Polyfills.cs", StringComparison.Ordinal))
            .Select(f => CSharpSyntaxTree.ParseText(Repository.Read(f), parse, f)).ToList();
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(p => Path.GetFileNameWithoutExtension(p) != assembly).Select(p => MetadataReference.CreateFromFile(p));
        var compilation = CSharpCompilation.Create(assembly, trees.Append(CSharpSyntaxTree.ParseText(ImplicitUsings, parse)), references,
            new(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable));

        var uses = new HashSet<NamespaceUse>();
        var unbound = new List<string>();
        Parallel.ForEach(trees, tree =>
        {
            var (found, missed) = Read(compilation, tree, rootNamespace);
            lock (uses)
            {
                uses.UnionWith(found);
                unbound.AddRange(missed);
            }
        });
        Uses = [.. uses.OrderBy(u => u.At, StringComparer.Ordinal)];
        Unbound = unbound;
    }

    /// <summary>Names that did not bind here: then uses may be missing.</summary>
    public IReadOnlyList<string> Unbound { get; }

    public IReadOnlyList<NamespaceUse> Uses { get; }

    public IEnumerable<(string From, string To)> Arrows => Uses.Select(u => (u.From, u.To)).Distinct().OrderBy(a => a.From, StringComparer.Ordinal).ThenBy(a => a.To, StringComparer.Ordinal);

    private static (List<NamespaceUse> Uses, List<string> Unbound) Read(CSharpCompilation compilation, SyntaxTree tree, string root)
    {
        var uses = new List<NamespaceUse>();
        var unbound = new List<string>();
        var model = compilation.GetSemanticModel(tree);
        foreach (var name in tree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>())
        {
            if (name.FirstAncestorOrSelf<UsingDirectiveSyntax>() is not null)
                continue;

            var at = $"{tree.FilePath}:{name.GetLocation().GetLineSpan().StartLinePosition.Line + 1}";
            var info = model.GetSymbolInfo(name);
            var symbol = info.Symbol ?? info.CandidateSymbols.FirstOrDefault();
            if (symbol is null && name.Identifier.ValueText is not ("nameof" or "var" or "_"))
                unbound.Add($"{at}: {name}");

            // A member of an object that was handed over is a use of its type too, though the type is not named.
            var type = symbol as INamedTypeSymbol ?? (symbol is IMethodSymbol or IPropertySymbol or IFieldSymbol or IEventSymbol ? symbol.ContainingType : null);
            if (type is null || !SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, compilation.Assembly))
                continue;

            while (type.ContainingType is { } outer)
                type = outer;
            var from = name.FirstAncestorOrSelf<BaseNamespaceDeclarationSyntax>() is { } space ? Short(space.Name.ToString(), root) : "";
            var to = Short(type.ContainingNamespace, root);
            if (from != to)
                uses.Add(new(from, to, type.Name, at));
        }

        return (uses, unbound);
    }

    private static string Short(INamespaceSymbol space, string root) => Short(space.IsGlobalNamespace ? "" : space.ToDisplayString(), root);

    private static string Short(string space, string root) => space == root || space.Length == 0 ? "" : space.StartsWith(root + ".", StringComparison.Ordinal) ? space[(root.Length + 1)..] : space;
}
