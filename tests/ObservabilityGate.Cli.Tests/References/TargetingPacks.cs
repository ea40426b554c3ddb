using Microsoft.CodeAnalysis;

namespace ObservabilityGate.Cli.Tests.References;

/// <summary>The framework references of a web project, from the targeting packs beside the runtime that runs the tests.</summary>
internal static class TargetingPacks
{
    private static readonly Lazy<IReadOnlyList<MetadataReference>> _web = new(Load);

    public static IReadOnlyList<MetadataReference> Web => _web.Value;

    private static IReadOnlyList<MetadataReference> Load()
    {
        var packs = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "../../../packs"));
        return
        [
            .. new[] { "Microsoft.NETCore.App.Ref", "Microsoft.AspNetCore.App.Ref" }
                .Select(pack => Directory.GetDirectories(Path.Combine(packs, pack), "10.*").OrderBy(version => version, StringComparer.Ordinal).Last())
                .SelectMany(version => Directory.GetFiles(Path.Combine(version, "ref", "net10.0"), "*.dll"))
                .Select(file => MetadataReference.CreateFromFile(file)),
        ];
    }
}
