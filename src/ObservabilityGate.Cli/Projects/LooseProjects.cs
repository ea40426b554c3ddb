namespace ObservabilityGate.Cli.Projects;

/// <summary>
/// C# files that lie in no project's folder and are linked by none: one synthetic project for each top folder, so that nothing is lost. (A file
/// inside a project's folder that the project leaves out is not loose: the project says that it is not compiled.)
/// </summary>
internal static class LooseProjects
{
    public const string Kind = "loose";

    public static string PathOf(string topFolder) => RepositoryPath.Join(topFolder, "(loose)");

    public static ProjectModel Create(string topFolder, IReadOnlyList<string> compiled)
    {
        // Nothing says which framework is meant; the newest that this tool knows leaves the fewest names unbound.
        var framework = TargetFramework.Parse("net10.0")!;
        return new()
        {
            Path = PathOf(topFolder),
            Directory = topFolder,
            Name = PathOf(topFolder),
            AssemblyName = "loose" + (topFolder.Length == 0 ? "" : "." + topFolder),
            Sdk = Kind,
            TargetFrameworks = [],
            AnalysedFramework = framework.Moniker,
            PreprocessorSymbols = ["TRACE", "RELEASE", .. framework.PreprocessorSymbols()],
            LangVersion = "preview",
            Compile = compiled.Select(path => new CompileItem(path, null)).ToList(),
            Notes = ["project: no project file compiles these files, defaults are assumed"],
        };
    }
}
