namespace ObservabilityGate.Cli.Gate.Policy;

/// <summary>A part of a YAML document with the place where it starts, counted from one.</summary>
internal abstract record YamlItem(int Line, int Column);

/// <summary>A word. A plain one, without quotes, can be a number or a truth value.</summary>
internal sealed record YamlScalar(string Value, bool IsPlain, int Line, int Column) : YamlItem(Line, Column);

internal sealed record YamlMap(IReadOnlyList<(YamlScalar Key, YamlItem Value)> Entries, int Line, int Column) : YamlItem(Line, Column);

internal sealed record YamlList(IReadOnlyList<YamlItem> Items, int Line, int Column) : YamlItem(Line, Column);
