// needs: Serilog
// namespaces: Serilog
// packages: Serilog.Settings.Configuration, Serilog.AspNetCore

using Microsoft.Extensions.Configuration;
using Serilog.Configuration;

namespace Serilog;

public static class ConfigurationLoggerConfigurationExtensions
{
    public static LoggerConfiguration Configuration(this LoggerSettingsConfiguration settingConfiguration, IConfiguration configuration, object? readerOptions = null) => throw null!;
}
