using System.CommandLine;

namespace ObservabilityGate.Cli.Commands;

/// <summary><c>obsgate completion</c>: a script that lets a shell ask the program itself what may come next.</summary>
internal static class CompletionCommand
{
    private const string Bash = """
        # obsgate completion bash >> ~/.bashrc
        _obsgate() {
          local IFS=$'\n'
          COMPREPLY=( $(compgen -W "$(obsgate "[suggest:${COMP_POINT}]" "${COMP_LINE}" 2>/dev/null)" -- "${COMP_WORDS[COMP_CWORD]}") )
        }
        complete -o default -F _obsgate obsgate
        """;

    private const string Zsh = """
        # obsgate completion zsh > "${fpath[1]}/_obsgate"
        #compdef obsgate
        _obsgate() {
          local -a found
          found=("${(@f)$(obsgate "[suggest:${CURSOR}]" "${BUFFER}" 2>/dev/null)}")
          compadd -a found || _files
        }
        compdef _obsgate obsgate
        """;

    private const string Fish = """
        # obsgate completion fish > ~/.config/fish/completions/obsgate.fish
        complete -c obsgate -a '(obsgate "[suggest:"(commandline -C)"]" (commandline -p) 2>/dev/null)'
        """;

    private const string PowerShell = """
        # obsgate completion pwsh >> $PROFILE
        Register-ArgumentCompleter -Native -CommandName obsgate -ScriptBlock {
          param($word, $ast, $position)
          obsgate "[suggest:$position]" "$ast" 2>$null | Where-Object { $_ -like "$word*" } |
            ForEach-Object { [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_) }
        }
        """;

    public static Command Create()
    {
        var shell = new Argument<string>("shell") { Description = "bash, zsh, fish or pwsh.", HelpName = "SHELL" };
        shell.AcceptOnlyFromAmong("bash", "zsh", "fish", "pwsh");
        var command = new Command("completion", "Write a completion script for a shell.") { shell };
        command.SetAction(parsed =>
        {
            parsed.InvocationConfiguration.Output.WriteLine(parsed.GetValue(shell) switch { "zsh" => Zsh, "fish" => Fish, "pwsh" => PowerShell, _ => Bash });
            return ExitCodes.Pass;
        });
        return command;
    }
}
