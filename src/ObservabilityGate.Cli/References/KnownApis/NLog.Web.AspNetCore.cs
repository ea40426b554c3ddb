// needs: NLog
// namespaces: NLog.Web
// packages: NLog.Web.AspNetCore

using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace NLog.Web;

public static class AspNetExtensions
{
    public static IHostBuilder UseNLog(this IHostBuilder builder) => throw null!;
    public static ILoggingBuilder AddNLogWeb(this ILoggingBuilder builder) => throw null!;
}

public static class SetupBuilderExtensions
{
    public static ISetupBuilder LoadConfigurationFromAppSettings(this ISetupBuilder setupBuilder, string? basePath = null, string? environment = null, string nlogConfigSection = "NLog", bool optional = true, bool reloadOnChange = false) => throw null!;
}
