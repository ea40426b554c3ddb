using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ObservabilityGate.Analyzers.Endpoints;
using ObservabilityGate.Analyzers.Hooks;
using ObservabilityGate.Analyzers.Hooks.Wrappers;
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
        foreach (var (old, now) in changed)
        {
            if (old is null)
                continue;
            if (TypesChanged(old, now))
                return null;

            foreach (var weakened in Weakened(old, now))
            {
                if (WrapperShape.Of(before.CodeBase.ContextOf(old)!, weakened.ContainingType) is not null || FilterMethods.OfEndpointTypes.Contains(weakened.Name))
                    return null;
                Mention(names, weakened);
            }
        }

        return names.Count == 0 ? [] : Mentioning(names);
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

    /// <summary>Attributes or bases of a type that were there before and are not any more: they may have wrapped every member of every derived type.</summary>
    private static bool TypesChanged(SyntaxTree old, SyntaxTree? now)
    {
        var after = now is null ? [] : Declarations.Types(now).GroupBy(NameOf, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.ToList(), StringComparer.Ordinal);
        foreach (var type in Declarations.Types(old))
        {
            var lost = Surroundings(type);
            if (after.TryGetValue(NameOf(type), out var parts))
                lost.ExceptWith(parts.SelectMany(Surroundings));
            else if (type.BaseList is null)
                continue;
            if (lost.Count > 0)
                return true;
        }

        return false;
    }

    private static HashSet<string> Surroundings(TypeDeclarationSyntax type) =>
    [
        .. type.AttributeLists.SelectMany(l => l.Attributes).Where(a => IsFilterLike(a)).Select(a => a.NormalizeWhitespace().ToString()),
        .. type.BaseList?.Types.Where(t => t.Type is not PredefinedTypeSyntax).Select(t => t.NormalizeWhitespace().ToString()) ?? [],
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

        foreach (var node in tree.GetRoot().DescendantNodes().Where(n => n is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or LocalFunctionStatementSyntax))
        {
            if (model.GetDeclaredSymbol(node) is IMethodSymbol method)
                yield return (method.GetDocumentationCommentId() ?? method.ContainingSymbol.Name + "." + method.Name, node, method);
        }
    }

    private void Mention(HashSet<string> names, IMethodSymbol member)
    {
        names.Add(member.MethodKind == MethodKind.Constructor ? member.ContainingType.Name : member.Name[(member.Name.LastIndexOf('.') + 1)..]);

        // A handler is reached by whoever sends its message.
        foreach (var parameter in member.Parameters.Where(p => before.CodeBase.IsFirstParty(p.Type.ContainingAssembly)))
            names.Add(parameter.Type.Name);
    }

    /// <summary>The files that mention the names, those that mention the members in them that do, and so on.</summary>
    private IReadOnlyCollection<SyntaxTree>? Mentioning(HashSet<string> start)
    {
        var files = new HashSet<SyntaxTree>();
        var known = new HashSet<string>(start, StringComparer.Ordinal);
        var pending = new Queue<string>(start);
        while (pending.Count > 0)
        {
            var name = pending.Dequeue();
            foreach (var tree in after.CodeBase.TreesMentioning(name))
            {
                files.Add(tree);
                foreach (var member in tree.GetRoot().DescendantTokens().Where(t => t.IsKind(SyntaxKind.IdentifierToken) && t.ValueText == name).Select(t => t.Parent?.FirstAncestorOrSelf<MemberDeclarationSyntax>()))
                {
                    foreach (var next in NamesOf(member).Where(known.Add))
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
        }
    }
}
