using System.Buffers;
using System.Security.Cryptography;
using System.Text;

namespace ObservabilityGate.Cli.Git;

/// <summary>Git's names of objects.</summary>
internal static class ObjectIds
{
    private const int Sha1Length = 40;
    private const int Sha256Length = 64;
    private const int LongestBranchName = 250;

    private static readonly SearchValues<char> _notInBranchNames = SearchValues.Create(" ~^:?*[\\");

    /// <summary>True for a full id of either object format; anything else must not reach a line protocol.</summary>
    public static bool IsFull(string id) =>
        id.Length is Sha1Length or Sha256Length && id.All(c => c is >= '0' and <= '9' or >= 'a' and <= 'f');

    /// <summary>A revision that cannot be taken for an option, or break a record of a protocol.</summary>
    public static bool IsSafeRevision(string revision) =>
        revision.Length > 0 && revision[0] != '-' && !revision.Any(char.IsControl);

    /// <summary>A name that git lets a branch have and that means nothing else in a refspec: no option, no pattern, no range, no path upwards.</summary>
    public static bool IsBranchName(string name) =>
        name.Length is > 0 and <= LongestBranchName
        && name[0] is not ('-' or '/')
        && name[^1] is not ('/' or '.')
        && !name.AsSpan().ContainsAny(_notInBranchNames)
        && !name.Any(char.IsControl)
        && !name.Contains("..", StringComparison.Ordinal)
        && !name.Contains("//", StringComparison.Ordinal)
        && !name.Contains("@{", StringComparison.Ordinal)
        && name != "@"
        && name.Split('/').All(part => part[0] != '.' && !part.EndsWith(".lock", StringComparison.Ordinal));

    /// <summary>The id that git gives a blob with this content.</summary>
    public static string OfBlob(ReadOnlySpan<byte> content, bool sha256)
    {
#pragma warning disable CA5350 // SHA-1 is git's name for the object here, not a protection.
        using var hash = IncrementalHash.CreateHash(sha256 ? HashAlgorithmName.SHA256 : HashAlgorithmName.SHA1);
#pragma warning restore CA5350
        hash.AppendData(Encoding.ASCII.GetBytes($"blob {content.Length}\0"));
        hash.AppendData(content);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
