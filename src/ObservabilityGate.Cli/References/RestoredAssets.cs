using System.Text.Json;
using ObservabilityGate.Cli.Projects;

namespace ObservabilityGate.Cli.References;

/// <summary>What a restore found for one project and framework.</summary>
internal sealed record RestoredAssets(IReadOnlyList<string> Assemblies, IReadOnlyList<string> FrameworkReferences, string? PackageFolder, int Missing);

/// <summary>
/// Reads <c>obj/project.assets.json</c> of a working tree. The file may be stale or written by somebody else: it is used only when it asks for the
/// packages that the project asks for, and only assemblies that really lie inside its package folders are taken. Nothing in them is run.
/// </summary>
internal static class RestoredAssetsReader
{
    private const long MaxBytes = 64 * 1024 * 1024;

    /// <summary>Null, with a note, when there is no usable file.</summary>
    public static RestoredAssets? Read(ProjectModel project, ISnapshotFiles snapshot, List<string> notes)
    {
        if (snapshot.Root is not { } root || project.IsLoose || TargetFramework.Parse(project.AnalysedFramework) is null)
            return null;

        var relative = RepositoryPath.Join(RepositoryPath.Join(project.Directory, "obj"), "project.assets.json");
        if (snapshot.Exists(relative))
        {
            notes.Add($"assets: {relative} is part of the repository, so it proves no restore");
            return null;
        }

        var file = new FileInfo(Path.Combine(root, relative));
        if (!file.Exists)
            return null;
        if (file.Length > MaxBytes)
        {
            notes.Add($"assets: {relative} is too large");
            return null;
        }

        try
        {
            using var stream = file.OpenRead();
            using var document = JsonDocument.Parse(stream);
            return Read(document.RootElement, project, file, snapshot, notes);
        }
        catch (Exception e) when (e is JsonException or IOException or UnauthorizedAccessException or InvalidOperationException or KeyNotFoundException or FormatException or ArgumentException)
        {
            notes.Add($"assets: {relative} cannot be read");
            return null;
        }
    }

    private static RestoredAssets? Read(JsonElement assets, ProjectModel project, FileInfo file, ISnapshotFiles snapshot, List<string> notes)
    {
        if (Target(assets.GetProperty("targets"), project.AnalysedFramework) is not { } target)
        {
            notes.Add($"assets: the last restore was not for {project.AnalysedFramework}");
            return null;
        }

        if (Difference(assets, project) is { } difference && !IsNewerThanUnchangedProject(project, file, snapshot))
        {
            notes.Add($"assets: stale, {difference}");
            return null;
        }

        var folders = assets.GetProperty("packageFolders").EnumerateObject().Select(f => f.Name).Where(IsLocalFolder).ToList();
        var libraries = assets.GetProperty("libraries");
        var (assemblies, frameworks, missing) = (new List<string>(), new HashSet<string>(StringComparer.OrdinalIgnoreCase), 0);
        foreach (var library in target.EnumerateObject())
        {
            if (library.Value.GetProperty("type").GetString() != "package")
                continue;
            if (library.Value.TryGetProperty("frameworkReferences", out var wanted))
                frameworks.UnionWith(wanted.EnumerateArray().Select(f => f.GetString() ?? ""));
            if (!library.Value.TryGetProperty("compile", out var compile))
                continue;
            var path = libraries.TryGetProperty(library.Name, out var description) && description.TryGetProperty("path", out var p) ? p.GetString() : null;
            foreach (var asset in compile.EnumerateObject().Where(a => a.Name.EndsWith(".dll", StringComparison.OrdinalIgnoreCase)))
                if (path is not null && Locate(folders, path, asset.Name) is { } assembly)
                    assemblies.Add(assembly);
                else
                    missing++;
        }

        if (missing > 0)
            notes.Add($"assets: {missing} assemblies of the last restore are no longer there");
        // A restore that fails still writes its file, with what it did find.
        if (NotFound(assets) is { Count: > 0 } notFound)
        {
            notes.Add($"assets: the last restore failed for {string.Join(", ", notFound.Take(5))}{(notFound.Count > 5 ? " …" : "")}");
            missing += notFound.Count;
        }

        return new(assemblies, [.. frameworks], folders.FirstOrDefault(), missing);
    }

    private static List<string> NotFound(JsonElement assets) => !assets.TryGetProperty("logs", out var logs) ? [] : logs.EnumerateArray()
        .Where(log => log.TryGetProperty("level", out var level) && level.GetString() == "Error")
        .Select(log => (log.TryGetProperty("libraryId", out var id) ? id.GetString() : null) ?? log.GetProperty("code").GetString() ?? "an unknown reason")
        .Distinct(StringComparer.OrdinalIgnoreCase)
        .ToList();

    // "net8.0" in new files, ".NETCoreApp,Version=v8.0" in old ones; "…/linux-x64" holds no other compile assets.
    private static JsonElement? Target(JsonElement targets, string moniker)
    {
        var framework = TargetFramework.Parse(moniker)!;
        var longName = framework.Identifier + ",Version=v" + framework.Version;
        foreach (var target in targets.EnumerateObject())
            if (target.Name.Equals(moniker, StringComparison.OrdinalIgnoreCase) || target.Name.Equals(longName, StringComparison.OrdinalIgnoreCase))
                return target.Value;
        return null;
    }

    /// <summary>How the packages asked for then differ from those asked for now; null when they do not.</summary>
    private static string? Difference(JsonElement assets, ProjectModel project)
    {
        var restored = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var framework in assets.GetProperty("project").GetProperty("frameworks").EnumerateObject())
        {
            if (!IsSameFramework(framework, project.AnalysedFramework) || !framework.Value.TryGetProperty("dependencies", out var dependencies))
                continue;
            foreach (var dependency in dependencies.EnumerateObject())
                if (!dependency.Value.TryGetProperty("autoReferenced", out var automatic) || !automatic.GetBoolean())
                    restored[dependency.Name] = dependency.Value.TryGetProperty("version", out var version) ? version.GetString() ?? "" : "";
        }

        var wanted = project.PackageReferences.ToDictionary(p => p.Id, p => p.Version, StringComparer.OrdinalIgnoreCase);
        foreach (var (id, version) in wanted)
        {
            if (!restored.TryGetValue(id, out var range))
                return $"{id} was not asked for";
            if (version is not null && !IsSameVersion(range, version))
                return $"{id} was asked for as {range}, not {version}";
        }

        return restored.Keys.FirstOrDefault(id => !wanted.ContainsKey(id)) is { } extra ? $"{extra} is no longer asked for" : null;
    }

    private static bool IsSameFramework(JsonProperty framework, string moniker) =>
        framework.Name.Equals(moniker, StringComparison.OrdinalIgnoreCase)
        || (framework.Value.TryGetProperty("targetAlias", out var alias) && string.Equals(alias.GetString(), moniker, StringComparison.OrdinalIgnoreCase));

    // NuGet writes the wish "1.2.0" as "[1.2.0, )"; floating and explicit ranges are normalised in ways that are not repeated here.
    private static bool IsSameVersion(string range, string version)
    {
        if (version.AsSpan().IndexOfAny("*[(,") >= 0)
            return true;
        var lower = range.TrimStart('[', '(').Split(',')[0].TrimEnd(']', ')').Trim();
        return Normal(lower).Equals(Normal(version), StringComparison.OrdinalIgnoreCase);

        static string Normal(string text)
        {
            var plain = text.Split('+')[0];
            var dash = plain.IndexOf('-');
            var numbers = (dash < 0 ? plain : plain[..dash]).Split('.').ToList();
            while (numbers.Count < 3)
                numbers.Add("0");
            if (numbers.Count == 4 && numbers[3].Trim('0').Length == 0)
                numbers.RemoveAt(3);
            return string.Join('.', numbers.Select(n => n.TrimStart('0') is { Length: > 0 } trimmed ? trimmed : "0")) + (dash < 0 ? "" : plain[dash..]);
        }
    }

    private static bool IsNewerThanUnchangedProject(ProjectModel project, FileInfo assets, ISnapshotFiles snapshot)
    {
        var onDisk = new FileInfo(Path.Combine(snapshot.Root!, project.Path));
        return onDisk.Exists && onDisk.LastWriteTimeUtc < assets.LastWriteTimeUtc && File.ReadAllText(onDisk.FullName) == snapshot.ReadText(project.Path);
    }

    // A share on another host is not a package folder of this machine: opening it would send credentials there.
    private static bool IsLocalFolder(string folder) => Path.IsPathFullyQualified(folder) && !folder.StartsWith(@"\\", StringComparison.Ordinal) && !folder.StartsWith("//", StringComparison.Ordinal) && Directory.Exists(folder);

    private static string? Locate(List<string> folders, string package, string asset)
    {
        foreach (var folder in folders)
        {
            var inside = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)) + Path.DirectorySeparatorChar;
            var path = Path.GetFullPath(Path.Combine(inside, package, asset));
            if (path.StartsWith(inside, StringComparison.Ordinal) && File.Exists(path))
                return path;
        }

        return null;
    }
}
