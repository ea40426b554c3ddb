using Microsoft.CodeAnalysis;
using ObservabilityGate.Analyzers.Options;
using ObservabilityGate.Analyzers.Symbols;

namespace ObservabilityGate.Analyzers.Endpoints;

/// <summary>Hosted services: <c>ExecuteAsync</c> of a background service, <c>StartAsync</c> of any other.</summary>
internal sealed class HostedServices : IEndpointRecogniser
{
    private const string Namespace = "Microsoft.Extensions.Hosting";
    private static readonly KnownType _backgroundService = new(Namespace, "BackgroundService");
    private static readonly KnownType[] _hostedServices = [new(Namespace, "IHostedService"), new(Namespace, "IHostedLifecycleService")];

    public IEnumerable<Endpoint> In(CodeContext code, INamedTypeSymbol type, ObservabilityOptions options)
    {
        if (type.TypeKind != TypeKind.Class)
            yield break;

        var tree = type.DeclaringTree();
        if (type.Bases().Any(b => code.Is(b, _backgroundService, tree)))
        {
            foreach (var method in type.GetMembers("ExecuteAsync").OfType<IMethodSymbol>())
            {
                if (method is { IsOverride: true, Parameters.Length: 1 } && DeclaredEndpoint.From(EndpointKind.Background, type, method) is { } endpoint)
                    yield return endpoint;
            }
        }
        else if (type.Contracts().Any(i => _hostedServices.Any(known => code.Is(i, known, tree))))
        {
            foreach (var method in type.GetMembers().OfType<IMethodSymbol>())
            {
                if ((method.Name == "StartAsync" || method.Name.EndsWith(".StartAsync", StringComparison.Ordinal)) && method is { IsStatic: false, Parameters.Length: 1 }
                    && DeclaredEndpoint.From(EndpointKind.Background, type, method) is { } endpoint)
                    yield return endpoint;
            }
        }
    }
}
