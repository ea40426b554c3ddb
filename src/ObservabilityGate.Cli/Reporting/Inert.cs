using System.Globalization;
using System.Text;

namespace ObservabilityGate.Cli.Reporting;

/// <summary>Text that a pull request chose, made harmless: nothing in it moves a cursor, starts a line, or turns the reading direction.</summary>
internal static class Inert
{
    public static string Text(string text)
    {
        if (text.All(IsPlain))
            return text;

        var safe = new StringBuilder(text.Length + 8);
        foreach (var c in text)
        {
            if (IsPlain(c))
                safe.Append(c);
            else
                safe.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}");
        }

        return safe.ToString();
    }

    private static bool IsPlain(char c) => char.GetUnicodeCategory(c) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
}
