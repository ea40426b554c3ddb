namespace ObservabilityGate.Cli.Git.Bases;

/// <summary>What is compared with what.</summary>
/// <param name="BaseSha">The base commit; null compares with the empty tree.</param>
/// <param name="HeadSha">The head commit.</param>
/// <param name="BaseRev">The revision that the base was found from; null for the empty tree.</param>
/// <param name="HeadRev">The revision that the head was found from.</param>
/// <param name="How">One phrase on how the base was found, such as "merge base of main and HEAD".</param>
internal sealed record Comparison(string? BaseSha, string HeadSha, string? BaseRev, string HeadRev, string How);

/// <summary>The outcome of looking for a comparison.</summary>
internal abstract record BaseResolution
{
    private BaseResolution()
    {
    }

    public sealed record Resolved(Comparison Comparison) : BaseResolution;

    /// <summary>A revision that was asked for does not exist; a usage error.</summary>
    public sealed record UnknownRevision(string Message) : BaseResolution;

    /// <summary>This clone cannot tell the base; never to be taken for "no changes".</summary>
    public sealed record Inconclusive(string Message) : BaseResolution;

    /// <summary>There is no commit yet, so nothing to compare.</summary>
    public sealed record EmptyRepository(string Message) : BaseResolution;

    /// <summary>The event took something away and brought nothing that could be checked.</summary>
    public sealed record NothingToCheck(string Message) : BaseResolution;
}

/// <summary>A commit with the name that a report shows for it.</summary>
internal sealed record Revision(string Name, string Sha)
{
    /// <summary>A commit that is known by its id alone.</summary>
    public static Revision Of(string sha) => new(Short(sha), sha);

    public static string Short(string sha) => sha[..ShortLength];

    private const int ShortLength = 10;
}
