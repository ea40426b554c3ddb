using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ObservabilityGate.Testing.Markup;

namespace ObservabilityGate.Testing.Running;

internal sealed record TestFile(string Path, MarkupText Markup);

internal sealed record TestProject(
    string Name,
    ImmutableArray<TestFile> Sources,
    ImmutableArray<TestFile> AdditionalFiles,
    ImmutableArray<(string Path, string Content)> ConfigFiles,
    ImmutableArray<MetadataReference> References,
    ImmutableArray<string> ProjectReferences,
    OutputKind OutputKind);

/// <summary>A <see cref="SolutionState"/> with its markup parsed. Main comes last: after all it references.</summary>
internal sealed record TestModel(ImmutableArray<TestProject> Projects, ImmutableArray<DiagnosticResult> Explicit)
{
    public const string MainName = "TestProject";

    public TestProject Main => Projects[^1];

    public IEnumerable<TestFile> Files => Projects.SelectMany(p => p.Sources.Concat(p.AdditionalFiles));

    public IEnumerable<(string Path, string Text)> Texts =>
        Files.Select(f => (f.Path, f.Markup.Text)).Concat(Projects.SelectMany(p => p.ConfigFiles));

    public bool SameTexts(TestModel other) => Texts.SequenceEqual(other.Texts);

    /// <param name="state">What the test says.</param>
    /// <param name="inherited">Where a list that the test leaves empty comes from: a fixed state repeats only what changes.</param>
    public static TestModel Create(SolutionState state, SolutionState? inherited = null)
    {
        var others = state.AdditionalProjects.All.Keys.Union(inherited?.AdditionalProjects.All.Keys ?? []).Order(StringComparer.Ordinal)
            .Select(name => Project(name, state.AdditionalProjects[name], inherited?.AdditionalProjects[name]))
            .ToList();
        var main = Project(MainName, state, inherited);
        return new TestModel(
            [.. DependenciesFirst(others), main with { ProjectReferences = [.. others.Select(p => p.Name)] }],
            [.. state.ExpectedDiagnostics.Count == 0 && state.Sources.Count == 0 ? inherited?.ExpectedDiagnostics ?? [] : state.ExpectedDiagnostics]);
    }

    /// <summary>The same test with a first line put before every source.</summary>
    public TestModel WithFirstLine(string line) => this with
    {
        Projects =
        [
            .. Projects.Select(p => p with
            {
                Sources = [.. p.Sources.Select(f => f with { Markup = new MarkupText(line + Environment.NewLine + f.Markup.Text, []) })],
            }),
        ],
    };

    private static TestProject Project(string name, ProjectState state, ProjectState? inherited)
    {
        var sources = Files(Choose(s => s.Sources));
        return new TestProject(
            name,
            sources,
            Files(Choose(s => s.AdditionalFiles)),
            [.. Choose(s => s.AnalyzerConfigFiles).Rooted()],
            [.. state.AdditionalReferences.Count > 0 ? state.AdditionalReferences : inherited?.AdditionalReferences ?? []],
            [.. state.AdditionalProjectReferences.Count > 0 ? state.AdditionalProjectReferences : inherited?.AdditionalProjectReferences ?? []],
            state.OutputKind ?? inherited?.OutputKind ?? Detect(sources));

        SourceFileList Choose(Func<ProjectState, SourceFileList> list) =>
            list(state).Count == 0 && inherited is not null ? list(inherited) : list(state);

        static ImmutableArray<TestFile> Files(SourceFileList list) =>
            [.. list.Rooted().Select(f => new TestFile(f.Path, MarkupParser.Parse(f.Content)))];
    }

    private static OutputKind Detect(ImmutableArray<TestFile> sources) =>
        sources.Any(f => CSharpSyntaxTree.ParseText(f.Markup.Text).GetCompilationUnitRoot().Members.Any(m => m is GlobalStatementSyntax))
            ? OutputKind.ConsoleApplication
            : OutputKind.DynamicallyLinkedLibrary;

    private static IEnumerable<TestProject> DependenciesFirst(List<TestProject> projects)
    {
        var done = new HashSet<string>(StringComparer.Ordinal);
        while (done.Count < projects.Count)
        {
            var next = projects.FirstOrDefault(p => !done.Contains(p.Name) && p.ProjectReferences.All(done.Contains))
                ?? throw new TestFailedException("The additional projects reference each other in a circle, or one that is not there.");
            done.Add(next.Name);
            yield return next;
        }
    }
}
