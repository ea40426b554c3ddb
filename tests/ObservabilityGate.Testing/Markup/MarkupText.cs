using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace ObservabilityGate.Testing.Markup;

/// <summary>One marked span: neither id nor index means the analyzer's only rule.</summary>
public readonly record struct MarkupSpan(string? Id, int? Index, TextSpan Span);

/// <summary>A test source with its markers taken out.</summary>
public sealed record MarkupText(string Text, ImmutableArray<MarkupSpan> Spans);
