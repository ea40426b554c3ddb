using FsCheck;
using FsCheck.Fluent;
using Microsoft.CodeAnalysis.Text;
using ObservabilityGate.Cli.Gate;

namespace ObservabilityGate.Cli.Tests.Gate;

public sealed class LineDiffTests
{
    // Few different lines, so that much is alike in many ways.
    private static readonly Gen<string[]> _lines = Gen.Elements("{", "}", "", "a();", "b();").ArrayOf();

    private static readonly Gen<(string[] Before, string[] After)> _texts = _lines.SelectMany(before => Gen.OneOf(_lines, Edited(before)), (before, after) => (before, after));

    private enum Edit
    {
        Keep,
        Delete,
        Replace,
    }

    [Fact]
    public void EqualTexts_HaveNoChangedLine() =>
        Holds.ForAll(_lines, lines => LineDiff.ChangedLines(Text(lines), Text(lines)).Count == 0);

    [Fact]
    public void NoTextBefore_MarksEveryLine() =>
        Holds.ForAll(_lines, lines => LineDiff.ChangedLines(null, Text(lines)).Count == Text(lines).Lines.Count);

    [Fact]
    public void UnmarkedLines_AreInTheOldTextInTheSameOrder() => Holds.ForAll(_texts, texts =>
    {
        var changed = LineDiff.ChangedLines(Text(texts.Before), Text(texts.After));

        return IsSubsequence(Lines(texts.After).Where((_, i) => !changed.Contains(i)), Lines(texts.Before));
    });

    [Fact]
    public void MarkedLines_AreLinesOfTheNewText() => Holds.ForAll(_texts, texts =>
        LineDiff.ChangedLines(Text(texts.Before), Text(texts.After)).All(i => i >= 0 && i < Lines(texts.After).Count));

    [Fact]
    public void DifferentTexts_HaveAChangedLine() => Holds.ForAll(_texts, texts =>
        Lines(texts.Before).SequenceEqual(Lines(texts.After)) || LineDiff.ChangedLines(Text(texts.Before), Text(texts.After)).Count > 0);

    /// <summary>Every line is different, so there is one answer: what was replaced, and the line that a deletion left behind.</summary>
    [Fact]
    public void ReplacedLinesAndTheLineAfterADeletion_AreMarked() => Holds.ForAll(
        Gen.Frequency((6, Gen.Constant(Edit.Keep)), (2, Gen.Constant(Edit.Delete)), (1, Gen.Constant(Edit.Replace))).NonEmptyListOf().Where(edits => edits.Any(e => e != Edit.Delete)),
        edits =>
        {
            var after = new List<string>();
            var expected = new SortedSet<int>();
            for (var i = 0; i < edits.Count;)
            {
                if (edits[i] == Edit.Keep)
                {
                    after.Add($"line {i++}");
                    continue;
                }

                var isDeletion = true;
                for (; i < edits.Count && edits[i] != Edit.Keep; i++)
                {
                    if (edits[i] == Edit.Delete)
                        continue;
                    isDeletion = false;
                    expected.Add(after.Count);
                    after.Add($"other line {i}");
                }

                if (isDeletion)
                    expected.Add(i < edits.Count ? after.Count : after.Count - 1);
            }

            Assert.Equal(expected, LineDiff.ChangedLines(Text([.. edits.Select((_, i) => $"line {i}")]), Text([.. after])).Order());
        });

    [Fact]
    public void TextsWithoutACommonLine_AreToldQuickly()
    {
        var before = Text([.. Enumerable.Range(0, 20_000).Select(i => $"before {i}")]);
        var after = Text([.. Enumerable.Range(0, 20_000).Select(i => $"after {i}")]);

        Assert.Equal(20_000, LineDiff.ChangedLines(before, after).Count);
    }

    private static Gen<string[]> Edited(string[] lines) => Gen.Choose(0, 9).ListOf(lines.Length).Select(draws => lines
        .Zip(draws).SelectMany(l => l.Second switch { 0 => Array.Empty<string>(), 1 => ["c();"], 2 => [l.First, "c();"], _ => [l.First] }).ToArray());

    private static bool IsSubsequence(IEnumerable<string> part, IReadOnlyList<string> whole)
    {
        var at = 0;
        foreach (var line in part)
        {
            while (at < whole.Count && whole[at] != line)
                at++;
            if (at++ >= whole.Count)
                return false;
        }

        return true;
    }

    private static SourceText Text(string[] lines) => SourceText.From(string.Join('\n', lines));

    private static List<string> Lines(string[] lines) => [.. Text(lines).Lines.Select(l => l.ToString())];
}
