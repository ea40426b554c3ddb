using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using ObservabilityGate.Testing.Fixing;
using ObservabilityGate.Testing.Running;

namespace ObservabilityGate.Testing;

/// <summary>A test of one analyzer and its fix: one by one until nothing is offered, then with FixAll in each scope.</summary>
public class CSharpCodeFixTest<TAnalyzer, TCodeFix> : CSharpAnalyzerTest<TAnalyzer>
    where TAnalyzer : DiagnosticAnalyzer, new()
    where TCodeFix : CodeFixProvider, new()
{
    /// <summary>The expected result; lists left empty are those of the input. The same sources mean that no fix is offered.</summary>
    public SolutionState FixedState { get; } = new();

    /// <summary>What FixAll yields, if that differs from <see cref="FixedState"/>.</summary>
    public SolutionState BatchFixedState { get; } = new();

    public string FixedCode
    {
        set => FixedState.Sources.Add(value);
    }

    public string BatchFixedCode
    {
        set => BatchFixedState.Sources.Add(value);
    }

    public CodeFixTestBehaviors CodeFixTestBehaviors { get; set; }

    /// <summary>Which of the offered actions to take; nested actions count, their parents do not.</summary>
    public int CodeActionIndex { get; set; }

    /// <summary>Takes the action with this key instead.</summary>
    public string? CodeActionEquivalenceKey { get; set; }

    /// <summary>The exact number of steps; otherwise at most one per fixable diagnostic of the input.</summary>
    public int? NumberOfIncrementalIterations { get; set; }

    /// <summary>The exact number of steps in each FixAll scope; otherwise at most one per document, project or solution with something to fix.</summary>
    public int? NumberOfFixAllIterations { get; set; }

    private protected override async Task RunAsync(TestRun run)
    {
        await base.RunAsync(run).ConfigureAwait(false);

        var expected = TestModel.Create(FixedState, TestState);
        AnalyzerConfigCheck.Validate(expected);
        var verification = new FixVerification(run, new TCodeFix(), new FixChoice(CodeActionIndex, CodeActionEquivalenceKey));
        await verification.OneByOneAsync(expected, NumberOfIncrementalIterations).ConfigureAwait(false);
        if (run.Input.SameTexts(expected))
            return;

        var batch = BatchFixedState.Sources.Count == 0 && BatchFixedState.AdditionalProjects.All.Count == 0
            ? expected
            : TestModel.Create(BatchFixedState, FixedState.Sources.Count == 0 ? TestState : FixedState);
        foreach (var (scope, skip) in _scopes)
        {
            if (!CodeFixTestBehaviors.HasFlag(skip))
            {
                await TestFailedException.InContextAsync($"FixAll in {scope}", () => verification.AllAsync(batch, scope, NumberOfFixAllIterations))
                    .ConfigureAwait(false);
            }
        }
    }

    private static readonly (FixAllScope Scope, CodeFixTestBehaviors Skip)[] _scopes =
    [
        (FixAllScope.Document, CodeFixTestBehaviors.SkipFixAllInDocumentCheck),
        (FixAllScope.Project, CodeFixTestBehaviors.SkipFixAllInProjectCheck),
        (FixAllScope.Solution, CodeFixTestBehaviors.SkipFixAllInSolutionCheck),
    ];
}
