using Microsoft.CodeAnalysis;
using ObservabilityGate.Analyzers.Options;
using ObservabilityGate.Analyzers.Symbols;

namespace ObservabilityGate.Analyzers.Endpoints;

/// <summary>
/// Service methods of gRPC: overrides that take a <c>ServerCallContext</c>. Their base is generated at build time, so in a gate that builds nothing it is
/// unresolved; the last parameter tells them all the same.
/// </summary>
internal sealed class GrpcServices : IEndpointRecogniser
{
    private static readonly KnownType _callContext = new("Grpc.Core", "ServerCallContext");
    private static readonly KnownType _interceptor = new("Grpc.Core.Interceptors", "Interceptor");

    public IEnumerable<Endpoint> In(CodeContext code, INamedTypeSymbol type, ObservabilityOptions options)
    {
        if (type.TypeKind != TypeKind.Class || type.BaseType is null || type.Bases().Any(b => code.Is(b, _interceptor, type.DeclaringTree())))
            yield break;

        foreach (var method in DeclaredEndpoint.PublicMethods(type))
        {
            if ((method.IsOverride || type.BaseType.TypeKind == TypeKind.Error) && method.Parameters.Length > 0
                && code.Is(method.Parameters[method.Parameters.Length - 1].Type, _callContext, method.DeclaringTree())
                && DeclaredEndpoint.From(EndpointKind.Grpc, type, method) is { } endpoint)
                yield return endpoint;
        }
    }
}
