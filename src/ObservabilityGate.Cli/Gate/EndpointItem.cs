using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ObservabilityGate.Analyzers.Endpoints;
using ObservabilityGate.Analyzers.Hooks;
using ObservabilityGate.Analyzers.Rules.Presence;
using ObservabilityGate.Cli.Snapshots;

namespace ObservabilityGate.Cli.Gate;

/// <summary>The answer for one category as every report shows it.</summary>
/// <param name="Answer">yes, no or unknown.</param>
/// <param name="Via">direct, helper, base, filter, ambient or none.</param>
/// <param name="At">path:line of the evidence, or null.</param>
/// <param name="On">always or failure, or null.</param>
internal sealed record HookItem(string Answer, string Via, string? At, string? On)
{
    public static HookItem From(CategoryAnswer answer) => new(
        answer.Answer.ToString().ToLowerInvariant(),
        (answer.Evidence?.Via ?? Route.None).ToString().ToLowerInvariant(),
        answer.Evidence is { At: var at } ? Locations.PathAndLine(at.GetLocation()) : null,
        answer.Evidence is null ? null : answer.OnFailureOnly ? "failure" : "always");
}

/// <summary>One endpoint as every report shows it.</summary>
internal sealed record EndpointItem
{
    public required string File { get; init; }

    public required int Line { get; init; }

    public required string Type { get; init; }

    public required string Member { get; init; }

    public required string Kind { get; init; }

    public required HookItem Metrics { get; init; }

    public required HookItem Tracing { get; init; }

    public required HookItem Logging { get; init; }

    public required IReadOnlyList<string> Ambient { get; init; }

    /// <summary>null, trivial or excluded.</summary>
    public required string? Exempt { get; init; }

    /// <summary>How many concrete types inherit the member; null when none does.</summary>
    public required int? Derived { get; init; }

    public required string Fidelity { get; init; }

    public required string? UnknownBecause { get; init; }

    public bool IsObserved => Metrics.Answer == "yes" || Tracing.Answer == "yes" || Logging.Answer == "yes";

    public bool IsUnknown => !IsObserved && (Metrics.Answer == "unknown" || Tracing.Answer == "unknown" || Logging.Answer == "unknown");

    public static EndpointItem From(EndpointReport report, SnapshotCodeBase codeBase)
    {
        var endpoint = report.Endpoint;
        return new()
        {
            File = endpoint.Location.SourceTree!.FilePath,
            Line = Locations.Line(endpoint.Location),
            Type = endpoint.Type.ToDisplayString(),
            Member = endpoint.Member,
            Kind = endpoint.Kind.Name(),
            Metrics = HookItem.From(report.Answers.Metrics),
            Tracing = HookItem.From(report.Answers.Tracing),
            Logging = HookItem.From(report.Answers.Logging),
            Ambient = report.Ambient,
            Exempt = report.Exempt == Exemption.None ? null : report.Exempt.ToString().ToLowerInvariant(),
            Derived = DerivedCount(endpoint, codeBase),
            Fidelity = codeBase.CompilationOf(endpoint.Location.SourceTree).Fidelity.ToString().ToLowerInvariant(),
            UnknownBecause = report.Answers.UnknownBecause,
        };
    }

    private static int? DerivedCount(Endpoint endpoint, SnapshotCodeBase codeBase) =>
        endpoint.Method is null || endpoint.MapCall is not null || endpoint.Type.IsSealed || endpoint.Type.IsStatic ? null
        : codeBase.Relations.ConcreteSubtypes(endpoint.Type) is > 0 and var count ? count
        : null;
}

internal static class Locations
{
    /// <summary>The line, counted from one.</summary>
    public static int Line(Location location) => location.GetLineSpan().StartLinePosition.Line + 1;

    /// <summary>The columns of start and end in bytes of UTF-8, counted from one.</summary>
    public static (int Start, int End) ByteColumns(Location location)
    {
        var text = location.SourceTree!.GetText();
        return (Column(location.SourceSpan.Start), Column(location.SourceSpan.End));

        int Column(int position) => Encoding.UTF8.GetByteCount(text.ToString(TextSpan.FromBounds(text.Lines.GetLineFromPosition(position).Start, position))) + 1;
    }

    public static string PathAndLine(Location location) => $"{location.SourceTree!.FilePath}:{Line(location)}";
}
