using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ObservabilityGate.Analyzers.Hooks.Wrappers;
using ObservabilityGate.Analyzers.Symbols;
using ObservabilityGate.Cli.Outlines;
using ObservabilityGate.Cli.Snapshots;

namespace ObservabilityGate.Cli.Gate.Effects;

/// <summary>Changes that no call leads away from: a registration of a wrapper is gone, a framework's switch is off, a global using names something else.</summary>
internal static class WiringChanges
{
    private static readonly string[] _switches = ["Decorat", "Interceptors", "Telemetry", "UseHttpLogging", "RequestLogging", "Instrumentation", "UseHttpMetrics", "UseObservability"];

    /// <summary>True when whatever endpoint there is may be meant.</summary>
    public static bool ReachEverything(SnapshotCodeBase before, SyntaxTree old, SyntaxTree? now) => SharedChanged(old, now) || IsUnwired(before, old, now);

    private static bool IsUnwired(SnapshotCodeBase before, SyntaxTree old, SyntaxTree? now)
    {
        if (!WrapperShape.DeclarationWords.Concat(_switches).Append("Use").Any(word => Declarations.Mentions(old, word)))
            return false;

        var kept = now is null ? [] : Calls(now).Select(MemberChanges.Line).ToHashSet(StringComparer.Ordinal);
        return Calls(old).Where(call => !kept.Contains(MemberChanges.Line(call))).Any(call => Wires(before, call));
    }

    private static IEnumerable<InvocationExpressionSyntax> Calls(SyntaxTree tree) =>
        tree.WholeRoot().DescendantNodes().OfType<InvocationExpressionSyntax>().Where(call => call.Expression is MemberAccessExpressionSyntax);

    /// <summary>A call that switches telemetry on, puts a lambda around the rest, or names a type that wraps endpoints.</summary>
    private static bool Wires(SnapshotCodeBase before, InvocationExpressionSyntax call)
    {
        var name = ((MemberAccessExpressionSyntax)call.Expression).Name;
        if (_switches.Any(word => name.Identifier.ValueText.Contains(word, StringComparison.Ordinal)))
            return true;
        if (name.Identifier.ValueText == "Use" && call.ArgumentList.Arguments is [{ Expression: ParenthesizedLambdaExpressionSyntax { ParameterList.Parameters.Count: 2 } }])
            return true;

        // What the call says itself, not what its receiver and its lambdas do.
        var said = name.DescendantNodesAndSelf().Concat(call.ArgumentList.DescendantNodes(n => n is not AnonymousFunctionExpressionSyntax)).OfType<SimpleNameSyntax>();
        return said.Any(n => n != name && MayNameType(n) && IsWrapper(before, n));
    }

    /// <summary>By its place: a type argument, what is created or asked for its type, or what is before a dot.</summary>
    private static bool MayNameType(SimpleNameSyntax name) =>
        name.Identifier.ValueText is [>= 'A' and <= 'Z', ..] && name.Parent is TypeArgumentListSyntax or TypeOfExpressionSyntax or ObjectCreationExpressionSyntax or QualifiedNameSyntax or ArrayTypeSyntax or NullableTypeSyntax
            or MemberAccessExpressionSyntax { Parent: ArgumentSyntax or MemberAccessExpressionSyntax };

    private static bool IsWrapper(SnapshotCodeBase before, SimpleNameSyntax name) =>
        before.ModelOf(name.SyntaxTree)?.GetSymbolInfo(name) is { } info
        && (info.Symbol ?? info.CandidateSymbols.FirstOrDefault()) is { } symbol
        && (symbol as INamedTypeSymbol ?? (symbol as IMethodSymbol)?.ContainingType) is { } type
        && before.IsFirstParty(type.ContainingAssembly) && before.ContextOf(name.SyntaxTree) is { } code && WrapperShape.Of(code, type.OriginalDefinition) is not null;

    /// <summary>What one file says for every other: a global using names what their calls mean, an attribute of the assembly suppresses what is said of them.</summary>
    private static bool SharedChanged(SyntaxTree old, SyntaxTree? now)
    {
        var gone = Shared(old);
        gone.ExceptWith(now is null ? [] : Shared(now));
        return gone.Count > 0;
    }

    private static HashSet<string> Shared(SyntaxTree tree)
    {
        var unit = (CompilationUnitSyntax)tree.GetRoot();
        return
        [
            .. unit.Usings.Where(u => u.GlobalKeyword.IsKind(SyntaxKind.GlobalKeyword)).Select(MemberChanges.Line),
            .. unit.AttributeLists.SelectMany(l => l.Attributes).Where(a => a.Name.ToString().Contains("SuppressMessage", StringComparison.Ordinal)).Select(MemberChanges.Line),
        ];
    }
}
