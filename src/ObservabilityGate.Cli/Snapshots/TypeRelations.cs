using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using ObservabilityGate.Analyzers.Symbols;

namespace ObservabilityGate.Cli.Snapshots;

/// <summary>Who implements and derives from what, over all projects. Types are matched by their documentation id, because each project sees the others through its own references.</summary>
internal sealed class TypeRelations
{
    private readonly Func<string, IReadOnlyList<INamedTypeSymbol>> _declaredWithBase;
    private readonly Func<IAssemblySymbol?, bool> _isFirstParty;
    private readonly ConcurrentDictionary<string, IReadOnlyList<INamedTypeSymbol>> _byBaseName = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, IReadOnlyList<INamedTypeSymbol>> _subtypes = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<ISymbol, string> _ids = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<IMethodSymbol, IReadOnlyList<IMethodSymbol>> _implementations = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<IMethodSymbol, IReadOnlyList<Implementer>> _implementers = new(SymbolEqualityComparer.Default);

    /// <param name="declaredWithBase">The types whose list of bases names a type.</param>
    /// <param name="isFirstParty">Whether an assembly is code of this repository.</param>
    public TypeRelations(Func<string, IReadOnlyList<INamedTypeSymbol>> declaredWithBase, Func<IAssemblySymbol?, bool> isFirstParty)
    {
        _declaredWithBase = declaredWithBase;
        _isFirstParty = isFirstParty;
    }

    public int ConcreteSubtypes(INamedTypeSymbol type) => Subtypes(type).Count(t => t is { IsAbstract: false, TypeKind: TypeKind.Class });

    /// <summary>The types that implement or derive from a type, directly or not, by path and place.</summary>
    public IReadOnlyList<INamedTypeSymbol> Subtypes(INamedTypeSymbol type) => _subtypes.GetOrAdd(Id(type.OriginalDefinition), id =>
    {
        var found = new HashSet<INamedTypeSymbol>(SymbolEqualityComparer.Default);
        var names = new HashSet<string>(StringComparer.Ordinal) { type.Name };

        // A package's own implementation stands between its interface and a type of ours that derives from it, and is named after the interface.
        if (type.TypeKind == TypeKind.Interface && type.DeclaringSyntaxReferences.Length == 0 && type.Name is ['I', _, ..])
            names.UnionWith([type.Name[1..], "Default" + type.Name[1..]]);
        var pending = new Queue<string>(names);
        while (pending.TryDequeue(out var name))
        {
            foreach (var candidate in _byBaseName.GetOrAdd(name, _declaredWithBase))
            {
                if (candidate.AllInterfaces.Concat(candidate.Bases()).Any(t => t.Name == type.Name && Id(t.OriginalDefinition) == id) && found.Add(candidate) && !candidate.IsSealed && names.Add(candidate.Name))
                    pending.Enqueue(candidate.Name);
            }
        }

        return [.. found.OrderBy(t => t.DeclaringSyntaxReferences[0].SyntaxTree.FilePath, StringComparer.Ordinal).ThenBy(t => t.DeclaringSyntaxReferences[0].Span.Start)];
    });

    /// <summary>The members with a body that a call of this member may run.</summary>
    public IReadOnlyList<IMethodSymbol> Implementations(IMethodSymbol method) => _implementations.GetOrAdd(method, Find);

    public string Id(ISymbol symbol) => _ids.GetOrAdd(symbol, s => s.GetDocumentationCommentId() ?? s.Name);

    private IReadOnlyList<IMethodSymbol> Find(IMethodSymbol method)
    {
        // The framework's own contracts (Dispose, Equals, MoveNext) are implemented everywhere and say nothing about what a call runs.
        var contract = method.ContainingType;
        if (contract.ContainingNamespace.IsWithin("System") || IsOfHosting(contract.ContainingNamespace))
            return [];

        // Who implements a member is found once, whatever types it is called with; which of them such a call runs is told by what they were made for.
        var found = new Dictionary<ISymbol, IMethodSymbol>(SymbolEqualityComparer.Default);
        var candidate = default(INamedTypeSymbol);
        foreach (var implementer in _implementers.GetOrAdd(method.OriginalDefinition, FindImplementers))
        {
            // The first view of a type on the contract decides.
            if (SymbolEqualityComparer.Default.Equals(candidate, implementer.Type) || Called(implementer, method) is not { } implementation)
                continue;

            candidate = implementer.Type;
            if (!implementation.IsAbstract)
                found.TryAdd(implementation, implementation);
        }

        foreach (var forwarded in Forwarded(method).SelectMany(Implementations))
            found.TryAdd(forwarded, forwarded);
        return [.. found.Values];
    }

    private IReadOnlyList<Implementer> FindImplementers(IMethodSymbol method) =>
        [.. Subtypes(method.ContainingType).SelectMany(candidate => method.ContainingType.TypeKind == TypeKind.Interface ? Implementing(candidate, method) : Overriding(candidate, method))];

    /// <summary>What a call of the contract's member runs of the implementer, as it is constructed by that call; null when it was made for other types.</summary>
    private IMethodSymbol? Called(Implementer implementer, IMethodSymbol method)
    {
        var (type, face, implementation) = implementer;
        if (Fits(face, method.ContainingType) || (face.TypeKind == TypeKind.Class && type.IsGenericType))
            return implementation.IsGenericMethod && face.TypeKind == TypeKind.Interface && implementation.TypeParameters.Length == method.TypeArguments.Length ? implementation.Construct([.. method.TypeArguments]) : implementation;

        // An open generic implementer takes the arguments of the call: Handler<T> : IHandler<T>.
        if (face.TypeKind != TypeKind.Interface || Close(type, face, method.ContainingType) is not { } closed)
            return null;

        var view = closed.SelfAndBases().FirstOrDefault(t => SymbolEqualityComparer.Default.Equals(t.OriginalDefinition, implementation.ContainingType.OriginalDefinition))?
            .GetMembers(implementation.Name).OfType<IMethodSymbol>().FirstOrDefault(m => SymbolEqualityComparer.Default.Equals(m.OriginalDefinition, implementation.OriginalDefinition)) ?? implementation;
        return view.IsGenericMethod && view.TypeParameters.Length == method.TypeArguments.Length ? view.Construct([.. method.TypeArguments]) : view;
    }

    private readonly record struct Implementer(INamedTypeSymbol Type, INamedTypeSymbol Face, IMethodSymbol Member);

    /// <summary>The overloads that a package's shorter one calls: a context that overrides <c>SaveChanges(bool)</c> hears of <c>SaveChanges()</c>, too.</summary>
    private IEnumerable<IMethodSymbol> Forwarded(IMethodSymbol method) => !method.IsVirtual || method.ContainingType is not { TypeKind: TypeKind.Class } type || _isFirstParty(type.ContainingAssembly) ? [] :
        type.GetMembers(method.Name).OfType<IMethodSymbol>().Where(m => m.IsVirtual && m.Parameters.Length > method.Parameters.Length && m.TypeParameters.Length == method.TypeParameters.Length
            && method.Parameters.All(p => m.Parameters.Any(q => SymbolEqualityComparer.Default.Equals(p.Type, q.Type))));

    // Of Microsoft.Extensions only caches are called by what uses them; the rest is called by the host.
    private static bool IsOfHosting(INamespaceSymbol space) => space.IsWithin("Microsoft.Extensions") && !space.IsWithin("Microsoft.Extensions.Caching");

    private IEnumerable<Implementer> Implementing(INamedTypeSymbol candidate, IMethodSymbol method)
    {
        var memberId = Id(method);
        foreach (var face in candidate.AllInterfaces.Where(f => f.Name == method.ContainingType.Name && IsSame(f.OriginalDefinition, method.ContainingType)))
        {
            foreach (var member in face.GetMembers(method.Name).OfType<IMethodSymbol>().Where(m => Id(m.OriginalDefinition) == memberId))
            {
                // Parameters of types that do not bind are never equal; then the name and their number decide.
                var implementation = candidate.FindImplementationForInterfaceMember(member) as IMethodSymbol
                    ?? (HasUnboundParameter(member) ? candidate.SelfAndBases().SelectMany(t => t.GetMembers(member.Name)).OfType<IMethodSymbol>().FirstOrDefault(m => m.Parameters.Length == member.Parameters.Length) : null);
                if (implementation is { IsAbstract: true } or { IsVirtual: true } or { IsOverride: true })
                    implementation = candidate.SelfAndBases().SelectMany(t => Overriding(t, implementation)).Select(i => i.Member).FirstOrDefault(m => !m.IsAbstract) ?? implementation;
                if (implementation is not null)
                    yield return new(candidate, face, implementation);
            }
        }
    }

    private IEnumerable<Implementer> Overriding(INamedTypeSymbol candidate, IMethodSymbol method)
    {
        foreach (var member in candidate.GetMembers(method.Name).OfType<IMethodSymbol>())
        {
            if (member is { IsOverride: true, OverriddenMethod: null } && member.Parameters.Length == method.Parameters.Length && HasUnboundParameter(member))
                yield return new(candidate, method.ContainingType, member);

            for (var overridden = member.OverriddenMethod; overridden is not null; overridden = overridden.OverriddenMethod)
            {
                if (IsSame(overridden.OriginalDefinition, method.OriginalDefinition))
                    yield return new(candidate, overridden.ContainingType, member);
            }
        }
    }

    /// <summary>The same declaration, seen from whichever project; two projects may well declare the same name without knowing of each other.</summary>
    public bool IsSame(ISymbol left, ISymbol right)
    {
        var (one, other) = (left.DeclaringSyntaxReferences, right.DeclaringSyntaxReferences);
        return one.Length > 0 && other.Length > 0
            ? one.Any(l => other.Any(r => l.SyntaxTree == r.SyntaxTree && l.Span == r.Span))
            : Id(left) == Id(right);
    }

    private static bool HasUnboundParameter(IMethodSymbol method) => method.Parameters.Any(p => IsUnbound(p.Type));

    private static bool IsUnbound(ITypeSymbol type) => type.TypeKind == TypeKind.Error || (type is INamedTypeSymbol named && named.TypeArguments.Any(IsUnbound)) || (type is IArrayTypeSymbol array && IsUnbound(array.ElementType));

    private bool Fits(INamedTypeSymbol offered, INamedTypeSymbol asked)
    {
        for (var i = 0; i < offered.TypeArguments.Length && i < asked.TypeArguments.Length; i++)
        {
            if (!Fits(offered.TypeArguments[i], asked.TypeArguments[i]))
                return false;
        }

        return true;
    }

    private bool Fits(ITypeSymbol offered, ITypeSymbol asked)
    {
        if (asked is ITypeParameterSymbol || asked.TypeKind == TypeKind.Error || offered.TypeKind == TypeKind.Error)
            return true;
        if (offered is ITypeParameterSymbol)
            return false;
        if (SymbolEqualityComparer.Default.Equals(offered, asked))
            return true;
        return offered is INamedTypeSymbol left && asked is INamedTypeSymbol right && left.Name == right.Name && Id(left.OriginalDefinition) == Id(right.OriginalDefinition) && Fits(left, right);
    }

    private INamedTypeSymbol? Close(INamedTypeSymbol candidate, INamedTypeSymbol face, INamedTypeSymbol asked)
    {
        if (!candidate.IsGenericType)
            return null;

        var arguments = candidate.TypeArguments.ToArray();
        for (var i = 0; i < face.TypeArguments.Length; i++)
        {
            // A parameter of the type around the candidate stays open: Outer<T>.Handler : IHandler<T>.
            if (face.TypeArguments[i] is ITypeParameterSymbol parameter)
            {
                if (SymbolEqualityComparer.Default.Equals(parameter.DeclaringType, candidate.OriginalDefinition))
                    arguments[parameter.Ordinal] = asked.TypeArguments[i];
            }
            else if (!Fits(face.TypeArguments[i], asked.TypeArguments[i]))
                return null;
        }

        return arguments.Length == 0 ? candidate : candidate.OriginalDefinition.Construct(arguments);
    }
}
