using System.Text;

namespace ObservabilityGate.Benchmarks.Campaign;

/// <summary>A file of comma-separated values with a header, as the records of the campaign are kept.</summary>
internal sealed class CsvFile
{
    private readonly string _path;
    private readonly string[] _header;

    private CsvFile(string path, string[] header, List<CsvRow> rows)
    {
        _path = path;
        _header = header;
        Rows = rows;
    }

    public List<CsvRow> Rows { get; }

    public static CsvFile Read(string path)
    {
        var lines = Parse(File.ReadAllText(path));
        var rows = lines.Skip(1).Select((fields, i) => fields.Length == lines[0].Length
            ? new CsvRow(lines[0], fields)
            : throw new FormatException($"{path}: record {i + 1} has {fields.Length} fields instead of {lines[0].Length}."));
        return new CsvFile(path, lines[0], [.. rows]);
    }

    public void Write()
    {
        var text = new StringBuilder();
        foreach (var fields in Rows.Select(r => _header.Select(h => r[h])).Prepend(_header))
            text.AppendJoin(',', fields.Select(Quoted)).Append('\n');
        File.WriteAllText(_path, text.ToString());
    }

    private static string Quoted(string field) => field.AsSpan().ContainsAny(",\"\n") ? $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : field;

    private static List<string[]> Parse(string text)
    {
        var records = new List<string[]>();
        var fields = new List<string>();
        var field = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (quoted && c == '"' && i + 1 < text.Length && text[i + 1] == '"')
                field.Append(text[++i]);
            else if (c == '"')
                quoted = !quoted;
            else if (quoted || c is not (',' or '\n' or '\r'))
                field.Append(c);
            else if (c is ',' or '\n')
            {
                fields.Add(field.ToString());
                field.Clear();
                if (c == '\n')
                {
                    records.Add([.. fields]);
                    fields.Clear();
                }
            }
        }

        return records;
    }
}

/// <summary>One record of a <see cref="CsvFile"/>, by the names of its columns.</summary>
internal sealed class CsvRow(string[] header, string[] fields)
{
    public string this[string column]
    {
        get => fields[Column(column)];
        set => fields[Column(column)] = value;
    }

    private int Column(string name) => Array.IndexOf(header, name) is >= 0 and var i ? i : throw new KeyNotFoundException($"There is no column '{name}'.");
}
