using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using ObservabilityGate.Cli.Gate;
using ObservabilityGate.Cli.Git;
using ObservabilityGate.Cli.Reporting;

namespace ObservabilityGate.Cli.Commands;

/// <summary>The whole command line: commands, help with examples, and what an exception means to a script.</summary>
internal static class CommandLine
{
    private const string Examples = """

        Examples:
          obsgate check                               the current branch, against the main branch
          obsgate check --base origin/main --strict   ask for metrics, tracing and logging, each
          obsgate check --worktree                    what is not committed yet
          obsgate check --format github --format json=report.json
          obsgate baseline write                      accept what is there already; commit the file
          obsgate baseline prune                      forget what is mended
          obsgate coverage                            every endpoint, and how it can be observed
          obsgate explain src/Orders.cs:42            why an endpoint has a finding, or none
          obsgate explain OBG1001                     what a rule means, and how to fix it
          obsgate init                                a workflow, options and a baseline for this repository
          obsgate coverage --sample 40 --seed 1 --format ndjson

        Exit codes:
          0 pass   1 findings   2 usage or configuration   3 inconclusive   4 internal error

        """;

    public static int Run(string[] args, TextWriter output, TextWriter error) => Run(args, output, error, Environment.GetEnvironmentVariable);

    /// <param name="args">The arguments.</param>
    /// <param name="output">What is printed for the user.</param>
    /// <param name="error">What is printed about the run.</param>
    /// <param name="variable">Reads an environment variable.</param>
    public static int Run(string[] args, TextWriter output, TextWriter error, Func<string, string?> variable)
    {
        try
        {
            var parsed = Create(variable).Parse(args);
            if (parsed.Errors.Count > 0 && parsed.Action is not HelpAction)
            {
                foreach (var problem in parsed.Errors)
                    error.WriteLine($"obsgate: {Inert.Text(problem.Message)}");
                error.WriteLine("Try 'obsgate --help'.");
                return ExitCodes.Usage;
            }

            return parsed.Invoke(new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false });
        }
        catch (Exception e) when (e is UsageException or NotARepositoryException)
        {
            error.WriteLine($"obsgate: {Inert.Text(e.Message)}");
            return ExitCodes.Usage;
        }
        catch (Exception e) when (UnreadableObjectException.In(e) is { } unreadable)
        {
            error.WriteLine($"obsgate: inconclusive: {Inert.Text(unreadable.Message)}");
            return ExitCodes.Inconclusive;
        }
        catch (GitException e)
        {
            error.WriteLine($"obsgate: {Inert.Text(e.Message)}");
            return ExitCodes.Usage;
        }
        catch (Exception e)
        {
            error.WriteLine($"obsgate: internal error: {Inert.Text(e.GetType().Name)}: {Inert.Text(e.Message)}");
            error.WriteLine("This is a fault of obsgate, not of your code. Please report it with the lines below.");
            foreach (var line in (e.StackTrace ?? "").Split('\n'))
                error.WriteLine(Inert.Text(line.TrimEnd()));
            return ExitCodes.Internal;
        }
    }

    private static RootCommand Create(Func<string, string?> variable)
    {
        var root = new RootCommand("Finds endpoints that nobody can observe: in a change, or in a whole code base. Reads git objects; builds and runs nothing.")
        {
            new CheckCommand(variable).Command,
            CoverageCommand.Create(),
            BaselineCommand.Create(),
            RulesCommand.Create(),
            ExplainCommand.Create(),
            InitCommand.Create(),
            ActionCommand.Create(),
            CompletionCommand.Create(),
        };
        var help = root.Options.OfType<HelpOption>().Single();
        help.Action = new HelpWithExamples((HelpAction)help.Action!);
        return root;
    }

    private sealed class HelpWithExamples(HelpAction inner) : SynchronousCommandLineAction
    {
        public override int Invoke(ParseResult parseResult)
        {
            var code = inner.Invoke(parseResult);
            parseResult.InvocationConfiguration.Output.Write(Examples);
            return code;
        }
    }
}
