using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ObservabilityGate.Analyzers.Endpoints;
using ObservabilityGate.Analyzers.Hooks;
using ObservabilityGate.Analyzers.Hooks.Wrappers;
using ObservabilityGate.Analyzers.Options;
using ObservabilityGate.Analyzers.Rules;
using ObservabilityGate.Cli.Reporting;

namespace ObservabilityGate.Architecture.Tests.Docs;

/// <summary>The parts of the documentation that the code knows better than a writer: every list and table of what exists.</summary>
internal static class GeneratedDocs
{
    public const string Update = "OBSGATE_UPDATE_DOCS";

    private static readonly HashSet<string> _reportedByCompiler = [.. typeof(Descriptors).Assembly.GetTypes()
        .Where(t => typeof(DiagnosticAnalyzer).IsAssignableFrom(t) && !t.IsAbstract)
        .SelectMany(t => ((DiagnosticAnalyzer)Activator.CreateInstance(t)!).SupportedDiagnostics).Select(d => d.Id)];

    public static IReadOnlyList<DiagnosticDescriptor> Rules { get; } = [.. typeof(Descriptors).GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
        .Where(f => f.FieldType == typeof(DiagnosticDescriptor)).Select(f => (DiagnosticDescriptor)f.GetValue(null)!).OrderBy(d => d.Id, StringComparer.Ordinal)];

    /// <summary>Every generated section: its page, its name, its text.</summary>
    public static IReadOnlyList<(string Page, string Name, string Text)> Sections { get; } =
    [
        ("docs/rules/README.md", "rules", RuleTable()),
        .. Rules.Select(rule => (PageOf(rule), "rule", RuleHeader(rule))),
        ("docs/configuration.md", "options", OptionTable()),
        ("docs/configuration.md", "excluded folders", ExcludedFolders()),
        ("docs/endpoints.md", "kinds", Kinds()),
        ("docs/endpoints.md", "handlers", HandlerTable()),
        ("docs/hooks.md", "libraries", LibraryTable()),
        ("docs/hooks.md", "wrappers", WrapperTable()),
        ("docs/hooks.md", "ambient", AmbientTable()),
        ("docs/reports.md", "formats", FormatTable()),
    ];

    public static string PageOf(DiagnosticDescriptor rule) => $"docs/rules/{rule.Id}.md";

    public static bool IsGateOnly(DiagnosticDescriptor rule) => !_reportedByCompiler.Contains(rule.Id);

    private static string RuleTable() => Table(["Rule", "What it says", "Category", "Default severity", "Where it runs"],
        Rules.Select(r => new[] { $"[{r.Id}]({r.Id}.md)", Title(r), r.Category, Severity(r), Where(r) }));

    private static string RuleHeader(DiagnosticDescriptor rule) => Table(["Id", "Category", "Default severity", "Where it runs"],
        [[rule.Id, rule.Category, Severity(rule), Where(rule)]]);

    private static string OptionTable() => Table(["Option", "Values", "Default", "What it decides"],
        OptionDefinition.All.Select(o => new[] { Code(o.Key), o.Values, o.Default.Length == 0 ? "empty" : Code(o.Default), o.Description }));

    private static string ExcludedFolders() => Table(["A folder is left out when", "Names"],
    [
        ["it is called", string.Join(", ", Values<string>(typeof(Exclusions), "_folders").Order(StringComparer.Ordinal).Select(Code))],
        ["its name ends with", string.Join(", ", Values<string>(typeof(Exclusions), "_suffixes").Select(Code))],
    ]);

    private static string Kinds() => string.Join(", ", EndpointKinds.All.Select(k => Code(k.Name()))) + ".\n";

    private static string HandlerTable() => Table(["Kind", "Types", "Members"],
        HandlerContract.Interfaces.Concat(HandlerContract.Bases)
            .GroupBy(c => (Kind: c.Kind.Name(), c.Type.Namespace, Members: string.Join(", ", c.Methods.Select(Code))))
            .Select(g => new[] { Code(g.Key.Kind), $"{Code(g.Key.Namespace)}: {string.Join(", ", g.Select(c => Code(c.Type.Name)).Distinct())}", g.Key.Members }));

    private static string LibraryTable() => Table(["Library", "Types", "Calls that emit", "Category"],
        HookCatalog.Libraries.SelectMany(library => library.Types
            .GroupBy(t => (Methods: string.Join(", ", t.Methods.Select(Code)), Categories(t.Categories)))
            .Select(g => new[] { library.Name, string.Join(", ", g.Select(t => Code(t.Type.ToString())).Distinct()), g.Key.Methods, g.Key.Item2 })));

    private static string WrapperTable() => Table(["Around", "Types"],
        WrapperShape.All.GroupBy(s => string.Join(", ", s.Kinds.Select(k => Code(k.Name()))))
            .Select(g => new[] { g.Key, string.Join(", ", g.Select(s => Code(s.Type.ToString())).Distinct()) }));

    private static string AmbientTable() => Table(["Call", "Gives"],
        Values<ITuple>(typeof(AmbientTelemetry), "_switches").Select(s => new[] { Code((string)s[0]!), Categories((HookCategories)s[1]!) }));

    private static string FormatTable() => Table(["Format", "For", "Findings it lists"], CheckFormats.All.Select(f => new[] { Code(f.Name), f.For, f.Lists }));

    private static string Title(DiagnosticDescriptor rule) => rule.Title.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static string Severity(DiagnosticDescriptor rule) => rule.DefaultSeverity.ToString().ToLowerInvariant();

    private static string Where(DiagnosticDescriptor rule) => IsGateOnly(rule) ? "gate" : "compiler and IDE, gate";

    private static string Categories(HookCategories categories) => string.Join(", ", HookCategoriesExtensions.Each.Where(c => (categories & c) != 0).Select(c => c.Name()));

    private static string Code(string text) => text.Contains('`', StringComparison.Ordinal) ? $"``{text}``" : $"`{text}`";

    private static IEnumerable<T> Values<T>(Type type, string field) => ((IEnumerable)type.GetField(field, BindingFlags.Static | BindingFlags.NonPublic)!.GetValue(null)!).Cast<T>();

    private static string Table(string[] head, IEnumerable<string[]> rows)
    {
        var text = new StringBuilder();
        Row(text, head);
        Row(text, [.. head.Select(_ => "---")]);
        foreach (var row in rows)
            Row(text, row);
        return text.ToString();
    }

    private static void Row(StringBuilder text, string[] cells) =>
        text.Append("| ").AppendJoin(" | ", cells.Select(c => c.Replace("|", "\\|", StringComparison.Ordinal))).Append(" |\n");
}
