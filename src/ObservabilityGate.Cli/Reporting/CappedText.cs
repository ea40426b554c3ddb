using System.Text;

namespace ObservabilityGate.Cli.Reporting;

/// <summary>Text that stays below a limit: lists stop at a mark and say how much they left out.</summary>
internal sealed class CappedText
{
    private readonly StringBuilder _text = new();

    public int Length => _text.Length;

    public CappedText Append(string text)
    {
        _text.Append(text);
        return this;
    }

    /// <summary>Appends a head and as many rows as end, with the line on the rest, before the mark.</summary>
    public void Rows(string head, IReadOnlyList<string> rows, int mark, Func<int, string> left)
    {
        if (rows.Count == 0)
            return;

        _text.Append(head);
        var reserve = left(rows.Count).Length;
        var shown = 0;
        while (shown < rows.Count && _text.Length + rows[shown].Length + reserve <= mark)
            _text.Append(rows[shown++]);
        if (shown < rows.Count)
            _text.Append(left(rows.Count - shown));
    }

    public override string ToString() => _text.ToString();
}
