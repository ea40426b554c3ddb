using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ObservabilityGate.Analyzers.Symbols;
using ObservabilityGate.Cli.Snapshots;

namespace ObservabilityGate.Cli.Gate.Effects;

/// <summary>A member whose code differs; <paramref name="Head"/> is null when it is gone.</summary>
internal sealed record ChangedMember(SyntaxNode Base, SyntaxNode? Head);

/// <summary>Pairs the members of a file's two sides by what they are called, and tells which differ. Reads syntax alone.</summary>
internal static class MemberChanges
{
    public static IEnumerable<ChangedMember> Between(SyntaxTree old, SyntaxTree? now)
    {
        if (old == now)
            yield break;

        var heads = now is null ? [] : Members(now).ToLookup(Signature, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
        var bases = Members(old).ToList();
        var alone = bases.GroupBy(Name, StringComparer.Ordinal).Where(g => g.Count() == 1).Select(g => g.Key).ToHashSet(StringComparer.Ordinal);
        var successors = heads.Values.GroupBy(Name, StringComparer.Ordinal).Where(g => g.Count() == 1).ToDictionary(g => g.Key, g => g.Single(), StringComparer.Ordinal);
        foreach (var member in bases)
        {
            // Whoever called the only member of a name calls its successor, whatever parameters that takes.
            if (!heads.TryGetValue(Signature(member), out var head) && alone.Contains(Name(member)))
                successors.TryGetValue(Name(member), out head);
            if (head is null || !MemberDiff.AreSame(MemberDiff.BodyOf(member), MemberDiff.BodyOf(head)) || Attributes(member) != Attributes(head))
                yield return new(member, head);
        }
    }

    /// <summary>A type by its name and those around it.</summary>
    public static string NameOf(TypeDeclarationSyntax type) =>
        string.Join('.', type.AncestorsAndSelf().OfType<TypeDeclarationSyntax>().Reverse().Select(t => t.Identifier.ValueText + "`" + (t.TypeParameterList?.Parameters.Count ?? 0)));

    /// <summary>Syntax as one line, whatever white space and comments it has.</summary>
    public static string Line(SyntaxNode node) => string.Join(' ', node.DescendantTokens().Select(t => t.Text));

    private static IEnumerable<SyntaxNode> Members(SyntaxTree tree) => tree.WholeRoot()
        .DescendantNodes(n => n is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax or BasePropertyDeclarationSyntax or AccessorListSyntax)
        .Where(n => n is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or ArrowExpressionClauseSyntax { Parent: BasePropertyDeclarationSyntax });

    private static string Name(SyntaxNode member)
    {
        var type = member.FirstAncestorOrSelf<TypeDeclarationSyntax>() is { } owner ? NameOf(owner) : "";
        return type + " " + member switch
        {
            MethodDeclarationSyntax method => method.ExplicitInterfaceSpecifier + method.Identifier.ValueText,
            ConstructorDeclarationSyntax constructor => constructor.Modifiers.Any(SyntaxKind.StaticKeyword) ? ".cctor" : ".ctor",
            DestructorDeclarationSyntax => "~",
            OperatorDeclarationSyntax @operator => @operator.OperatorToken.Text,
            ConversionOperatorDeclarationSyntax conversion => conversion.Type.ToString(),
            _ => NameOfProperty(member.FirstAncestorOrSelf<BasePropertyDeclarationSyntax>()!) + "." + (member as AccessorDeclarationSyntax)?.Keyword.Text.Replace("init", "set", StringComparison.Ordinal),
        };
    }

    private static string NameOfProperty(BasePropertyDeclarationSyntax property) => property.ExplicitInterfaceSpecifier + property switch
    {
        PropertyDeclarationSyntax named => named.Identifier.ValueText,
        EventDeclarationSyntax @event => @event.Identifier.ValueText,
        _ => "this",
    };

    private static string Signature(SyntaxNode member) => Name(member) + member switch
    {
        BaseMethodDeclarationSyntax method => "`" + ((method as MethodDeclarationSyntax)?.TypeParameterList?.Parameters.Count ?? 0) + "(" + string.Join(',', method.ParameterList.Parameters.Select(p => p.Type?.ToString())) + ")",
        _ => "",
    };

    private static string Attributes(SyntaxNode member) => member is BaseMethodDeclarationSyntax method ? string.Join(' ', method.AttributeLists.Select(Line)) : "";
}
