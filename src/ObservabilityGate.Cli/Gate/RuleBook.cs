using System.Reflection;
using Microsoft.CodeAnalysis;
using ObservabilityGate.Analyzers.Rules;

namespace ObservabilityGate.Cli.Gate;

/// <summary>Every rule, with the page that explains it. The pages travel in the program: they can be read where there is no network.</summary>
internal static class RuleBook
{
    // A rule's field is called by its id and its name: OBG1001_EndpointHasNoHook.
    private static readonly Dictionary<DiagnosticDescriptor, string> _names = typeof(Descriptors).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Where(f => f.FieldType == typeof(DiagnosticDescriptor)).ToDictionary(f => (DiagnosticDescriptor)f.GetValue(null)!, f => f.Name[(f.Name.IndexOf('_', StringComparison.Ordinal) + 1)..]);

    /// <summary>The rules in the order of their ids.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> Rules { get; } = [.. _names.Keys.OrderBy(r => r.Id, StringComparer.Ordinal)];

    /// <summary>The rule's name in one word: EndpointHasNoHook.</summary>
    public static string NameOf(DiagnosticDescriptor rule) => _names[rule];

    public static DiagnosticDescriptor? Find(string id) => Rules.FirstOrDefault(r => string.Equals(r.Id, id, StringComparison.OrdinalIgnoreCase));

    /// <summary>The rule's page as Markdown, without the comments that are for its generator.</summary>
    public static string Page(DiagnosticDescriptor rule)
    {
        using var stream = typeof(RuleBook).Assembly.GetManifestResourceStream($"Rules/{rule.Id}.md") ?? throw new InvalidOperationException($"{rule.Id} has no page.");
        using var reader = new StreamReader(stream);
        var lines = reader.ReadToEnd().ReplaceLineEndings("\n").Split('\n').Where(l => !l.StartsWith("<!--", StringComparison.Ordinal));
        return string.Join('\n', lines).TrimEnd() + "\n";
    }
}
