using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using ObservabilityGate.Testing.Diagnostics;
using ObservabilityGate.Testing.Running;

namespace ObservabilityGate.Testing.Fixing;

/// <summary>Applies a fix as an editor would and checks every step.</summary>
internal sealed record FixVerification(TestRun Run, CodeFixProvider Fix, FixChoice Choice)
{
    public Task OneByOneAsync(TestModel expected, int? exactSteps) => VerifyAsync(
        expected,
        exactSteps,
        (_, fixable) => fixable.Length,
        (solution, _, offer) => FixOperations.ApplyAsync(solution, offer.Action));

    public async Task AllAsync(TestModel expected, FixAllScope scope, int? exactSteps)
    {
        if (Fix.GetFixAllProvider() is not { } provider || !provider.GetSupportedFixAllScopes().Contains(scope))
            return;

        await VerifyAsync(
            expected,
            exactSteps,
            (solution, fixable) => fixable.Select(d => solution.GetDocument(d.Location.SourceTree)!).Select<Document, object>(document => scope switch
            {
                FixAllScope.Document => document.Id,
                FixAllScope.Project => document.Project.Id,
                _ => document.Project.Solution.Id,
            }).Distinct().Count(),
            async (solution, fixable, offer) =>
            {
                var context = new FixAllContext(
                    offer.Document, Fix, scope, offer.Action.EquivalenceKey!, Fix.FixableDiagnosticIds, new SnapshotProvider(fixable), CancellationToken.None);
                var action = await provider.GetFixAsync(context).ConfigureAwait(false)
                    ?? throw new TestFailedException($"The FixAll provider has no action for '{offer.Action.Title}'.");
                return await FixOperations.ApplyAsync(solution, action).ConfigureAwait(false);
            }).ConfigureAwait(false);
    }

    private async Task VerifyAsync(
        TestModel expected,
        int? exactSteps,
        Func<Solution, ImmutableArray<Diagnostic>, int> defaultLimit,
        Func<Solution, ImmutableArray<Diagnostic>, FixOffer, Task<Solution>> apply)
    {
        using var workspace = TestRun.CreateWorkspace();
        var solution = await Run.Builder.BuildAsync(workspace, Run.Input, Run.Variant).ConfigureAwait(false);
        var analysis = await Run.Runner.RunAsync(solution).ConfigureAwait(false);
        var fixable = Fixable(analysis);
        var expectsFix = !Run.Input.SameTexts(expected);
        var limit = exactSteps ?? (expectsFix ? defaultLimit(solution, fixable) : 0);

        var steps = 0;
        while (await FixOperations.OfferAsync(solution, Fix, fixable, Choice).ConfigureAwait(false) is { } offer)
        {
            if (!expectsFix && exactSteps is null)
                throw new TestFailedException($"No fix was expected, but '{offer.Action.Title}' is offered for {DiagnosticComparer.Describe(offer.Diagnostic)}");
            if (steps++ == limit)
                throw new TestFailedException($"After {limit} steps '{offer.Action.Title}' is still offered for {DiagnosticComparer.Describe(offer.Diagnostic)}: the fix loops or misses one.{Environment.NewLine}{await TextsAsync(solution).ConfigureAwait(false)}");

            var changed = await apply(solution, fixable, offer).ConfigureAwait(false);
            solution = await FixOperations.ReparseAsync(solution, changed, offer.Action.Title).ConfigureAwait(false);
            analysis = await Run.Runner.RunAsync(solution).ConfigureAwait(false);
            fixable = Fixable(analysis);
            await VerifyCompilesAsync(solution, analysis, expected, offer.Action.Title).ConfigureAwait(false);
        }

        if (expectsFix && steps == 0)
            throw new TestFailedException(fixable.IsEmpty ? "A fix was expected, but there is nothing to fix." : $"A fix was expected, but none is offered for {DiagnosticComparer.Describe(fixable[0])}");
        if (exactSteps is { } exact && steps != exact)
            throw new TestFailedException($"Expected {exact} steps, but after {steps} nothing more is offered.");
        await FixedText.VerifyAsync(Project(expected), solution).ConfigureAwait(false);
        Run.Verify(expected, analysis);
    }

    private TestModel Project(TestModel model) =>
        Run.Variant == ReferenceVariant.Source ? model : model with { Projects = [model.Main] };

    private ImmutableArray<Diagnostic> Fixable(Analysis analysis)
    {
        var fixable = analysis.Analyzer.Concat(analysis.Compiler).Where(d => Fix.FixableDiagnosticIds.Contains(d.Id) && d.Location.IsInSource);
        if (analysis.NonLocal.FirstOrDefault(d => Fix.FixableDiagnosticIds.Contains(d.Id)) is { } late)
            throw new TestFailedException($"Fix offered for a non-local diagnostic, which no editor shows while typing: {DiagnosticComparer.Describe(late)}");
        return [.. fixable.OrderBy(d => d.Location.SourceTree!.FilePath, StringComparer.Ordinal).ThenBy(d => d.Location.SourceSpan)];
    }

    private async Task VerifyCompilesAsync(Solution solution, Analysis analysis, TestModel expected, string title)
    {
        var marked = Run.Expected(Run.Input).Concat(Run.Expected(expected)).Select(e => e.Id).ToList();
        if (Run.Relevant(analysis.Compiler, marked).FirstOrDefault(d => !marked.Contains(d.Id)) is { } error)
            throw new TestFailedException($"After '{title}' the code does not compile: {DiagnosticComparer.Describe(error)}{Environment.NewLine}{await TextsAsync(solution).ConfigureAwait(false)}");
    }

    private static async Task<string> TextsAsync(Solution solution)
    {
        var texts = new List<string>();
        foreach (var document in solution.Projects.SelectMany(p => p.Documents))
            texts.Add($"== {document.FilePath}{Environment.NewLine}{await document.GetTextAsync().ConfigureAwait(false)}");
        return string.Join(Environment.NewLine, texts);
    }
}
