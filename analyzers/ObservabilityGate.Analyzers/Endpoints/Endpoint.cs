using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ObservabilityGate.Analyzers.Endpoints;

/// <summary>A member that serves a request or a message.</summary>
internal sealed record Endpoint
{
    public required EndpointKind Kind { get; init; }

    /// <summary>The type that declares the member, or that holds the <c>MapX</c> call.</summary>
    public required INamedTypeSymbol Type { get; init; }

    /// <summary>What people read: <c>Get(int)</c>, or <c>MapGet /orders/{id} -> GetOrder</c>.</summary>
    public required string Member { get; init; }

    /// <summary>What identifies the endpoint across revisions, whatever file it is in.</summary>
    public required string Id { get; init; }

    /// <summary>The identifier that a finding is reported at.</summary>
    public required Location Location { get; init; }

    /// <summary>The method that runs; null when it is a lambda, or cannot be told.</summary>
    public IMethodSymbol? Method { get; init; }

    /// <summary>The lambda that runs, when it is one.</summary>
    public SyntaxNode? Lambda { get; init; }

    /// <summary>The <c>MapX</c> call of a minimal API: its chain may add filters.</summary>
    public InvocationExpressionSyntax? MapCall { get; init; }

    /// <summary>The message type that a handler takes: decides which behaviours reach it.</summary>
    public ITypeSymbol? Message { get; init; }

    /// <summary>The handler interface that the member implements, when there is one: a dispatcher or decorator around it wraps the member.</summary>
    public INamedTypeSymbol? Contract { get; init; }
}
