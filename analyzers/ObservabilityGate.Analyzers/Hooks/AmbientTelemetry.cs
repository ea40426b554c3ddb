using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ObservabilityGate.Analyzers.Endpoints;
using ObservabilityGate.Analyzers.Symbols;

namespace ObservabilityGate.Analyzers.Hooks;

/// <summary>Switches of frameworks that emit for every request of an application, from code that nobody here can see.</summary>
internal sealed class AmbientTelemetry
{
    private static readonly (string Call, HookCategories Categories, Func<EndpointKind, bool> Covers)[] _switches =
    [
        ("UseHttpLogging", HookCategories.Logging, EndpointKinds.IsHttp),
        ("UseW3CLogging", HookCategories.Logging, EndpointKinds.IsHttp),
        ("UseSerilogRequestLogging", HookCategories.Logging, EndpointKinds.IsHttp),
        ("AddAspNetCoreInstrumentation", HookCategories.Tracing | HookCategories.Metrics, EndpointKinds.IsHttp),
        ("UseAzureMonitor", HookCategories.Tracing | HookCategories.Metrics, EndpointKinds.IsHttp),
        ("UseHttpMetrics", HookCategories.Metrics, EndpointKinds.IsHttp),
        ("AddApplicationInsightsTelemetry", HookCategories.Tracing | HookCategories.Metrics, EndpointKinds.IsHttp),
        ("AddApplicationInsightsTelemetryWorkerService", HookCategories.Tracing | HookCategories.Metrics, kind => kind == EndpointKind.AzureFunction),
        ("ConfigureFunctionsApplicationInsights", HookCategories.Tracing | HookCategories.Metrics, kind => kind == EndpointKind.AzureFunction),
        ("AddAllElasticApm", HookCategories.Tracing | HookCategories.Metrics, EndpointKinds.IsHttp),
        ("UseAllElasticApm", HookCategories.Tracing | HookCategories.Metrics, EndpointKinds.IsHttp),
        ("UseElasticApm", HookCategories.Tracing | HookCategories.Metrics, EndpointKinds.IsHttp),
        ("UseSentry", HookCategories.Tracing, EndpointKinds.IsHttp),
        ("UseObservability", HookCategories.All, EndpointKinds.IsHttp),
    ];

    private readonly ICodeBase _codeBase;
    private readonly Lazy<IReadOnlyList<Switch>> _found;

    public AmbientTelemetry(ICodeBase codeBase)
    {
        _codeBase = codeBase;
        _found = new(() => [.. Find()]);
    }

    /// <summary>The switches that cover an endpoint, each once, by the name of the call.</summary>
    public IReadOnlyList<(string Call, HookCategories Categories, SyntaxNode At)> Over(Endpoint endpoint, SyntaxTree tree) =>
        [.. _found.Value.Where(s => s.Covers(endpoint.Kind) && _codeBase.RunTogether(s.At.SyntaxTree, tree))
            .GroupBy(s => s.Call).Select(g => (g.Key, g.First().Categories, g.First().At))];

    private IEnumerable<Switch> Find()
    {
        foreach (var (call, categories, covers) in _switches)
        {
            foreach (var tree in _codeBase.TreesMentioning(call))
            {
                var at = tree.WholeRoot().DescendantNodes().OfType<InvocationExpressionSyntax>()
                    .FirstOrDefault(i => i.Expression is MemberAccessExpressionSyntax access && access.Name.Identifier.ValueText == call);
                if (at is not null)
                    yield return new(call, categories, covers, at);
            }
        }
    }

    private sealed record Switch(string Call, HookCategories Categories, Func<EndpointKind, bool> Covers, SyntaxNode At);
}
