using System.Diagnostics;
using System.Text.Json;
using ObservabilityGate.Cli.Gate;
using ObservabilityGate.Cli.Git;
using ObservabilityGate.Cli.Reporting;
using ObservabilityGate.Cli.Snapshots;

// scratch until the commands exist
var watch = Stopwatch.StartNew();
using var git = GitRepositories.Open(args[0]);
var refs = args.Length > 1 ? Enum.Parse<ReferenceDepth>(args[1]) : ReferenceDepth.Assets;
var sha = git.ResolveCommit("HEAD")!;
var blobs = new BlobCache(git.ReadBlob);
var snapshot = new Snapshot("head", git.ListTree(sha), blobs, git.WorkTree);
Console.Error.WriteLine($"listed {watch.ElapsedMilliseconds}");
var analysis = new SnapshotAnalysis(snapshot, new SyntaxTreeCache(), AnalysisSettings.Default with { References = refs });
Console.Error.WriteLine($"parsed {analysis.Files.Count} files {watch.ElapsedMilliseconds}");
var items = analysis.Read(analysis.Files).Select(r => EndpointItem.From(r, analysis.CodeBase)).ToList();
Console.Error.WriteLine($"read {items.Count} endpoints {watch.ElapsedMilliseconds}");
using var stdout = Console.OpenStandardOutput();
foreach (var item in items)
{
    using (var json = new Utf8JsonWriter(stdout))
        EndpointJson.Write(json, item);
    stdout.WriteByte((byte)'\n');
}

return 0;
