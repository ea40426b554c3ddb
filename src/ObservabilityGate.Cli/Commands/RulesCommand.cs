using System.CommandLine;
using System.Text;
using System.Text.Json;
using Microsoft.CodeAnalysis;
using ObservabilityGate.Cli.Gate;
using ObservabilityGate.Cli.Reporting;
using Spectre.Console;

namespace ObservabilityGate.Cli.Commands;

/// <summary><c>obsgate rules</c>: what is looked for.</summary>
internal static class RulesCommand
{
    public static Command Create()
    {
        var format = OutputFormat.Option("console", "json");
        var command = new Command("rules", "List every rule with its default severity.") { format };
        command.SetAction(parsed =>
        {
            OutputFormat.WriteAll(parsed.GetValue(format)!, parsed.InvocationConfiguration.Output, (chosen, writer) => Write(chosen, writer));
            return ExitCodes.Pass;
        });
        return command;
    }

    private static void Write(OutputFormat format, TextWriter output)
    {
        if (format.Name == "json")
            output.WriteLine(Json());
        else
            Table(Consoles.Create(output, Terminal.HasColour && format.File is null));
    }

    private static void Table(IAnsiConsole console)
    {
        foreach (var rule in RuleBook.Rules)
            console.MarkupLine($"[bold]{rule.Id}[/]  {Severity(rule),-8} {rule.Category,-10} {Markup.Escape(rule.Title.ToString(null))}");
        console.MarkupLine("[grey]obsgate explain OBG1001 tells what a rule means and how to fix it[/]");
    }

    private static string Json()
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true }))
        {
            json.WriteStartArray();
            foreach (var rule in RuleBook.Rules)
            {
                json.WriteStartObject();
                json.WriteString("id", rule.Id);
                json.WriteString("title", rule.Title.ToString(null));
                json.WriteString("category", rule.Category);
                json.WriteString("severity", Severity(rule));
                json.WriteString("description", rule.Description.ToString(null));
                json.WriteString("help", rule.HelpLinkUri);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        return Encoding.UTF8.GetString(buffer.ToArray());
    }

    private static string Severity(DiagnosticDescriptor rule) => rule.DefaultSeverity.ToString().ToLowerInvariant();
}
