using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;

namespace ObservabilityGate.Testing.Diagnostics;

/// <summary>Compares as multisets: the order in which analyzers report is not a fact about them.</summary>
internal static class DiagnosticComparer
{
    public static void Verify(ImmutableArray<Expectation> expected, ImmutableArray<Diagnostic> actual)
    {
        var partner = Match(expected, actual);
        var missing = expected.Where((_, i) => !partner.Contains(i)).ToList();
        var unexpected = actual.Where((_, i) => partner[i] < 0).ToList();
        if (missing.Count == 0 && unexpected.Count == 0)
            return;

        var text = new StringBuilder($"Expected {expected.Length} diagnostics, found {actual.Length}.").AppendLine();
        foreach (var expectation in missing)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"  missing:    {expectation}");
            if (Closest(expectation, unexpected) is { } closest)
                text.AppendLine(CultureInfo.InvariantCulture, $"              closest is {Describe(closest)}: {expectation.Mismatch(closest)}");
        }

        foreach (var diagnostic in unexpected)
            text.AppendLine(CultureInfo.InvariantCulture, $"  unexpected: {Describe(diagnostic)}{SourceLine(diagnostic)}");
        throw new TestFailedException(text.ToString());
    }

    public static string Describe(Diagnostic diagnostic)
    {
        var span = diagnostic.Location.GetLineSpan();
        var where = diagnostic.Location == Location.None ? "no location" : ExpectedSpan.Describe(span.Path, span.StartLinePosition, span.EndLinePosition);
        return $"{diagnostic.Id} at {where} ({diagnostic.Severity}): {diagnostic.GetMessage(CultureInfo.InvariantCulture)}";
    }

    private static string SourceLine(Diagnostic diagnostic) => diagnostic.Location.SourceTree is { } tree
        ? $"{Environment.NewLine}              | {tree.GetText().Lines[diagnostic.Location.GetLineSpan().StartLinePosition.Line].ToString().Trim()}"
        : "";

    private static Diagnostic? Closest(Expectation expectation, List<Diagnostic> candidates) => candidates
        .Where(d => d.Id == expectation.Id)
        .OrderBy(d => expectation.Spans.Length > 0 && expectation.Spans[0].Matches(d.Location) ? 0 : 1)
        .ThenBy(d => expectation.Spans.Length > 0 ? Math.Abs(d.Location.GetLineSpan().StartLinePosition.Line - expectation.Spans[0].Start.Line) : 0)
        .FirstOrDefault();

    // Augmenting paths, not first come: a marker would take the diagnostic that only the explicit expectation of the same span fits.
    private static int[] Match(ImmutableArray<Expectation> expected, ImmutableArray<Diagnostic> actual)
    {
        var partner = Enumerable.Repeat(-1, actual.Length).ToArray();
        for (var i = 0; i < expected.Length; i++)
            Assign(i, new bool[actual.Length]);
        return partner;

        bool Assign(int expectation, bool[] visited)
        {
            for (var j = 0; j < actual.Length; j++)
            {
                if (visited[j] || expected[expectation].Mismatch(actual[j]) is not null)
                    continue;
                visited[j] = true;
                if (partner[j] >= 0 && !Assign(partner[j], visited))
                    continue;
                partner[j] = expectation;
                return true;
            }

            return false;
        }
    }
}
