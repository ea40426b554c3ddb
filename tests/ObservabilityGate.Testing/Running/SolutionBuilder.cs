using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Emit;
using Microsoft.CodeAnalysis.Text;

namespace ObservabilityGate.Testing.Running;

/// <summary>How the main project sees the additional ones: an editor hands over source, a command-line build an image without private members.</summary>
internal enum ReferenceVariant
{
    Source,
    MetadataImage,
}

/// <summary>Makes a workspace solution of a model. The workspace applies .editorconfig and global config as the compiler does.</summary>
internal sealed record SolutionBuilder(
    ImmutableArray<DiagnosticAnalyzer> Analyzers,
    LanguageVersion LanguageVersion,
    ImmutableArray<MetadataReference> References,
    bool DefaultSeverities)
{
    public async Task<Solution> BuildAsync(AdhocWorkspace workspace, TestModel model, ReferenceVariant variant)
    {
        var solution = Add(workspace.CurrentSolution, model.Projects, []);
        if (variant == ReferenceVariant.Source)
            return solution;

        var images = new List<MetadataReference>();
        foreach (var project in solution.Projects.Where(p => p.Name != TestModel.MainName))
            images.Add(await ImageAsync(project).ConfigureAwait(false));
        return Add(workspace.CurrentSolution, [model.Main with { ProjectReferences = [] }], images);
    }

    private static async Task<MetadataReference> ImageAsync(Project project)
    {
        var compilation = await project.GetCompilationAsync().ConfigureAwait(false);
        using var stream = new MemoryStream();
        var result = compilation!.Emit(stream, options: new EmitOptions(metadataOnly: true, includePrivateMembers: false));
        return result.Success
            ? MetadataReference.CreateFromImage(stream.ToArray())
            : throw new TestFailedException($"Project '{project.Name}' cannot be emitted: {string.Join(Environment.NewLine, result.Diagnostics)}");
    }

    private Solution Add(Solution solution, ImmutableArray<TestProject> projects, IEnumerable<MetadataReference> images)
    {
        var ids = projects.ToDictionary(p => p.Name, p => ProjectId.CreateNewId(p.Name), StringComparer.Ordinal);
        foreach (var project in projects)
        {
            var id = ids[project.Name];
            solution = solution.AddProject(ProjectInfo.Create(
                id,
                VersionStamp.Default,
                project.Name,
                project.Name,
                LanguageNames.CSharp,
                compilationOptions: Options(project),
                parseOptions: new CSharpParseOptions(LanguageVersion, DocumentationMode.Diagnose),
                metadataReferences: [.. References, .. project.References, .. images],
                projectReferences: project.ProjectReferences.Select(name => new ProjectReference(ids[name]))));

            foreach (var file in project.Sources)
                solution = solution.AddDocument(DocumentId.CreateNewId(id, file.Path), Path.GetFileName(file.Path), Source(file.Markup.Text), filePath: file.Path);
            foreach (var file in project.AdditionalFiles)
                solution = solution.AddAdditionalDocument(DocumentId.CreateNewId(id, file.Path), Path.GetFileName(file.Path), Source(file.Markup.Text), filePath: file.Path);
            foreach (var (path, content) in project.ConfigFiles)
                solution = solution.AddAnalyzerConfigDocument(DocumentId.CreateNewId(id, path), Path.GetFileName(path), Source(content), filePath: path);
        }

        return solution;
    }

    private static SourceText Source(string text) => SourceText.From(text, System.Text.Encoding.UTF8);

    private CSharpCompilationOptions Options(TestProject project)
    {
        var options = new CSharpCompilationOptions(project.OutputKind, nullableContextOptions: NullableContextOptions.Enable, allowUnsafe: true);
        if (DefaultSeverities)
            return options;

        // A rule that is off by default would not run at all.
        return options.WithSpecificDiagnosticOptions(Analyzers
            .SelectMany(a => a.SupportedDiagnostics)
            .Where(d => !d.IsEnabledByDefault)
            .Select(d => KeyValuePair.Create(d.Id, d.DefaultSeverity switch
            {
                DiagnosticSeverity.Error => ReportDiagnostic.Error,
                DiagnosticSeverity.Warning => ReportDiagnostic.Warn,
                DiagnosticSeverity.Info => ReportDiagnostic.Info,
                _ => ReportDiagnostic.Hidden,
            }))
            .DistinctBy(pair => pair.Key));
    }
}
