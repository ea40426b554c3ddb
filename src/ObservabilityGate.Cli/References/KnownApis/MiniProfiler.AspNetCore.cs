// needs: MiniProfiler.Shared
// namespaces: StackExchange.Profiling
// packages: MiniProfiler.AspNetCore, MiniProfiler.AspNetCore.Mvc

using StackExchange.Profiling;

namespace StackExchange.Profiling
{
    public class MiniProfilerOptions : MiniProfilerBaseOptions
    {
        public string RouteBasePath { get; set; }
    }
}

namespace Microsoft.AspNetCore.Builder
{
    public static class MiniProfilerBuilderExtensions
    {
        public static IApplicationBuilder UseMiniProfiler(this IApplicationBuilder builder) => throw null!;
    }
}

namespace Microsoft.Extensions.DependencyInjection
{
    public interface IMiniProfilerBuilder
    {
        IServiceCollection Services { get; }
    }

    public static class MiniProfilerServiceCollectionExtensions
    {
        public static IMiniProfilerBuilder AddMiniProfiler(this IServiceCollection services, Action<MiniProfilerOptions>? configureOptions = null) => throw null!;
    }
}
