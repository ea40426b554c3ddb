using Microsoft.CodeAnalysis;
using ObservabilityGate.Analyzers.Options;
using ObservabilityGate.Analyzers.Symbols;

namespace ObservabilityGate.Analyzers.Endpoints;

/// <summary>
/// Handlers that no interface marks: Wolverine's and Foundatio.Mediator's by class and method name (only where the library is used), and members that an
/// attribute or a scheduling call makes a subscriber, an HTTP endpoint or a job (Wolverine.Http, CAP, Hangfire).
/// </summary>
internal sealed class ConventionHandlers : IEndpointRecogniser
{
    private static readonly HashSet<string> _conventionMethods =
        ["Handle", "HandleAsync", "Handles", "HandlesAsync", "Consume", "ConsumeAsync", "Consumes", "ConsumesAsync", "Start", "StartAsync", "Orchestrate", "OrchestrateAsync", "StartOrHandle"];

    private static readonly string[] _httpVerbs = ["Get", "Post", "Put", "Delete", "Patch", "Head", "Options"];

    private static readonly KnownType _capSubscribe = new("DotNetCore.CAP", "CapSubscribeAttribute");
    private static readonly KnownType _wolverineHandler = new("Wolverine.Attributes", "WolverineHandlerAttribute");
    private static readonly KnownType _wolverineIgnore = new("Wolverine.Attributes", "WolverineIgnoreAttribute");
    private static readonly KnownType _performContext = new("Hangfire.Server", "PerformContext");
    private static readonly KnownType _jobCancellation = new("Hangfire", "IJobCancellationToken");
    private static readonly KnownType[] _jobAttributes =
        [new("Hangfire", "AutomaticRetryAttribute"), new("Hangfire", "DisableConcurrentExecutionAttribute"), new("Hangfire", "JobDisplayNameAttribute"), new("Hangfire", "QueueAttribute")];

    public IEnumerable<Endpoint> In(CodeContext code, INamedTypeSymbol type, ObservabilityOptions options)
    {
        if (type.TypeKind != TypeKind.Class || type.DeclaredAccessibility != Accessibility.Public)
            yield break;

        var tree = type.DeclaringTree();
        EndpointKind? convention = tree is null ? null : ConventionOf(code, type, tree);
        var scheduled = code.Once(ScheduledCalls.Find);
        foreach (var method in DeclaredEndpoint.PublicMethods(type))
        {
            if ((KindOf(code, method, convention) ?? (scheduled.Targets(method) ? EndpointKind.Quartz : null)) is { } kind && DeclaredEndpoint.From(kind, type, method, method.Parameters.FirstOrDefault()?.Type) is { } endpoint)
                yield return endpoint;
        }
    }

    private static EndpointKind? KindOf(CodeContext code, IMethodSymbol method, EndpointKind? convention)
    {
        var attributes = method.GetAttributes();
        foreach (var attribute in attributes)
        {
            if (code.IsAttribute(attribute, _wolverineIgnore))
                return null;
            if (code.IsAttribute(attribute, _capSubscribe) || code.IsAttribute(attribute, _wolverineHandler))
                return EndpointKind.CustomHandler;
            if (_httpVerbs.Any(verb => code.IsAttribute(attribute, new("Wolverine.Http", $"Wolverine{verb}Attribute"))))
                return EndpointKind.MinimalApi;
            if (!method.IsStatic && _jobAttributes.Any(known => code.IsAttribute(attribute, known)))
                return EndpointKind.Quartz;
        }

        var tree = method.DeclaringTree();
        if (!IsOfHangfire(method) && method.Parameters.Any(p => code.Is(p.Type, _performContext, tree) || code.Is(p.Type, _jobCancellation, tree)))
            return EndpointKind.Quartz;
        return _conventionMethods.Contains(method.Name) && method.Parameters.Length > 0 && !method.IsOverride && method.Parameters[0].Type.SpecialType == SpecialType.None ? convention : null;
    }

    /// <summary>An override of a member of Hangfire itself, such as <c>JobActivator.BeginScope</c>, serves jobs and is none.</summary>
    private static bool IsOfHangfire(IMethodSymbol method) =>
        method.IsOverride && (method.OverriddenMethod is null || method.RootDefinition().ContainingNamespace.IsWithin("Hangfire"));

    /// <summary>The kind of a class whose methods are handlers by their names alone, in projects that use a library which finds them so.</summary>
    private static EndpointKind? ConventionOf(CodeContext code, INamedTypeSymbol type, SyntaxTree tree)
    {
        var isNamed = type.Name.EndsWith("Handler", StringComparison.Ordinal) || type.Name.EndsWith("Consumer", StringComparison.Ordinal);
        var isMarked = type.GetAttributes().Any(a => code.IsAttribute(a, _wolverineHandler)) || type.Contracts().Any(i => i.Name == "IWolverineHandler") || type.Bases().Any(b => b.Name == "Saga" && code.Is(b, new("Wolverine", "Saga"), tree));
        if ((!isNamed && !isMarked) || type.GetAttributes().Any(a => code.IsAttribute(a, _wolverineIgnore)))
            return null;
        if (type.Contracts().Any(i => Handlers.ContractOf(code, i, tree) is not null))
            return null;

        if (code.IsImportedAnywhere("Foundatio.Mediator"))
            return EndpointKind.MediatR;
        return code.Compilation.ReferencedAssemblyNames.Any(a => a.Name is "Wolverine" or "WolverineFx") || code.IsImported("Wolverine", tree) ? EndpointKind.CustomHandler : null;
    }
}
