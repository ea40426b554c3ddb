using Microsoft.CodeAnalysis;
using ObservabilityGate.Analyzers.Options;
using ObservabilityGate.Analyzers.Symbols;

namespace ObservabilityGate.Analyzers.Endpoints;

/// <summary>Azure Functions of both models: isolated worker (<c>[Function]</c>) and in-process (<c>[FunctionName]</c>).</summary>
internal sealed class AzureFunctions : IEndpointRecogniser
{
    private static readonly KnownType[] _attributes = [new("Microsoft.Azure.Functions.Worker", "FunctionAttribute"), new("Microsoft.Azure.WebJobs", "FunctionNameAttribute")];

    public IEnumerable<Endpoint> In(CodeContext code, INamedTypeSymbol type, ObservabilityOptions options)
    {
        foreach (var method in DeclaredEndpoint.PublicMethods(type))
        {
            if (method.GetAttributes().Any(a => _attributes.Any(known => code.IsAttribute(a, known))) && DeclaredEndpoint.From(EndpointKind.AzureFunction, type, method) is { } endpoint)
                yield return endpoint;
        }
    }
}
