using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ObservabilityGate.Analyzers.Symbols;

/// <summary>One compilation as the engine sees it: compares types with known names, also where a reference is missing and only a name and the usings are left.</summary>
internal sealed class CodeContext
{
    private readonly ConcurrentDictionary<SyntaxTree, HashSet<string>> _usings = new();
    private readonly ConcurrentDictionary<Type, Lazy<object>> _facts = new();
    private readonly Lazy<HashSet<string>> _globalUsings;
    private readonly Lazy<HashSet<string>> _allUsings;

    public CodeContext(Compilation compilation)
    {
        Compilation = compilation;
        _globalUsings = new(() => GlobalUsings(compilation));
        _allUsings = new(() => new(compilation.SyntaxTrees.SelectMany(tree => _usings.GetOrAdd(tree, FileUsings)), StringComparer.Ordinal));
    }

    public Compilation Compilation { get; }

    /// <summary>A fact about the whole compilation, found once.</summary>
    public T Once<T>(Func<CodeContext, T> find)
        where T : class => (T)_facts.GetOrAdd(typeof(T), _ => new Lazy<object>(() => find(this))).Value;

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

    /// <summary>True when any file of the compilation imports the namespace: the project uses the library, though this file may not say so.</summary>
    public bool IsImportedAnywhere(string @namespace) => _allUsings.Value.Contains(@namespace);

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
