using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ObservabilityGate.Testing.Running;

/// <summary>What one project yields; suppressed diagnostics are left out.</summary>
/// <param name="Compiler">The compiler's diagnostics.</param>
/// <param name="Analyzer">The analyzers' diagnostics, the non-local ones included.</param>
/// <param name="NonLocal">Reported at the end of the compilation: an editor does not show these while typing.</param>
internal sealed record Analysis(ImmutableArray<Diagnostic> Compiler, ImmutableArray<Diagnostic> Analyzer, ImmutableArray<Diagnostic> NonLocal)
{
    public static Analysis Empty { get; } = new([], [], []);

    public Analysis Add(Analysis other) =>
        new(Compiler.AddRange(other.Compiler), Analyzer.AddRange(other.Analyzer), NonLocal.AddRange(other.NonLocal));
}

internal sealed record AnalyzerRunner(ImmutableArray<DiagnosticAnalyzer> Analyzers, bool Concurrent)
{
    public async Task<Analysis> RunAsync(Solution solution)
    {
        var all = Analysis.Empty;
        foreach (var project in solution.Projects)
            all = all.Add(await RunAsync(project).ConfigureAwait(false));
        return all;
    }

    public async Task<Analysis> RunAsync(Project project)
    {
        var compilation = (await project.GetCompilationAsync().ConfigureAwait(false))!;
        var crashes = new ConcurrentQueue<(Exception Exception, DiagnosticAnalyzer Analyzer)>();
        var driver = compilation.WithAnalyzers(Analyzers, new CompilationWithAnalyzersOptions(
            project.AnalyzerOptions,
            onAnalyzerException: (exception, analyzer, _) => crashes.Enqueue((exception, analyzer)),
            concurrentAnalysis: Concurrent,
            logAnalyzerExecutionTime: false,
            reportSuppressedDiagnostics: false));

        var result = await driver.GetAnalysisResultAsync(CancellationToken.None).ConfigureAwait(false);
        var analyzer = result.GetAllDiagnostics();
        if (crashes.TryDequeue(out var crash))
            throw new TestFailedException($"Analyzer {crash.Analyzer.GetType().Name} threw {crash.Exception}", crash.Exception);
        // The driver reports here what it caught where no handler is called.
        if (analyzer.FirstOrDefault(d => d.Id is "AD0001" or "AD0002") is { } caught)
            throw new TestFailedException($"An analyzer crashed: {caught}{Environment.NewLine}{caught.Descriptor.Description}");

        return new Analysis(compilation.GetDiagnostics(), analyzer, [.. result.CompilationDiagnostics.Values.SelectMany(d => d)]);
    }
}
