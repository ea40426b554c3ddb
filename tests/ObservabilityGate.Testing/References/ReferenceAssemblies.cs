using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace ObservabilityGate.Testing;

/// <summary>The framework's targeting packs, read once from the running dotnet's own folder: no restore, no network.</summary>
public sealed class ReferenceAssemblies
{
    private static readonly Lazy<ImmutableArray<MetadataReference>> _netCore = new(() => Read("Microsoft.NETCore.App.Ref"));
    private static readonly Lazy<ImmutableArray<MetadataReference>> _web =
        new(() => _netCore.Value.AddRange(Read("Microsoft.AspNetCore.App.Ref")));

    private readonly Lazy<ImmutableArray<MetadataReference>> _references;

    private ReferenceAssemblies(Lazy<ImmutableArray<MetadataReference>> references) => _references = references;

    /// <summary>Without ASP.NET Core: what a class library sees.</summary>
    public static ReferenceAssemblies NetCoreApp { get; } = new(_netCore);

    public static ReferenceAssemblies AspNetCoreApp { get; } = new(_web);

    public ImmutableArray<MetadataReference> References => _references.Value;

    /// <summary>The same without these assemblies: what is in the framework today is a package for older targets.</summary>
    public ReferenceAssemblies Without(params string[] names) =>
        new(new Lazy<ImmutableArray<MetadataReference>>(() => References.RemoveAll(r => names.Contains(Path.GetFileNameWithoutExtension(r.Display), StringComparer.Ordinal))));

    private static ImmutableArray<MetadataReference> Read(string pack)
    {
        // <root>/shared/Microsoft.NETCore.App/<version>/System.Private.CoreLib.dll
        var runtime = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        string?[] roots = [Path.GetFullPath(Path.Combine(runtime, "..", "..", "..")), Environment.GetEnvironmentVariable("DOTNET_ROOT")];
        var framework = $"net{Environment.Version.Major}.{Environment.Version.Minor}";

        var folder = roots.OfType<string>()
            .Select(root => Path.Combine(root, "packs", pack))
            .Where(Directory.Exists)
            .SelectMany(Directory.GetDirectories)
            .Where(version => Directory.Exists(Path.Combine(version, "ref", framework)))
            .OrderByDescending(version => Version.TryParse(Path.GetFileName(version).Split('-')[0], out var v) ? v : new Version())
            .FirstOrDefault()
            ?? throw new TestFailedException($"No targeting pack {pack} for {framework} under {string.Join(" or ", roots.OfType<string>())}.");

        return
        [
            .. Directory.GetFiles(Path.Combine(folder, "ref", framework), "*.dll")
                .Order(StringComparer.Ordinal)
                .Select(file => MetadataReference.CreateFromFile(file)),
        ];
    }
}
