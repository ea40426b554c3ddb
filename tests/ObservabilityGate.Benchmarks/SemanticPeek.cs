using System.Collections.Immutable;
using System.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using ObservabilityGate.Analyzers.Rules.Presence;
using ObservabilityGate.Cli.References;

namespace ObservabilityGate.Benchmarks;

/// <summary>
/// A compilation of controllers, services and plain classes, where every action reaches its log line (or none) through two helpers in other files: the semantic
/// peek at its most expensive.
/// </summary>
internal static class SemanticPeek
{
    private const int Rounds = 5;

    public static void Measure(int files)
    {
        var trees = Enumerable.Range(0, files).Select(i => CSharpSyntaxTree.ParseText(Source(i), path: $"C{i}.cs")).ToList();
        trees.Add(CSharpSyntaxTree.ParseText("global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global using System.Threading.Tasks;", path: "Usings.cs"));
        var references = TargetingPacks.OfThisMachine is var packs
            ? new[] { TargetingPacks.NetCore, TargetingPacks.AspNetCore }.SelectMany(p => packs.Find(p, null)!.Assemblies).Select(MetadataReferenceCache.Get).ToList()
            : [];
        var shares = new List<double>();
        foreach (var round in Enumerable.Range(0, Rounds + 1))
        {
            var compilation = CSharpCompilation.Create("Peek", trees, references, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
            var watch = Stopwatch.StartNew();
            var errors = compilation.GetDiagnostics().Count(d => d.Severity == DiagnosticSeverity.Error);
            var plain = watch.Elapsed;

            var analyzer = new PresenceAnalyzer();
            var analyzed = CSharpCompilation.Create("Peek", trees, references, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
            var run = new CompilationWithAnalyzers(analyzed, [analyzer], new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), null, concurrentAnalysis: true, logAnalyzerExecutionTime: true));
            var found = run.GetAnalysisResultAsync(CancellationToken.None).GetAwaiter().GetResult();
            var own = found.AnalyzerTelemetryInfo[analyzer].ExecutionTime;
            var findings = found.GetAllDiagnostics().Length;
            if (round == 0)
                continue;

            shares.Add(own / plain);
            Console.WriteLine($"  {files} files, {errors} errors: binding {plain.TotalMilliseconds:0} ms, analyzer {own.TotalMilliseconds:0} ms of CPU ({own / plain:P1}), {findings} findings");
        }

        Console.WriteLine($"  median share {shares.Order().ElementAt(shares.Count / 2):P1}");
    }

    // One file in five is a controller, one a service, one a store; the rest is what surrounds them.
    private static string Source(int i) => (i % 5) switch
    {
        0 => $$"""
            using Microsoft.AspNetCore.Mvc;
            namespace Peek;
            public class C{{i}}Controller(S{{i}} service) : ControllerBase
            {
                [HttpGet("{id}")] public async Task<IActionResult> Get(int id) => Ok(await service.Get(id));
                [HttpPost] public async Task<IActionResult> Post(string body) { await service.Put(body); return NoContent(); }
            }
            public class S{{i}}(T{{i}} store) { public Task<string> Get(int id) => store.Read(id); public Task Put(string body) => store.Write(body); }
            """,
        1 => $$"""
            using Microsoft.Extensions.Logging;
            namespace Peek;
            public class T{{i - 1}}(ILogger<T{{i - 1}}> logger)
            {
                public Task<string> Read(int id) { {{(i % 2 == 0 ? "logger.LogInformation(\"Reading {Id}\", id);" : "")}} return File.ReadAllTextAsync(id.ToString()); }
                public Task Write(string body) { {{(i % 2 == 0 ? "logger.LogInformation(\"Writing\");" : "")}} return File.WriteAllTextAsync("x", body); }
            }
            """,
        _ => $$"""
            namespace Peek;
            public sealed class Plain{{i}}
            {
                private readonly Dictionary<string, List<int>> _items = [];
                public int Sum(string key) => _items.TryGetValue(key, out var list) ? list.Where(x => x % 2 == 0).Select(x => x * {{i}}).Sum() : 0;
                public void Add(string key, params int[] values)
                {
                    if (!_items.TryGetValue(key, out var list))
                        _items.Add(key, list = []);
                    foreach (var value in values.OrderByDescending(v => v).ThenBy(v => v.ToString()))
                        list.Add(value);
                }
                public string Show() => string.Join(", ", _items.Select(p => $"{p.Key}: {string.Join(' ', p.Value)}"));
            }
            """,
    } + "\n";
}
