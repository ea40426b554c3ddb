using System.Globalization;
using ObservabilityGate.Cli.Gate;
using ObservabilityGate.Cli.Git.Events;
using ObservabilityGate.Cli.Reporting;

namespace ObservabilityGate.Cli.Ci;

/// <summary>Shows a result in all the places that a GitHub job has: the log, annotations, the summary, the outputs and the one comment.</summary>
internal sealed class ActionReport(ActionInputs inputs, Func<string, string?> environment)
{
    // A job's summary may be longer than a comment.
    private const int MaximumSummaryCharacters = 250_000;

    public void Write(CheckResult result, TextWriter output)
    {
        // GitHub obeys every line of a log that looks like a command; between these two lines it obeys none.
        var fence = $"obsgate-{Guid.NewGuid():N}";
        output.WriteLine($"::stop-commands::{fence}");
        new ConsoleReporter(colour: false).Write(result, output);
        output.WriteLine($"::{fence}::");
        if (inputs.Annotations)
            new GithubReporter().Write(result, output);
        Notice(WorkflowFiles.AddOutputs(environment("GITHUB_OUTPUT"), Outputs(result)), output);
        if (inputs.Summary)
            Notice(WorkflowFiles.AddSummary(environment("GITHUB_STEP_SUMMARY"), Markdown(result, MaximumSummaryCharacters)), output);
        if (inputs.Comment)
            Notice(Comment(result), output);
    }

    private IEnumerable<(string Name, string Value)> Outputs(CheckResult result) =>
    [
        ("verdict", result.Verdict.ToString().ToLowerInvariant()),
        ("new-count", Count(result, f => f.State is FindingState.New or FindingState.Loosened)),
        ("error-count", Count(result, f => f.Fails)),
        ("warning-count", Count(result, f => !f.Fails && f.State is FindingState.New or FindingState.Loosened or FindingState.Existing)),
        ("base-sha", result.Base?.Sha ?? ""),
        ("head-sha", result.Head?.Sha ?? ""),
        ("sarif-path", environment("OBSGATE_SARIF_FILE")?.Trim() ?? ""),
        ("json-path", environment("OBSGATE_JSON_FILE")?.Trim() ?? ""),
    ];

    private static string Count(CheckResult result, Func<GateFinding, bool> isCounted) => result.Findings.Count(isCounted).ToString(CultureInfo.InvariantCulture);

    private string? Comment(CheckResult result)
    {
        using var comment = PullRequestComment.In(environment, EventFile.Read(environment("GITHUB_EVENT_PATH")).Number("pull_request", "number"));
        var isNews = result.Verdict != Verdict.Pass || result.Findings.Any(f => f.State is FindingState.New or FindingState.Loosened or FindingState.Existing);
        return comment is null ? "no comment was written: there is no pull request here, or no token" : comment.Put(Markdown(result, MarkdownReporter.Fits), isNews);
    }

    /// <summary>What goes wrong beside the check is said and changes no verdict.</summary>
    private static void Notice(string? problem, TextWriter output)
    {
        if (problem is not null)
            output.WriteLine($"::notice title=obsgate::{Inert.Text(problem).Replace("%", "%25", StringComparison.Ordinal)}");
    }

    private static string Markdown(CheckResult result, int maximum)
    {
        using var text = new StringWriter { NewLine = "\n" };
        new MarkdownReporter(maximum).Write(result, text);
        return text.ToString();
    }
}
