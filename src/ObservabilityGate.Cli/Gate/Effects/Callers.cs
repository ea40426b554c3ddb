using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ObservabilityGate.Analyzers.Symbols;
using ObservabilityGate.Cli.Outlines;
using ObservabilityGate.Cli.Snapshots;

namespace ObservabilityGate.Cli.Gate.Effects;

/// <summary>
/// Who mentions a symbol: files by their words, then names by binding them, each place once. The number of places is bounded, because a name like <c>Send</c> stands
/// everywhere in a code base that is about sending.
/// </summary>
internal sealed class Callers(SnapshotCodeBase codeBase)
{
    private const int MaximumPlaces = 400;

    private int _places;

    /// <summary>True when places were left out.</summary>
    public bool IsExhausted => _places >= MaximumPlaces;

    /// <summary>The members that may call a method: it, what it overrides, and the interface members that it implements.</summary>
    public IEnumerable<IMethodSymbol> Of(IMethodSymbol method)
    {
        var targets = new List<ISymbol>();
        for (var target = method; target is not null; target = target.OverriddenMethod)
            targets.Add(target.MethodKind == MethodKind.Constructor ? target.ContainingType : target.AssociatedSymbol ?? target);
        if (method is { MethodKind: MethodKind.Ordinary or MethodKind.ExplicitInterfaceImplementation or MethodKind.PropertyGet or MethodKind.PropertySet, IsStatic: false })
        {
            targets.AddRange(method.ContainingType.AllInterfaces.Where(i => codeBase.IsFirstParty(i.ContainingAssembly)).SelectMany(i => i.GetMembers().OfType<IMethodSymbol>())
                .Where(m => SymbolEqualityComparer.Default.Equals(method.ContainingType.FindImplementationForInterfaceMember(m), method)).Select(m => m.AssociatedSymbol ?? m));
        }

        // A handler is reached by whoever sends its message, who may know no more of it than its interface.
        if (codeBase.EndpointsIn(method.DeclaringTree()!).FirstOrDefault(e => SymbolEqualityComparer.Default.Equals(e.Method, method)) is { Message: { } message } && codeBase.IsFirstParty(message.ContainingAssembly))
            targets.AddRange(message.AllInterfaces.Prepend(message));
        return targets.SelectMany(Mentioning);
    }

    /// <summary>The members whose code names a symbol.</summary>
    public IEnumerable<IMethodSymbol> Mentioning(ISymbol symbol)
    {
        var name = symbol.Name[(symbol.Name.LastIndexOf('.') + 1)..];
        IEnumerable<SyntaxTree> files = symbol.DeclaredAccessibility == Accessibility.Private
            ? symbol.ContainingType.DeclaringSyntaxReferences.Select(r => r.SyntaxTree).Distinct()
            : codeBase.TreesMentioning(name);
        foreach (var tree in files)
        {
            foreach (var member in In(tree, symbol.OriginalDefinition, name))
                yield return member;
        }
    }

    private IEnumerable<IMethodSymbol> In(SyntaxTree tree, ISymbol symbol, string name)
    {
        var text = tree.GetText().ToString();
        SemanticModel? model = null;
        SyntaxNode? seen = null;
        for (var at = text.IndexOf(name, StringComparison.Ordinal); at >= 0 && !IsExhausted; at = text.IndexOf(name, at + 1, StringComparison.Ordinal))
        {
            if (tree.WholeRoot().FindToken(at) is not { Parent: SimpleNameSyntax node } token || token.SpanStart != at || token.ValueText != name || (symbol is INamedTypeSymbol { TypeKind: TypeKind.Interface } && node.FirstAncestorOrSelf<BaseListSyntax>() is not null) || Enclosing(node) is not { } member || member == seen)
                continue;

            _places++;
            model ??= codeBase.ModelOf(tree)!;
            var info = model.GetSymbolInfo(node);
            if (!new[] { info.Symbol }.Concat(info.CandidateSymbols).Any(s => s is not null && IsOf(s, symbol)))
                continue;

            // What a field holds runs where the field is read.
            if (member is TypeDeclarationSyntax && node.FirstAncestorOrSelf<VariableDeclaratorSyntax>() is { } variable && model.GetDeclaredSymbol(variable) is { } held)
            {
                foreach (var user in Mentioning(held))
                    yield return user;
            }

            seen = member;
            if (DeclaredBy(model, member) is { } caller)
                yield return caller;
        }
    }

    private bool IsOf(ISymbol found, ISymbol asked)
    {
        var named = (found as IMethodSymbol)?.ReducedFrom ?? found;
        if (named is IMethodSymbol { MethodKind: MethodKind.Constructor } && asked is INamedTypeSymbol)
            named = named.ContainingType;
        return named.Kind == asked.Kind && codeBase.Relations.IsSame(named.OriginalDefinition, asked);
    }

    /// <summary>The member around a place: what an endpoint's walk passes through.</summary>
    private static SyntaxNode? Enclosing(SyntaxNode node) => node.Ancestors().FirstOrDefault(n =>
        n is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or ArrowExpressionClauseSyntax { Parent: BasePropertyDeclarationSyntax } or GlobalStatementSyntax
        || (n is TypeDeclarationSyntax && n.Span.Contains(node.Span)));

    private static IMethodSymbol? DeclaredBy(SemanticModel model, SyntaxNode member) => member switch
    {
        GlobalStatementSyntax => model.GetEnclosingSymbol(member.SpanStart) as IMethodSymbol,
        ArrowExpressionClauseSyntax => (model.GetDeclaredSymbol(member.Parent!) as IPropertySymbol)?.GetMethod,

        // A field's or property's initialiser runs with the constructor.
        TypeDeclarationSyntax type => (model.GetDeclaredSymbol(type) as INamedTypeSymbol)?.InstanceConstructors.FirstOrDefault(),
        _ => model.GetDeclaredSymbol(member) as IMethodSymbol,
    };
}
