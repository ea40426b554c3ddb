namespace ObservabilityGate.Parity;

/// <summary>How a finding is written down, whoever reports it.</summary>
internal static class Findings
{
    /// <summary>The rules that the compiler and the gate share: of those that compare two sides only the gate can tell.</summary>
    private static readonly HashSet<string> _shared = new(StringComparer.Ordinal) { "OBG1001", "OBG1002", "OBG1003", "OBG1004", "OBG1006", "OBG1007" };

    public static bool IsShared(string rule) => _shared.Contains(rule);

    public static string Line(string rule, string path, int line, string severity, bool isSuppressed) =>
        $"{rule} {path}:{line} {severity.ToLowerInvariant()}{(isSuppressed ? " suppressed" : "")}";

    /// <summary>The path below the root with forward slashes, or null for a file elsewhere.</summary>
    public static string? Relative(string root, string path)
    {
        var relative = Path.GetRelativePath(root, path).Replace('\\', '/');
        return relative.StartsWith("../", StringComparison.Ordinal) || Path.IsPathRooted(relative) ? null : relative;
    }
}
