// needs: Autofac
// namespaces: Autofac.Extensions.DependencyInjection
// packages: Autofac.Extensions.DependencyInjection

using Microsoft.Extensions.DependencyInjection;

namespace Autofac.Extensions.DependencyInjection;

public class AutofacServiceProviderFactory : IServiceProviderFactory<ContainerBuilder>
{
    public AutofacServiceProviderFactory() => throw null!;
    public AutofacServiceProviderFactory(Action<ContainerBuilder> configurationAction) => throw null!;
    public ContainerBuilder CreateBuilder(IServiceCollection services) => throw null!;
    public IServiceProvider CreateServiceProvider(ContainerBuilder containerBuilder) => throw null!;
}

public static class AutofacRegistration
{
    public static void Populate(this ContainerBuilder builder, IEnumerable<ServiceDescriptor> descriptors) => throw null!;
}
