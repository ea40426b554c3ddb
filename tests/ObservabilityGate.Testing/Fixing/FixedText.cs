using Microsoft.CodeAnalysis;
using ObservabilityGate.Testing.Diagnostics;
using ObservabilityGate.Testing.Running;

namespace ObservabilityGate.Testing.Fixing;

/// <summary>Compares a solution's texts with the expected ones, character by character.</summary>
internal static class FixedText
{
    public static async Task VerifyAsync(TestModel expected, Solution actual)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var document in actual.Projects.SelectMany(p => p.Documents.Concat(p.AdditionalDocuments).Concat(p.AnalyzerConfigDocuments)))
            texts[document.FilePath ?? document.Name] = (await document.GetTextAsync().ConfigureAwait(false)).ToString();

        foreach (var (path, text) in expected.Texts)
        {
            if (!texts.Remove(path, out var found))
                throw new TestFailedException($"The fix should leave a file {path}; there is none.");
            if (found != text)
                throw new TestFailedException($"The fixed text differs.{Environment.NewLine}{UnifiedDiff.Render(path, text, found)}");
        }

        if (texts.Count > 0)
            throw new TestFailedException($"The fix leaves files that the fixed state does not have: {string.Join(", ", texts.Keys)}");
    }
}
