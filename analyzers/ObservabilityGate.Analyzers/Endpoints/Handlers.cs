using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ObservabilityGate.Analyzers.Options;
using ObservabilityGate.Analyzers.Symbols;

namespace ObservabilityGate.Analyzers.Endpoints;

/// <summary>Message, event, command and job handlers that implement a framework's interface or override a member of its base class.</summary>
internal sealed class Handlers : IEndpointRecogniser
{
    private static readonly ILookup<string, HandlerContract> _interfaces = HandlerContract.Interfaces.ToLookup(c => c.Type.Name);
    private static readonly ILookup<string, HandlerContract> _bases = HandlerContract.Bases.ToLookup(c => c.Type.Name);

    public IEnumerable<Endpoint> In(CodeContext code, INamedTypeSymbol type, ObservabilityOptions options)
    {
        if (type.TypeKind is not (TypeKind.Class or TypeKind.Struct))
            yield break;

        var tree = type.DeclaringTree();
        foreach (var face in type.Contracts())
        {
            if (ContractOf(code, face, tree) is not { } contract || IsDecorator(type, face))
                continue;

            foreach (var method in Implementing(type, face, contract.Methods))
            {
                if (DeclaredEndpoint.From(contract.Kind, type, method, Message(face, method), face.OriginalDefinition) is { } endpoint)
                    yield return endpoint;
            }
        }

        foreach (var endpoint in Overrides(code, type, tree))
            yield return endpoint;
    }

    public static HandlerContract? ContractOf(CodeContext code, INamedTypeSymbol face, SyntaxTree? tree)
    {
        foreach (var known in _interfaces[face.Name])
        {
            if (code.Is(face, known.Type, tree))
                return known;
        }

        return HandlerShapes.ContractOf(face);
    }

    /// <summary>The methods of the type that implement the named members of an interface; of an unresolved interface, those that have the names and take the message.</summary>
    public static IEnumerable<IMethodSymbol> Implementing(INamedTypeSymbol type, INamedTypeSymbol face, IReadOnlyList<string> names)
    {
        if (face.TypeKind != TypeKind.Error)
        {
            return face.GetMembers().OfType<IMethodSymbol>()
                .Where(m => m.IsAbstract && (names.Contains(m.Name) || names.Contains("*")))
                .Select(m => type.FindImplementationForInterfaceMember(m)).OfType<IMethodSymbol>()
                .Select(m => OverrideIn(type, m) ?? m)
                .Where(m => SymbolEqualityComparer.Default.Equals(m.ContainingType, type));
        }

        var message = face.TypeArguments.FirstOrDefault();
        return DeclaredEndpoint.PublicMethods(type).Concat(Explicit(type, face)).Where(m =>
            !m.IsStatic && (names.Contains(ShortName(m)) || names.Contains("*")) && (message is null || (m.Parameters.Length > 0 && Mentions(m.Parameters[0].Type, message))));
    }

    /// <summary>The compiler names the base's member as the implementation; where the type overrides that, its own member runs.</summary>
    private static IMethodSymbol? OverrideIn(INamedTypeSymbol type, IMethodSymbol implementation) =>
        type.GetMembers(implementation.Name).OfType<IMethodSymbol>().FirstOrDefault(m => m.IsOverride && SymbolEqualityComparer.Default.Equals(m.RootDefinition(), implementation.RootDefinition()));

    /// <summary>Members that name the unresolved interface which they implement.</summary>
    private static IEnumerable<IMethodSymbol> Explicit(INamedTypeSymbol type, INamedTypeSymbol face) =>
        type.GetMembers().OfType<IMethodSymbol>().Where(m => m.DeclaringSyntaxReferences.Select(r => r.GetSyntax()).OfType<MethodDeclarationSyntax>()
            .Any(d => d.ExplicitInterfaceSpecifier?.Name.DescendantNodesAndSelf().OfType<SimpleNameSyntax>().Any(n => n.Identifier.ValueText == face.Name) == true));

    private static string ShortName(IMethodSymbol method) => method.Name.Substring(method.Name.LastIndexOf('.') + 1);

    /// <summary>A class around a handler of the same interface: what it does belongs to the handlers that it wraps.</summary>
    public static bool IsDecorator(INamedTypeSymbol type, INamedTypeSymbol face) =>
        type.InstanceConstructors.Any(c => !c.IsImplicitlyDeclared && c.Parameters.Any(p => p.Type.AllInterfaces.Prepend(p.Type).Contains(face, SymbolEqualityComparer.Default)
            || (face.TypeKind == TypeKind.Error && p.Type.Name == face.Name && p.Type is INamedTypeSymbol named && named.Arity == face.Arity)));

    private static IEnumerable<Endpoint> Overrides(CodeContext code, INamedTypeSymbol type, SyntaxTree? tree)
    {
        foreach (var @base in type.Bases())
        {
            if (BaseOf(code, @base, tree) is not { } contract)
                continue;

            foreach (var method in type.GetMembers().OfType<IMethodSymbol>())
            {
                if (method.IsOverride && contract.Methods.Contains(method.Name)
                    && DeclaredEndpoint.From(contract.Kind, type, method, @base.TypeArguments.FirstOrDefault()) is { } endpoint)
                    yield return endpoint;
            }

            yield break;
        }
    }

    private static HandlerContract? BaseOf(CodeContext code, INamedTypeSymbol @base, SyntaxTree? tree)
    {
        // Fluent bases nest: Ep.Req<T>.Res<U> names the library by its outermost type.
        var outer = @base;
        while (outer.ContainingType is { } containing)
            outer = containing;
        return _bases[outer.Name].FirstOrDefault(known => code.Is(outer, known.Type, tree));
    }

    private static ITypeSymbol? Message(INamedTypeSymbol face, IMethodSymbol method) =>
        face.TypeArguments.FirstOrDefault() ?? method.Parameters.FirstOrDefault()?.Type;

    private static bool Mentions(ITypeSymbol type, ITypeSymbol message) =>
        SymbolEqualityComparer.Default.Equals(type, message) || type.Name == message.Name || (type is INamedTypeSymbol named && named.TypeArguments.Any(a => Mentions(a, message)));
}
