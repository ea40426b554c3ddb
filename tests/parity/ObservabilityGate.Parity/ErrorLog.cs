using System.Text.Json;

namespace ObservabilityGate.Parity;

/// <summary>The findings of a SARIF 2.1 file that the compiler wrote.</summary>
internal static class ErrorLog
{
    public static IEnumerable<string> Read(string path, string root)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(path));
        foreach (var result in document.RootElement.GetProperty("runs").EnumerateArray().SelectMany(r => r.GetProperty("results").EnumerateArray()))
        {
            var rule = result.GetProperty("ruleId").GetString()!;
            if (!Findings.IsShared(rule))
                continue;

            var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
            var file = new Uri(place.GetProperty("artifactLocation").GetProperty("uri").GetString()!).LocalPath;
            var level = result.TryGetProperty("level", out var l) ? l.GetString()! : "warning";
            var isSuppressed = result.TryGetProperty("suppressions", out var suppressions) && suppressions.GetArrayLength() > 0;
            yield return Findings.Line(rule, Findings.Relative(root, file) ?? file, place.GetProperty("region").GetProperty("startLine").GetInt32(), level, isSuppressed);
        }
    }
}
