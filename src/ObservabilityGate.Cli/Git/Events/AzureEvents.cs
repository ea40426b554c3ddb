namespace ObservabilityGate.Cli.Git.Events;

/// <summary>What Azure Pipelines says; all of it in variables. It does not tell what a push replaced.</summary>
internal static class AzureEvents
{
    public static EventContext Read(Func<string, string?> variable)
    {
        var reason = variable("BUILD_REASON") ?? "";
        var isPullRequest = string.Equals(reason, "PullRequest", StringComparison.OrdinalIgnoreCase);
        return new("Azure Pipelines", reason.Length == 0 ? "build without a reason" : GitException.Sanitise(reason), isPullRequest ? PullRequest(variable) : new CiEvent.None())
        {
            Remedy = "set `fetchDepth: 0` at the checkout step",
        };
    }

    private static CiEvent.PullRequest PullRequest(Func<string, string?> variable) => new(
        EventText.Branch(variable("SYSTEM_PULLREQUEST_TARGETBRANCH")),
        null,
        EventText.Commit(variable("SYSTEM_PULLREQUEST_SOURCECOMMITID")),
        EventText.Commit(variable("BUILD_SOURCEVERSION")));
}
