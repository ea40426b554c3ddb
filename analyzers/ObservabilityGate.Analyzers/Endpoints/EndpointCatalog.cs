using Microsoft.CodeAnalysis;
using ObservabilityGate.Analyzers.Options;
using ObservabilityGate.Analyzers.Symbols;

namespace ObservabilityGate.Analyzers.Endpoints;

/// <summary>Asks every recogniser about a type. The first that knows a member names its kind.</summary>
internal static class EndpointCatalog
{
    private static readonly IEndpointRecogniser[] _recognisers =
    [
        new AzureFunctions(),
        new MvcActions(),
        new RazorPages(),
        new SignalRHubs(),
        new GrpcServices(),
        new HostedServices(),
        new ConfiguredHandlers(),
        new Handlers(),
        new ConventionHandlers(),
    ];

    public static IReadOnlyList<Endpoint> In(CodeContext code, INamedTypeSymbol type, ObservabilityOptions options)
    {
        List<Endpoint>? found = null;
        foreach (var recogniser in _recognisers)
        {
            foreach (var endpoint in recogniser.In(code, type, options))
            {
                found ??= [];
                if (!found.Any(known => known.Id == endpoint.Id) && (options.Kinds?.Contains(endpoint.Kind) ?? true))
                    found.Add(endpoint);
            }
        }

        return found ?? (IReadOnlyList<Endpoint>)[];
    }
}
