// needs: Serilog
// namespaces: Serilog
// packages: Serilog.Sinks.Console, Serilog.AspNetCore

using Serilog.Configuration;
using Serilog.Events;

namespace Serilog;

public static class ConsoleLoggerConfigurationExtensions
{
    public static LoggerConfiguration Console(this LoggerSinkConfiguration sinkConfiguration, LogEventLevel restrictedToMinimumLevel = LogEventLevel.Verbose, string outputTemplate = "", IFormatProvider? formatProvider = null, Core.LoggingLevelSwitch? levelSwitch = null, LogEventLevel? standardErrorFromLevel = null, object? theme = null, bool applyThemeToRedirectedOutput = false, object? syncRoot = null) => throw null!;
    public static LoggerConfiguration Console(this LoggerSinkConfiguration sinkConfiguration, object formatter, LogEventLevel restrictedToMinimumLevel = LogEventLevel.Verbose) => throw null!;
}
