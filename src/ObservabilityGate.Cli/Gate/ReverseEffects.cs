using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ObservabilityGate.Analyzers.Endpoints;
using ObservabilityGate.Analyzers.Hooks;
using ObservabilityGate.Analyzers.Hooks.Wrappers;
using ObservabilityGate.Analyzers.Symbols;
using ObservabilityGate.Cli.Snapshots;

namespace ObservabilityGate.Cli.Gate;

/// <summary>
/// Which files may hold endpoints that a change un-instruments without touching them. A changed member matters only when it reaches less than before;
/// from there the names lead back: whoever mentions it, and whoever mentions those.
/// </summary>
internal sealed class ReverseEffects(SnapshotAnalysis before, SnapshotAnalysis after)
{
    // Past this share of the code base a search by names says no more than "everything".
    private const double Everything = 0.6;

    private static readonly string[] _wiringWords =
        [.. WrapperShape.DeclarationWords, "UseMiddleware", "AddEndpointFilter", "Decorat", "Interceptors", "Telemetry", "UseHttpLogging", "RequestLogging", "Instrumentation", "UseHttpMetrics", "UseObservability", ".Use("];

    /// <summary>The files of the head whose endpoints must be asked again; null means all of them.</summary>
    public IReadOnlyCollection<SyntaxTree>? AffectedFiles(IReadOnlyList<(SyntaxTree? Base, SyntaxTree? Head)> changed, bool projectsChanged)
    {
        if (projectsChanged || changed.Any(pair => WiringChanged(pair.Base, pair.Head)))
            return null;

        var names = new HashSet<string>(StringComparer.Ordinal);
        var contracts = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (old, now) in changed)
        {
            if (old is null)
                continue;
            if (SharedChanged(old, now) || !TypesChanged(old, now, names))
                return null;

            names.UnionWith(Retyped(old, now));
            foreach (var weakened in Weakened(old, now))
            {
                if (IsWrapper(before.CodeBase, old, weakened) || RunsUnnamed(weakened))
                    return null;
                Mention(names, weakened);

                // A sender may know no more of the message than its interface.
                contracts.UnionWith(weakened.Parameters.SelectMany(parameter => parameter.Type.AllInterfaces).Select(i => i.Name));
            }
        }

        return names.Count == 0 ? [] : Mentioning(names, contracts);
    }

    /// <summary>Registrations of wrappers and framework switches: any change of a statement that names one.</summary>
    private static bool WiringChanged(SyntaxTree? old, SyntaxTree? now)
    {
        if (old is null)
            return false;

        var gone = Wiring(old);
        gone.ExceptWith(now is null ? [] : Wiring(now));
        return gone.Count > 0;
    }

    private static HashSet<string> Wiring(SyntaxTree tree)
    {
        var text = tree.GetText().ToString();
        if (!_wiringWords.Any(word => text.Contains(word, StringComparison.Ordinal)))
            return [];

        return tree.GetRoot().DescendantNodes().OfType<InvocationExpressionSyntax>()
            .Where(call => call.Expression is MemberAccessExpressionSyntax)
            .Select(call => $"{((MemberAccessExpressionSyntax)call.Expression).Name} {call.ArgumentList.NormalizeWhitespace()}")
            .Where(call => _wiringWords.Any(word => call.Contains(word, StringComparison.Ordinal)) || call.StartsWith("Use ", StringComparison.Ordinal))
            .ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>What one file says for every other: a global using names what their calls mean, an attribute of the assembly suppresses what is said of them.</summary>
    private static bool SharedChanged(SyntaxTree old, SyntaxTree? now)
    {
        var gone = Shared(old);
        gone.ExceptWith(now is null ? [] : Shared(now));
        return gone.Count > 0;
    }

    private static HashSet<string> Shared(SyntaxTree tree)
    {
        var unit = (CompilationUnitSyntax)tree.GetRoot();
        return
        [
            .. unit.Usings.Where(u => u.GlobalKeyword.IsKind(SyntaxKind.GlobalKeyword)).Select(u => u.NormalizeWhitespace().ToString()),
            .. unit.AttributeLists.SelectMany(l => l.Attributes).Where(a => a.Name.ToString().Contains("SuppressMessage", StringComparison.Ordinal)).Select(a => a.NormalizeWhitespace().ToString()),
        ];
    }

    /// <summary>Fields and properties that are gone or have another type: a logger that is none any more.</summary>
    private static IEnumerable<string> Retyped(SyntaxTree old, SyntaxTree? now)
    {
        var kept = now is null ? [] : State(now).ToHashSet();
        return State(old).Where(s => !kept.Contains(s)).Select(s => s.Name);
    }

    private static IEnumerable<(string Owner, string Name, string Type)> State(SyntaxTree tree)
    {
        foreach (var type in Declarations.Types(tree))
        {
            foreach (var member in type.Members)
            {
                if (member is PropertyDeclarationSyntax property)
                    yield return (NameOf(type), property.Identifier.ValueText, property.Type.ToString());
                foreach (var variable in member is FieldDeclarationSyntax { Declaration: var declaration } ? declaration.Variables : [])
                    yield return (NameOf(type), variable.Identifier.ValueText, ((VariableDeclarationSyntax)variable.Parent!).Type.ToString());
            }
        }
    }

    private static bool IsWrapper(SnapshotCodeBase codeBase, SyntaxTree tree, IMethodSymbol member) =>
        FilterMethods.OfEndpointTypes.Contains(member.Name) || (codeBase.ContextOf(tree) is { } code && (WrapperShape.Of(code, member.ContainingType) is not null || HoldsHandlers(codeBase, code, member.ContainingType)));

    /// <summary>A dispatcher or decorator: its members name a handler's interface, and no handler names it.</summary>
    private static bool HoldsHandlers(SnapshotCodeBase codeBase, CodeContext code, INamedTypeSymbol type) =>
        type.DeclaringSyntaxReferences.Select(r => r.GetSyntax()).SelectMany(node => node.DescendantNodes(n => n is not BaseListSyntax)).OfType<SimpleNameSyntax>()
            .Where(name => name.Identifier.ValueText is ['I', >= 'A' and <= 'Z', ..] && name.FirstAncestorOrSelf<TypeOfExpressionSyntax>() is null)
            .Any(name => codeBase.ModelOf(name.SyntaxTree)?.GetSymbolInfo(name).Symbol is INamedTypeSymbol { TypeKind: TypeKind.Interface } face
                && (Handlers.ContractOf(code, face, name.SyntaxTree) is not null || (face.Arity == 0 && HandlerShapes.IsNamedAfterHandling(face.Name))));

    /// <summary>Members that run without being named: at the end of a <c>using</c>, by an operator, by an index.</summary>
    private static bool RunsUnnamed(IMethodSymbol member) =>
        member.Name is "Dispose" or "DisposeAsync" || member.MethodKind is MethodKind.UserDefinedOperator or MethodKind.Conversion || member.AssociatedSymbol is IPropertySymbol { IsIndexer: true };

    /// <summary>
    /// Types that lost an attribute or a base: what it wrapped or brought, whoever derives from them or asks for the base lost too. False when such a type was a
    /// wrapper itself, which no name leads away from.
    /// </summary>
    private bool TypesChanged(SyntaxTree old, SyntaxTree? now, HashSet<string> names)
    {
        var after = now is null ? [] : Declarations.Types(now).GroupBy(NameOf, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.ToList(), StringComparer.Ordinal);
        foreach (var type in Declarations.Types(old))
        {
            var lost = Surroundings(type);
            if (after.TryGetValue(NameOf(type), out var parts))
                lost.ExceptWith(parts.SelectMany(Surroundings));
            if (lost.Count == 0)
                continue;
            if (before.CodeBase.ModelOf(old)?.GetDeclaredSymbol(type) is not INamedTypeSymbol symbol || (before.CodeBase.ContextOf(old) is { } code && WrapperShape.Of(code, symbol) is not null))
                return false;

            names.Add(symbol.Name);
            names.UnionWith(symbol.Interfaces.Where(i => before.CodeBase.IsFirstParty(i.ContainingAssembly)).Select(i => i.Name));
        }

        return true;
    }

    private static HashSet<string> Surroundings(TypeDeclarationSyntax type) =>
    [
        .. type.AttributeLists.SelectMany(l => l.Attributes).Where(a => IsFilterLike(a)).Select(a => a.NormalizeWhitespace().ToString()),
        .. type.BaseList?.Types.Where(t => t.Type is not PredefinedTypeSyntax).Select(t => t.NormalizeWhitespace().ToString()) ?? [],

        // An override has the attributes of what it overrides.
        .. type.Members.OfType<MethodDeclarationSyntax>().Where(m => m.Modifiers.Any(t => t.Kind() is SyntaxKind.VirtualKeyword or SyntaxKind.AbstractKeyword or SyntaxKind.OverrideKeyword))
            .SelectMany(m => m.AttributeLists.SelectMany(l => l.Attributes).Where(IsFilterLike).Select(a => $"{m.Identifier.ValueText} {a.NormalizeWhitespace()}")),
    ];

    private static bool IsFilterLike(AttributeSyntax attribute) =>
        attribute.Name.ToString() is var name && name is not ("Route" or "ApiController" or "Authorize" or "AllowAnonymous" or "Area" or "Produces" or "Consumes" or "ApiVersion" or "Tags" or "Serializable");

    private static string NameOf(TypeDeclarationSyntax type) => string.Join('.', type.AncestorsAndSelf().OfType<TypeDeclarationSyntax>().Reverse().Select(t => t.Identifier.ValueText + "`" + (t.TypeParameterList?.Parameters.Count ?? 0)));

    /// <summary>Members that are gone or reach less than before.</summary>
    private IEnumerable<IMethodSymbol> Weakened(SyntaxTree old, SyntaxTree? now)
    {
        var heads = now is null ? [] : Members(after.CodeBase, now).GroupBy(m => m.Id, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
        var bases = Members(before.CodeBase, old).ToList();
        var alone = bases.GroupBy(NameIn).Where(g => g.Count() == 1).Select(g => g.Key).ToHashSet();
        var successors = heads.Values.GroupBy(NameIn).Where(g => g.Count() == 1).ToDictionary(g => g.Key, g => g.Single());
        foreach (var member in bases)
        {
            // Whoever called the only member of a name calls its successor, whatever parameters that takes.
            if (!heads.TryGetValue(member.Id, out var head) && alone.Contains(NameIn(member)))
                successors.TryGetValue(NameIn(member), out head);

            if ((Marked(before.CodeBase, member.Method) & ~Marked(after.CodeBase, head.Method)) != HookCategories.None)
            {
                yield return member.Method;
                continue;
            }

            if (head.Node is not null && MemberDiff.AreSame(MemberDiff.BodyOf(member.Node), MemberDiff.BodyOf(head.Node)))
                continue;

            foreach (var atMost in new[] { Occurs.Failure, Occurs.Always })
            {
                var reached = Emissions(before.CodeBase, member.Method, atMost);
                if (reached.Count > 0 && !reached.IsSubsetOf(head.Method is null ? [] : Emissions(after.CodeBase, head.Method, atMost)))
                {
                    yield return member.Method;
                    break;
                }
            }
        }
    }

    private static (string? Type, string Name) NameIn((string Id, SyntaxNode Node, IMethodSymbol Method) member) =>
        (member.Method.ContainingType?.ToDisplayString(), member.Method.MethodKind == MethodKind.LocalFunction ? member.Id : member.Method.Name);

    /// <summary>What a call of the member emits by its declaration alone: a generated log method, an attribute.</summary>
    private static HookCategories Marked(SnapshotCodeBase codeBase, IMethodSymbol? method)
    {
        if (method is null || method.DeclaringTree() is not { } tree || codeBase.ContextOf(tree) is not { } code)
            return HookCategories.None;

        return HookClassifier.Classify(code, codeBase.Configuration.HookMethodsFor(tree.FilePath), method, null, [.. method.Parameters.Select(p => p.Type)], tree);
    }

    private static HashSet<(HookCategories, bool)> Emissions(SnapshotCodeBase codeBase, IMethodSymbol method, Occurs atMost)
    {
        if (codeBase.Read(method) is not { } facts)
            return [];

        // A hook on the normal path is one for failures too; the reverse is a loss.
        return [.. Reach.From(codeBase, method, facts, method.ContainingType, atMost).Evidence
            .SelectMany(e => e.Value.Occurs == Occurs.Failure ? new[] { (e.Key, false) } : [(e.Key, true), (e.Key, false)])];
    }

    private static IEnumerable<(string Id, SyntaxNode Node, IMethodSymbol Method)> Members(SnapshotCodeBase codeBase, SyntaxTree tree)
    {
        if (codeBase.ModelOf(tree) is not { } model)
            yield break;

        foreach (var node in tree.GetRoot().DescendantNodes().Where(n => n is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or LocalFunctionStatementSyntax or ArrowExpressionClauseSyntax { Parent: BasePropertyDeclarationSyntax }))
        {
            var symbol = node is ArrowExpressionClauseSyntax ? (model.GetDeclaredSymbol(node.Parent!) as IPropertySymbol)?.GetMethod : model.GetDeclaredSymbol(node);
            if (symbol is IMethodSymbol method)
                yield return (method.GetDocumentationCommentId() ?? method.ContainingSymbol.Name + "." + method.Name, node, method);
        }
    }

    private void Mention(HashSet<string> names, IMethodSymbol member)
    {
        var name = member.AssociatedSymbol?.Name ?? member.Name;
        names.Add(member.MethodKind == MethodKind.Constructor ? member.ContainingType.Name : name[(name.LastIndexOf('.') + 1)..]);

        // A handler is reached by whoever sends its message.
        foreach (var parameter in member.Parameters.Where(p => before.CodeBase.IsFirstParty(p.Type.ContainingAssembly)))
            names.Add(parameter.Type.Name);
    }

    /// <summary>The files that mention the names, those that mention the members in them that do, and so on.</summary>
    private IReadOnlyCollection<SyntaxTree>? Mentioning(HashSet<string> start, HashSet<string> contracts)
    {
        var files = new HashSet<SyntaxTree>();
        var known = new HashSet<string>(start.Concat(contracts), StringComparer.Ordinal);
        var pending = new Queue<string>(known);
        while (pending.Count > 0)
        {
            var name = pending.Dequeue();
            foreach (var tree in after.CodeBase.TreesMentioning(name))
            {
                files.Add(tree);
                foreach (var member in tree.GetRoot().DescendantTokens().Where(t => t.IsKind(SyntaxKind.IdentifierToken) && t.ValueText == name).Select(t => t.Parent?.FirstAncestorOrSelf<MemberDeclarationSyntax>()))
                {
                    if (member is MethodDeclarationSyntax && after.CodeBase.ModelOf(tree)?.GetDeclaredSymbol(member) is IMethodSymbol method && (IsWrapper(after.CodeBase, tree, method) || RunsUnnamed(method)))
                        return null;
                    foreach (var next in member is TypeDeclarationSyntax && contracts.Contains(name) ? [] : NamesOf(member).Where(known.Add))
                        pending.Enqueue(next);
                }
            }

            if (files.Count > after.CodeBase.Production.Count * Everything)
                return null;
        }

        return files;
    }

    private static IEnumerable<string> NamesOf(MemberDeclarationSyntax? member)
    {
        switch (member)
        {
            case MethodDeclarationSyntax method:
                yield return method.Identifier.ValueText;
                foreach (var type in method.ParameterList.Parameters.Select(p => p.Type).OfType<SimpleNameSyntax>().Where(_ => method.Identifier.ValueText.StartsWith("Handle", StringComparison.Ordinal) || method.Identifier.ValueText is "Execute" or "ExecuteAsync" or "Consume"))
                    yield return type.Identifier.ValueText;
                break;
            case ConstructorDeclarationSyntax constructor:
                yield return constructor.Identifier.ValueText;
                break;
            case PropertyDeclarationSyntax property:
                yield return property.Identifier.ValueText;
                break;
            case FieldDeclarationSyntax field:
                foreach (var variable in field.Declaration.Variables)
                    yield return variable.Identifier.ValueText;
                break;
            case TypeDeclarationSyntax { BaseList: not null } derived:
                yield return derived.Identifier.ValueText;
                break;
            case OperatorDeclarationSyntax or ConversionOperatorDeclarationSyntax:
                yield return ((TypeDeclarationSyntax)member.Parent!).Identifier.ValueText;
                break;
        }
    }
}
