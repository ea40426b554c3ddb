using System.Text.Json;
using System.Text.RegularExpressions;

namespace ObservabilityGate.Cli.Tests.Reporting;

/// <summary>The part of JSON Schema (draft 4) that a schema of SARIF is written in. A keyword that is not known here is an error, so that nothing goes unchecked.</summary>
internal sealed class JsonSchema(string text)
{
    private static readonly HashSet<string> _silent = ["$schema", "id", "title", "description", "default", "definitions", "required", "properties", "additionalProperties"];

    private readonly JsonElement _root = JsonDocument.Parse(text).RootElement;

    /// <summary>What is wrong with a document, each with its path.</summary>
    public IReadOnlyList<string> Problems(string document)
    {
        using var json = JsonDocument.Parse(document);
        return [.. Check(json.RootElement, _root, "$")];
    }

    private IEnumerable<string> Check(JsonElement value, JsonElement schema, string path)
    {
        var problems = schema.EnumerateObject().SelectMany(keyword => Keyword(value, keyword, path));
        return value.ValueKind == JsonValueKind.Object && schema.TryGetProperty("type", out _) ? problems.Concat(CheckMembers(value, schema, path)) : problems;
    }

    private IEnumerable<string> Keyword(JsonElement value, JsonProperty keyword, string path)
    {
        var rule = keyword.Value;
        var isArray = value.ValueKind == JsonValueKind.Array;
        var isText = value.ValueKind == JsonValueKind.String;
        return keyword.Name switch
        {
            "$ref" => Check(value, Definition(rule.GetString()!), path),
            "type" => Expect(Types(rule).Any(t => Is(value, t)), $"{path} is no {rule}"),
            "enum" => Expect(rule.EnumerateArray().Any(e => JsonElement.DeepEquals(e, value)), $"{path} is none of {rule}"),
            "anyOf" => Expect(rule.EnumerateArray().Any(s => !Check(value, s, path).Any()), $"{path} is of no kind that it may be of"),
            "items" when isArray => value.EnumerateArray().SelectMany((item, i) => Check(item, rule, $"{path}[{i}]")),
            "minItems" when isArray => Expect(value.GetArrayLength() >= rule.GetInt32(), $"{path} has too few items"),
            "maxItems" when isArray => Expect(value.GetArrayLength() <= rule.GetInt32(), $"{path} has too many items"),
            "uniqueItems" when isArray && rule.GetBoolean() => Expect(value.EnumerateArray().Select(i => i.GetRawText()).Distinct().Count() == value.GetArrayLength(), $"{path} has an item twice"),
            "minimum" when value.ValueKind == JsonValueKind.Number => Expect(value.GetDouble() >= rule.GetDouble(), $"{path} is too small"),
            "maximum" when value.ValueKind == JsonValueKind.Number => Expect(value.GetDouble() <= rule.GetDouble(), $"{path} is too large"),
            "pattern" when isText => Expect(Regex.IsMatch(value.GetString()!, rule.GetString()!), $"{path} does not match {rule}"),
            "format" when isText => Expect(HasFormat(value.GetString()!, rule.GetString()!), $"{path} is no {rule}"),
            "items" or "minItems" or "maxItems" or "uniqueItems" or "minimum" or "maximum" or "pattern" or "format" => [],
            _ when _silent.Contains(keyword.Name) => [],
            _ => throw new InvalidOperationException($"'{keyword.Name}' is not known here"),
        };
    }

    private IEnumerable<string> CheckMembers(JsonElement value, JsonElement schema, string path)
    {
        var properties = schema.TryGetProperty("properties", out var known) ? known : default;
        if (schema.TryGetProperty("required", out var required))
        {
            foreach (var name in required.EnumerateArray().Select(n => n.GetString()!).Where(n => !value.TryGetProperty(n, out _)))
                yield return $"{path} has no {name}";
        }

        foreach (var member in value.EnumerateObject())
        {
            var below = $"{path}.{member.Name}";
            if (properties.ValueKind == JsonValueKind.Object && properties.TryGetProperty(member.Name, out var one))
            {
                foreach (var problem in Check(member.Value, one, below))
                    yield return problem;
            }
            else if (schema.TryGetProperty("additionalProperties", out var others) && others.ValueKind != JsonValueKind.True)
            {
                foreach (var problem in others.ValueKind == JsonValueKind.False ? [$"{below} is not known"] : Check(member.Value, others, below))
                    yield return problem;
            }
        }
    }

    private JsonElement Definition(string reference) => reference.Split('/').Skip(1).Aggregate(_root, (at, name) => at.GetProperty(name));

    private static IEnumerable<string> Types(JsonElement rule) => rule.ValueKind == JsonValueKind.Array ? rule.EnumerateArray().Select(t => t.GetString()!) : [rule.GetString()!];

    private static bool Is(JsonElement value, string type) => type switch
    {
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        "string" => value.ValueKind == JsonValueKind.String,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
        "number" => value.ValueKind == JsonValueKind.Number,
        "null" => value.ValueKind == JsonValueKind.Null,
        _ => throw new InvalidOperationException($"'{type}' is no type"),
    };

    private static bool HasFormat(string text, string format) => format switch
    {
        "uri" => Uri.TryCreate(text, UriKind.Absolute, out _) && IsEscaped(text),
        "uri-reference" => Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out _) && IsEscaped(text),
        _ => true,
    };

    /// <summary>The framework's own check lets spaces and letters of any script pass.</summary>
    private static bool IsEscaped(string text) => Regex.IsMatch(text, @"^([A-Za-z0-9\-._~:/?#\[\]@!$&'()*+,;=]|%[0-9A-Fa-f]{2})*$");

    private static IEnumerable<string> Expect(bool holds, string problem) => holds ? [] : [problem];
}
