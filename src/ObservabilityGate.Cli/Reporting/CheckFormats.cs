namespace ObservabilityGate.Cli.Reporting;

/// <summary>One format of <c>obsgate check</c>: its name, who reads it, which findings it lists, and what writes it.</summary>
internal sealed record CheckFormat(string Name, string For, string Lists, Func<bool, ICheckReporter> Create);

/// <summary>Every format of <c>obsgate check</c>. The command line and the documentation read this list.</summary>
internal static class CheckFormats
{
    private const string EveryState = "every state";
    private const string Open = "`new`, `existing`, `loosened`";

    /// <summary>The first one is the default.</summary>
    public static IReadOnlyList<CheckFormat> All { get; } =
    [
        new("console", "people; colour only on a terminal, and never where `NO_COLOR` is set", EveryState, colour => new ConsoleReporter(colour)),
        new("markdown", "job summaries and comments on pull requests; at most 60,000 characters", EveryState, _ => new MarkdownReporter()),
        new("github", "GitHub Actions: annotations, one a member, ten a level, the worst first; the last one says how many findings are left", Open, _ => new GithubReporter()),
        new("sarif", "code scanning and viewers; SARIF 2.1.0, one run, at most 5,000 results", EveryState, _ => new SarifReporter()),
        new("json", "programs; one document", EveryState, _ => new CheckJsonReporter()),
        new("ndjson", "programs; one record a line", EveryState, _ => new CheckNdjsonReporter()),
        new("gitlab", "GitLab merge requests: a Code Quality report", Open, _ => new GitlabReporter()),
        new("checkstyle", "Jenkins and others that read Checkstyle's XML", Open, _ => new CheckstyleReporter()),
        new("junit", "test reports: a test case a finding, and one an endpoint without", EveryState, _ => new JunitReporter()),
        new("rdjsonl", "reviewdog; columns count UTF-8 bytes", Open, _ => new RdjsonlReporter()),
    ];

    public static string[] Names => [.. All.Select(f => f.Name)];

    public static ICheckReporter Reporter(string name, bool colour) => All.First(f => f.Name == name).Create(colour);
}
