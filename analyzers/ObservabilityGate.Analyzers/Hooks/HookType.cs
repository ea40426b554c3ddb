using ObservabilityGate.Analyzers.Symbols;

namespace ObservabilityGate.Analyzers.Hooks;

/// <summary>
/// A type of a telemetry library and the methods on it that emit. A method pattern is a name, or a prefix that ends with <c>*</c>.
/// Only what writes counts: creating an instrument, opening a scope or asking whether a level is enabled shows nothing to anybody.
/// </summary>
internal sealed class HookType(KnownType type, HookCategories categories, params string[] methods)
{
    public KnownType Type { get; } = type;

    public HookCategories Categories { get; } = categories;

    public IReadOnlyList<string> Methods { get; } = methods;

    /// <summary>True when handing an object of this type to a method that cannot be read is taken as emitting: loggers, spans and instruments.</summary>
    public bool IsCarrier { get; init; }

    public bool Emits(string method)
    {
        foreach (var pattern in Methods)
        {
            if (pattern[pattern.Length - 1] == '*'
                ? string.CompareOrdinal(method, 0, pattern, 0, pattern.Length - 1) == 0
                : string.Equals(method, pattern, StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}

/// <summary>One telemetry library: its name in reports and documents, and the types on it that emit.</summary>
internal sealed record HookLibrary(string Name, params HookType[] Types)
{
    /// <summary>Attributes that make the method they stand on a hook: source-generated logging, and the project's own marker.</summary>
    public IReadOnlyList<KnownType> MethodAttributes { get; init; } = [];

    /// <summary>Attributes and chained calls that wrap an endpoint with a hook.</summary>
    public IReadOnlyList<KnownType> EndpointAttributes { get; init; } = [];

    public IReadOnlyList<string> EndpointCalls { get; init; } = [];
}
