using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ObservabilityGate.Analyzers.Hooks.Libraries;
using ObservabilityGate.Analyzers.Symbols;

namespace ObservabilityGate.Analyzers.Hooks;

/// <summary>Every telemetry library that the engine knows, ready to be asked by the simple name of a type.</summary>
internal static class HookCatalog
{
    public static readonly IReadOnlyList<HookLibrary> Libraries =
    [
        MicrosoftExtensionsLogging.Library,
        SystemDiagnosticsMetrics.Library,
        SystemDiagnosticsActivity.Library,
        Hooks.Libraries.OpenTelemetry.Library,
        PrometheusNet.Library,
        Hooks.Libraries.Serilog.Library,
        Hooks.Libraries.NLog.Library,
        Log4Net.Library,
        ApplicationInsights.Library,
        ObservabilityGateRuntime.Library,
        OtherVendors.Library,
    ];

    private static readonly ILookup<string, HookType> _types = Libraries.SelectMany(l => l.Types).ToLookup(t => t.Type.Name);
    private static readonly ILookup<string, KnownType> _methodAttributes = Libraries.SelectMany(l => l.MethodAttributes).ToLookup(t => t.Name);
    private static readonly ILookup<string, KnownType> _endpointAttributes = Libraries.SelectMany(l => l.EndpointAttributes).ToLookup(t => t.Name);
    private static readonly HashSet<string> _endpointCalls = [.. Libraries.SelectMany(l => l.EndpointCalls)];

    /// <summary>Words of which code with a hook of the category mentions at least one: the types that emit, their attributes, and calls that look like nothing else.</summary>
    public static IEnumerable<string> WordsOf(HookCategories category) =>
        Libraries.SelectMany(l => l.Types).Where(t => (t.Categories & category) != 0).Select(t => t.Type.Name)
            .Concat(Libraries.SelectMany(l => l.MethodAttributes.Concat(l.EndpointAttributes)).SelectMany(a => new[] { a.Name, a.Name.Substring(0, a.Name.Length - "Attribute".Length) }))
            .Concat(_endpointCalls)
            .Concat(LogVocabulary.LookAlikes(category))
            .Distinct(StringComparer.Ordinal);

    /// <summary>What a call of <paramref name="method"/> on the type itself emits.</summary>
    public static HookCategories Emits(CodeContext code, ITypeSymbol type, string method, SyntaxTree? at)
    {
        var categories = HookCategories.None;
        foreach (var known in _types[type.Name])
        {
            if (known.Emits(method) && code.Is(type, known.Type, at))
                categories |= known.Categories;
        }

        return categories;
    }

    /// <summary>True for the types of telemetry libraries whose writing methods are listed here.</summary>
    public static bool Knows(CodeContext code, ITypeSymbol type, SyntaxTree? at) => _types[type.Name].Any(known => code.Is(type, known.Type, at));

    /// <summary>What a call emits whose receiver is known by its name alone: a static class of a package that was not restored.</summary>
    public static HookCategories EmitsByName(CodeContext code, string typeName, string method, SyntaxTree at)
    {
        var categories = HookCategories.None;
        foreach (var known in _types[typeName])
        {
            if (known.Emits(method) && code.IsImported(known.Type.Namespace, at))
                categories |= known.Categories;
        }

        return categories;
    }

    /// <summary>What a method that receives an object of this type may emit through it.</summary>
    public static HookCategories Carries(CodeContext code, ITypeSymbol? type, SyntaxTree? at)
    {
        var categories = HookCategories.None;
        if (type is INamedTypeSymbol named)
        {
            foreach (var known in _types[named.Name])
            {
                if (known.IsCarrier && code.Is(named, known.Type, at))
                    categories |= known.Categories;
            }
        }

        return categories;
    }

    /// <summary>What the attributes of a method say it emits: <c>[LoggerMessage]</c> partials and methods that their author marked.</summary>
    public static HookCategories ByAttribute(CodeContext code, ISymbol symbol)
    {
        var categories = HookCategories.None;
        foreach (var attribute in symbol.GetAttributes())
        {
            foreach (var known in _methodAttributes[Full(attribute)])
            {
                if (code.IsAttribute(attribute, known))
                    categories |= known.Name == "LoggerMessageAttribute" ? HookCategories.Logging : Declared(attribute);
            }
        }

        return categories;
    }

    public static bool WrapsEndpoint(CodeContext code, AttributeData attribute) =>
        _endpointAttributes[Full(attribute)].Any(known => code.IsAttribute(attribute, known));

    public static bool WrapsEndpoint(string chainedCall) => _endpointCalls.Contains(chainedCall);

    // An unresolved attribute keeps the short name that was written.
    private static string Full(AttributeData attribute)
    {
        var name = attribute.AttributeClass?.Name ?? "";
        return name.EndsWith("Attribute", StringComparison.Ordinal) ? name : name + "Attribute";
    }

    // By the names of the flags: their values belong to the package that declares them, and are not there when it was not restored.
    private static HookCategories Declared(AttributeData attribute)
    {
        var names = attribute.ConstructorArguments.Length == 1 && attribute.ConstructorArguments[0] is { Kind: TypedConstantKind.Enum, Value: int flags, Type: { } type }
            ? type.GetMembers().OfType<IFieldSymbol>().Where(f => f.ConstantValue is int bit && bit != 0 && (flags & bit) == bit).Select(f => f.Name)
            : attribute.ApplicationSyntaxReference?.GetSyntax().DescendantTokens().Where(t => t.IsKind(SyntaxKind.IdentifierToken)).Select(t => t.ValueText) ?? [];
        var categories = HookCategoriesExtensions.ParseList(string.Join(",", names));
        return categories == HookCategories.None ? HookCategories.All : categories;
    }
}
