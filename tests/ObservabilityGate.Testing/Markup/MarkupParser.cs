using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.Text;

namespace ObservabilityGate.Testing.Markup;

/// <summary>
/// Reads <c>[|code|]</c>, <c>{|ID:code|}</c> and <c>{|#0:code|}</c>. Markers nest and may overlap a marker of the other
/// bracket. <c>$$</c> is code: interpolated raw strings need it, and no test of ours has a caret.
/// </summary>
public static partial class MarkupParser
{
    public static MarkupText Parse(string markup)
    {
        ArgumentNullException.ThrowIfNull(markup);
        var text = new StringBuilder(markup.Length);
        var plain = new Stack<int>();
        var named = new Stack<(string Name, int Start)>();
        var spans = ImmutableArray.CreateBuilder<MarkupSpan>();

        for (var i = 0; i < markup.Length;)
        {
            if (At(markup, i, "[|"))
            {
                plain.Push(text.Length);
                i += 2;
            }
            else if (At(markup, i, "{|") && NamedStart().Match(markup, i) is { Success: true } start)
            {
                named.Push((start.Groups[1].Value, text.Length));
                i += start.Length;
            }
            else if (At(markup, i, "|]"))
            {
                if (!plain.TryPop(out var from))
                    throw Unbalanced("'|]' closes nothing", markup, i);
                spans.Add(new MarkupSpan(null, null, TextSpan.FromBounds(from, text.Length)));
                i += 2;
            }
            else if (At(markup, i, "|}"))
            {
                if (!named.TryPop(out var open))
                    throw Unbalanced("'|}' closes nothing", markup, i);
                spans.Add(Named(open.Name, TextSpan.FromBounds(open.Start, text.Length)));
                i += 2;
            }
            else
            {
                text.Append(markup[i++]);
            }
        }

        if (plain.Count > 0 || named.Count > 0)
            throw Unbalanced(plain.Count > 0 ? "'[|' is never closed" : $"'{{|{named.Peek().Name}:' is never closed", markup, markup.Length);

        return new MarkupText(text.ToString(), [.. spans.OrderBy(s => s.Span.Start).ThenBy(s => s.Span.Length)]);
    }

    [GeneratedRegex(@"\G\{\|(#[0-9]+|[A-Za-z][A-Za-z0-9_]*):", RegexOptions.CultureInvariant)]
    private static partial Regex NamedStart();

    private static bool At(string text, int index, string marker) =>
        string.CompareOrdinal(text, index, marker, 0, marker.Length) == 0;

    private static MarkupSpan Named(string name, TextSpan span) => name[0] == '#'
        ? new MarkupSpan(null, int.Parse(name.AsSpan(1), CultureInfo.InvariantCulture), span)
        : new MarkupSpan(name, null, span);

    private static TestFailedException Unbalanced(string what, string markup, int index) =>
        new($"Markup is unbalanced: {what} (line {markup.AsSpan(0, index).Count('\n') + 1}).");
}
