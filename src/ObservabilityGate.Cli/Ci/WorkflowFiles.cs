using System.Text;

namespace ObservabilityGate.Cli.Ci;

/// <summary>
/// The files through which a step speaks to GitHub Actions: outputs for later steps, and the job's summary. See
/// https://docs.github.com/actions/reference/workflow-commands-for-github-actions.
/// </summary>
internal static class WorkflowFiles
{
    // One byte more than 1,048,576 in a step, and GitHub drops the whole summary.
    private const int MaximumSummaryBytes = 1_000_000;

    /// <summary>Adds outputs; a value cannot end its own block, whatever it holds.</summary>
    /// <returns>Why they could not be written, or null.</returns>
    public static string? AddOutputs(string? path, IEnumerable<(string Name, string Value)> outputs)
    {
        if (string.IsNullOrEmpty(path))
            return null;

        var text = new StringBuilder();
        foreach (var (name, value) in outputs)
        {
            var end = $"obsgate-{Guid.NewGuid():N}";
            text.Append(name).Append("<<").Append(end).Append('\n').Append(value).Append('\n').Append(end).Append('\n');
        }

        return Append(path, text.ToString());
    }

    /// <returns>Why it could not be written, or null.</returns>
    public static string? AddSummary(string? path, string markdown)
    {
        if (string.IsNullOrEmpty(path))
            return null;

        var used = File.Exists(path) ? new FileInfo(path).Length : 0;
        return used + Encoding.UTF8.GetByteCount(markdown) < MaximumSummaryBytes ? Append(path, markdown) : "the job's summary is full";
    }

    private static string? Append(string path, string text)
    {
        try
        {
            File.AppendAllText(path, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return $"{path} could not be written: {e.Message}";
        }
    }
}
