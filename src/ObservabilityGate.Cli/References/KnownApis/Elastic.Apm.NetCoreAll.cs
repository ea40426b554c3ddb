// needs:
// namespaces: Elastic.Apm.NetCoreAll
// packages: Elastic.Apm.NetCoreAll

using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;

namespace Elastic.Apm.NetCoreAll
{
    public static class ApmMiddlewareExtension
    {
        public static IApplicationBuilder UseAllElasticApm(this IApplicationBuilder builder, IConfiguration? configuration = null) => throw null!;
    }
}

namespace Microsoft.Extensions.DependencyInjection
{
    public static class AllElasticApmServiceCollectionExtensions
    {
        public static IServiceCollection AddAllElasticApm(this IServiceCollection services) => throw null!;
    }
}
