using System.Globalization;
using System.Text.Json;
using Microsoft.CodeAnalysis;

namespace ObservabilityGate.Cli.Reporting;

/// <summary>The tool and its rules in SARIF: all that there are, and whatever else a finding names.</summary>
internal sealed class SarifRules
{
    private readonly List<(string Id, string Help)> _others;
    private readonly Dictionary<string, int> _index;

    public SarifRules(IEnumerable<ReportedFinding> findings)
    {
        var known = RuleCatalog.All.Select(r => r.Rule.Id).ToHashSet(StringComparer.Ordinal);
        _others = [.. findings.Select(f => (f.Finding.Rule, f.Finding.Help)).Where(r => !known.Contains(r.Rule)).DistinctBy(r => r.Rule).OrderBy(r => r.Rule, StringComparer.Ordinal)];
        _index = RuleCatalog.All.Select(r => r.Rule.Id).Concat(_others.Select(r => r.Id)).Select((id, index) => (id, index)).ToDictionary(r => r.id, r => r.index, StringComparer.Ordinal);
    }

    public int IndexOf(string rule) => _index[rule];

    public static string Level(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "note",
    };

    public void WriteDriver(Utf8JsonWriter json)
    {
        json.WriteStartObject("driver");
        json.WriteString("name", "obsgate");
        json.WriteString("semanticVersion", Tool.Version);
        json.WriteString("informationUri", Tool.Home);
        json.WriteStartArray("rules");
        foreach (var (name, rule) in RuleCatalog.All)
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Id);
            json.WriteString("name", name);
            WriteText(json, "shortDescription", rule.Title);
            WriteText(json, "fullDescription", rule.Description);
            json.WriteString("helpUri", rule.HelpLinkUri);
            json.WriteStartObject("defaultConfiguration");
            json.WriteString("level", Level(rule.DefaultSeverity));
            json.WriteEndObject();
            json.WriteEndObject();
        }

        foreach (var (id, help) in _others)
        {
            json.WriteStartObject();
            json.WriteString("id", id);
            if (Uri.TryCreate(help, UriKind.Absolute, out var uri))
                json.WriteString("helpUri", uri.AbsoluteUri);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string name, LocalizableString text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text.ToString(CultureInfo.InvariantCulture));
        json.WriteEndObject();
    }
}
