using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ObservabilityGate.Analyzers.Endpoints;
using ObservabilityGate.Analyzers.Hooks;
using ObservabilityGate.Analyzers.Hooks.Wrappers;
using ObservabilityGate.Analyzers.Symbols;
using ObservabilityGate.Cli.Snapshots;

namespace ObservabilityGate.Cli.Gate.Effects;

/// <summary>
/// Which endpoints a change un-instruments without touching them. A changed member matters only when it reaches less than before; from there the calls lead back, and
/// each caller that still reaches as much ends the way.
/// </summary>
internal sealed class ReverseEffects(SnapshotAnalysis before, SnapshotAnalysis after)
{
    private readonly Weakening _weakening = new(before, after);
    private readonly Callers _before = new(before.CodeBase);
    private readonly Callers _after = new(after.CodeBase);

    /// <param name="changed">The changed files, with their trees on both sides.</param>
    /// <param name="projectsChanged">True when a project compiles other things than before.</param>
    public AffectedPlaces Of(IReadOnlyList<(SyntaxTree? Base, SyntaxTree? Head)> changed, bool projectsChanged)
    {
        if (projectsChanged)
            return AffectedPlaces.Everywhere();

        var files = changed.Where(c => c.Base is not null && c.Base != c.Head).Select(c => (Old: c.Base!, Now: c.Head)).ToList();
        if (files.AsParallel().Any(f => WiringChanges.ReachEverything(before.CodeBase, f.Old, f.Now)))
            return AffectedPlaces.Everywhere();

        var places = new AffectedPlaces();
        var types = InParallel(files, f => TypeChanges(f.Old, f.Now));
        foreach (var (type, kinds) in types.AsParallel().AsOrdered().Select(t => (t, LostAround(t))).ToList())
        {
            places.Add(kinds, kinds.Count == 0 ? HookCategories.None : HookCategories.All);
            Inheriting(type, HookCategories.All, places);
        }

        var compared = types.SelectMany(DeclaredMembers).Where(IsReachedUnnamed).Select(m => (m, default(IMethodSymbol)))
            .Concat(InParallel(files, f => Changed(f.Old, f.Now)))
            .Concat(files.SelectMany(f => Retyped(f.Old, f.Now)))
            .DistinctBy(m => m.Item1, SymbolEqualityComparer.Default).ToList();
        Follow(new(_weakening.Among(compared)), places);
        return places;
    }

    /// <summary>The nodes of a file belong to the thread that read it, so that each file is read by one; symbols may go anywhere.</summary>
    private static IReadOnlyList<TResult> InParallel<T, TResult>(IReadOnlyList<T> items, Func<T, IEnumerable<TResult>> of) => [.. items.AsParallel().AsOrdered().SelectMany(i => of(i).ToList())];

    /// <summary>The kinds of endpoints that a changed type ran around, if what it ran emitted.</summary>
    private IReadOnlyCollection<EndpointKind> LostAround(INamedTypeSymbol type) =>
        Wrapped(type) is { } kinds && DeclaredMembers(type).Any(m => _weakening.EmittedBefore(m).Count > 0) ? kinds : [];

    private static IEnumerable<IMethodSymbol> DeclaredMembers(INamedTypeSymbol type) => type.GetMembers().OfType<IMethodSymbol>().Where(m => m.DeclaringSyntaxReferences.Length > 0);

    /// <summary>Goes from weakened members to whoever calls them, or runs inside them.</summary>
    private void Follow(Queue<WeakenedMember> pending, AffectedPlaces places)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (pending.TryDequeue(out var weakened))
        {
            var member = weakened.Base;
            if (!seen.Add(Key(member)))
                continue;

            var lost = Weakening.Categories(weakened.Lost);
            if (weakened.Head?.DeclaringSyntaxReferences is [var own, ..])
                places.Add(own, lost);
            if (Wrapped(member.ContainingType) is { } kinds)
                places.Add(kinds, lost);
            if (FilterMethods.OfEndpointTypes.Contains(member.Name))
                Inheriting(member.ContainingType, lost, places);
            foreach (var caller in weakened.Head is { } head ? Callers(_after, head) : Callers(_before, member))
            {
                if (Successor(caller) is not { } now || seen.Contains(Key(now)))
                    continue;
                if (now.DeclaringSyntaxReferences is [var place, ..])
                    places.Add(place, lost);
                if (!_weakening.StillReaches(now, weakened.Lost))
                    pending.Enqueue(new(now, now, weakened.Lost));
            }
        }

        places.IsIncomplete = _before.IsExhausted || _after.IsExhausted || _weakening.IsExhausted;
    }

    // What runs at the end of a using, by an operator or by an index runs wherever its type is used.
    private static IEnumerable<IMethodSymbol> Callers(Callers callers, IMethodSymbol member) => RunsUnnamed(member) ? callers.Mentioning(member.ContainingType) : callers.Of(member);

    private static string Key(IMethodSymbol member) => member.ContainingAssembly?.Name + "/" + (member.GetDocumentationCommentId() ?? member.ToDisplayString());

    /// <summary>The same member at head; null when it is gone.</summary>
    private IMethodSymbol? Successor(IMethodSymbol member)
    {
        if (member.DeclaringTree() is not { } tree || after.FileAt(tree.FilePath) is not { } file)
            return null;
        if (member.DeclaringSyntaxReferences is not [var place, ..])
            return member;

        return Declared(after.CodeBase, file == tree ? place.WholeSyntaxNode() : null)
            ?? after.CodeBase.ContextOf(file)?.Compilation.GetTypeByMetadataName(MetadataName(member.ContainingType))?.GetMembers(member.Name).OfType<IMethodSymbol>()
                .FirstOrDefault(m => m.GetDocumentationCommentId() == member.GetDocumentationCommentId());
    }

    private static string MetadataName(INamedTypeSymbol type) => type.ContainingType is { } outer ? MetadataName(outer) + "+" + type.MetadataName
        : type.ContainingNamespace.IsGlobalNamespace ? type.MetadataName : type.ContainingNamespace.ToDisplayString() + "." + type.MetadataName;

    /// <summary>Members whose code differs, and that somebody may still reach.</summary>
    private IEnumerable<(IMethodSymbol Base, IMethodSymbol? Head)> Changed(SyntaxTree old, SyntaxTree? now)
    {
        foreach (var change in MemberChanges.Between(old, now))
        {
            var member = Declared(before.CodeBase, change.Base);
            if (member is not null && (change.Head is not null || IsReachedUnnamed(member) || HasOverloads(member) || after.CodeBase.TreesMentioning(member.Name).Any()))
                yield return (member, Declared(after.CodeBase, change.Head));
        }
    }

    /// <summary>Whoever named a member that is gone was changed with it, unless a call found it by other means, or the name still means something.</summary>
    private bool IsReachedUnnamed(IMethodSymbol member) =>
        member.IsVirtual || member.IsOverride || RunsUnnamed(member) || member.IsExtensionMethod || FilterMethods.OfEndpointTypes.Contains(member.Name) || Wrapped(member.ContainingType) is not null
        || member.ContainingType.AllInterfaces.SelectMany(i => i.GetMembers()).Any(m => SymbolEqualityComparer.Default.Equals(member.ContainingType.FindImplementationForInterfaceMember(m), member))
        || before.CodeBase.EndpointsIn(member.DeclaringTree()!).Any(e => e.Message is not null && SymbolEqualityComparer.Default.Equals(e.Method, member));

    private static bool HasOverloads(IMethodSymbol member) => member.ContainingType.GetMembers(member.Name).Length > 1;

    /// <summary>Members that run without being named: at the end of a <c>using</c>, by an operator, by an index.</summary>
    private static bool RunsUnnamed(IMethodSymbol member) =>
        member.Name is "Dispose" or "DisposeAsync" || member.MethodKind is MethodKind.UserDefinedOperator or MethodKind.Conversion || member.AssociatedSymbol is IPropertySymbol { IsIndexer: true };

    /// <summary>The kinds of endpoints that a wrapper runs around without being named; null when it is none.</summary>
    private EndpointKind[]? Wrapped(INamedTypeSymbol type)
    {
        if (type.DeclaringTree() is not { } tree)
            return null;

        var side = before.CodeBase.ContextOf(tree) is null ? after.CodeBase : before.CodeBase;
        return side.ContextOf(tree) is not { } code ? null
            : WrapperShape.Of(code, type)?.Kinds ?? (HoldsHandlers(side, code, type) ? [EndpointKind.MediatR, EndpointKind.CustomHandler] : null);
    }

    /// <summary>A dispatcher or decorator: its members name a handler's interface, and no handler names it.</summary>
    private static bool HoldsHandlers(SnapshotCodeBase codeBase, CodeContext code, INamedTypeSymbol type) =>
        type.DeclaringSyntaxReferences.Select(r => r.WholeSyntaxNode()).SelectMany(node => node.DescendantNodes(n => n is not BaseListSyntax)).OfType<SimpleNameSyntax>()
            .Where(name => name.Identifier.ValueText is ['I', >= 'A' and <= 'Z', ..] && name.FirstAncestorOrSelf<TypeOfExpressionSyntax>() is null)
            .Any(name => codeBase.ModelOf(name.SyntaxTree)?.GetSymbolInfo(name).Symbol is INamedTypeSymbol { TypeKind: TypeKind.Interface } face
                && (Handlers.ContractOf(code, face, name.SyntaxTree) is not null || (face.Arity == 0 && HandlerShapes.IsNamedAfterHandling(face.Name))));

    /// <summary>Members that use a field or property which is gone, has another type, or holds another delegate: a logger that is none any more.</summary>
    private IEnumerable<(IMethodSymbol Base, IMethodSymbol? Head)> Retyped(SyntaxTree old, SyntaxTree? now)
    {
        if (now is null)
            yield break;

        var kept = State(now).Select(s => (s.Owner, s.Name, s.Type)).ToHashSet();
        foreach (var (owner, name, type, node) in State(old).Where(s => !kept.Contains((s.Owner, s.Name, s.Type))))
        {
            if (before.CodeBase.DeclarationsOf(old)?.GetDeclaredSymbol(node) is not { } state || !MayEmit((state as IFieldSymbol)?.Type ?? ((IPropertySymbol)state).Type))
                continue;
            foreach (var user in _before.Mentioning(state).Distinct<IMethodSymbol>(SymbolEqualityComparer.Default))
            {
                if (Successor(user) is { } head)
                    yield return (user, head);
            }
        }
    }

    /// <summary>False for numbers, texts, collections of them and the rest of the framework, through which nothing is emitted.</summary>
    private static bool MayEmit(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => MayEmit(array.ElementType),
        INamedTypeSymbol { TypeKind: not TypeKind.Delegate } named when named.SpecialType != SpecialType.None || (named.ContainingNamespace.IsWithin("System") && !named.ContainingNamespace.IsWithin("System.Diagnostics"))
            => named.TypeArguments.Any(MayEmit),
        _ => true,
    };

    private static IEnumerable<(string Owner, string Name, string Type, SyntaxNode Node)> State(SyntaxTree tree)
    {
        foreach (var type in Declarations.Types(tree))
        {
            foreach (var member in type.Members)
            {
                if (member is PropertyDeclarationSyntax property)
                    yield return (MemberChanges.NameOf(type), property.Identifier.ValueText, property.Type + Delegate(property.Initializer), property);
                foreach (var variable in member is FieldDeclarationSyntax { Declaration: var declaration } ? declaration.Variables : [])
                    yield return (MemberChanges.NameOf(type), variable.Identifier.ValueText, ((VariableDeclarationSyntax)variable.Parent!).Type + Delegate(variable.Initializer), variable);
            }
        }

        static string Delegate(EqualsValueClauseSyntax? initializer) =>
            initializer?.Value.DescendantNodesAndSelf().Any(n => n is AnonymousFunctionExpressionSyntax) == true ? MemberChanges.Line(initializer) : "";
    }

    /// <summary>Types that lost an attribute or a base: what that brought, whoever derives from them lost too.</summary>
    private IEnumerable<INamedTypeSymbol> TypeChanges(SyntaxTree old, SyntaxTree? now)
    {
        var after = (now is null ? [] : Declarations.Types(now)).GroupBy(MemberChanges.NameOf, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.ToList(), StringComparer.Ordinal);
        foreach (var type in Declarations.Types(old))
        {
            var lost = Surroundings(type);
            if (after.TryGetValue(MemberChanges.NameOf(type), out var parts))
                lost.ExceptWith(parts.SelectMany(Surroundings));
            if (lost.Count > 0 && before.CodeBase.DeclarationsOf(old)?.GetDeclaredSymbol(type) is INamedTypeSymbol symbol)
                yield return symbol;
        }
    }

    private static HashSet<string> Surroundings(TypeDeclarationSyntax type) =>
    [
        .. type.AttributeLists.SelectMany(l => l.Attributes).Where(IsFilterLike).Select(MemberChanges.Line),
        .. type.BaseList?.Types.Where(t => t.Type is not PredefinedTypeSyntax).Select(MemberChanges.Line) ?? [],

        // An override has the attributes of what it overrides.
        .. type.Members.OfType<MethodDeclarationSyntax>().Where(m => m.Modifiers.Any(t => t.Kind() is SyntaxKind.VirtualKeyword or SyntaxKind.AbstractKeyword or SyntaxKind.OverrideKeyword))
            .SelectMany(m => m.AttributeLists.SelectMany(l => l.Attributes).Where(IsFilterLike).Select(a => $"{m.Identifier.ValueText} {MemberChanges.Line(a)}")),
    ];

    private static bool IsFilterLike(AttributeSyntax attribute) =>
        attribute.Name.ToString() is var name && name is not ("Route" or "ApiController" or "Authorize" or "AllowAnonymous" or "Area" or "Produces" or "Consumes" or "ApiVersion" or "Tags" or "Serializable");

    /// <summary>The files of a type and of all that inherit from it.</summary>
    private void Inheriting(INamedTypeSymbol type, HookCategories lost, AffectedPlaces places)
    {
        foreach (var heir in before.CodeBase.Relations.Subtypes(type).Prepend(type).SelectMany(t => t.DeclaringSyntaxReferences).Select(r => after.FileAt(r.SyntaxTree.FilePath)).OfType<SyntaxTree>())
            places.Add(heir, lost);
    }

    private static IMethodSymbol? Declared(SnapshotCodeBase codeBase, SyntaxNode? node)
    {
        if (node is null || codeBase.DeclarationsOf(node.SyntaxTree) is not { } model)
            return null;

        return node is ArrowExpressionClauseSyntax ? (model.GetDeclaredSymbol(node.Parent!) as IPropertySymbol)?.GetMethod : model.GetDeclaredSymbol(node) as IMethodSymbol;
    }
}
