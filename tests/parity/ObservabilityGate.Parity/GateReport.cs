using System.Text.Json;

namespace ObservabilityGate.Parity;

/// <summary>The findings of <c>obsgate check --format json</c>, cut down to files that a successful build compiled.</summary>
internal static class GateReport
{
    public static IEnumerable<string> Read(string path, HashSet<string> files)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(path));
        foreach (var finding in document.RootElement.GetProperty("findings").EnumerateArray())
        {
            var rule = finding.GetProperty("rule").GetString()!;
            var file = finding.GetProperty("file").GetString()!;
            if (Findings.IsShared(rule) && files.Contains(file))
                yield return Findings.Line(rule, file, finding.GetProperty("line").GetInt32(), finding.GetProperty("severity").GetString()!, finding.GetProperty("state").GetString() == "suppressed");
        }
    }
}
