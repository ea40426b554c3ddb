using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ObservabilityGate.Analyzers.Symbols;

namespace ObservabilityGate.Analyzers.Hooks;

/// <summary>Decides by symbols alone whether a call emits.</summary>
internal static class HookClassifier
{
    public static HookCategories Classify(CodeContext code, HookMethodList configured, IMethodSymbol target, ITypeSymbol? receiver, ImmutableArray<ITypeSymbol> arguments, SyntaxTree at)
    {
        var type = target.ContainingType;
        if (type is null)
            return HookCategories.None;

        // LoggerMessage.Define makes delegates; what tells them from any other is that they are called with a logger.
        if (target.MethodKind == MethodKind.DelegateInvoke)
            return arguments.Aggregate(HookCategories.None, (all, argument) => all | (HookCatalog.Carries(code, argument, at) & HookCategories.Logging));

        var found = configured.Emits(target)
            | HookCatalog.ByAttribute(code, target.OriginalDefinition)
            | (target.MethodKind == MethodKind.Ordinary ? HookCatalog.ByAttribute(code, type.OriginalDefinition) : HookCategories.None)
            | (target.PartialDefinitionPart is { } part ? HookCatalog.ByAttribute(code, part) : HookCategories.None)
            | OnType(code, type, target.Name, at);
        if (found != HookCategories.None)
            return found;

        if (receiver is INamedTypeSymbol named && !SymbolEqualityComparer.Default.Equals(named, type))
            found = OnType(code, named, target.Name, at);
        return found != HookCategories.None ? found : OwnLogger(type, target.Name);
    }

    /// <summary>What a callee without source may emit with what it is given: a logger, a span, an instrument as receiver or argument.</summary>
    public static HookCategories Carried(CodeContext code, IMethodSymbol target, ImmutableArray<ITypeSymbol> arguments, SyntaxTree at)
    {
        // The framework keeps, compares, checks and wraps such objects; it does not write through them.
        if (target.ContainingNamespace.IsWithin("System") || target.ContainingNamespace.IsWithin("Microsoft.Extensions") || target.Name.Contains("Null"))
            return HookCategories.None;
        if (target.Name is "IsEnabled" or "BeginScope" or "CreateLogger" or "ForContext" or "Dispose")
            return HookCategories.None;

        // Of a telemetry library's own types every method that writes is listed; what is not, reads.
        if (target.ContainingType is { } type && HookCatalog.Knows(code, type, at))
            return HookCategories.None;

        return arguments.Aggregate(HookCategories.None, (all, argument) => all | HookCatalog.Carries(code, argument, at) | BaseCarries(code, argument, at));
    }

    private static HookCategories BaseCarries(CodeContext code, ITypeSymbol type, SyntaxTree at)
    {
        var categories = HookCategories.None;
        foreach (var face in type.AllInterfaces)
            categories |= HookCatalog.Carries(code, face, at);
        return categories;
    }

    private static HookCategories OnType(CodeContext code, INamedTypeSymbol type, string method, SyntaxTree at)
    {
        var found = HookCategories.None;
        foreach (var candidate in type.SelfAndBases())
            found |= HookCatalog.Emits(code, candidate, method, candidate.DeclaringTree() ?? at);
        if (found == HookCategories.None)
        {
            foreach (var face in type.AllInterfaces)
                found |= HookCatalog.Emits(code, face, method, face.DeclaringTree() ?? at);
        }

        return found;
    }

    /// <summary>A code base's own <c>ILogger</c>: whatever it writes to, its authors call it their log.</summary>
    private static HookCategories OwnLogger(INamedTypeSymbol type, string method) =>
        type.Name is "ILogger" or "ILog" or "Logger" or "IAppLogger" or "ILoggerAdapter" && LogVocabulary.IsWrite(method) ? HookCategories.Logging : HookCategories.None;
}
