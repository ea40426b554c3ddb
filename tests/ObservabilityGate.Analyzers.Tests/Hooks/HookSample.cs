using ObservabilityGate.Analyzers.Hooks;
using ObservabilityGate.Testing;

namespace ObservabilityGate.Analyzers.Tests.Hooks;

/// <summary>Statements of one library, each in an action of its own whose other calls write nothing.</summary>
/// <param name="usings">The usings of the file.</param>
/// <param name="members">What the statements use.</param>
/// <param name="types">Further types of the file.</param>
internal sealed class HookSample(string usings, string members, string types = "")
{
    private const TestBehaviors OneRun = TestBehaviors.SkipGeneratedCodeCheck | TestBehaviors.SkipSuppressionCheck;

    /// <summary>Each statement is a hook: the endpoint is silent. It is one of these categories: where all are required, exactly the others are missed.</summary>
    public Task EmitAsync(HookCategories categories, params string[] statements) => EmitAsync(_ => { }, categories, statements);

    /// <summary>The same, with nothing restored.</summary>
    public Task EmitNotRestoredAsync(HookCategories categories, params string[] statements) => EmitAsync(test => Presence.NotRestored(test), categories, statements);

    /// <summary>No statement is a hook, whether or not its package is restored.</summary>
    public async Task EmitNothingAsync(params string[] statements)
    {
        var source = Source(statements, action => $"{{|OBG1001:{action}|}}");
        await One(source).RunAsync();
        await One(source).NotRestored().RunAsync();
    }

    private async Task EmitAsync(Action<CSharpAnalyzerTest<Rules.Presence.PresenceAnalyzer>> prepare, HookCategories categories, string[] statements)
    {
        var silent = One(Source(statements, action => action));
        var required = One(Source(statements, action => Missing(action, categories))).Configured("required_hooks = metrics, tracing, logging");
        prepare(silent);
        prepare(required);
        await silent.RunAsync();
        await required.RunAsync();
    }

    private static CSharpAnalyzerTest<Rules.Presence.PresenceAnalyzer> One(string source)
    {
        var test = Presence.Test(source);
        test.TestBehaviors = OneRun;
        return test;
    }

    private static string Missing(string action, HookCategories present)
    {
        (HookCategories Category, string Rule)[] rules = [(HookCategories.Metrics, "OBG1002"), (HookCategories.Tracing, "OBG1003"), (HookCategories.Logging, "OBG1004")];
        return rules.Where(r => !present.HasFlag(r.Category)).Aggregate(action, (text, r) => $"{{|{r.Rule}:{text}|}}");
    }

    private string Source(string[] statements, Func<string, string> name) => $$"""
        {{usings}}
        using Microsoft.AspNetCore.Mvc;

        public partial class OrdersController : ControllerBase
        {
            {{members}}

            {{string.Join("\n    ", statements.Select((statement, i) => $"public async Task<int> {name($"Get{i}")}(int id) {{ {statement} return await Stock.TakeAsync(id); }}"))}}
        }

        {{types}}
        """;
}
