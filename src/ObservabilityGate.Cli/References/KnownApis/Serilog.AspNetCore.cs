// needs: Serilog, Serilog.Extensions.Hosting
// namespaces: Serilog, Serilog.AspNetCore
// packages: Serilog.AspNetCore

using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Serilog.AspNetCore;
using Serilog.Events;

namespace Serilog
{
    public static class SerilogApplicationBuilderExtensions
    {
        public static IApplicationBuilder UseSerilogRequestLogging(this IApplicationBuilder app, string messageTemplate) => throw null!;
        public static IApplicationBuilder UseSerilogRequestLogging(this IApplicationBuilder app, Action<RequestLoggingOptions>? configureOptions = null) => throw null!;
    }
}

namespace Serilog.AspNetCore
{
    public class RequestLoggingOptions
    {
        public Action<IDiagnosticContext, HttpContext>? EnrichDiagnosticContext { get; set; }
        public Func<HttpContext, double, Exception?, LogEventLevel> GetLevel { get; set; }
        public bool IncludeQueryInRequestPath { get; set; }
        public ILogger? Logger { get; set; }
        public string MessageTemplate { get; set; }
    }
}
