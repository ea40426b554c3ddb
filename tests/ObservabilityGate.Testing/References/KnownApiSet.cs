using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ObservabilityGate.Testing;

/// <summary>Declarations that stand in for third-party packages, by assembly name.</summary>
public sealed class KnownApiSet
{
    private const string ResourceFolder = "KnownApis/";

    private static readonly Lazy<KnownApiSet> _embedded = new(ReadResources);

    private readonly ImmutableSortedDictionary<string, KnownApi> _apis;

    private KnownApiSet(IEnumerable<(string Name, string Source)> sources) => _apis = sources.ToImmutableSortedDictionary(
        s => s.Name, s => new KnownApi(s.Name, s.Source, this), StringComparer.Ordinal);

    /// <summary>The declarations that the gate itself uses for packages that are not restored.</summary>
    public static KnownApiSet Embedded => _embedded.Value;

    public IEnumerable<string> Names => _apis.Keys;

    public static KnownApiSet FromSources(params (string AssemblyName, string Source)[] sources) => new(sources);

    public KnownApi this[string name] => _apis.TryGetValue(name, out var api)
        ? api
        : throw new TestFailedException($"There is no known API '{name}'; there are: {string.Join(", ", _apis.Keys)}.");

    /// <summary>The APIs whose namespaces are used, as a namespace, statically or in an alias, by one of the sources.</summary>
    public IEnumerable<string> UsedBy(IEnumerable<string> sources)
    {
        var usings = sources
            .SelectMany(source => CSharpSyntaxTree.ParseText(source).GetRoot().DescendantNodes(n => n is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax))
            .OfType<UsingDirectiveSyntax>()
            .Select(u => u.NamespaceOrType.ToString().Replace("global::", "", StringComparison.Ordinal))
            .ToHashSet(StringComparer.Ordinal);
        return _apis.Values.Where(api => api.Namespaces.Any(ns => usings.Any(u => u == ns || u.StartsWith(ns + ".", StringComparison.Ordinal))))
            .Select(api => api.Name);
    }

    /// <summary>References to these APIs and to all they need.</summary>
    public ImmutableArray<MetadataReference> References(IEnumerable<string> names)
    {
        var found = new SortedDictionary<string, MetadataReference>(StringComparer.Ordinal);
        var pending = new Queue<string>(names);
        while (pending.TryDequeue(out var name))
        {
            if (found.ContainsKey(name))
                continue;
            found.Add(name, this[name].Reference);
            foreach (var need in this[name].Needs)
                pending.Enqueue(need);
        }

        return [.. found.Values];
    }

    /// <summary>Whether an API of the set declares this type; keeps an analyzer's list of names true to the declarations.</summary>
    public bool Declares(string metadataName) =>
        _apis.Values.Any(api => api.Compilation.Assembly.GetTypeByMetadataName(metadataName) is not null);

    private static KnownApiSet ReadResources()
    {
        var assembly = typeof(KnownApiSet).Assembly;
        return new KnownApiSet(assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(ResourceFolder, StringComparison.Ordinal))
            .Select(name =>
            {
                using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
                return (Path.GetFileNameWithoutExtension(name[ResourceFolder.Length..]), reader.ReadToEnd());
            }));
    }
}
