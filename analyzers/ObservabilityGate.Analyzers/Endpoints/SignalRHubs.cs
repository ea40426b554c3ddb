using Microsoft.CodeAnalysis;
using ObservabilityGate.Analyzers.Options;
using ObservabilityGate.Analyzers.Symbols;

namespace ObservabilityGate.Analyzers.Endpoints;

/// <summary>Public methods of a SignalR hub: clients call them by name. Lifetime overrides are not called by clients.</summary>
internal sealed class SignalRHubs : IEndpointRecogniser
{
    private static readonly KnownType[] _hubs =
    [
        new("Microsoft.AspNetCore.SignalR", "Hub"),
        new("Microsoft.AspNetCore.SignalR", "Hub", 1),
        new("Microsoft.AspNetCore.SignalR", "DynamicHub"),
        new("Microsoft.AspNet.SignalR", "Hub"),
        new("Microsoft.AspNet.SignalR", "Hub", 1),
    ];

    public IEnumerable<Endpoint> In(CodeContext code, INamedTypeSymbol type, ObservabilityOptions options)
    {
        if (type.TypeKind != TypeKind.Class || !type.Bases().Any(b => _hubs.Any(hub => code.Is(b, hub, type.DeclaringTree()))))
            yield break;

        foreach (var method in DeclaredEndpoint.PublicMethods(type))
        {
            var inherited = method.IsOverride && method.RootDefinition().ContainingType is { } root && (root.DeclaringSyntaxReferences.Length == 0 || root.SpecialType == SpecialType.System_Object);
            if (!method.IsStatic && !method.IsGenericMethod && !inherited && method.Name is not ("Dispose" or "OnConnectedAsync" or "OnDisconnectedAsync")
                && DeclaredEndpoint.From(EndpointKind.SignalR, type, method) is { } endpoint)
                yield return endpoint;
        }
    }
}
