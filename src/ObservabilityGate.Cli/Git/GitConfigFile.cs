using System.Text.RegularExpressions;

namespace ObservabilityGate.Cli.Git;

/// <summary>
/// The keys of one git configuration file, as far as the choice of a back end needs them. Includes are not followed:
/// git itself takes a repository's format and extensions from this one file alone.
/// </summary>
internal sealed partial class GitConfigFile
{
    private readonly List<Setting> _settings = [];

    private GitConfigFile()
    {
    }

    /// <summary>Section and key are lower case; the subsection is as written, empty when there is none.</summary>
    public readonly record struct Setting(string Section, string Subsection, string Key, string Value);

    public IReadOnlyList<Setting> Settings => _settings;

    public static GitConfigFile Read(string path) => File.Exists(path) ? Parse(File.ReadAllText(path)) : new GitConfigFile();

    public static GitConfigFile Parse(string text)
    {
        var file = new GitConfigFile();
        var section = "";
        var subsection = "";
        foreach (var line in text.Split('\n'))
        {
            var rest = line.Trim();
            if (Header().Match(rest) is { Success: true } header)
            {
                // "[remote.origin]" is the old spelling of [remote "origin"].
                var name = header.Groups["section"].Value;
                var dot = name.IndexOf('.');
                section = (dot < 0 ? name : name[..dot]).ToLowerInvariant();
                subsection = dot < 0 ? header.Groups["subsection"].Value.Replace("\\\"", "\"").Replace("\\\\", "\\") : name[(dot + 1)..];
                rest = rest[header.Length..].TrimStart();
            }

            if (rest.Length > 0 && rest[0] is not ('#' or ';') && Assignment().Match(rest) is { Success: true } pair)
                file._settings.Add(new Setting(section, subsection, pair.Groups["key"].Value.ToLowerInvariant(), Unquote(pair.Groups["value"])));
        }

        return file;
    }

    /// <summary>The last value of an unsubsectioned key, as git decides; null when it is not set.</summary>
    public string? Value(string section, string key) =>
        _settings.Where(s => s.Section == section && s.Subsection.Length == 0 && s.Key == key).Select(s => s.Value).LastOrDefault();

    public static bool IsTrue(string? value) =>
        value?.ToLowerInvariant() is "true" or "yes" or "on" or "1";

    private static string Unquote(Group value)
    {
        // A key without "=" is true; one with nothing behind it is not.
        if (!value.Success)
            return "true";
        var text = value.Value.Trim();
        if (text.Length > 1 && text[0] == '"' && text[^1] == '"')
            return text[1..^1].Replace("\\\"", "\"").Replace("\\\\", "\\");
        var comment = text.AsSpan().IndexOfAny('#', ';');
        return comment < 0 ? text : text[..comment].TrimEnd();
    }

    [GeneratedRegex("""^\[\s*(?<section>[A-Za-z0-9.\-]+)(?:\s+"(?<subsection>(?:[^"\\]|\\.)*)")?\s*\]""")]
    private static partial Regex Header();

    [GeneratedRegex("""^(?<key>[A-Za-z][A-Za-z0-9\-]*)\s*(?:=(?<value>.*))?$""")]
    private static partial Regex Assignment();
}
