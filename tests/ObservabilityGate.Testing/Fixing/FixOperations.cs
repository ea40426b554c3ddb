using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace ObservabilityGate.Testing.Fixing;

/// <summary>Which action a test takes.</summary>
internal sealed record FixChoice(int Index, string? EquivalenceKey);

internal sealed record FixOffer(Document Document, Diagnostic Diagnostic, CodeAction Action);

internal static class FixOperations
{
    /// <summary>The chosen action of the first diagnostic that has one.</summary>
    public static async Task<FixOffer?> OfferAsync(Solution solution, CodeFixProvider fix, ImmutableArray<Diagnostic> fixable, FixChoice choice)
    {
        foreach (var diagnostic in fixable)
        {
            var document = solution.GetDocument(diagnostic.Location.SourceTree)!;
            var actions = new List<CodeAction>();
            var context = new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), CancellationToken.None);
            await fix.RegisterCodeFixesAsync(context).ConfigureAwait(false);
            var flat = actions.SelectMany(Leaves).ToList();
            if (flat.Count == 0)
                continue;

            var chosen = choice.EquivalenceKey is { } key ? flat.Find(a => a.EquivalenceKey == key) : flat.ElementAtOrDefault(choice.Index);
            return chosen is not null
                ? new FixOffer(document, diagnostic, chosen)
                : throw new TestFailedException($"No action {choice.EquivalenceKey ?? $"#{choice.Index}"}; offered are: {string.Join(", ", flat.Select(a => $"'{a.Title}' ({a.EquivalenceKey})"))}");
        }

        return null;
    }

    public static async Task<Solution> ApplyAsync(Solution solution, CodeAction action)
    {
        var operations = await action.GetOperationsAsync(CancellationToken.None).ConfigureAwait(false);
        return operations.OfType<ApplyChangesOperation>().ToList() switch
        {
            [] => solution,
            [var only] => only.ChangedSolution,
            _ => throw new TestFailedException($"'{action.Title}' yields more than one change operation."),
        };
    }

    /// <summary>Goes on from the text alone, as an editor does, after checking that the fix's tree is what that text means.</summary>
    public static async Task<Solution> ReparseAsync(Solution before, Solution changed, string title)
    {
        var any = false;
        var result = changed;
        foreach (var project in changed.GetChanges(before).GetProjectChanges())
        {
            foreach (var id in project.GetChangedDocuments(onlyGetDocumentsWithTextChanges: true).Concat(project.GetAddedDocuments()))
            {
                var document = changed.GetDocument(id)!;
                var text = await document.GetTextAsync().ConfigureAwait(false);
                any |= before.GetDocument(id) is not { } old || !text.ContentEquals(await old.GetTextAsync().ConfigureAwait(false));
                await StructureCheck.VerifyAsync(document, title).ConfigureAwait(false);
                result = result.WithDocumentText(id, SourceText.From(text.ToString(), text.Encoding));
            }

            any |= project.GetRemovedDocuments().Any()
                || project.GetChangedAdditionalDocuments().Concat(project.GetAddedAdditionalDocuments()).Any()
                || project.GetChangedAnalyzerConfigDocuments().Concat(project.GetAddedAnalyzerConfigDocuments()).Any();
        }

        return any ? result : throw new TestFailedException($"'{title}' is offered but changes nothing.");
    }

    private static IEnumerable<CodeAction> Leaves(CodeAction action) =>
        action.NestedActions.IsDefaultOrEmpty ? [action] : action.NestedActions.SelectMany(Leaves);
}
