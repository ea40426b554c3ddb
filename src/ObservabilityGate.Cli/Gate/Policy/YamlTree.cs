using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ObservabilityGate.Cli.Gate.Policy;

/// <summary>
/// The small part of YAML that a policy needs: maps, lists and words. The file is a stranger's, so everything by which a short text stands for a long one or for a
/// type of the program is refused: anchors, aliases, tags, several documents, deep nesting, large files.
/// </summary>
internal sealed class YamlTree
{
    public const int MostCharacters = 256 * 1024;
    private const int DeepestLevel = 8;

    private readonly string _path;
    private readonly IParser _parser;

    private YamlTree(string path, string text)
    {
        _path = path;
        _parser = new Parser(new Scanner(new StringReader(text), skipComments: true));
    }

    /// <summary>The one document of the text; null when there is nothing but comments in it.</summary>
    /// <exception cref="PolicyFileException">The text is no YAML, or more YAML than a policy needs.</exception>
    public static YamlItem? Parse(string path, string text)
    {
        if (text.Length > MostCharacters)
            throw new PolicyFileException(path, 1, 0, $"the file is larger than {MostCharacters / 1024} KB");

        // The parser takes this character for the end of the text.
        if (text.Contains('\0', StringComparison.Ordinal))
            throw new PolicyFileException(path, 1, 0, "the file is binary");

        try
        {
            return new YamlTree(path, text.TrimStart('\uFEFF')).Document();
        }
        catch (YamlException e)
        {
            throw new PolicyFileException(path, (int)e.Start.Line, (int)e.Start.Column, "this is no YAML that can be read");
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentException or FormatException or IndexOutOfRangeException or OverflowException)
        {
            // The parser's own slips on malformed text.
            throw new PolicyFileException(path, 1, 0, "this is no YAML that can be read");
        }
    }

    private YamlItem? Document()
    {
        YamlItem? root = null;
        var documents = 0;
        while (_parser.MoveNext())
        {
            switch (_parser.Current)
            {
                case DocumentStart when ++documents > 1:
                    throw Fault("there is more than one document");
                case NodeEvent or AnchorAlias:
                    root = Item(0);
                    break;
            }
        }

        return root is YamlScalar { IsPlain: true, Value: "" or "~" or "null" } ? null : root;
    }

    private YamlItem Item(int depth)
    {
        if (_parser.Current is not NodeEvent { Anchor.IsEmpty: true } current)
            throw Fault("anchors and aliases are not understood here: write the value out");
        if (!current.Tag.IsEmpty)
            throw Fault("tags are not understood here");
        if (depth >= DeepestLevel)
            throw Fault("this is nested deeper than anything that is understood here");

        var (line, column) = Place();
        switch (current)
        {
            case Scalar scalar:
                return new YamlScalar(scalar.Value, scalar.Style == ScalarStyle.Plain, line, column);
            case SequenceStart:
                var items = new List<YamlItem>();
                while (Next() is not SequenceEnd)
                    items.Add(Item(depth + 1));
                return new YamlList(items, line, column);
            case MappingStart:
                return new YamlMap(Entries(depth), line, column);
            default:
                throw Fault("this is not understood here");
        }
    }

    private List<(YamlScalar Key, YamlItem Value)> Entries(int depth)
    {
        var entries = new List<(YamlScalar, YamlItem)>();
        var keys = new HashSet<string>(StringComparer.Ordinal);
        while (Next() is not MappingEnd)
        {
            if (Item(depth + 1) is not YamlScalar key)
                throw Fault("a key must be a word");
            if (!keys.Add(key.Value))
                throw new PolicyFileException(_path, key.Line, key.Column, $"'{key.Value}' is there twice");
            Next();
            entries.Add((key, Item(depth + 1)));
        }

        return entries;
    }

    private ParsingEvent Next() => _parser.MoveNext() ? _parser.Current! : throw Fault("the text ends too early");

    private (int Line, int Column) Place() => ((int)_parser.Current!.Start.Line, (int)_parser.Current.Start.Column);

    private PolicyFileException Fault(string problem)
    {
        var (line, column) = Place();
        return new(_path, line, column, problem);
    }
}
