using ObservabilityGate.Cli.Gate;

namespace ObservabilityGate.Cli.Ci;

/// <summary>
/// The inputs of the GitHub Action. They come as environment variables, never as text in a script: what a pull request can choose (a branch's name) is no code there.
/// </summary>
internal sealed record ActionInputs
{
    /// <summary>The arguments of <c>check</c>.</summary>
    public required IReadOnlyList<string> Arguments { get; init; }

    public required bool Annotations { get; init; }

    public required bool Summary { get; init; }

    public required bool Comment { get; init; }

    /// <exception cref="UsageException">A switch is neither true nor false.</exception>
    public static ActionInputs From(Func<string, string?> environment)
    {
        var arguments = new List<string> { "check" };
        foreach (var (name, option) in new[] { ("WORKING_DIRECTORY", "--repo"), ("BASE", "--base"), ("HEAD", "--head"), ("SCOPE", "--scope"), ("FAIL_ON", "--fail-on"), ("REQUIRE", "--require"), ("FETCH", "--fetch") })
        {
            // One word each, so that a value that starts with a dash is no option.
            if (environment("OBSGATE_" + name) is { } value && value.Trim() is { Length: > 0 } given)
                arguments.Add($"{option}={given}");
        }

        if (Switch(environment, "STRICT", isOn: false))
            arguments.Add("--strict");
        foreach (var (name, format) in new[] { ("SARIF_FILE", "sarif"), ("JSON_FILE", "json") })
        {
            if (environment("OBSGATE_" + name) is { } value && value.Trim() is { Length: > 0 } file)
                arguments.Add($"--format={format}={file}");
        }

        return new()
        {
            Arguments = arguments,
            Annotations = Switch(environment, "ANNOTATIONS", isOn: true),
            Summary = Switch(environment, "SUMMARY", isOn: true),
            Comment = Switch(environment, "COMMENT", isOn: false),
        };
    }

    private static bool Switch(Func<string, string?> environment, string name, bool isOn) => environment("OBSGATE_" + name)?.Trim().ToLowerInvariant() switch
    {
        null or "" => isOn,
        "true" => true,
        "false" => false,
        var other => throw new UsageException($"the input '{name.ToLowerInvariant().Replace('_', '-')}' is true or false, not '{other}'"),
    };
}
