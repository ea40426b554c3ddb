using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Runtime.CompilerServices;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace ObservabilityGate.Cli.References;

/// <summary>The declarations of one third-party library, in an assembly named as the library names its own.</summary>
internal sealed class KnownApi
{
    private readonly Lazy<string> _source;

    internal KnownApi(string name, IReadOnlyList<string> needs, IReadOnlyList<string> namespaces, IReadOnlyList<string> packages, Func<string> source)
    {
        Name = name;
        Needs = needs;
        Namespaces = namespaces;
        Packages = packages;
        _source = new Lazy<string>(source);
    }

    /// <summary>The simple name of the assembly.</summary>
    public string Name { get; }

    /// <summary>The known libraries whose types this one's signatures use.</summary>
    public IReadOnlyList<string> Needs { get; }

    /// <summary>The namespaces whose use tells that the library is used; shared ones such as <c>Microsoft.Extensions.DependencyInjection</c> are not listed.</summary>
    public IReadOnlyList<string> Namespaces { get; }

    /// <summary>The NuGet packages that bring the assembly.</summary>
    public IReadOnlyList<string> Packages { get; }

    /// <summary>The C# text of the declarations.</summary>
    public string Source => _source.Value;

    public override string ToString() => Name;
}

/// <summary>
/// The last rung of references: declarations of well-known libraries, for code whose packages are not restored.
/// They bind names and overloads; they are never emitted and never run.
/// </summary>
internal static class KnownApiLibrary
{
    private const string Prefix = "KnownApis/";
    private const string Suffix = ".cs";

    private static readonly Lazy<FrozenDictionary<string, KnownApi>> _byName =
        new(() => Read().ToFrozenDictionary(api => api.Name, StringComparer.OrdinalIgnoreCase));

    private static readonly Lazy<IReadOnlyList<KnownApi>> _all =
        new(() => [.. _byName.Value.Values.OrderBy(api => api.Name, StringComparer.Ordinal)]);

    private static readonly ConcurrentDictionary<string, SyntaxTree> _trees = new(StringComparer.Ordinal);
    private static readonly ConcurrentDictionary<Setting, ConcurrentDictionary<string, Lazy<CompilationReference>>> _references = new();

    private const string CommonUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    private static readonly CSharpParseOptions _parseOptions = new(LanguageVersion.Latest, DocumentationMode.None);

    private static readonly Lazy<SyntaxTree> _commonUsings = new(() => Parse("Usings", CommonUsings));

    private static readonly CSharpCompilationOptions _options = new(
        OutputKind.DynamicallyLinkedLibrary,
        nullableContextOptions: NullableContextOptions.Enable,
        concurrentBuild: false);

    /// <summary>Every known library, by ordinal name.</summary>
    public static IReadOnlyList<KnownApi> All => _all.Value;

    /// <summary>The library of an assembly name, or null when it is not known.</summary>
    public static KnownApi? Find(string assemblyName) => _byName.Value.GetValueOrDefault(assemblyName);

    /// <summary>
    /// References to the declarations of the libraries that the code uses, and of those that they need, by name.
    /// A library is used when a namespace of it, or one nested in it, is used or when a package that brings it is referenced;
    /// it is left out when the real assembly is referenced already.
    /// </summary>
    /// <param name="namespacesUsed">The namespaces of the code's using directives.</param>
    /// <param name="packageIds">The ids of the packages that the project references.</param>
    /// <param name="alreadyReferencedAssemblyNames">The simple names of the real assemblies that the code is compiled with.</param>
    /// <param name="framework">The framework references, the same objects at every call.</param>
    /// <param name="real">
    /// Of the already referenced assemblies, those at hand by simple name. A known library that needs one of them is bound to it:
    /// types of a real, strong-named assembly are not those of the declarations.
    /// </param>
    public static IReadOnlyList<MetadataReference> For(
        IEnumerable<string> namespacesUsed,
        IEnumerable<string> packageIds,
        ISet<string> alreadyReferencedAssemblyNames,
        IReadOnlyList<MetadataReference> framework,
        IReadOnlyDictionary<string, MetadataReference>? real = null)
    {
        var wanted = Wanted(namespacesUsed, packageIds, alreadyReferencedAssemblyNames);
        if (wanted.Count == 0)
            return [];

        string[] bound = real is null
            ? []
            : [.. wanted.SelectMany(api => api.Needs).Where(need => alreadyReferencedAssemblyNames.Contains(need) && real.ContainsKey(need)).Distinct().Order(StringComparer.Ordinal)];
        var setting = new Setting(framework, bound, [.. bound.Select(name => real![name])]);
        return [.. wanted.Select(api => Reference(api, setting))];
    }

    /// <summary>The libraries that <see cref="For"/> references.</summary>
    internal static IReadOnlyList<KnownApi> Wanted(
        IEnumerable<string> namespacesUsed, IEnumerable<string> packageIds, ISet<string> alreadyReferencedAssemblyNames)
    {
        var namespaces = namespacesUsed.ToHashSet(StringComparer.Ordinal);
        var packages = packageIds.ToHashSet(StringComparer.OrdinalIgnoreCase);
        var wanted = new SortedDictionary<string, KnownApi>(StringComparer.Ordinal);
        var pending = new Stack<KnownApi>(All.Where(api => api.Packages.Any(packages.Contains) || api.Namespaces.Any(Used)));
        while (pending.TryPop(out var api))
        {
            if (alreadyReferencedAssemblyNames.Contains(api.Name) || !wanted.TryAdd(api.Name, api))
                continue;
            foreach (var need in api.Needs)
                pending.Push(_byName.Value[need]);
        }

        return [.. wanted.Values];

        bool Used(string name) =>
            namespaces.Contains(name)
            || namespaces.Any(used => used.Length > name.Length && used[name.Length] == '.' && used.StartsWith(name, StringComparison.Ordinal));
    }

    /// <summary>The reference to one library's declarations; the same object whenever it is asked for with the same framework references.</summary>
    internal static CompilationReference Reference(KnownApi api, IReadOnlyList<MetadataReference> framework) =>
        Reference(api, new Setting(framework, [], []));

    private static CompilationReference Reference(KnownApi api, Setting setting) =>
        _references
            .GetOrAdd(setting, static _ => new(StringComparer.Ordinal))
            .GetOrAdd(
                api.Name,
                static (_, state) => new Lazy<CompilationReference>(() => Create(state.api, state.setting).ToMetadataReference()),
                (api, setting))
            .Value;

    private static CSharpCompilation Create(KnownApi api, Setting setting) =>
        CSharpCompilation.Create(
            api.Name,
            [_commonUsings.Value, _trees.GetOrAdd(api.Name, static (name, source) => Parse(name, source), api.Source)],
            [
                .. setting.References,
                .. api.Needs.Where(need => !setting.Binds(need)).Select(need => Reference(_byName.Value[need], setting)),
            ],
            _options);

    private static SyntaxTree Parse(string name, string source) =>
        CSharpSyntaxTree.ParseText(SourceText.From(source, Encoding.UTF8), _parseOptions, Prefix + name + Suffix);

    private static IEnumerable<KnownApi> Read()
    {
        var assembly = typeof(KnownApiLibrary).Assembly;
        foreach (var resource in assembly.GetManifestResourceNames())
        {
            if (!resource.StartsWith(Prefix, StringComparison.Ordinal))
                continue;
            using var reader = Open(resource);
            yield return new KnownApi(
                resource[Prefix.Length..^Suffix.Length],
                Header(reader, "// needs:", resource),
                Header(reader, "// namespaces:", resource),
                Header(reader, "// packages:", resource),
                () =>
                {
                    using var whole = Open(resource);
                    return whole.ReadToEnd();
                });
        }

        StreamReader Open(string resource) => new(assembly.GetManifestResourceStream(resource)!, Encoding.UTF8);
    }

    private static string[] Header(StreamReader reader, string title, string resource)
    {
        var line = reader.ReadLine();
        return line is not null && line.StartsWith(title, StringComparison.Ordinal)
            ? line[title.Length..].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            : throw new InvalidDataException($"{resource}: a line '{title} …' was expected.");
    }

    /// <summary>What declarations are compiled with: the framework and real assemblies in the place of known ones. Two settings of the same reference objects are equal.</summary>
    private sealed class Setting(IReadOnlyList<MetadataReference> framework, string[] bound, MetadataReference[] real) : IEquatable<Setting>
    {
        public MetadataReference[] References { get; } = [.. framework, .. real];

        public bool Binds(string assemblyName) => bound.Contains(assemblyName, StringComparer.OrdinalIgnoreCase);

        public bool Equals(Setting? other) => other is not null && References.SequenceEqual(other.References, ReferenceEqualityComparer.Instance);

        public override bool Equals(object? obj) => Equals(obj as Setting);

        public override int GetHashCode() =>
            References.Length == 0 ? 0 : HashCode.Combine(References.Length, RuntimeHelpers.GetHashCode(References[0]), RuntimeHelpers.GetHashCode(References[^1]));
    }
}
