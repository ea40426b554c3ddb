namespace ObservabilityGate.Analyzers.Symbols;

/// <summary>
/// A type that a rule knows by name. Types are compared by namespace, name and arity, never by a symbol that was looked up once: that is right when two
/// assemblies define the type, and it still works when the package that holds it was not restored.
/// </summary>
internal sealed record KnownType(string Namespace, string Name, int Arity = 0)
{
    public override string ToString() => $"{Namespace}.{Name}{(Arity == 0 ? "" : "`" + Arity)}";

    /// <summary>Reads <c>Ns.Type</c> or <c>Ns.Type`2</c>, as users write it in their configuration.</summary>
    public static KnownType Parse(string metadataName)
    {
        var tick = metadataName.IndexOf('`');
        var arity = tick >= 0 && int.TryParse(metadataName.Substring(tick + 1), out var n) ? n : 0;
        var name = tick >= 0 ? metadataName.Substring(0, tick) : metadataName;
        var dot = name.LastIndexOf('.');
        return dot < 0 ? new("", name, arity) : new(name.Substring(0, dot), name.Substring(dot + 1), arity);
    }
}
