// needs: Microsoft.Azure.Functions.Worker.Core
// namespaces: Microsoft.Azure.Functions.Worker, Microsoft.Azure.Functions.Worker.Builder
// packages: Microsoft.Azure.Functions.Worker

using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.Metrics;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Microsoft.Azure.Functions.Worker
{
    public static class FunctionsWorkerHost
    {
        public static void RunDefault(Action<IServiceCollection>? configureServices = null) => throw null!;
        public static Task RunDefaultAsync(Action<IServiceCollection>? configureService = null) => throw null!;
    }
}

namespace Microsoft.Azure.Functions.Worker.Builder
{
    public sealed class FunctionsApplicationBuilder : IHostApplicationBuilder, IFunctionsWorkerApplicationBuilder
    {
        public IConfigurationManager Configuration => throw null!;
        public IHostEnvironment Environment => throw null!;
        public ILoggingBuilder Logging => throw null!;
        public IMetricsBuilder Metrics => throw null!;
        public IServiceCollection Services => throw null!;
        IDictionary<object, object> IHostApplicationBuilder.Properties => throw null!;
        public IHost Build() => throw null!;
        void IHostApplicationBuilder.ConfigureContainer<TContainerBuilder>(IServiceProviderFactory<TContainerBuilder> factory, Action<TContainerBuilder>? configure) => throw null!;
        public IFunctionsWorkerApplicationBuilder Use(Func<Middleware.FunctionExecutionDelegate, Middleware.FunctionExecutionDelegate> middleware) => throw null!;
    }

    public static class FunctionsApplication
    {
        public static FunctionsApplicationBuilder CreateBuilder(string[] args) => throw null!;
    }
}

namespace Microsoft.Extensions.DependencyInjection
{
    public static class FunctionsWorkerServiceCollectionExtensions
    {
        public static IFunctionsWorkerApplicationBuilder AddFunctionsWorkerDefaults(this IServiceCollection services, Action<WorkerOptions>? configure = null) => throw null!;
    }
}

namespace Microsoft.Extensions.Hosting
{
    public static class WorkerHostBuilderExtensions
    {
        public static IHostBuilder ConfigureFunctionsWorkerDefaults(this IHostBuilder builder) => throw null!;
        public static IHostBuilder ConfigureFunctionsWorkerDefaults(this IHostBuilder builder, Action<IFunctionsWorkerApplicationBuilder> configure) => throw null!;
        public static IHostBuilder ConfigureFunctionsWorkerDefaults(this IHostBuilder builder, Action<WorkerOptions> configureOptions) => throw null!;
        public static IHostBuilder ConfigureFunctionsWorkerDefaults(this IHostBuilder builder, Action<IFunctionsWorkerApplicationBuilder> configure, Action<WorkerOptions>? configureOptions) => throw null!;
        public static IHostBuilder ConfigureFunctionsWorkerDefaults(this IHostBuilder builder, Action<HostBuilderContext, IFunctionsWorkerApplicationBuilder> configure) => throw null!;
        public static IHostBuilder ConfigureFunctionsWorkerDefaults(this IHostBuilder builder, Action<HostBuilderContext, IFunctionsWorkerApplicationBuilder> configure, Action<WorkerOptions>? configureOptions) => throw null!;
    }
}
