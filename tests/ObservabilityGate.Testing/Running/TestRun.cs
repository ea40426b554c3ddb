using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Host.Mef;
using ObservabilityGate.Testing.Diagnostics;

namespace ObservabilityGate.Testing.Running;

/// <summary>Everything that one execution of a test needs; made anew for each, so that nothing is shared between tests.</summary>
internal sealed record TestRun(
    TestModel Input,
    SolutionBuilder Builder,
    AnalyzerRunner Runner,
    CompilerDiagnostics CompilerLevel,
    bool UnresolvedPackages,
    ReferenceVariant Variant)
{
    public ImmutableArray<DiagnosticDescriptor> Rules { get; } = [.. Runner.Analyzers.SelectMany(a => a.SupportedDiagnostics)];

    public static AdhocWorkspace CreateWorkspace() => new(MefHostServices.DefaultHost);

    public async Task<Analysis> AnalyzeAsync(TestModel model)
    {
        using var workspace = CreateWorkspace();
        return await Runner.RunAsync(await Builder.BuildAsync(workspace, model, Variant).ConfigureAwait(false)).ConfigureAwait(false);
    }

    /// <summary>The expectations that this variant can meet: an image is not analyzed.</summary>
    public ImmutableArray<Expectation> Expected(TestModel model)
    {
        var all = Expectation.All(model, Rules);
        if (Variant == ReferenceVariant.Source)
            return all;
        var paths = model.Main.Sources.Concat(model.Main.AdditionalFiles).Select(f => f.Path).ToHashSet(StringComparer.Ordinal);
        return [.. all.Where(e => e.Spans.Length == 0 || paths.Contains(e.Spans[0].Path))];
    }

    public void Verify(TestModel model, Analysis analysis)
    {
        var expected = Expected(model);
        DiagnosticComparer.Verify(expected, [.. Relevant(analysis.Compiler, expected.Select(e => e.Id)), .. analysis.Analyzer]);

        // An editor never shows these while typing, so the rule must own up to it.
        if (analysis.NonLocal.FirstOrDefault(d => d.Location.IsInSource && !d.Descriptor.CustomTags.Contains(WellKnownDiagnosticTags.CompilationEnd)) is { } late)
            throw new TestFailedException($"Reported at the end of the compilation by a rule without the CompilationEnd tag: {DiagnosticComparer.Describe(late)}");
    }

    /// <summary>The compiler's diagnostics that a test has to mark.</summary>
    public IEnumerable<Diagnostic> Relevant(ImmutableArray<Diagnostic> compiler, IEnumerable<string> expectedIds)
    {
        var marked = expectedIds.ToHashSet(StringComparer.Ordinal);
        var from = CompilerLevel == CompilerDiagnostics.Warnings ? DiagnosticSeverity.Warning : DiagnosticSeverity.Error;
        return compiler.Where(d => d.Severity >= from
            && CompilerLevel != CompilerDiagnostics.None
            && (!UnresolvedPackages || marked.Contains(d.Id) || !UnresolvedNames.Errors.Contains(d.Id)));
    }
}
