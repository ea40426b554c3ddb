using System.Globalization;

namespace ObservabilityGate.Cli.Projects;

/// <summary>A target framework moniker taken apart: <c>net8.0-windows10.0.19041</c>, <c>netstandard2.0</c>, <c>net48</c>.</summary>
internal sealed record TargetFramework(string Moniker, string Identifier, Version Version, string Platform, string PlatformVersion)
{
    private const string Core = ".NETCoreApp";
    private const string Standard = ".NETStandard";
    private const string Framework = ".NETFramework";

    private static readonly string[] _coreVersions = ["1.0", "1.1", "2.0", "2.1", "2.2", "3.0", "3.1"];
    private static readonly string[] _standardVersions = ["1.0", "1.1", "1.2", "1.3", "1.4", "1.5", "1.6", "2.0", "2.1"];
    private static readonly string[] _frameworkVersions = ["2.0", "3.0", "3.5", "4.0", "4.5", "4.5.1", "4.5.2", "4.6", "4.6.1", "4.6.2", "4.7", "4.7.1", "4.7.2", "4.8", "4.8.1"];

    /// <summary>.NET (Core) of any version, the only kind whose targeting packs come with an SDK.</summary>
    public bool IsNetCore => Identifier == Core;

    public bool IsNetFramework => Identifier == Framework;

    /// <summary>Null when the moniker is of no known family (a custom one, or text with an unknown property in it).</summary>
    public static TargetFramework? Parse(string? moniker)
    {
        var text = moniker?.Trim() ?? "";
        var dash = text.IndexOf('-');
        var name = (dash < 0 ? text : text[..dash]).ToLowerInvariant();
        var platform = dash < 0 ? "" : text[(dash + 1)..];
        var digits = platform.AsSpan().IndexOfAnyInRange('0', '9');
        var platformVersion = digits < 0 ? "" : platform[digits..];
        if (digits >= 0)
            platform = platform[..digits];

        if (name.StartsWith("netcoreapp", StringComparison.Ordinal))
            return Create(Core, name[10..]);
        if (name.StartsWith("netstandard", StringComparison.Ordinal))
            return Create(Standard, name[11..]);
        if (!name.StartsWith("net", StringComparison.Ordinal) || name.Length < 5 || !char.IsAsciiDigit(name[3]))
            return null;
        if (name.Contains('.'))
            return Create(name[3] < '5' && name.IndexOf('.') == 4 ? Framework : Core, name[3..]);
        return Create(Framework, string.Join('.', name[3..].ToCharArray()));

        TargetFramework? Create(string identifier, string version) =>
            Version.TryParse(version, out var parsed) ? new(text, identifier, parsed, platform.Equals("windows", StringComparison.OrdinalIgnoreCase) ? "Windows" : platform, platformVersion) : null;
    }

    /// <summary>
    /// The one framework of several that is analysed: the highest .NET, without a platform where possible; else the highest .NET Framework; else the highest
    /// .NET Standard, which nothing runs on and which often leaves out what only an application needs.
    /// </summary>
    public static string Select(IReadOnlyList<string> monikers)
    {
        var best = monikers.Select(Parse)
            .Where(f => f is not null)
            .OrderByDescending(f => f!.IsNetCore)
            .ThenByDescending(f => f!.IsNetFramework)
            .ThenByDescending(f => f!.Version)
            .ThenBy(f => f!.Platform.Length)
            .FirstOrDefault();
        return best?.Moniker ?? (monikers.Count > 0 ? monikers[0] : "");
    }

    /// <summary>The symbols that the SDK defines for the framework, in its order: NET, NET8_0, NETCOREAPP, NET5_0_OR_GREATER …</summary>
    public IEnumerable<string> PreprocessorSymbols()
    {
        var isNet = IsNetCore && Version.Major >= 5;
        var versionless = isNet ? "NET" : Identifier[1..].ToUpperInvariant();
        var prefix = IsNetFramework ? "NET" : versionless;
        yield return versionless;
        yield return prefix + Compact(Version.ToString());
        if (isNet)
            yield return "NETCOREAPP";

        if (Platform.Length > 0 && isNet)
        {
            yield return Platform.ToUpperInvariant();
            if (PlatformVersion.Length > 0)
                yield return Platform.ToUpperInvariant() + PlatformVersion.Replace('.', '_');
        }

        foreach (var version in Known().Where(v => Version.Parse(v) <= Version))
            yield return (IsNetCore ? Version.Parse(version).Major >= 5 ? "NET" : "NETCOREAPP" : prefix) + Compact(version) + "_OR_GREATER";
    }

    /// <summary>The C# version that the SDK chooses when a project names none; capped at the newest this tool's compiler knows.</summary>
    public string DefaultLanguageVersion => Identifier switch
    {
        Core when Version.Major >= 5 => Math.Min(9 + Version.Major - 5, 14).ToString(CultureInfo.InvariantCulture) + ".0",
        Core when Version.Major >= 3 => "8.0",
        Standard when Version >= new Version(2, 1) => "8.0",
        _ => "7.3",
    };

    private IEnumerable<string> Known() => Identifier switch
    {
        // The SDK appends the symbols of .NET Core's days after those of .NET 5 and later.
        Core => Enumerable.Range(5, Math.Clamp(Version.Major - 4, 0, 95)).Select(major => major.ToString(CultureInfo.InvariantCulture) + ".0").Concat(_coreVersions),
        Standard => _standardVersions,
        _ => _frameworkVersions,
    };

    private string Compact(string version) => IsNetFramework ? version.Replace(".", "", StringComparison.Ordinal) : version.Replace('.', '_');
}
