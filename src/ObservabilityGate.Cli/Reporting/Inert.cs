using System.Buffers;
using System.Globalization;
using System.Text;

namespace ObservabilityGate.Cli.Reporting;

/// <summary>Text that a pull request chose, made harmless: nothing in it moves a cursor, starts a line, or turns the reading direction.</summary>
internal static class Inert
{
    public static string Text(string text)
    {
        StringBuilder? safe = null;
        for (var i = 0; i < text.Length;)
        {
            // A character beyond the first plane is two chars; a half of one is no character at all.
            var status = Rune.DecodeFromUtf16(text.AsSpan(i), out var rune, out var length);
            if (status == OperationStatus.Done && IsPlain(rune))
            {
                safe?.Append(text, i, length);
            }
            else
            {
                safe ??= new StringBuilder(text.Length + 8).Append(text, 0, i);
                foreach (var c in text.AsSpan(i, length))
                    safe.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}");
            }

            i += length;
        }

        return safe?.ToString() ?? text;
    }

    /// <summary>Code points that stand for no character: XML has no place for some of them, and the console's tables of widths end before others.</summary>
    private static bool IsNoCharacter(Rune rune) => (rune.Value & 0xFFFE) == 0xFFFE || rune.Value is >= 0xFDD0 and <= 0xFDEF;

    private static bool IsPlain(Rune rune) => !IsNoCharacter(rune) && Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
}
