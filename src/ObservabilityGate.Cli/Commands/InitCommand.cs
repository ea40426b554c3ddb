using System.CommandLine;
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
        var noWorkflow = new Option<bool>("--no-workflow") { Description = "Write no GitHub workflow." };
        var command = new Command("init", "Set a repository up: a workflow for pull requests, options in .editorconfig. Overwrites nothing.") { noWorkflow, git, repository };
        command.SetAction(parsed =>
        {
            var output = parsed.InvocationConfiguration.Output;
            string root;
            using (var opened = GitRepositories.Open(parsed.GetValue(repository)!.FullName, SharedOptions.BackEnd(parsed.GetValue(git)!)))
                root = opened.WorkTree ?? throw new Gate.UsageException("init writes files, and a bare repository has none");

            var setup = new RepositorySetup(root);
            List<SetupStep> steps = [setup.AddOptions()];
            if (!parsed.GetValue(noWorkflow))
                steps.Add(setup.AddWorkflow());
            foreach (var step in steps)
                output.WriteLine($"{step.Path}: {Inert.Text(step.What)}");
            output.WriteLine("next: look at the files, commit them, and try 'obsgate check --worktree'");
            return ExitCodes.Pass;
        });
        return command;
    }
}
