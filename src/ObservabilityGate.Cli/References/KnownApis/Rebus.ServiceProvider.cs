// needs: Rebus
// namespaces: Rebus.Config, Rebus.ServiceProvider
// packages: Rebus.ServiceProvider

using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using Rebus.Handlers;

namespace Rebus.Config
{
    public static class ServiceCollectionExtensions
    {
        public static IServiceCollection AddRebus(this IServiceCollection services, Func<RebusConfigurer, RebusConfigurer> configure, bool isDefaultBus = true, Func<Bus.IBus, Task>? onCreated = null, string? key = null, bool startAutomatically = true) => throw null!;
        public static IServiceCollection AddRebus(this IServiceCollection services, Func<RebusConfigurer, IServiceProvider, RebusConfigurer> configure, bool isDefaultBus = true, Func<Bus.IBus, Task>? onCreated = null, string? key = null, bool startAutomatically = true) => throw null!;
        public static IServiceCollection AddRebusHandler<THandler>(this IServiceCollection services) where THandler : IHandleMessages => throw null!;
        public static IServiceCollection AutoRegisterHandlersFromAssemblyOf<THandler>(this IServiceCollection services) where THandler : IHandleMessages => throw null!;
        public static IServiceCollection AutoRegisterHandlersFromAssembly(this IServiceCollection services, Assembly assembly) => throw null!;
    }
}

namespace Rebus.ServiceProvider
{
    public interface IBusRegistry
    {
        Bus.IBus GetBus(string key);
    }
}
