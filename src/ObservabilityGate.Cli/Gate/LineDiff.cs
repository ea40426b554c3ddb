using Microsoft.CodeAnalysis.Text;

namespace ObservabilityGate.Cli.Gate;

/// <summary>Which lines of a text are not in the text before it (Myers' greedy algorithm, without the common start and end).</summary>
internal static class LineDiff
{
    // Past this many edits everything between the common start and end counts as changed: an answer, not a wait.
    private const int MaximumEdits = 2000;

    /// <summary>Zero-based lines of <paramref name="after"/> that were added or changed. A deletion marks the line that it left behind.</summary>
    public static IReadOnlySet<int> ChangedLines(SourceText? before, SourceText after)
    {
        var left = before is null ? [] : before.Lines.Select(l => l.ToString()).ToArray();
        var right = after.Lines.Select(l => l.ToString()).ToArray();
        var start = 0;
        while (start < left.Length && start < right.Length && left[start] == right[start])
            start++;
        var leftEnd = left.Length;
        var rightEnd = right.Length;
        while (leftEnd > start && rightEnd > start && left[leftEnd - 1] == right[rightEnd - 1])
        {
            leftEnd--;
            rightEnd--;
        }

        var common = Common(left.AsSpan(start, leftEnd - start), right.AsSpan(start, rightEnd - start));
        var changed = Enumerable.Range(start, rightEnd - start).Except(common.Select(c => start + c.Right)).ToHashSet();
        var (nextLeft, nextRight) = (0, 0);
        foreach (var (l, r) in common.Append((Left: leftEnd - start, Right: rightEnd - start)))
        {
            if (l > nextLeft && r == nextRight)
                changed.Add(Math.Min(start + r, right.Length - 1));
            (nextLeft, nextRight) = (l + 1, r + 1);
        }

        return changed;
    }

    /// <summary>Pairs of indices on a longest common subsequence, in order; none when the texts are too different to tell cheaply.</summary>
    private static List<(int Left, int Right)> Common(ReadOnlySpan<string> left, ReadOnlySpan<string> right)
    {
        var maximum = Math.Min(left.Length + right.Length, MaximumEdits);
        var trace = new List<int[]>();
        var furthest = new int[(2 * maximum) + 2];
        for (var d = 0; d <= maximum; d++)
        {
            trace.Add((int[])furthest.Clone());
            for (var k = -d; k <= d; k += 2)
            {
                var x = k == -d || (k != d && furthest[maximum + k - 1] < furthest[maximum + k + 1]) ? furthest[maximum + k + 1] : furthest[maximum + k - 1] + 1;
                var y = x - k;
                while (x < left.Length && y < right.Length && left[x] == right[y])
                {
                    x++;
                    y++;
                }

                furthest[maximum + k] = x;
                if (x >= left.Length && y >= right.Length)
                    return Backtrack(trace, left.Length, right.Length, maximum);
            }
        }

        return [];
    }

    private static List<(int Left, int Right)> Backtrack(List<int[]> trace, int x, int y, int offset)
    {
        var common = new List<(int Left, int Right)>();
        for (var d = trace.Count - 1; d >= 0; d--)
        {
            var furthest = trace[d];
            var k = x - y;
            var previousK = k == -d || (k != d && furthest[offset + k - 1] < furthest[offset + k + 1]) ? k + 1 : k - 1;
            var previousX = d == 0 ? 0 : furthest[offset + previousK];
            var previousY = previousX - previousK;
            while (x > previousX && y > (d == 0 ? 0 : previousY) && x > 0 && y > 0)
            {
                x--;
                y--;
                common.Add((x, y));
            }

            x = previousX;
            y = previousY;
        }

        common.Reverse();
        return common;
    }
}
