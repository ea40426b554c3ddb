using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace ObservabilityGate.Testing.Running;

/// <summary>The compiler skips a config line that it does not understand; a test that rests on such a line proves nothing.</summary>
internal static partial class AnalyzerConfigCheck
{
    public static void Validate(TestModel model)
    {
        foreach (var project in model.Projects)
        {
            foreach (var (path, content) in project.ConfigFiles)
                CheckLines(path, content);

            var set = AnalyzerConfigSet.Create(project.ConfigFiles.Select(f => AnalyzerConfig.Parse(f.Content, f.Path)).ToArray(), out var problems);
            foreach (var problem in problems.Concat(project.Sources.SelectMany(f => set.GetOptionsForSourcePath(f.Path).Diagnostics)))
                throw new TestFailedException($"The analyzer config of project '{project.Name}' is wrong: {problem.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}");
        }
    }

    private static void CheckLines(string path, string content)
    {
        var number = 0;
        foreach (var line in content.Split('\n'))
        {
            number++;
            if (!Understood().IsMatch(line.Trim()))
                throw new TestFailedException($"{path}({number}) is neither a section, a 'key = value' nor a comment: {line.Trim()}");
        }
    }

    [GeneratedRegex(@"^([#;].*|\[.+\](\s*[#;].*)?|[^\s=:#;\[]+\s*[=:].*)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Understood();
}
