using System.CommandLine;
using System.CommandLine.Parsing;
using Microsoft.CodeAnalysis;
using ObservabilityGate.Analyzers.Hooks;
using ObservabilityGate.Cli.Gate;
using ObservabilityGate.Cli.Gate.Exact;
using ObservabilityGate.Cli.Git.Events;
using ObservabilityGate.Cli.Reporting;
using ObservabilityGate.Cli.Snapshots;

namespace ObservabilityGate.Cli.Commands;

/// <summary><c>obsgate check</c>.</summary>
internal sealed class CheckCommand
{
    private readonly Option<DirectoryInfo> _repository = SharedOptions.Repository();
    private readonly Option<string?> _base = new("--base") { Description = "What to compare with: the merge base of it and the head is used. Default: what the build server's event says, else the repository's main branch.", HelpName = "REV" };
    private readonly Option<string?> _head = new("--head") { Description = "What to check. Default: what the build server's event says, else HEAD.", HelpName = "REV" };
    private readonly Option<string?> _fetch = new Option<string?>("--fetch") { Description = "auto: fetch the commits that a shallow clone lacks, into refs/obsgate. never: do without. Default: auto on a build server, else never." }.AcceptOnlyFromAmong("auto", "never");
    private readonly Option<bool> _staged = new("--staged") { Description = "Check what is staged, against HEAD." };
    private readonly Option<bool> _workTree = new("--worktree") { Description = "Check the working tree with untracked files, against HEAD." };
    private readonly Option<string[]> _files = new("--files") { Description = "Check these files of the working tree as if they were new.", HelpName = "FILE", AllowMultipleArgumentsPerToken = true };
    private readonly Option<bool> _all = new("--all") { Description = "Check every endpoint of the head." };
    private readonly Option<bool> _strict = new("--strict") { Description = "Ask for metrics, tracing and logging, each." };
    private readonly Option<string?> _require = new("--require") { Description = "Ask for these: any, or a list of metrics, tracing, logging.", HelpName = "LIST" };
    private readonly Option<string> _scope = SharedOptions.OneOf("--scope", "Which endpoints answer for what was there before: those with a touched body, on a touched line, in a touched file, all, none (new).", "members", "lines", "files", "all", "new");
    private readonly Option<string> _failOn = SharedOptions.OneOf("--fail-on", "The least severity that fails, whatever obsgate.yaml says.", "warning", "info", "error");
    private readonly Option<string> _depth = SharedOptions.Depth();
    private readonly Option<string> _git = SharedOptions.Git();
    private readonly Option<ReferenceDepth> _references = SharedOptions.References();
    private readonly Option<string[]> _sarifIn = new("--sarif-in") { Description = "Take the findings of the head from these logs of its build (-p:ErrorLog=FILE%2Cversion=2.1), to the line.", HelpName = "FILE", AllowMultipleArgumentsPerToken = true };
    private readonly Option<string> _index = SharedOptions.Index();
    private readonly Option<OutputFormat[]> _format = OutputFormat.Option(CheckFormats.Names);

    private readonly Func<string, string?> _variable;

    /// <param name="variable">Reads an environment variable: build servers describe their event there. Default: those of this process.</param>
    public CheckCommand(Func<string, string?>? variable = null)
    {
        _variable = variable ?? Environment.GetEnvironmentVariable;
        Command = new("check", "Check the endpoints that a change adds, touches or un-instruments.")
        {
            _base, _head, _fetch, _staged, _workTree, _files, _all, _strict, _require, _scope, _failOn, _depth, _format, _sarifIn, _git, _repository, _references, _index,
        };
        Command.Validators.Add(Validate);
        Command.SetAction(parsed => Run(parsed, parsed.InvocationConfiguration.Output));
    }

    public Command Command { get; }

    /// <summary>What the command line asks for.</summary>
    public CheckRequest Request(ParseResult parsed) => new()
    {
        Path = parsed.GetValue(_repository)!.FullName,
        Mode = parsed.GetValue(_staged) ? CheckMode.Staged : parsed.GetValue(_workTree) ? CheckMode.WorkTree : parsed.GetValue(_all) ? CheckMode.All : HasFiles(parsed.GetValue(_files)) ? CheckMode.Files : CheckMode.Commits,
        Base = parsed.GetValue(_base),
        Head = parsed.GetValue(_head),
        Event = EventContext.Read(_variable),
        Fetch = parsed.GetValue(_fetch) switch { "auto" => FetchChoice.Auto, "never" => FetchChoice.Never, _ => FetchChoice.Unset },
        Files = parsed.GetValue(_files) ?? [],
        Required = Required(parsed.GetValue(_require), parsed.GetValue(_strict)),
        Scope = Enum.Parse<CheckScope>(parsed.GetValue(_scope)!, ignoreCase: true),
        FailOn = parsed.GetResult(_failOn) is not { Implicit: false } ? null : parsed.GetValue(_failOn) switch { "info" => DiagnosticSeverity.Info, "error" => DiagnosticSeverity.Error, _ => DiagnosticSeverity.Warning },
        // What the compiler says is compared with what it would have said of the base.
        Depth = HasFiles(parsed.GetValue(_sarifIn)) ? CodeDepth.Compiler : SharedOptions.DepthOf(parsed.GetValue(_depth)!),
        Build = parsed.GetValue(_sarifIn) is { Length: > 0 } logs ? BuildLog.Read(logs) : null,
        Git = SharedOptions.BackEnd(parsed.GetValue(_git)!),
        References = parsed.GetValue(_references),
        UsesIndex = parsed.GetValue(_index) != "off",
    };

    /// <summary>Writes the formats that go into files; what goes to standard output is the caller's.</summary>
    public void WriteFiles(ParseResult parsed, CheckResult result) =>
        Write(parsed.GetValue(_format)!.Where(f => f.File is not null), TextWriter.Null, result);

    private void Validate(CommandResult result)
    {
        // The parser says so itself when an option has no value; asking for the value would be an error of ours.
        if (result.Children.OfType<OptionResult>().Any(o => !o.Implicit && o.Tokens.Count < o.Option.Arity.MinimumNumberOfValues))
            return;

        var modes = new[] { _staged, _workTree, _all }.Count(result.GetValue) + (HasFiles(result.GetValue(_files)) ? 1 : 0);
        if (modes > 1)
            result.AddError("--staged, --worktree, --files and --all exclude each other");
        if (result.GetValue(_head) is not null && (result.GetValue(_staged) || result.GetValue(_workTree) || HasFiles(result.GetValue(_files))))
            result.AddError("--head names a commit: it goes with none of --staged, --worktree, --files");
        if (result.GetValue(_base) is not null && (result.GetValue(_all) || HasFiles(result.GetValue(_files))))
            result.AddError("--base goes with neither --all nor --files: they compare with nothing");
        if (result.GetValue(_strict) && result.GetValue(_require) is not null)
            result.AddError("--strict and --require exclude each other");
        if (result.GetValue(_require) is { } list && Required(list, strict: false) is null)
            result.AddError($"'{list}' is no list of metrics, tracing, logging, nor any");
    }

    private static bool HasFiles(string[]? files) => files is { Length: > 0 };

    private int Run(ParseResult parsed, TextWriter output)
    {
        CheckResult result;
        using (var progress = ProgressLine.OnTerminal())
            result = GateRun.Execute(Request(parsed) with { Progress = progress.Report });

        Write(parsed.GetValue(_format)!, output, result);
        return ExitCodes.For(result.Verdict);
    }

    private static void Write(IEnumerable<OutputFormat> formats, TextWriter output, CheckResult result) =>
        OutputFormat.WriteAll(formats, output, (format, writer) => CheckFormats.Reporter(format.Name, Terminal.HasColour && format.File is null).Write(result, writer));

    /// <summary>The categories asked for: null when the configuration decides, none for <c>any</c>.</summary>
    internal static HookCategories? Required(string? list, bool strict)
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
