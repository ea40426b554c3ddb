namespace ObservabilityGate.Cli.Projects.Evaluation;

/// <summary>
/// A value, and whether it is certain. Uncertainty (a function or condition that was not understood) travels with the value, so that only
/// what the model really uses leads to a note: an odd version number in a props file does not degrade the project.
/// </summary>
internal readonly record struct PropertyValue(string Text, bool IsCertain)
{
    public static readonly PropertyValue Empty = new("", true);
}

/// <summary>MSBuild properties: names ignore case, global properties cannot be reassigned.</summary>
internal sealed class PropertyBag(IReadOnlyDictionary<string, string> globals, EvaluationLimits limits)
{
    private readonly Dictionary<string, PropertyValue> _values = globals.ToDictionary(g => g.Key, g => new PropertyValue(g.Value, true), StringComparer.OrdinalIgnoreCase);

    public PropertyValue this[string name] => _values.GetValueOrDefault(name, PropertyValue.Empty);

    public bool Has(string name) => _values.ContainsKey(name);

    public void Set(string name, PropertyValue value)
    {
        limits.ChargeValue(value.Text.Length + name.Length);
        if (!globals.ContainsKey(name))
            _values[name] = value;
    }

    public void Set(string name, string value) => Set(name, new PropertyValue(value, true));

    public void MarkUncertain(string name) => Set(name, this[name] with { IsCertain = false });
}
