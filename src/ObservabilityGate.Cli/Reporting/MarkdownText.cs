using System.Text;

namespace ObservabilityGate.Cli.Reporting;

/// <summary>Text in a markdown document that a pull request cannot turn into markup, a link, a mention or another cell.</summary>
internal static class MarkdownText
{
    /// <summary>
    /// Text that the change chose. Hosts look for mentions, issue numbers and emoji after markdown is done, where entities are characters again,
    /// but never inside a code element; an element and not backticks, because backticks cannot hold every text.
    /// </summary>
    public static string Code(string text, int most = 300) => text.Length == 0 ? "–" : $"<code>{Escape(Cut(Inert.Text(text), most))}</code>";

    /// <summary>Text of our own.</summary>
    public static string Escape(string text)
    {
        var safe = new StringBuilder(text.Length + 16);
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '&':
                    safe.Append("&amp;");
                    break;
                case '<':
                    safe.Append("&lt;");
                    break;
                case '>':
                    safe.Append("&gt;");
                    break;
                case '@':
                    // An address is found even inside code, and only in one piece of text.
                    safe.Append("&#64;<!-- -->");
                    break;
                case '|' or '`' or '*' or '_' or '~' or '[' or ']' or '\\' or '!' or '#' or '$':
                    safe.Append("&#").Append((int)text[i]).Append(';');
                    break;
                case ':' when i + 1 < text.Length && text[i + 1] == '/':
                    safe.Append("&#58;");
                    break;
                case '.' when i >= 3 && text.AsSpan(i - 3, 3).Equals("www", StringComparison.OrdinalIgnoreCase):
                    safe.Append("&#46;");
                    break;
                default:
                    safe.Append(text[i]);
                    break;
            }
        }

        return safe.ToString();
    }

    /// <summary>A link where the address is one, and the plain label where it is not.</summary>
    public static string Link(string label, string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme == Uri.UriSchemeHttps
            ? $"[{Escape(label)}]({uri.AbsoluteUri.Replace("(", "%28", StringComparison.Ordinal).Replace(")", "%29", StringComparison.Ordinal).Replace("|", "%7C", StringComparison.Ordinal)})"
            : Code(label);

    public static string Cut(string text, int most)
    {
        if (text.Length <= most)
            return text;

        // Half of a character is none.
        var end = char.IsHighSurrogate(text[most - 2]) ? most - 2 : most - 1;
        return text[..end] + "…";
    }
}
