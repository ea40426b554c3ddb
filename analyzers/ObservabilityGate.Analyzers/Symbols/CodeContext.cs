using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ObservabilityGate.Analyzers.Symbols;

/// <summary>One compilation as the engine sees it: compares types with known names, also where a reference is missing and only a name and the usings are left.</summary>
internal sealed class CodeContext(Compilation compilation)
{
    private readonly ConcurrentDictionary<SyntaxTree, HashSet<string>> _usings = new();
    private readonly Lazy<HashSet<string>> _globalUsings = new(() => GlobalUsings(compilation));

    public Compilation Compilation { get; } = compilation;

    /// <summary>True when <paramref name="type"/> is the known type. An unresolved type is taken by its name and arity when a using at <paramref name="at"/> brings the namespace.</summary>
    public bool Is(ITypeSymbol? type, KnownType known, SyntaxTree? at)
    {
        if (type is not INamedTypeSymbol named || named.Name != known.Name || named.Arity != known.Arity)
            return false;

        return named.TypeKind == TypeKind.Error
            ? named.ContainingNamespace.IsNamespace(known.Namespace) || (at is not null && IsImported(known.Namespace, at))
            : named.ContainingNamespace.IsNamespace(known.Namespace);
    }

    /// <summary>True when the attribute is of the known type, whose name ends with <c>Attribute</c>; an unresolved one keeps the short name that was written.</summary>
    public bool IsAttribute(AttributeData attribute, KnownType known)
    {
        if (attribute.AttributeClass is not { } type)
            return false;

        var tree = attribute.ApplicationSyntaxReference?.SyntaxTree;
        return Is(type, known, tree)
            || (type.TypeKind == TypeKind.Error && Is(type, known with { Name = known.Name.Substring(0, known.Name.Length - "Attribute".Length) }, tree));
    }

    /// <summary>True when a using of the file, or a global one, imports the namespace.</summary>
    public bool IsImported(string @namespace, SyntaxTree tree) =>
        _usings.GetOrAdd(tree, FileUsings).Contains(@namespace) || _globalUsings.Value.Contains(@namespace);

    private static HashSet<string> FileUsings(SyntaxTree tree)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        if (tree.GetRoot() is CompilationUnitSyntax unit)
        {
            Add(names, unit.Usings);
            foreach (var space in unit.DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax).OfType<BaseNamespaceDeclarationSyntax>())
                Add(names, space.Usings);
        }

        return names;
    }

    private static HashSet<string> GlobalUsings(Compilation compilation)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var tree in compilation.SyntaxTrees)
        {
            if (tree.GetRoot() is CompilationUnitSyntax { Usings: { Count: > 0 } usings })
                Add(names, usings.Where(u => !u.GlobalKeyword.IsKind(Microsoft.CodeAnalysis.CSharp.SyntaxKind.None)));
        }

        return names;
    }

    private static void Add(HashSet<string> names, IEnumerable<UsingDirectiveSyntax> usings)
    {
        foreach (var directive in usings)
        {
            if (directive.Name is { } name)
                names.Add(name.ToString());
        }
    }
}
