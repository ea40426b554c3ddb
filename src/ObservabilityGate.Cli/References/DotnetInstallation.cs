using System.Runtime.InteropServices;

namespace ObservabilityGate.Cli.References;

/// <summary>Where this machine keeps .NET: nothing is run, only well-known folders are looked at.</summary>
internal static class DotnetInstallation
{
    /// <summary>Installation folders that have targeting packs, most explicit first.</summary>
    public static IReadOnlyList<string> PackFolders() => Candidates()
        .Where(root => root.Length > 0)
        .Select(root => Path.Combine(root, "packs"))
        .Where(Directory.Exists)
        .Distinct(StringComparer.Ordinal)
        .ToList();

    /// <summary>NuGet's package folder, where the SDK restores targeting packs that it does not bring along; null when there is none.</summary>
    public static string? PackageFolder()
    {
        var folder = Environment.GetEnvironmentVariable("NUGET_PACKAGES") is { Length: > 0 } configured
            ? configured
            : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        return Directory.Exists(folder) ? folder : null;
    }

    /// <summary>The assemblies of the running .NET itself, without those of this tool.</summary>
    public static IReadOnlyList<string> RuntimeAssemblies()
    {
        var runtime = RuntimeEnvironment.GetRuntimeDirectory().TrimEnd(Path.DirectorySeparatorChar);
        var trusted = (AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") as string ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        var assemblies = trusted.Where(path => Path.GetDirectoryName(path) == runtime).ToList();

        // ASP.NET Core's shared framework lies beside .NET's own, in the same version or a near one.
        var shared = Path.GetDirectoryName(Path.GetDirectoryName(runtime));
        var web = shared is null ? null : VersionFolders.Newest(Path.Combine(shared, "Microsoft.AspNetCore.App"), _ => true);
        if (web is not null)
            assemblies.AddRange(Directory.EnumerateFiles(web, "Microsoft.*.dll").Order(StringComparer.Ordinal));
        return assemblies;
    }

    private static IEnumerable<string> Candidates()
    {
        yield return Environment.GetEnvironmentVariable("DOTNET_ROOT") ?? "";
        yield return Path.GetDirectoryName(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "") ?? "";
        // <root>/shared/Microsoft.NETCore.App/<version>/
        yield return Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", ".."));

        var program = OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet";
        foreach (var folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries))
        {
            var file = new FileInfo(Path.Combine(folder, program));
            if (file.Exists)
                yield return Path.GetDirectoryName(file.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? file.FullName) ?? "";
        }
    }
}
