using System.Globalization;
using System.Text;
using System.Text.Json;

namespace ObservabilityGate.Cli.Gate.Policy;

/// <summary>The form of a baseline file: sorted, one entry a line, no line numbers, so that two branches rarely write the same lines.</summary>
internal static class BaselineText
{
    public const int Schema = 1;
    public const int MostCharacters = 16 * 1024 * 1024;

    private static readonly string[] _fields = ["rule", "symbol", "ordinal", "file", "reason", "expires"];

    public static string Write(IEnumerable<BaselineEntry> entries)
    {
        var lines = entries
            .OrderBy(e => e.Symbol, StringComparer.Ordinal).ThenBy(e => e.Rule, StringComparer.Ordinal).ThenBy(e => e.Ordinal).ThenBy(e => e.File, StringComparer.Ordinal)
            .Select(e => "    " + Line(e)).ToList();
        return $"{{\n  \"schema\": {Schema},\n  \"findings\": [{(lines.Count == 0 ? "" : $"\n{string.Join(",\n", lines)}\n  ")}]\n}}\n";
    }

    private static string Line(BaselineEntry entry)
    {
        var parts = new List<string> { $"\"rule\": {Quote(entry.Rule)}", $"\"symbol\": {Quote(entry.Symbol)}" };
        if (entry.Ordinal > 0)
            parts.Add(string.Create(CultureInfo.InvariantCulture, $"\"ordinal\": {entry.Ordinal}"));
        parts.Add($"\"file\": {Quote(entry.File)}");
        if (entry.Reason is not null)
            parts.Add($"\"reason\": {Quote(entry.Reason)}");
        if (entry.Expires is { } day)
            parts.Add($"\"expires\": {Quote(Dates.Write(day))}");
        return $"{{ {string.Join(", ", parts)} }}";
    }

    /// <summary>Letters of any script stay readable; what moves a cursor or turns the reading direction does not stay.</summary>
    private static string Quote(string text)
    {
        var quoted = new StringBuilder("\"", text.Length + 2);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is '"' or '\\')
                quoted.Append('\\').Append((char)rune.Value);
            else if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)
                quoted.Append(string.Concat(rune.ToString().Select(c => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}"))));
            else
                quoted.Append(rune.ToString());
        }

        return quoted.Append('"').ToString();
    }

    /// <exception cref="PolicyFileException">The text is no baseline.</exception>
    public static Baseline Read(string path, string text)
    {
        if (text.Length > MostCharacters)
            throw new PolicyFileException(path, 1, 0, $"the file is larger than {MostCharacters / (1024 * 1024)} MB");

        try
        {
            return new Reader(path, Encoding.UTF8.GetBytes(text.TrimStart('\uFEFF'))).File();
        }
        catch (JsonException e)
        {
            throw new PolicyFileException(path, (int)(e.LineNumber ?? 0) + 1, 0, "this is no JSON; was a merge left unfinished? 'obsgate baseline write' makes the file anew once it is away");
        }
        catch (InvalidOperationException)
        {
            throw new PolicyFileException(path, 1, 0, "the file holds text that is no Unicode");
        }
    }

    private ref struct Reader(string path, byte[] bytes)
    {
        private Utf8JsonReader _json = new(bytes, new JsonReaderOptions { AllowTrailingCommas = true, MaxDepth = 8 });
        private long _counted;
        private int _line = 1;

        public Baseline File()
        {
            var entries = new List<BaselineEntry>();
            var hasSchema = false;
            Start(JsonTokenType.StartObject, "an object with 'schema' and 'findings'");
            while (Field() is { } name)
            {
                switch (name)
                {
                    case "schema":
                        hasSchema = true;
                        if (Number("schema") is var schema && schema != Schema)
                            throw Fault($"schema {schema} is not known: this version reads schema {Schema}");
                        break;
                    case "findings":
                        Start(JsonTokenType.StartArray, "a list of findings");
                        while (_json.Read() && _json.TokenType != JsonTokenType.EndArray)
                            entries.Add(Entry());
                        break;
                    default:
                        throw Fault($"unknown field '{name}'{Suggestion.For(name, ["schema", "findings"])}");
                }
            }

            // What follows the object is a fault too.
            while (_json.Read())
            {
            }

            return hasSchema ? new(path, entries) : throw Fault("there is no 'schema'");
        }

        private BaselineEntry Entry()
        {
            if (_json.TokenType != JsonTokenType.StartObject)
                throw Fault("a finding must be an object");

            var line = Line();
            var texts = new Dictionary<string, string>(StringComparer.Ordinal);
            var ordinal = 0;
            while (Field() is { } name)
            {
                if (!_fields.Contains(name, StringComparer.Ordinal))
                    throw Fault($"unknown field '{name}'{Suggestion.For(name, _fields)}");
                if (name == "ordinal")
                    ordinal = Number(name);
                else if (!texts.TryAdd(name, Text(name)))
                    throw Fault($"'{name}' is there twice");
            }

            DateOnly? expires = null;
            if (texts.TryGetValue("expires", out var day))
                expires = Dates.TryRead(day, out var read) ? read : throw new PolicyFileException(path, line, 0, "'expires' is no date as in 2026-12-31");
            return new(Needed(texts, "rule", line), Needed(texts, "symbol", line), ordinal, Needed(texts, "file", line), texts.GetValueOrDefault("reason"), expires, line);
        }

        private readonly string Needed(Dictionary<string, string> texts, string name, int line) =>
            texts.TryGetValue(name, out var text) ? text : throw new PolicyFileException(path, line, 0, $"the finding has no '{name}'");

        private void Start(JsonTokenType type, string what)
        {
            if (!_json.Read() || _json.TokenType != type)
                throw Fault($"{what} is expected here");
        }

        private string? Field() => _json.Read() && _json.TokenType == JsonTokenType.PropertyName ? _json.GetString() : null;

        private string Text(string name) => _json.Read() && _json.TokenType == JsonTokenType.String ? _json.GetString()! : throw Fault($"'{name}' must be a text");

        private int Number(string name) => _json.Read() && _json.TokenType == JsonTokenType.Number && _json.TryGetInt32(out var value) && value >= 0 ? value : throw Fault($"'{name}' must be a whole number");

        private PolicyFileException Fault(string problem) => new(path, Line(), 0, problem);

        private int Line()
        {
            for (; _counted < _json.TokenStartIndex; _counted++)
            {
                if (bytes[_counted] == (byte)'\n')
                    _line++;
            }

            return _line;
        }
    }
}
