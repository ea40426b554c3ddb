// needs: Serilog
// namespaces: Serilog, Serilog.Extensions.Hosting
// packages: Serilog.Extensions.Hosting, Serilog.AspNetCore

using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Serilog
{
    public interface IDiagnosticContext
    {
        void Set(string propertyName, object? value, bool destructureObjects = false);
        void SetException(Exception exception);
    }

    public static class SerilogHostBuilderExtensions
    {
        public static IHostBuilder UseSerilog(this IHostBuilder builder, ILogger? logger = null, bool dispose = false) => throw null!;
        public static IHostBuilder UseSerilog(this IHostBuilder builder, Action<HostBuilderContext, LoggerConfiguration> configureLogger, bool preserveStaticLogger = false, bool writeToProviders = false) => throw null!;
        public static IHostBuilder UseSerilog(this IHostBuilder builder, Action<HostBuilderContext, IServiceProvider, LoggerConfiguration> configureLogger, bool preserveStaticLogger = false, bool writeToProviders = false) => throw null!;
    }

    public static class SerilogServiceCollectionExtensions
    {
        public static IServiceCollection AddSerilog(this IServiceCollection collection, ILogger? logger = null, bool dispose = false) => throw null!;
        public static IServiceCollection AddSerilog(this IServiceCollection collection, Action<LoggerConfiguration> configureLogger, bool preserveStaticLogger = false, bool writeToProviders = false) => throw null!;
        public static IServiceCollection AddSerilog(this IServiceCollection collection, Action<IServiceProvider, LoggerConfiguration> configureLogger, bool preserveStaticLogger = false, bool writeToProviders = false) => throw null!;
    }

    public static class LoggerConfigurationExtensions
    {
        public static Extensions.Hosting.ReloadableLogger CreateBootstrapLogger(this LoggerConfiguration loggerConfiguration) => throw null!;
    }
}

namespace Serilog.Extensions.Hosting
{
    public sealed class ReloadableLogger : ILogger, IDisposable
    {
        public void Dispose() => throw null!;
        public void Write(Events.LogEvent logEvent) => throw null!;
    }

    public sealed class DiagnosticContext(ILogger logger) : IDiagnosticContext
    {
        public void Set(string propertyName, object? value, bool destructureObjects = false) => throw null!;
        public void SetException(Exception exception) => throw null!;
    }
}
