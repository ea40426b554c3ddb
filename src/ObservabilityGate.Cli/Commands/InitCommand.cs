using System.CommandLine;
using ObservabilityGate.Cli.Gate;
using ObservabilityGate.Cli.Git;
using ObservabilityGate.Cli.Reporting;
using ObservabilityGate.Cli.Setup;

namespace ObservabilityGate.Cli.Commands;

/// <summary><c>obsgate init</c>: a repository gets the workflow, the options and a baseline of what is there already.</summary>
internal static class InitCommand
{
    public static Command Create()
    {
        var repository = SharedOptions.Repository();
        var git = SharedOptions.Git();
        var noBaseline = new Option<bool>("--no-baseline") { Description = "Write no baseline of the findings that are there already." };
        var noWorkflow = new Option<bool>("--no-workflow") { Description = "Write no GitHub workflow." };
        var command = new Command("init", "Set a repository up: a workflow for pull requests, options in .editorconfig, a baseline of what is there already. Overwrites nothing.") { noWorkflow, noBaseline, git, repository };
        command.SetAction(parsed =>
        {
            var output = parsed.InvocationConfiguration.Output;
            string root;
            bool hasCommit;
            using (var opened = GitRepositories.Open(parsed.GetValue(repository)!.FullName, SharedOptions.BackEnd(parsed.GetValue(git)!)))
            {
                root = opened.WorkTree ?? throw new UsageException("init writes files, and a bare repository has none");
                hasCommit = !opened.IsUnborn;
            }

            var setup = new RepositorySetup(root);
            List<SetupStep> steps = [setup.AddOptions()];
            if (!parsed.GetValue(noWorkflow))
                steps.Add(setup.AddWorkflow());
            foreach (var step in steps)
                output.WriteLine($"{step.Path}: {Inert.Text(step.What)}");
            if (!parsed.GetValue(noBaseline) && hasCommit)
                output.WriteLine(Baseline(root, SharedOptions.BackEnd(parsed.GetValue(git)!)));
            output.WriteLine("next: look at the files, commit them, and try 'obsgate check --worktree'");
            return ExitCodes.Pass;
        });
        return command;
    }

    private static string Baseline(string root, BackEndChoice git)
    {
        var path = BaselineRun.PathIn(root);
        if (File.Exists(Path.Combine(root, path)))
            return $"{Inert.Text(path)}: is there already";

        using var progress = ProgressLine.OnTerminal();
        var result = BaselineRun.Execute(new() { Path = root, Git = git, Progress = progress.Report });
        return result.Verdict == Verdict.Inconclusive
            ? "no baseline was written: 'obsgate baseline write' says why"
            : $"{Inert.Text(result.Path)}: written, {result.Entries} finding{(result.Entries == 1 ? " is" : "s are")} there already and will not fail";
    }
}
