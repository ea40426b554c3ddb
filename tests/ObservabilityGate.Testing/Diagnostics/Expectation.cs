using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ObservabilityGate.Testing.Running;

namespace ObservabilityGate.Testing.Diagnostics;

internal sealed record ExpectedSpan(string Path, LinePosition Start, LinePosition? End)
{
    public bool Matches(Location location)
    {
        var span = location.GetLineSpan();
        return span.Path == Path && span.StartLinePosition == Start && (End is null || span.EndLinePosition == End);
    }

    public override string ToString() => Describe(Path, Start, End);

    public static string Describe(string path, LinePosition start, LinePosition? end) =>
        $"{path}({start.Line + 1},{start.Character + 1})" + (end is { } e ? $"-({e.Line + 1},{e.Character + 1})" : "");
}

/// <summary>A diagnostic that must be there: from a marker (rule and span only) or from a <see cref="DiagnosticResult"/> (everything).</summary>
internal sealed record Expectation(string Id, ImmutableArray<ExpectedSpan> Spans, DiagnosticResult? Explicit)
{
    /// <summary>What keeps this diagnostic from being the expected one, or null.</summary>
    public string? Mismatch(Diagnostic actual)
    {
        if (actual.Id != Id)
            return "another id";
        if (Spans.Length == 0 ? actual.Location != Location.None : !Spans[0].Matches(actual.Location))
            return "another span";
        if (Explicit is null)
            return null;
        if (Explicit.Severity is { } severity && actual.Severity != severity)
            return $"severity {actual.Severity}, expected {severity}";
        var message = actual.GetMessage(CultureInfo.InvariantCulture);
        if (Explicit.Message is { } text && message != text)
            return $"message \"{message}\", expected \"{text}\"";
        if (actual.AdditionalLocations.Count != Math.Max(0, Spans.Length - 1))
            return $"{actual.AdditionalLocations.Count} additional locations, expected {Math.Max(0, Spans.Length - 1)}";
        for (var i = 1; i < Spans.Length; i++)
        {
            if (!Spans[i].Matches(actual.AdditionalLocations[i - 1]))
                return $"additional location {i} differs, expected {Spans[i]}";
        }

        return null;
    }

    public override string ToString() => $"{Id} at {(Spans.Length == 0 ? "no location" : Spans[0].ToString())}";

    /// <summary>All that a state expects, as spans of its files.</summary>
    /// <param name="model">The state.</param>
    /// <param name="supported">The analyzers' rules: what a marker without an id may mean.</param>
    public static ImmutableArray<Expectation> All(TestModel model, IReadOnlyCollection<DiagnosticDescriptor> supported)
    {
        var expectations = ImmutableArray.CreateBuilder<Expectation>();
        var numbered = new Dictionary<int, ExpectedSpan>();
        foreach (var file in model.Files)
        {
            var lines = SourceText.From(file.Markup.Text).Lines;
            foreach (var marker in file.Markup.Spans)
            {
                var span = new ExpectedSpan(file.Path, lines.GetLinePosition(marker.Span.Start), lines.GetLinePosition(marker.Span.End));
                if (marker.Index is not { } index)
                    expectations.Add(new Expectation(Rule(marker.Id), [span], null));
                else if (!numbered.TryAdd(index, span))
                    throw new TestFailedException($"Marker #{index} is used twice.");
            }
        }

        var first = model.Main.Sources.FirstOrDefault()?.Path ?? "";
        foreach (var result in model.Explicit)
            expectations.Add(new Expectation(Rule(result.Id), [.. result.Locations.Select(Resolve)], result));
        return expectations.ToImmutable();

        ExpectedSpan Resolve(ExpectedLocation location) => location.MarkupIndex is not { } index
            ? new ExpectedSpan(location.Path ?? first, location.Start, location.End)
            : numbered.TryGetValue(index, out var span) ? span : throw new TestFailedException($"There is no marker #{index} in the sources.");

        string Rule(string? id)
        {
            if (id is null && supported.Select(d => d.Id).Distinct().Count() != 1)
                throw new TestFailedException($"'[|' needs an analyzer with one rule, this one has: {string.Join(", ", supported.Select(d => d.Id))}.");
            if (id is not null && !id.StartsWith("CS", StringComparison.Ordinal) && supported.All(d => d.Id != id))
                throw new TestFailedException($"The test expects {id}, which the analyzer does not support.");
            return id ?? supported.First().Id;
        }
    }
}
