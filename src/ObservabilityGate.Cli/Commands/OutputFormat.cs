using System.CommandLine;
using System.CommandLine.Parsing;
using ObservabilityGate.Cli.Gate;

namespace ObservabilityGate.Cli.Commands;

/// <summary>One <c>--format NAME[=FILE]</c>: what is written, and where; without a file it goes to standard output.</summary>
internal sealed record OutputFormat(string Name, string? File)
{
    public static Option<OutputFormat[]> Option(params string[] names)
    {
        var option = new Option<OutputFormat[]>("--format")
        {
            Description = $"{string.Join(", ", names)}; with =FILE into a file. Repeatable.",
            HelpName = "NAME[=FILE]",
            AllowMultipleArgumentsPerToken = false,
            DefaultValueFactory = _ => [new(names[0], null)],
            CustomParser = result => Parse(result, names),
        };
        option.CompletionSources.Add(names);
        return option;
    }

    public override string ToString() => File is null ? Name : $"{Name}={File}";

    /// <summary>Writes every format; files are written whole or not at all.</summary>
    public static void WriteAll(IEnumerable<OutputFormat> formats, TextWriter standard, Action<OutputFormat, TextWriter> write)
    {
        foreach (var format in formats)
        {
            if (format.File is null)
            {
                write(format, standard);
                continue;
            }

            using var text = new StringWriter();
            write(format, text);
            try
            {
                var full = Path.GetFullPath(format.File);
                Directory.CreateDirectory(Path.GetDirectoryName(full)!);
                System.IO.File.WriteAllText(full, text.ToString());
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                throw new UsageException($"cannot write {format.File}: {e.Message}");
            }
        }
    }

    private static OutputFormat[] Parse(ArgumentResult result, string[] names)
    {
        var formats = new List<OutputFormat>();
        foreach (var token in result.Tokens)
        {
            var parts = token.Value.Split('=', 2);
            if (!names.Contains(parts[0], StringComparer.Ordinal))
            {
                result.AddError($"there is no format '{parts[0]}': use one of {string.Join(", ", names)}");
                return [];
            }

            formats.Add(new(parts[0], parts.Length == 2 && parts[1].Length > 0 ? parts[1] : null));
        }

        if (formats.Count(f => f.File is null) > 1)
            result.AddError("only one format can go to standard output: give the others a file, as in --format json=report.json");
        return [.. formats];
    }
}
