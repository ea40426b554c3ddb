// needs: NServiceBus.Core
// namespaces: NServiceBus
// packages: NServiceBus.Extensions.Hosting

using Microsoft.Extensions.Hosting;

namespace NServiceBus;

public static class HostBuilderExtensions
{
    public static IHostBuilder UseNServiceBus(this IHostBuilder hostBuilder, Func<HostBuilderContext, EndpointConfiguration> endpointConfigurationBuilder) => throw null!;
    public static IHostApplicationBuilder UseNServiceBus(this IHostApplicationBuilder hostBuilder, EndpointConfiguration endpointConfiguration) => throw null!;
}
