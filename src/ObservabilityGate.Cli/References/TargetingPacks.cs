using System.Collections.Concurrent;
using System.Globalization;
using ObservabilityGate.Cli.Projects;

namespace ObservabilityGate.Cli.References;

/// <summary>The reference assemblies of one shared framework, and whether they are of the version that was asked for.</summary>
internal sealed record TargetingPack(string Folder, string Moniker, bool IsExact)
{
    public IReadOnlyList<string> Assemblies { get; } = [.. Directory.EnumerateFiles(Folder, "*.dll").Order(StringComparer.Ordinal)];
}

/// <summary>Finds targeting packs (<c>packs/Microsoft.NETCore.App.Ref/&lt;version&gt;/ref/&lt;tfm&gt;</c>) of an installation or a package folder.</summary>
internal sealed class TargetingPacks(IReadOnlyList<string> packFolders, string? packageFolder)
{
    public const string NetCore = "Microsoft.NETCore.App";
    public const string AspNetCore = "Microsoft.AspNetCore.App";
    public const string WindowsDesktop = "Microsoft.WindowsDesktop.App";

    private readonly ConcurrentDictionary<(string, int), TargetingPack?> _found = new();
    private readonly ConcurrentDictionary<string, TargetingPacks> _others = new(StringComparer.Ordinal);

    public static TargetingPacks OfThisMachine { get; } = new(DotnetInstallation.PackFolders(), DotnetInstallation.PackageFolder());

    /// <summary>The same packs, with another package folder instead of this user's.</summary>
    public TargetingPacks With(string otherPackageFolder) =>
        Path.TrimEndingDirectorySeparator(otherPackageFolder) is var other && other == packageFolder ? this : _others.GetOrAdd(other, folder => new(packFolders, folder));

    /// <summary>The pack of a shared framework for a .NET version: that version's, else the highest there is; null when there is none.</summary>
    public TargetingPack? Find(string framework, TargetFramework? target) =>
        _found.GetOrAdd((framework, target is { IsNetCore: true } ? target.Version.Major * 100 + target.Version.Minor : 0), key => Search(key.Item1, key.Item2));

    private TargetingPack? Search(string framework, int version)
    {
        var parents = packFolders.Select(f => Path.Combine(f, framework + ".Ref")).ToList();
        if (packageFolder is not null)
            parents.Add(Path.Combine(packageFolder, (framework + ".Ref").ToLowerInvariant()));

        var wanted = version == 0 ? null : (version >= 500 ? "net" : "netcoreapp") + (version / 100).ToString(CultureInfo.InvariantCulture) + "." + (version % 100).ToString(CultureInfo.InvariantCulture);
        if (wanted is not null)
            foreach (var parent in parents)
                if (VersionFolders.Newest(parent, v => Directory.Exists(Path.Combine(v, "ref", wanted))) is { } exact)
                    return new(Path.Combine(exact, "ref", wanted), wanted, true);

        return parents
            .Select(parent => VersionFolders.Newest(parent, v => Monikers(v).Any()))
            .OfType<string>()
            .SelectMany(Monikers)
            .OrderByDescending(folder => TargetFramework.Parse(Path.GetFileName(folder))!.Version)
            .Select(folder => new TargetingPack(folder, Path.GetFileName(folder), false))
            .FirstOrDefault();
    }

    private static IEnumerable<string> Monikers(string versionFolder)
    {
        var folder = Path.Combine(versionFolder, "ref");
        return Directory.Exists(folder) ? Directory.EnumerateDirectories(folder).Where(d => TargetFramework.Parse(Path.GetFileName(d)) is { IsNetCore: true }) : [];
    }
}
