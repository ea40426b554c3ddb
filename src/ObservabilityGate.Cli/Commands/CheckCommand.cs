using System.CommandLine;
using Microsoft.CodeAnalysis;
using ObservabilityGate.Analyzers.Hooks;
using ObservabilityGate.Cli.Gate;
using ObservabilityGate.Cli.Reporting;

namespace ObservabilityGate.Cli.Commands;

/// <summary><c>obsgate check</c>.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var repository = SharedOptions.Repository();
        var @base = new Option<string?>("--base") { Description = "What to compare with: the merge base of it and the head is used. Default: the repository's main branch.", HelpName = "REV" };
        var head = new Option<string?>("--head") { Description = "What to check. Default: HEAD.", HelpName = "REV" };
        var staged = new Option<bool>("--staged") { Description = "Check what is staged, against HEAD." };
        var workTree = new Option<bool>("--worktree") { Description = "Check the working tree with untracked files, against HEAD." };
        var files = new Option<string[]>("--files") { Description = "Check these files of the working tree as if they were new.", HelpName = "FILE", AllowMultipleArgumentsPerToken = true };
        var all = new Option<bool>("--all") { Description = "Check every endpoint of the head." };
        var strict = new Option<bool>("--strict") { Description = "Ask for metrics, tracing and logging, each." };
        var require = new Option<string?>("--require") { Description = "Ask for these: any, or a list of metrics, tracing, logging.", HelpName = "LIST" };
        var scope = SharedOptions.OneOf("--scope", "Which endpoints answer for what was there before: those with a touched body, on a touched line, in a touched file, all, none (new).", "members", "lines", "files", "all", "new");
        var failOn = SharedOptions.OneOf("--fail-on", "The least severity that fails.", "warning", "info", "error");
        var depth = SharedOptions.Depth();
        var git = SharedOptions.Git();
        var references = SharedOptions.References();
        var index = SharedOptions.Index();
        var format = OutputFormat.Option(CheckFormats.Names);

        var command = new Command("check", "Check the endpoints that a change adds, touches or un-instruments.")
        {
            @base, head, staged, workTree, files, all, strict, require, scope, failOn, depth, format, git, repository, references, index,
        };
        command.Validators.Add(result =>
        {
            var modes = new[] { staged, workTree, all }.Count(result.GetValue) + (result.GetValue(files) is { Length: > 0 } ? 1 : 0);
            if (modes > 1)
                result.AddError("--staged, --worktree, --files and --all exclude each other");
            if (result.GetValue(head) is not null && (result.GetValue(staged) || result.GetValue(workTree) || result.GetValue(files) is { Length: > 0 }))
                result.AddError("--head names a commit: it goes with none of --staged, --worktree, --files");
            if (result.GetValue(@base) is not null && (result.GetValue(all) || result.GetValue(files) is { Length: > 0 }))
                result.AddError("--base goes with neither --all nor --files: they compare with nothing");
            if (result.GetValue(strict) && result.GetValue(require) is not null)
                result.AddError("--strict and --require exclude each other");
            if (result.GetValue(require) is { } list && Required(list, strict: false) is null)
                result.AddError($"'{list}' is no list of metrics, tracing, logging, nor any");
        });
        command.SetAction(parsed => Run(
            new CheckRequest
            {
                Path = parsed.GetValue(repository)!.FullName,
                Mode = parsed.GetValue(staged) ? CheckMode.Staged : parsed.GetValue(workTree) ? CheckMode.WorkTree : parsed.GetValue(all) ? CheckMode.All : parsed.GetValue(files) is { Length: > 0 } ? CheckMode.Files : CheckMode.Commits,
                Base = parsed.GetValue(@base),
                Head = parsed.GetValue(head),
                Files = parsed.GetValue(files) ?? [],
                Required = Required(parsed.GetValue(require), parsed.GetValue(strict)),
                Scope = Enum.Parse<CheckScope>(parsed.GetValue(scope)!, ignoreCase: true),
                FailOn = parsed.GetValue(failOn) switch { "info" => DiagnosticSeverity.Info, "error" => DiagnosticSeverity.Error, _ => DiagnosticSeverity.Warning },
                Depth = SharedOptions.DepthOf(parsed.GetValue(depth)!),
                Git = SharedOptions.BackEnd(parsed.GetValue(git)!),
                References = parsed.GetValue(references),
                UsesIndex = parsed.GetValue(index) != "off",
            },
            parsed.GetValue(format)!,
            parsed.InvocationConfiguration.Output));
        return command;
    }

    private static int Run(CheckRequest request, OutputFormat[] formats, TextWriter output)
    {
        CheckResult result;
        using (var progress = ProgressLine.OnTerminal())
            result = GateRun.Execute(request with { Progress = progress.Report });

        OutputFormat.WriteAll(formats, output, (format, writer) => CheckFormats.Reporter(format.Name, Terminal.HasColour && format.File is null).Write(result, writer));
        return ExitCodes.For(result.Verdict);
    }

    /// <summary>The categories asked for: null when the configuration decides, none for <c>any</c>.</summary>
    private static HookCategories? Required(string? list, bool strict)
    {
        if (strict)
            return HookCategories.All;
        if (list is null)
            return null;
        if (list.Trim() == "any")
            return HookCategories.None;

        // A word that names no category must not quietly ask for less.
        return list.Split([',', ' '], StringSplitOptions.RemoveEmptyEntries).All(word => HookCategoriesExtensions.ParseList(word) != HookCategories.None)
            && HookCategoriesExtensions.ParseList(list) is not HookCategories.None and var categories ? categories : null;
    }
}
