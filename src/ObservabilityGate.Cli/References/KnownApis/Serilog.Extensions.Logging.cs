// needs: Serilog
// namespaces: Serilog
// packages: Serilog.Extensions.Logging, Serilog.AspNetCore, Serilog.Extensions.Hosting

using Microsoft.Extensions.Logging;

namespace Serilog;

public static class SerilogLoggingBuilderExtensions
{
    public static ILoggingBuilder AddSerilog(this ILoggingBuilder builder, ILogger? logger = null, bool dispose = false) => throw null!;
}

public static class SerilogLoggerFactoryExtensions
{
    public static ILoggerFactory AddSerilog(this ILoggerFactory factory, ILogger? logger = null, bool dispose = false) => throw null!;
}
