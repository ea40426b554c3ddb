using Microsoft.CodeAnalysis;
using ObservabilityGate.Analyzers.Options;
using ObservabilityGate.Analyzers.Symbols;

namespace ObservabilityGate.Analyzers.Endpoints;

/// <summary>Knows one framework: which members of a type it calls for a request or a message.</summary>
internal interface IEndpointRecogniser
{
    /// <summary>The endpoints that the type itself declares. Inherited ones belong to the base that declares them.</summary>
    IEnumerable<Endpoint> In(CodeContext code, INamedTypeSymbol type, ObservabilityOptions options);
}
