using System.CommandLine;
using System.CommandLine.Parsing;

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

    /// <summary>Writes every format. Files come last and together: all of them are there whole before the first takes its name.</summary>
    public static void WriteAll(IEnumerable<OutputFormat> formats, TextWriter standard, Action<OutputFormat, TextWriter> write)
    {
        using var files = new OutputFiles();
        foreach (var format in formats)
        {
            if (format.File is null)
            {
                write(format, standard);
                continue;
            }

            using var text = new StringWriter { NewLine = "\n" };
            write(format, text);
            files.Stage(format.File, text.ToString());
        }

        files.Publish();
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

            if (parts is [_, ""])
                result.AddError($"--format {parts[0]}= names no file");
            formats.Add(new(parts[0], parts is [_, { Length: > 0 } file] ? file : null));
        }

        if (formats.Count(f => f.File is null) > 1)
            result.AddError("only one format can go to standard output: give the others a file, as in --format json=report.json");
        if (formats.Where(f => f.File is not null).GroupBy(f => Path.GetFullPath(f.File!)).FirstOrDefault(g => g.Count() > 1) is { } shared)
            result.AddError($"two formats cannot go to one file: {shared.First().File}");
        return [.. formats];
    }
}
