using Microsoft.CodeAnalysis;

namespace ObservabilityGate.Analyzers.Hooks;

/// <summary>Calls that hand a message to its handler in the same process. A broker's publish is none: its handler runs elsewhere, and is an endpoint of its own.</summary>
internal static class Dispatchers
{
    private static readonly string[] _verbs =
        ["Send", "Publish", "Invoke", "Dispatch", "Execute", "Query", "Raise", "Handle", "Process", "Request", "Run", "Ask", "Notify"];

    private static readonly HashSet<string> _types =
        ["ISender", "IMediator", "IPublisher", "Mediator", "ICommandBus", "IMessageBus", "IMessageContext", "CommandExtensions", "EventExtensions", "IScopedMediator"];

    private static readonly string[] _namespaces = ["MediatR", "Mediator", "Wolverine", "FastEndpoints", "MassTransit.Mediator", "Medino", "LiteBus"];

    public static bool IsVerb(string method) => _verbs.Any(verb => method.StartsWith(verb, StringComparison.Ordinal));

    /// <summary>True for the dispatch methods of the known in-process mediators.</summary>
    public static bool Includes(IMethodSymbol method)
    {
        if (!_types.Contains(method.ContainingType?.Name ?? "") || !IsVerb(method.Name))
            return false;

        var space = method.ContainingNamespace;
        return _namespaces.Any(name => Symbols.SymbolExtensions.IsWithin(space, name));
    }
}
