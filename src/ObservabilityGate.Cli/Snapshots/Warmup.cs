using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using ObservabilityGate.Analyzers.Endpoints;
using ObservabilityGate.Analyzers.Hooks;
using ObservabilityGate.Analyzers.Options;
using ObservabilityGate.Analyzers.Rules.Presence;
using ObservabilityGate.Analyzers.Symbols;
using ObservabilityGate.Cli.Outlines;
using ObservabilityGate.Cli.References;

namespace ObservabilityGate.Cli.Snapshots;

/// <summary>
/// Asks the engine about a few lines of its own while git is asked about the repository: what a cold process spends on loading the compiler and the framework's
/// references is spent beside the reading, not after it.
/// </summary>
internal static class Warmup
{
    private const string Text = """
        using System; using System.Linq; using System.Threading.Tasks; using Microsoft.AspNetCore.Mvc; using Microsoft.Extensions.Logging;
        public interface IStock { Task<int> Count(string name); }
        public class Stock : IStock { public async Task<int> Count(string name) { await Task.Yield(); return new[] { name }.Where(n => n.Length > 0).Count(); } }
        [ApiController] public class ItemsController : ControllerBase
        {
            private readonly IStock _stock; private readonly ILogger<ItemsController> _logger;
            public ItemsController(IStock stock, ILogger<ItemsController> logger) { _stock = stock; _logger = logger; }
            [HttpGet("{name}")] public async Task<IActionResult> Get(string name)
            {
                try { if (name is null) return BadRequest(); return Ok($"{await _stock.Count(name)}"); }
                catch (Exception e) { _logger.LogWarning(e, "No {Name}", name); throw; }
            }
        }
        """;

    public static void Start() => Task.Run(() =>
    {
        try
        {
            Run();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or BadImageFormatException)
        {
            // Whoever needs these references says what is wrong with them.
        }
    });

    private static void Run()
    {
        var text = SourceText.From(Text, Encoding.UTF8);
        var tree = new OutlinedTree(() => text, new(() => SourceScanner.Scan(Text, new WordTable([]))), new CSharpParseOptions(LanguageVersion.Preview, DocumentationMode.None), "Items.cs");
        var references = new[] { TargetingPacks.NetCore, TargetingPacks.AspNetCore }.Select(f => TargetingPacks.OfThisMachine.Find(f, null)).OfType<TargetingPack>().SelectMany(p => p.Assemblies).Select(MetadataReferenceCache.Get);
        var compilation = CSharpCompilation.Create("Items", [tree], references, new(OutputKind.DynamicallyLinkedLibrary));
        var code = new CodeContext(compilation);
        var reader = new EndpointReader(new CompilationCodeBase(code, ObservabilityOptions.Default.HelperDepth, _ => HookMethodList.Empty, []));
        foreach (var type in compilation.Assembly.GlobalNamespace.GetTypeMembers())
        {
            foreach (var endpoint in EndpointCatalog.In(code, type, ObservabilityOptions.Default))
                reader.Read(endpoint, ObservabilityOptions.Default, isExcluded: false);
        }
    }
}
