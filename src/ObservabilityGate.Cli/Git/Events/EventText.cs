namespace ObservabilityGate.Cli.Git.Events;

/// <summary>The two kinds of text that an event may hand on to git: everything else stops here.</summary>
internal static class EventText
{
    private const string HeadPrefix = "refs/heads/";

    /// <summary>A full commit id; null for anything else, and for the zeros that stand for "no commit".</summary>
    public static string? Commit(string? text) =>
        text is not null && ObjectIds.IsFull(text.ToLowerInvariant()) && !IsZero(text) ? text.ToLowerInvariant() : null;

    public static bool IsZero(string? text) => text is { Length: > 0 } && text.All(c => c == '0');

    /// <summary>A branch's plain name, without <c>refs/heads/</c>; null for anything that git would not let a branch be called.</summary>
    public static string? Branch(string? text)
    {
        var name = text?.StartsWith(HeadPrefix, StringComparison.Ordinal) == true ? text[HeadPrefix.Length..] : text;
        return name is not null && !name.StartsWith("refs/", StringComparison.Ordinal) && ObjectIds.IsBranchName(name) ? name : null;
    }
}
