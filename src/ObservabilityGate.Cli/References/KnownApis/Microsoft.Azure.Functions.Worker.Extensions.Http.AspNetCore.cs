// needs: Microsoft.Azure.Functions.Worker, Microsoft.Azure.Functions.Worker.Core
// namespaces: Microsoft.Azure.Functions.Worker
// packages: Microsoft.Azure.Functions.Worker.Extensions.Http.AspNetCore

using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Builder;

namespace Microsoft.Azure.Functions.Worker
{
    public static class FunctionContextExtensions
    {
        public static HttpContext? GetHttpContext(this FunctionContext context) => throw null!;
    }
}

namespace Microsoft.Azure.Functions.Worker.Builder
{
    public static class FunctionsApplicationBuilderAspNetCoreExtensions
    {
        public static FunctionsApplicationBuilder ConfigureFunctionsWebApplication(this FunctionsApplicationBuilder builder) => throw null!;
    }
}

namespace Microsoft.Extensions.Hosting
{
    public static class FunctionsHostBuilderExtensions
    {
        public static IHostBuilder ConfigureFunctionsWebApplication(this IHostBuilder builder) => throw null!;
        public static IHostBuilder ConfigureFunctionsWebApplication(this IHostBuilder builder, Action<IFunctionsWorkerApplicationBuilder> configureWorker) => throw null!;
        public static IHostBuilder ConfigureFunctionsWebApplication(this IHostBuilder builder, Action<HostBuilderContext, IFunctionsWorkerApplicationBuilder> configureWorker) => throw null!;
    }
}
