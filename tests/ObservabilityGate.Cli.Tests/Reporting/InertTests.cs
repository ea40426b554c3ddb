using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using ObservabilityGate.Cli.Reporting;

namespace ObservabilityGate.Cli.Tests.Reporting;

public sealed class InertTests
{
    // Letters, quotes and escapes, and what moves cursors, hides or turns text: also beyond the first plane, and halves of such characters.
    private static readonly Gen<string> _texts = Gen.Frequency(
            (4, Gen.Elements("a", "\\", "\"", "é", "中", "🙂", "u202e")),
            (3, Gen.Elements("\n", "\r", "\0", "\e[2J", "\u0085", "\u202e", "\u200b", "\u2028", "\u2029", "\ufeff", "\u00ad", "\U000e0041", "\U0001d173", "\ud800", "\udc00")),
            (2, Gen.Choose(0, 0xFFFF).Select(c => ((char)c).ToString())))
        .ArrayOf().Select(string.Concat);

    [Fact]
    public void Text_HoldsNothingThatActs() => Holds.ForAll(_texts, text => Inert.Text(text).EnumerateRunes().All(IsHarmless));

    [Fact]
    public void Text_CanBeWrittenAsUtf8() => Holds.ForAll(_texts, text => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(Inert.Text(text))) == Inert.Text(text));

    [Fact]
    public void InertText_StaysAsItIs() => Holds.ForAll(_texts, text => Inert.Text(Inert.Text(text)) == Inert.Text(text));

    [Fact]
    public void HarmlessText_StaysAsItIs() => Holds.ForAll(
        _texts.Select(text => string.Concat(text.EnumerateRunes().Where(IsHarmless))),
        text => Inert.Text(text) == text);

    [Theory]
    [InlineData("\U000e0041b", "\\udb40\\udc41b")]
    [InlineData("🙂", "🙂")]
    [InlineData("a\u202eb", "a\\u202eb")]
    public void CharacterBeyondTheFirstPlane_IsJudgedAsAWhole(string text, string expected) => Assert.Equal(expected, Inert.Text(text));

    [Fact]
    public void HalfOfACharacter_IsSpelledOut() => Assert.Equal("a\\ud83db", Inert.Text("a\ud83db"));

    [Theory]
    [InlineData("a\ufffeb\uffff", "a\\ufffeb\\uffff")]
    [InlineData("\ufdd0", "\\ufdd0")]
    [InlineData("\U0001ffff", "\\ud83f\\udfff")]
    [InlineData("\ufffd", "\ufffd")]
    public void CodePointOfNoCharacter_IsSpelledOut(string text, string expected) => Assert.Equal(expected, Inert.Text(text));

    private static bool IsHarmless(Rune rune) =>
        (rune.Value & 0xFFFE) != 0xFFFE && rune.Value is not (>= 0xFDD0 and <= 0xFDEF) && Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
}
