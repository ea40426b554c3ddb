using System.Text;

namespace ObservabilityGate.Testing.Diagnostics;

/// <summary>A line diff with three lines of context; carriage returns and trailing blanks are made visible.</summary>
internal static class UnifiedDiff
{
    private const int Context = 3;

    public static string Render(string path, string expected, string actual)
    {
        var lines = Lines(expected.Split('\n'), actual.Split('\n'));
        var shown = new bool[lines.Count];
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Sign != ' ')
                Array.Fill(shown, true, Math.Max(0, i - Context), Math.Min(lines.Count, i + Context + 1) - Math.Max(0, i - Context));
        }

        var text = new StringBuilder($"--- {path} (expected)\n+++ {path} (actual)\n");
        for (var i = 0; i < lines.Count; i++)
        {
            if (!shown[i])
                continue;
            if (i == 0 || !shown[i - 1])
                text.Append("@@ line ").Append(lines[i].Number).Append(" @@\n");
            text.Append(lines[i].Sign).Append(Visible(lines[i])).Append('\n');
        }

        return text.ToString();
    }

    private static string Visible((char Sign, string Text, int Number) line)
    {
        if (line.Sign == ' ')
            return line.Text.TrimEnd('\r');
        var trimmed = line.Text.TrimEnd(' ', '\t', '\r');
        return trimmed + line.Text[trimmed.Length..].Replace(' ', '·').Replace("\t", "→", StringComparison.Ordinal).Replace("\r", "\\r", StringComparison.Ordinal);
    }

    private static List<(char Sign, string Text, int Number)> Lines(string[] a, string[] b)
    {
        // The longest common subsequence; test sources are small.
        var length = new int[a.Length + 1, b.Length + 1];
        for (var i = a.Length - 1; i >= 0; i--)
        {
            for (var j = b.Length - 1; j >= 0; j--)
                length[i, j] = a[i] == b[j] ? length[i + 1, j + 1] + 1 : Math.Max(length[i + 1, j], length[i, j + 1]);
        }

        var lines = new List<(char, string, int)>();
        int x = 0, y = 0;
        while (x < a.Length || y < b.Length)
        {
            if (x < a.Length && y < b.Length && a[x] == b[y])
                lines.Add((' ', a[x++], ++y));
            else if (y >= b.Length || (x < a.Length && length[x + 1, y] >= length[x, y + 1]))
                lines.Add(('-', a[x++], y + 1));
            else
                lines.Add(('+', b[y], ++y));
        }

        return lines;
    }
}
