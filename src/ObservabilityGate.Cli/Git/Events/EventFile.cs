using System.Text.Json;

namespace ObservabilityGate.Cli.Git.Events;

/// <summary>
/// The JSON file that describes an event. Titles, branch names and messages in it are a stranger's; so only single fields are
/// taken out, only as what they are expected to be, and whatever is odd becomes a note instead of an exception.
/// </summary>
internal sealed class EventFile
{
    /// <summary>More than any server sends.</summary>
    public const int LargestBytes = 32 * 1024 * 1024;

    private readonly JsonElement _root;
    private readonly List<string> _problems = [];

    private EventFile(JsonElement root) => _root = root;

    private EventFile(string problem) => _problems.Add(problem);

    /// <summary>What could not be read, in words for a report; null when all could.</summary>
    public string? Problem => _problems.Count == 0 ? null : GitException.Sanitise(string.Join("; ", _problems.Distinct(StringComparer.Ordinal)));

    public static EventFile Read(string? path)
    {
        if (string.IsNullOrEmpty(path))
            return new("GITHUB_EVENT_PATH is not set");
        try
        {
            using var stream = File.OpenRead(path);
            var content = new byte[Math.Min(stream.Length, LargestBytes + 1L)];
            var length = stream.ReadAtLeast(content, content.Length, throwOnEndOfStream: false);
            return length > LargestBytes ? new("the event file is larger than 32 MiB and was not read") : Parse(content.AsMemory(0, length));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            return new($"the event file cannot be read: {e.Message}");
        }
    }

    public static EventFile Parse(ReadOnlyMemory<byte> content)
    {
        try
        {
            // A mark at the start is no JSON, but some tools write one.
            var text = content.Span.StartsWith("\uFEFF"u8) ? content[3..] : content;
            using var document = JsonDocument.Parse(text);
            return document.RootElement.ValueKind == JsonValueKind.Object
                ? new(document.RootElement.Clone())
                : new("the event file holds no JSON object");
        }
        catch (JsonException)
        {
            return new("the event file is no JSON");
        }
    }

    public string? Commit(params ReadOnlySpan<string> path)
    {
        if (Text(path) is not { } text || EventText.IsZero(text))
            return null;
        return EventText.Commit(text) ?? Odd(path, "is no commit id");
    }

    public string? Branch(params ReadOnlySpan<string> path) => Text(path) is not { } text ? null : EventText.Branch(text) ?? Odd(path, "is no branch name");

    public bool IsZero(params ReadOnlySpan<string> path) => EventText.IsZero(Text(path));

    public bool Flag(params ReadOnlySpan<string> path) => Find(path) is { ValueKind: JsonValueKind.True };

    public long? Number(params ReadOnlySpan<string> path) => Find(path) is { ValueKind: JsonValueKind.Number } number && number.TryGetInt64(out var value) ? value : null;

    /// <summary>The id of the first element of a list of commits.</summary>
    public string? FirstCommit(string list) =>
        Find(list) is { ValueKind: JsonValueKind.Array } commits && commits.GetArrayLength() > 0
            && commits[0] is { ValueKind: JsonValueKind.Object } first && Property(first, "id") is { ValueKind: JsonValueKind.String } id
            ? EventText.Commit(Decode(id)) ?? Odd([list], "starts with no commit id")
            : null;

    public string? Text(params ReadOnlySpan<string> path) => Find(path) switch
    {
        null or { ValueKind: JsonValueKind.Null } => null,
        { ValueKind: JsonValueKind.String } text => Decode(text) ?? Odd(path, "is no text"),
        _ => Odd(path, "is no text"),
    };

    private JsonElement? Find(params ReadOnlySpan<string> path)
    {
        var element = _root;
        foreach (var name in path)
        {
            if (element.ValueKind != JsonValueKind.Object || Property(element, name) is not { } next)
                return null;
            element = next;
        }

        return element;
    }

    private static JsonElement? Property(JsonElement parent, string name)
    {
        try
        {
            return parent.TryGetProperty(name, out var value) ? value : null;
        }
        catch (InvalidOperationException)
        {
            // A neighbour's name is half of a surrogate pair.
            return null;
        }
    }

    private static string? Decode(JsonElement text)
    {
        try
        {
            return text.GetString();
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair passes the parser and is no text.
            return null;
        }
    }

    private string? Odd(ReadOnlySpan<string> path, string what)
    {
        _problems.Add($"{string.Join('.', path)} in the event file {what}");
        return null;
    }
}
