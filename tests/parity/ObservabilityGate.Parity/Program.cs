using ObservabilityGate.Parity;

// Usage: see ../parity.sh. Each command prints sorted lines, one a finding: rule path:line severity [suppressed].
var lines = args switch
{
    ["files", var logs, var root] => Build.In(logs).SelectMany(b => b.Sources).Select(f => Findings.Relative(root, f)).OfType<string>(),
    ["compiler", var logs, var root] => Build.In(logs).SelectMany(b => ErrorLog.Read(b.ErrorLog, root)),
    ["api", var logs, var root] => Build.In(logs).SelectMany(b => Recompilation.Analyze(b, root)),
    ["gate", var report, var files] => GateReport.Read(report, File.ReadLines(files).ToHashSet(StringComparer.Ordinal)),
    _ => null,
};

if (lines is null)
{
    Console.Error.WriteLine("usage: parity files|compiler|api LOGS ROOT, parity gate REPORT FILES");
    return 2;
}

foreach (var line in lines.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
    Console.Out.WriteLine(line);
return 0;
