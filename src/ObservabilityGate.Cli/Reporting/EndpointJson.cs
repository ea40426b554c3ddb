using System.Text.Json;
using ObservabilityGate.Cli.Gate;

namespace ObservabilityGate.Cli.Reporting;

/// <summary>The public field names of an endpoint, in their fixed order.</summary>
internal static class EndpointJson
{
    public static void Write(Utf8JsonWriter json, EndpointItem item, string? change = null)
    {
        json.WriteStartObject();
        WriteFields(json, item);
        if (change is not null)
            json.WriteString("change", change);
        json.WriteEndObject();
    }

    private static void WriteFields(Utf8JsonWriter json, EndpointItem item)
    {
        json.WriteString("file", item.File);
        json.WriteNumber("line", item.Line);
        json.WriteString("type", item.Type);
        json.WriteString("member", item.Member);
        json.WriteString("kind", item.Kind);
        var categories = new[] { ("metrics", item.Metrics), ("tracing", item.Tracing), ("logging", item.Logging) };
        foreach (var (name, hook) in categories)
            json.WriteString(name, hook.Answer);
        foreach (var (name, hook) in categories)
        {
            json.WriteString(name + "_via", hook.Via);
            json.WriteString(name + "_at", hook.At);
            json.WriteString(name + "_on", hook.On);
        }

        json.WriteStartArray("ambient");
        foreach (var name in item.Ambient)
            json.WriteStringValue(name);
        json.WriteEndArray();
        json.WriteString("exempt", item.Exempt);
        if (item.Derived is { } derived)
            json.WriteNumber("derived", derived);
        else
            json.WriteNull("derived");
        json.WriteString("fidelity", item.Fidelity);
        json.WriteString("unknown_because", item.UnknownBecause);
    }
}
