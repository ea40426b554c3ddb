using Spectre.Console;

namespace ObservabilityGate.Cli.Reporting;

internal static class Consoles
{
    /// <summary>A console over a writer; without colour it writes plain text and breaks no line.</summary>
    public static IAnsiConsole Create(TextWriter output, bool colour)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = colour ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = colour ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(output),
        });
        console.Profile.Width = int.MaxValue / 4;
        return console;
    }
}
