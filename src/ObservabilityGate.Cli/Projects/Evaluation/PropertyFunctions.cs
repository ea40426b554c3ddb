using System.Text;

namespace ObservabilityGate.Cli.Projects.Evaluation;

/// <summary>A property function as written: <c>[MSBuild]::Name(arguments)</c>, or <c>Property.Name(arguments)</c>.</summary>
internal sealed record FunctionCall(string? Property, string Name, IReadOnlyList<string> Arguments);

/// <summary>
/// The property functions that project files use to find files and compare versions. They see the snapshot and their arguments, nothing else:
/// no environment, no disk, no clock. Every other function is uncertain.
/// </summary>
internal sealed class PropertyFunctions(ProjectFiles files)
{
    /// <summary>Null when the expression is not one plain call (chains and indexers are not followed).</summary>
    public static FunctionCall? Parse(string expression)
    {
        var open = expression.IndexOf('(');
        if (open < 0 || Expander.Closing(expression, open) != expression.Length - 1)
            return null;

        var head = expression[..open].Trim();
        var arguments = Split(expression[(open + 1)..^1]);
        var separator = head.IndexOf("::", StringComparison.Ordinal);
        if (head.StartsWith('[') && separator > 1 && head[separator - 1] == ']')
            return new(null, head[1..(separator - 1)].Trim() + "." + head[(separator + 2)..].Trim(), arguments);

        var dot = head.IndexOf('.');
        return dot > 0 && head.IndexOf('.', dot + 1) < 0 ? new(head[..dot].Trim(), head[(dot + 1)..].Trim(), arguments) : null;
    }

    /// <summary>A static property that is the same in every build on the system that is assumed here; null for every other text.</summary>
    public static string? Constant(string expression) => string.Concat(expression.Where(c => !char.IsWhiteSpace(c))).ToUpperInvariant() switch
    {
        "[SYSTEM.IO.PATH]::DIRECTORYSEPARATORCHAR" or "[SYSTEM.IO.PATH]::ALTDIRECTORYSEPARATORCHAR" => "/",
        "[SYSTEM.IO.PATH]::PATHSEPARATOR" => ":",
        _ => null,
    };

    /// <summary>The result, or null when the function or its arguments are not understood.</summary>
    public string? Call(string name, string target, IReadOnlyList<string> arguments, string thisDirectory)
    {
        return (name.ToUpperInvariant(), arguments.Count) switch
        {
            ("MSBUILD.GETPATHOFFILEABOVE", 1) => PathOfFileAbove(arguments[0], RepositoryPath.ToAbsolute(thisDirectory)),
            ("MSBUILD.GETPATHOFFILEABOVE", 2) => PathOfFileAbove(arguments[0], arguments[1]),
            ("MSBUILD.GETDIRECTORYNAMEOFFILEABOVE", 2) => DirectoryOfFileAbove(arguments[0], arguments[1]),
            ("MSBUILD.NORMALIZEPATH", > 0) => Normalize(arguments, slash: false),
            ("MSBUILD.NORMALIZEDIRECTORY", > 0) => Normalize(arguments, slash: true),
            ("MSBUILD.ENSURETRAILINGSLASH", 1) => arguments[0].Length == 0 || arguments[0][^1] is '/' or '\\' ? arguments[0] : arguments[0] + "/",
            ("MSBUILD.VALUEORDEFAULT", 2) => arguments[0].Length > 0 ? arguments[0] : arguments[1],
            ("MSBUILD.VERSIONEQUALS", 2) => Compare(arguments, c => c == 0),
            ("MSBUILD.VERSIONNOTEQUALS", 2) => Compare(arguments, c => c != 0),
            ("MSBUILD.VERSIONGREATERTHAN", 2) => Compare(arguments, c => c > 0),
            ("MSBUILD.VERSIONGREATERTHANOREQUALS", 2) => Compare(arguments, c => c >= 0),
            ("MSBUILD.VERSIONLESSTHAN", 2) => Compare(arguments, c => c < 0),
            ("MSBUILD.VERSIONLESSTHANOREQUALS", 2) => Compare(arguments, c => c <= 0),
            ("MSBUILD.GETTARGETFRAMEWORKIDENTIFIER", 1) => TargetFramework.Parse(arguments[0])?.Identifier,
            ("MSBUILD.GETTARGETFRAMEWORKVERSION", 1 or 2) => TargetFramework.Parse(arguments[0])?.Version.ToString(2),
            ("MSBUILD.GETTARGETPLATFORMIDENTIFIER", 1) => TargetFramework.Parse(arguments[0])?.Platform,
            ("MSBUILD.ISTARGETFRAMEWORKCOMPATIBLE", 2) => Compatible(arguments[0], arguments[1]),
            // Services are built on Linux far more often than not, and which system this tool happens to run on must not change its findings.
            ("MSBUILD.ISOSPLATFORM", 1) => Text(arguments[0].Equals("linux", StringComparison.OrdinalIgnoreCase)),
            ("MSBUILD.ISOSUNIXLIKE", 0) => "True",
            ("SYSTEM.IO.PATH.COMBINE", > 0) => Combine(arguments),
            ("SYSTEM.IO.PATH.GETFULLPATH", 1) => Normalize(arguments, slash: false),
            ("SYSTEM.STRING.ISNULLOREMPTY", 1) => Text(arguments[0].Length == 0),
            ("SYSTEM.STRING.ISNULLORWHITESPACE", 1) => Text(string.IsNullOrWhiteSpace(arguments[0])),
            ("STARTSWITH", 1) => Text(target.StartsWith(arguments[0], StringComparison.Ordinal)),
            ("ENDSWITH", 1) => Text(target.EndsWith(arguments[0], StringComparison.Ordinal)),
            ("CONTAINS", 1) => Text(target.Contains(arguments[0], StringComparison.Ordinal)),
            ("REPLACE", 2) when arguments[0].Length > 0 && arguments[1].Length <= 64 => target.Length <= 4_096 ? target.Replace(arguments[0], arguments[1], StringComparison.Ordinal) : null,
            ("TRIM", 0) => target.Trim(),
            ("TOLOWER" or "TOLOWERINVARIANT", 0) => target.ToLowerInvariant(),
            ("TOUPPER" or "TOUPPERINVARIANT", 0) => target.ToUpperInvariant(),
            ("TRIMSTART", 1) => target.TrimStart(arguments[0].ToCharArray()),
            ("TRIMEND", 1) => target.TrimEnd(arguments[0].ToCharArray()),
            _ => null,
        };
    }

    /// <summary>The numbers of a version as MSBuild compares them: a leading v and anything after - or + is dropped, missing parts are 0.</summary>
    internal static Version? ParseVersion(string text)
    {
        var plain = text.Trim().TrimStart('v', 'V');
        var suffix = plain.AsSpan().IndexOfAny('-', '+');
        if (suffix >= 0)
            plain = plain[..suffix];
        var numbers = new int[4];
        var parts = plain.Split('.');
        if (parts.Length > 4)
            return null;
        for (var i = 0; i < parts.Length; i++)
            if (!int.TryParse(parts[i], System.Globalization.NumberStyles.None, null, out numbers[i]))
                return null;
        return new(numbers[0], numbers[1], numbers[2], numbers[3]);
    }

    private string? PathOfFileAbove(string fileName, string from) =>
        DirectoryOfFileAbove(from, fileName) is { } found ? found.Length == 0 ? "" : found + "/" + fileName : null;

    private string? DirectoryOfFileAbove(string from, string fileName)
    {
        // Above the repository there is nothing that a reviewer could see: the search ends at its root, as on a build machine's clean checkout.
        if (fileName.Contains('/') || fileName.Contains('\\') || !IsRooted(from))
            return null;
        return RepositoryPath.Resolve("", from) is { } start && files.DirectoryAbove(start, fileName) is { } found ? RepositoryPath.ToAbsolute(found) : "";
    }

    private static string? Normalize(IReadOnlyList<string> parts, bool slash)
    {
        var combined = Combine(parts);
        if (!IsRooted(combined) || RepositoryPath.Resolve("", combined) is not { } path)
            return null;
        var trailing = slash || combined[^1] is '/' or '\\';
        return RepositoryPath.ToAbsolute(path) + (trailing ? "/" : "");
    }

    private static string Combine(IReadOnlyList<string> parts)
    {
        var result = "";
        foreach (var part in parts)
            result = IsRooted(part) || result.Length == 0 ? part : result.TrimEnd('/', '\\') + "/" + part;
        return result;
    }

    private static bool IsRooted(string path) => path.StartsWith(RepositoryPath.VirtualRoot, StringComparison.Ordinal);

    private static string? Compare(IReadOnlyList<string> arguments, Func<int, bool> accept) =>
        ParseVersion(arguments[0]) is { } left && ParseVersion(arguments[1]) is { } right ? Text(accept(left.CompareTo(right))) : null;

    private static string? Compatible(string target, string candidate)
    {
        if (TargetFramework.Parse(target) is not { } left || TargetFramework.Parse(candidate) is not { } right)
            return null;
        // Across families compatibility is a table (netstandard); within one it is the version.
        return left.Identifier == right.Identifier ? Text(left.Version >= right.Version && (right.Platform.Length == 0 || left.Platform == right.Platform)) : null;
    }

    private static string Text(bool value) => value ? "True" : "False";

    private static List<string> Split(string text)
    {
        var arguments = new List<string>();
        if (string.IsNullOrWhiteSpace(text))
            return arguments;

        var current = new StringBuilder();
        var (depth, quote) = (0, '\0');
        foreach (var c in text)
        {
            if (quote != '\0')
                quote = c == quote ? '\0' : quote;
            else if (c is '\'' or '"' or '`')
                quote = c;
            else if (c is '(' or ')')
                depth += c == '(' ? 1 : -1;
            else if (c == ',' && depth == 0)
            {
                arguments.Add(Unquote(current.ToString()));
                current.Clear();
                continue;
            }

            current.Append(c);
        }

        arguments.Add(Unquote(current.ToString()));
        return arguments;
    }

    private static string Unquote(string argument)
    {
        var text = argument.Trim();
        return text.Length > 1 && text[0] is '\'' or '"' or '`' && text[^1] == text[0] ? text[1..^1] : text;
    }
}
