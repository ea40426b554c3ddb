using System.CommandLine;
using ObservabilityGate.Cli.Gate;
using ObservabilityGate.Cli.Reporting;

namespace ObservabilityGate.Cli.Commands;

/// <summary><c>obsgate baseline write</c> and <c>obsgate baseline prune</c>.</summary>
internal static class BaselineCommand
{
    public static Command Create() => new("baseline", "Write down the findings that are there already, so that only new ones fail.")
    {
        Create("write", "Put every finding of HEAD into the baseline file. Reasons and dates that are there stay.", isPruning: false),
        Create("prune", "Take what is mended out of the baseline file. Adds nothing.", isPruning: true),
    };

    private static Command Create(string name, string description, bool isPruning)
    {
        var repository = SharedOptions.Repository();
        var strict = new Option<bool>("--strict") { Description = "Ask for metrics, tracing and logging, each, as check does." };
        var require = new Option<string?>("--require") { Description = "Ask for these, as check does: any, or a list of metrics, tracing, logging.", HelpName = "LIST" };
        var depth = SharedOptions.Depth();
        var git = SharedOptions.Git();
        var references = SharedOptions.References();
        var index = SharedOptions.Index();
        var command = new Command(name, description) { strict, require, depth, git, repository, references, index };
        command.Validators.Add(result =>
        {
            if (result.GetValue(strict) && result.GetValue(require) is not null)
                result.AddError("--strict and --require exclude each other");
            if (result.GetValue(require) is { } list && CheckCommand.Required(list, strict: false) is null)
                result.AddError($"'{list}' is no list of metrics, tracing, logging, nor any");
        });
        command.SetAction(parsed => Run(
            new()
            {
                Path = parsed.GetValue(repository)!.FullName,
                IsPruning = isPruning,
                Required = CheckCommand.Required(parsed.GetValue(require), parsed.GetValue(strict)),
                Depth = SharedOptions.DepthOf(parsed.GetValue(depth)!),
                Git = SharedOptions.BackEnd(parsed.GetValue(git)!),
                References = parsed.GetValue(references),
                UsesIndex = parsed.GetValue(index) != "off",
            },
            parsed.InvocationConfiguration.Output));
        return command;
    }

    private static int Run(BaselineRequest request, TextWriter output)
    {
        BaselineResult result;
        using (var progress = ProgressLine.OnTerminal())
            result = BaselineRun.Execute(request with { Progress = progress.Report });

        foreach (var note in result.Notes)
            output.WriteLine($"note: {Inert.Text(note)}");
        output.WriteLine(result.Verdict == Verdict.Inconclusive
            ? "inconclusive: the baseline stays as it was"
            : $"{Inert.Text(result.Path)}: {result.Entries} {(result.Entries == 1 ? "entry" : "entries")}, {result.Added} added, {result.Removed} removed");
        return ExitCodes.For(result.Verdict);
    }
}
