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

            // Left to itself the library writes colours for some build servers, whatever was asked for.
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });
        console.Profile.Width = int.MaxValue / 4;
        return console;
    }

    /// <summary>Text that the change chose, inside markup. A name between colons would become a picture; a style of no length after each colon keeps it as it is.</summary>
    public static string Escape(string text) => Markup.Escape(Inert.Text(text)).Replace(":", ":[default][/]", StringComparison.Ordinal);
}
