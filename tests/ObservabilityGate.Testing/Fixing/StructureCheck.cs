using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ObservabilityGate.Testing.Fixing;

/// <summary>A hand-built tree can print right and still be another tree: a dotted identifier, a missing token, a comment as code.</summary>
internal static class StructureCheck
{
    public static async Task VerifyAsync(Document document, string title)
    {
        var produced = (await document.GetSyntaxRootAsync().ConfigureAwait(false))!;
        var reparsed = CSharpSyntaxTree.ParseText(produced.ToFullString(), (CSharpParseOptions)document.Project.ParseOptions!).GetRoot();
        if (Difference(produced, reparsed) is { } difference)
            throw new TestFailedException($"The tree that '{title}' builds is not the tree of its text ({document.FilePath}): {difference}");
    }

    private static string? Difference(SyntaxNodeOrToken produced, SyntaxNodeOrToken reparsed)
    {
        if (produced.RawKind != reparsed.RawKind || produced.IsMissing != reparsed.IsMissing)
            return $"{Describe(produced)} is parsed as {Describe(reparsed)}";
        if (produced.IsToken)
        {
            return produced.AsToken().Text == reparsed.AsToken().Text && Trivia(produced.AsToken()).SequenceEqual(Trivia(reparsed.AsToken()))
                ? null
                : $"{Describe(produced)} is parsed as {Describe(reparsed)}, or with other comments or directives";
        }

        var (left, right) = (produced.ChildNodesAndTokens(), reparsed.ChildNodesAndTokens());
        if (left.Count != right.Count)
            return $"{Describe(produced)} has {left.Count} parts, parsed it has {right.Count}";
        for (var i = 0; i < left.Count; i++)
        {
            if (Difference(left[i], right[i]) is { } difference)
                return difference;
        }

        return null;
    }

    // Blanks are the formatter's affair and may be split differently.
    private static IEnumerable<int> Trivia(SyntaxToken token) => token.GetAllTrivia()
        .Select(t => t.RawKind)
        .Where(kind => kind is not ((int)SyntaxKind.WhitespaceTrivia or (int)SyntaxKind.EndOfLineTrivia));

    private static string Describe(SyntaxNodeOrToken part) => $"{part.Kind()} `{part}`";
}
