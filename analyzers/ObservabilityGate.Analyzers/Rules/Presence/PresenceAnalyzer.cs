using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using ObservabilityGate.Analyzers.Endpoints;
using ObservabilityGate.Analyzers.Hooks;
using ObservabilityGate.Analyzers.Options;
using ObservabilityGate.Analyzers.Symbols;

namespace ObservabilityGate.Analyzers.Rules.Presence;

/// <summary>Reports endpoints that nobody can observe, where they are written: with each member and at each <c>MapX</c> call, never at the end of the compilation.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PresenceAnalyzer : ObservabilityAnalyzer
{
    public PresenceAnalyzer()
        : base(
            Descriptors.OBG1001_EndpointHasNoHook,
            Descriptors.OBG1002_EndpointLacksMetrics,
            Descriptors.OBG1003_EndpointLacksTracing,
            Descriptors.OBG1004_EndpointLacksLogging,
            Descriptors.OBG1006_OnlyHookIsOnAFailurePath,
            Descriptors.OBG1007_OnlyAmbientTelemetry)
    {
    }

    private protected override void AnalyzeCompilation(CompilationStartAnalysisContext start, CompilationOptionsReader options)
    {
        var code = new CodeContext(start.Compilation);
        var codeBase = new CompilationCodeBase(code, options.HelperDepth, tree => options.HookMethods(tree), options.ProjectReferences);
        var reader = new EndpointReader(codeBase);
        var declared = new ConcurrentDictionary<INamedTypeSymbol, IReadOnlyList<Endpoint>>(SymbolEqualityComparer.Default);
        var mapping = new Lazy<HashSet<SyntaxTree>>(() => [.. codeBase.TreesMentioningPart(MinimalApis.Word)]);

        // The compiler hands over each member with the model that it bound the member in: reading it there costs no binding.
        start.RegisterCodeBlockStartAction<SyntaxKind>(block =>
        {
            if (options.IsExcluded(block.CodeBlock.SyntaxTree))
                return;

            if (block.OwningSymbol is IMethodSymbol { ContainingType: { } type } method && declared.GetOrAdd(type, DeclaredBy).FirstOrDefault(e => IsOf(method, e)) is { } own)
                block.RegisterCodeBlockEndAction(context => Report(own, context.SemanticModel, context.ReportDiagnostic));

            if (mapping.Value.Contains(block.CodeBlock.SyntaxTree))
            {
                block.RegisterSyntaxNodeAction(context =>
                {
                    var call = (InvocationExpressionSyntax)context.Node;
                    if (MinimalApis.MayBe(call) && MinimalApis.From(context.SemanticModel, call) is { } endpoint && (options.For(call.SyntaxTree).Kinds?.Contains(EndpointKind.MinimalApi) ?? true))
                        Report(endpoint, context.SemanticModel, context.ReportDiagnostic);
                }, SyntaxKind.InvocationExpression);
            }
        });

        IReadOnlyList<Endpoint> DeclaredBy(INamedTypeSymbol type) => type.DeclaringTree() is { } tree ? EndpointCatalog.In(code, type, options.For(tree)) : [];

        void Report(Endpoint endpoint, SemanticModel bound, Action<Diagnostic> report)
        {
            codeBase.Take(bound);
            var tree = endpoint.Location.SourceTree!;
            foreach (var finding in PresenceRules.Evaluate(reader.Read(endpoint, options.For(tree), isExcluded: false), options.For(tree)))
                report(finding.ToDiagnostic());
        }
    }

    private static bool IsOf(IMethodSymbol method, Endpoint endpoint) => SymbolEqualityComparer.Default.Equals(method.PartialImplementationPart ?? method, endpoint.Method);
}
