using System.Collections.Concurrent;
using System.Reflection;
using ObservabilityGate.Cli.Projects;

namespace ObservabilityGate.Cli.References;

/// <summary>
/// The references ladder, best rung first: the last restore's assets with the framework's packs; the packs alone; the running .NET's own assemblies.
/// Nothing is restored, downloaded or run.
/// </summary>
internal sealed class ReferenceResolver(ISnapshotFiles snapshot, ProjectGraph graph, TargetingPacks packs)
{
    private readonly ConcurrentDictionary<string, Lazy<ResolvedReferences>> _resolved = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> _web = new(StringComparer.Ordinal);

    public ReferenceResolver(ISnapshotFiles snapshot, ProjectGraph graph)
        : this(snapshot, graph, TargetingPacks.OfThisMachine)
    {
    }

    /// <summary>The references of one project; resolved once.</summary>
    public ResolvedReferences Resolve(ProjectModel project) =>
        _resolved.GetOrAdd(project.Path, static (_, x) => new(() => x.self.Climb(x.project)), (self: this, project)).Value;

    private ResolvedReferences Climb(ProjectModel project)
    {
        var notes = new List<string>();
        var framework = TargetFramework.Parse(project.AnalysedFramework);
        var assets = RestoredAssetsReader.Read(project, snapshot, notes);
        var found = packs;
        if (assets?.PackageFolder is { } folder)
            found = packs.With(folder);

        if (found.Find(TargetingPacks.NetCore, framework) is not { } core)
            return new(Merge(DotnetInstallation.RuntimeAssemblies(), assets?.Assemblies ?? []), Fidelity.Degraded, "no targeting pack is installed; the running .NET's own assemblies stand in", notes);

        var assemblies = core.Assemblies.ToList();
        var isExact = core.IsExact;
        foreach (var shared in SharedFrameworks(project, assets))
        {
            if (found.Find(shared, framework) is { } pack)
            {
                assemblies.AddRange(pack.Assemblies);
                isExact &= pack.IsExact;
            }
            else
            {
                notes.Add($"packs: {shared} is not installed");
                isExact = false;
            }
        }

        if (!core.IsExact && framework is { IsNetCore: true })
            notes.Add($"packs: {core.Moniker} stands in for {project.AnalysedFramework}");
        var paths = Merge(Merge(assemblies, assets?.Assemblies ?? []), HintedAssemblies(project));
        var (fidelity, reason) = Grade(project, framework, assets, isExact, core);
        return new(paths, fidelity, reason, notes);
    }

    private static (Fidelity, string) Grade(ProjectModel project, TargetFramework? framework, RestoredAssets? assets, bool isExact, TargetingPack core)
    {
        if (framework is not { IsNetCore: true } && project.PackageReferences.All(p => p.Id != "NETStandard.Library"))
            return (Fidelity.Degraded, $"{(project.AnalysedFramework.Length == 0 ? "a project without a target framework" : project.AnalysedFramework)} is analysed with {core.Moniker}");
        if (assets is { Missing: 0 })
            return isExact ? (Fidelity.Assets, "packages of the last restore") : (Fidelity.Buildless, $"packages of the last restore, but {core.Moniker} stands in for {project.AnalysedFramework}");
        if (assets is not null)
            return (Fidelity.Buildless, "some packages of the last restore are missing");
        return (Fidelity.Buildless, project.PackageReferences.Count == 0 ? "framework packs; the project asks for no packages" : "packages are not restored");
    }

    private IEnumerable<string> SharedFrameworks(ProjectModel project, RestoredAssets? assets)
    {
        var frameworks = new SortedSet<string>(project.FrameworkReferences.Concat(assets?.FrameworkReferences ?? []), StringComparer.OrdinalIgnoreCase);
        if (NeedsAspNetCore(project))
            frameworks.Add(TargetingPacks.AspNetCore);
        frameworks.RemoveWhere(f => f.Length == 0 || f.Equals(TargetingPacks.NetCore, StringComparison.OrdinalIgnoreCase) || f.StartsWith("NETStandard", StringComparison.OrdinalIgnoreCase));
        return frameworks;
    }

    /// <summary>
    /// Libraries get ASP.NET Core through whatever they reference, and its packages (Microsoft.Extensions.*) are part of the same pack. A project is given the
    /// pack when anything connected to it uses it: a type too many resolves nothing wrongly, a missing one hides an endpoint.
    /// </summary>
    private bool NeedsAspNetCore(ProjectModel project) =>
        project.IsLoose || UsesAspNetCore(project) || graph.ForwardClosure(project).Any(UsesAspNetCore) || graph.ReverseClosure(project).Any(UsesAspNetCore);

    private bool UsesAspNetCore(ProjectModel project) => _web.GetOrAdd(project.Path, static (_, p) =>
        p.Sdk is "web" or "worker"
        || p.FrameworkReferences.Contains(TargetingPacks.AspNetCore, StringComparer.OrdinalIgnoreCase)
        || p.PackageReferences.Any(r => r.Id.StartsWith("Microsoft.AspNetCore", StringComparison.OrdinalIgnoreCase) || r.Id.StartsWith("Microsoft.Extensions", StringComparison.OrdinalIgnoreCase)), project);

    // Assemblies that are committed beside the code. Only inside the working tree: a link out of it is not followed.
    private IEnumerable<string> HintedAssemblies(ProjectModel project)
    {
        if (snapshot.Root is not { } root)
            yield break;
        foreach (var reference in project.AssemblyReferences)
            if (reference.HintPath is { } hint && snapshot.Exists(hint) && new FileInfo(Path.Combine(root, hint)) is { Exists: true, LinkTarget: null } file)
                yield return file.FullName;
    }

    /// <summary>One assembly for each simple name: the higher assembly version wins, on equality the first, as in the SDK's conflict resolution.</summary>
    private static List<string> Merge(IReadOnlyList<string> first, IEnumerable<string> second)
    {
        var merged = first.DistinctBy(Path.GetFileName, StringComparer.OrdinalIgnoreCase).ToList();
        var places = merged.Select((path, index) => (name: Path.GetFileName(path), index)).ToDictionary(x => x.name, x => x.index, StringComparer.OrdinalIgnoreCase);
        foreach (var path in second)
        {
            if (!places.TryGetValue(Path.GetFileName(path), out var place))
            {
                if (VersionOf(path) is null)
                    continue;
                places[Path.GetFileName(path)] = merged.Count;
                merged.Add(path);
            }
            else if (VersionOf(path) is { } version && version > VersionOf(merged[place]))
                merged[place] = path;
        }

        return merged;
    }

    /// <summary>Null for a file that is no managed assembly: the compiler would refuse the whole compilation's reference.</summary>
    private static Version? VersionOf(string path) => _versions.GetOrAdd(path, static p =>
    {
        try
        {
            return AssemblyName.GetAssemblyName(p).Version ?? new Version(0, 0);
        }
        catch (Exception e) when (e is BadImageFormatException or IOException or UnauthorizedAccessException or System.Security.SecurityException)
        {
            return null;
        }
    });

    private static readonly ConcurrentDictionary<string, Version?> _versions = new(StringComparer.Ordinal);
}
