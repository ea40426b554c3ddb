using System.CommandLine;
using ObservabilityGate.Cli.Gate;
using ObservabilityGate.Cli.Reporting;

namespace ObservabilityGate.Cli.Commands;

/// <summary><c>obsgate coverage</c>.</summary>
internal static class CoverageCommand
{
    public static Command Create()
    {
        var repository = SharedOptions.Repository();
        var rev = new Option<string?>("--rev") { Description = "The revision to read. Default: HEAD.", HelpName = "REV" };
        var sample = new Option<int?>("--sample") { Description = "Draw N endpoints, of every kind and every kind of answer.", HelpName = "N" };
        var seed = new Option<int>("--seed") { Description = "Draw the same ones again.", HelpName = "S" };
        var depth = SharedOptions.Depth();
        var git = SharedOptions.Git();
        var references = SharedOptions.References();
        var index = SharedOptions.Index();
        var format = OutputFormat.Option("console", "json", "ndjson");
        var command = new Command("coverage", "List every endpoint with its hooks, and how much of the code base can be observed.")
        {
            rev, sample, seed, depth, format, git, repository, references, index,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(sample) is < 1)
                result.AddError("--sample takes a whole number from 1");
        });
        command.SetAction(parsed => Run(
            new CoverageRequest
            {
                Path = parsed.GetValue(repository)!.FullName,
                Rev = parsed.GetValue(rev),
                Sample = parsed.GetValue(sample),
                Seed = parsed.GetValue(seed),
                Depth = SharedOptions.DepthOf(parsed.GetValue(depth)!),
                Git = SharedOptions.BackEnd(parsed.GetValue(git)!),
                References = parsed.GetValue(references),
                UsesIndex = parsed.GetValue(index) != "off",
            },
            parsed.GetValue(format)!,
            parsed.InvocationConfiguration.Output));
        return command;
    }

    private static int Run(CoverageRequest request, OutputFormat[] formats, TextWriter output)
    {
        CoverageResult result;
        using (var progress = ProgressLine.OnTerminal())
            result = CoverageRun.Execute(request with { Progress = progress.Report });

        OutputFormat.WriteAll(formats, output, (format, writer) => Reporter(format).Write(result, writer));
        return ExitCodes.Pass;
    }

    private static ICoverageReporter Reporter(OutputFormat format) => format.Name switch
    {
        "json" => new CoverageJsonReporter(),
        "ndjson" => new CoverageNdjsonReporter(),
        _ => new CoverageConsoleReporter(Terminal.HasColour && format.File is null),
    };
}
