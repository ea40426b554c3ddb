using System.CommandLine;
using ObservabilityGate.Cli.Ci;
using ObservabilityGate.Cli.Gate;
using ObservabilityGate.Cli.Reporting;

namespace ObservabilityGate.Cli.Commands;

/// <summary><c>obsgate action</c>: <c>check</c> as the GitHub Action runs it, with inputs from the environment and results in every place that a job has.</summary>
internal static class ActionCommand
{
    public static Command Create()
    {
        var command = new Command("action", "Run as the GitHub Action does: inputs are OBSGATE_* variables, the event is the job's.");
        command.SetAction(parsed => Run(Environment.GetEnvironmentVariable, parsed.InvocationConfiguration.Output));
        return command;
    }

    /// <exception cref="UsageException">An input cannot be used.</exception>
    public static int Run(Func<string, string?> environment, TextWriter output)
    {
        var inputs = ActionInputs.From(environment);
        var check = new CheckCommand(environment);
        var parsed = new RootCommand { check.Command }.Parse([.. inputs.Arguments]);
        if (parsed.Errors.Count > 0)
            throw new UsageException(string.Join("; ", parsed.Errors.Select(e => e.Message)));

        var result = GateRun.Execute(check.Request(parsed));
        check.WriteFiles(parsed, result);
        new ActionReport(inputs, environment).Write(result, output);
        return ExitCodes.For(result.Verdict);
    }
}
