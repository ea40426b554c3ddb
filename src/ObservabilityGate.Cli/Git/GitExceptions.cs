namespace ObservabilityGate.Cli.Git;

/// <summary>A git operation failed; the message carries the true cause, with control characters removed.</summary>
internal class GitException(string message, Exception? inner = null) : Exception(message, inner)
{
    private const int LongestDetail = 2_000;

    /// <summary>Joins what was attempted with what git said, safe to print on a terminal or in a workflow log.</summary>
    public static GitException From(string attempt, string detail, Exception? inner = null) =>
        new(Sanitise(detail) is { Length: > 0 } said ? $"{attempt}: {said}" : attempt, inner);

    /// <summary>Text from a repository or a program can hold escape sequences and workflow commands: only printable text on one line stays.</summary>
    internal static string Sanitise(string text)
    {
        var kept = text.Length > LongestDetail ? text[..LongestDetail] : text;
        var printable = string.Create(kept.Length, kept, static (span, source) =>
        {
            for (var i = 0; i < span.Length; i++)
                span[i] = char.IsControl(source[i]) ? ' ' : source[i];
        });
        return printable.Trim();
    }
}

/// <summary>The path that was asked for lies in no git repository.</summary>
internal sealed class NotARepositoryException(string message) : GitException(message);

/// <summary>An object that the repository refers to is not in this clone, or is damaged.</summary>
internal sealed class UnreadableObjectException(string id, string cause, Exception? inner = null)
    : GitException($"object {Sanitise(id)} cannot be read: {Sanitise(cause)}", inner)
{
    /// <summary>The id, or the revision, of the object.</summary>
    public string Id { get; } = id;

    /// <summary>The unreadable object behind an exception; work side by side wraps what it throws.</summary>
    public static UnreadableObjectException? In(Exception exception) => exception switch
    {
        UnreadableObjectException unreadable => unreadable,
        AggregateException many => many.Flatten().InnerExceptions.OfType<UnreadableObjectException>().FirstOrDefault(),
        _ => null,
    };
}
