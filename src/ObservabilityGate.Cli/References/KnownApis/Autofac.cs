// needs:
// namespaces: Autofac, Autofac.Builder, Autofac.Core
// packages: Autofac, Autofac.Extensions.DependencyInjection

using System.Reflection;
using Autofac.Builder;
using Autofac.Core;

namespace Autofac
{
    public interface IComponentContext;

    public interface ILifetimeScope : IComponentContext, IDisposable, IAsyncDisposable
    {
        object Tag { get; }
        ILifetimeScope BeginLifetimeScope();
        ILifetimeScope BeginLifetimeScope(Action<ContainerBuilder> configurationAction);
    }

    public interface IContainer : ILifetimeScope;

    public sealed class ContainerBuilder
    {
        public ContainerBuilder() => throw null!;
        public IDictionary<string, object?> Properties => throw null!;
        public IContainer Build(ContainerBuildOptions options = ContainerBuildOptions.None) => throw null!;
    }

    [Flags]
    public enum ContainerBuildOptions
    {
        None = 0,
        ExcludeDefaultModules = 2,
        IgnoreStartableComponents = 4,
    }

    public abstract class Module : IModule
    {
        protected virtual Assembly ThisAssembly => throw null!;
        protected virtual void Load(ContainerBuilder builder) => throw null!;
    }

    public static class ModuleRegistrationExtensions
    {
        public static void RegisterAssemblyModules(this ContainerBuilder builder, params Assembly[] assemblies) => throw null!;
        public static void RegisterModule<TModule>(this ContainerBuilder builder) where TModule : IModule, new() => throw null!;
        public static void RegisterModule(this ContainerBuilder builder, IModule module) => throw null!;
    }

    public static class ResolutionExtensions
    {
        public static bool IsRegistered<TService>(this IComponentContext context) where TService : notnull => throw null!;
        public static TService Resolve<TService>(this IComponentContext context) where TService : notnull => throw null!;
        public static object Resolve(this IComponentContext context, Type serviceType) => throw null!;
        public static TService ResolveNamed<TService>(this IComponentContext context, string serviceName) where TService : notnull => throw null!;
        public static TService? ResolveOptional<TService>(this IComponentContext context) where TService : class => throw null!;
    }

    public static class RegistrationExtensions
    {
        public static IRegistrationBuilder<TLimit, TActivatorData, TRegistrationStyle> As<TLimit, TActivatorData, TRegistrationStyle>(this IRegistrationBuilder<TLimit, TActivatorData, TRegistrationStyle> registration, Func<Type, Type> serviceMapping) => throw null!;
        public static IRegistrationBuilder<object, ScanningActivatorData, DynamicRegistrationStyle> AsClosedTypesOf(this IRegistrationBuilder<object, ScanningActivatorData, DynamicRegistrationStyle> registration, Type openGenericServiceType) => throw null!;
        public static IRegistrationBuilder<TLimit, TActivatorData, TRegistrationStyle> AsImplementedInterfaces<TLimit, TActivatorData, TRegistrationStyle>(this IRegistrationBuilder<TLimit, TActivatorData, TRegistrationStyle> registration) => throw null!;
        public static IRegistrationBuilder<TLimit, TActivatorData, TRegistrationStyle> AsSelf<TLimit, TActivatorData, TRegistrationStyle>(this IRegistrationBuilder<TLimit, TActivatorData, TRegistrationStyle> registration) => throw null!;
        public static IRegistrationBuilder<T, SimpleActivatorData, SingleRegistrationStyle> Register<T>(this ContainerBuilder builder, Func<IComponentContext, T> @delegate) where T : notnull => throw null!;
        public static IRegistrationBuilder<object, ScanningActivatorData, DynamicRegistrationStyle> RegisterAssemblyTypes(this ContainerBuilder builder, params Assembly[] assemblies) => throw null!;
        public static void RegisterDecorator<TDecorator, TService>(this ContainerBuilder builder, Func<IDecoratorContext, bool>? condition = null) where TDecorator : notnull, TService => throw null!;
        public static void RegisterDecorator(this ContainerBuilder builder, Type decoratorType, Type serviceType, Func<IDecoratorContext, bool>? condition = null) => throw null!;
        public static IRegistrationBuilder<object, ReflectionActivatorData, DynamicRegistrationStyle> RegisterGeneric(this ContainerBuilder builder, Type implementer) => throw null!;
        public static void RegisterGenericDecorator(this ContainerBuilder builder, Type decoratorType, Type serviceType, Func<IDecoratorContext, bool>? condition = null) => throw null!;
        public static IRegistrationBuilder<T, SimpleActivatorData, SingleRegistrationStyle> RegisterInstance<T>(this ContainerBuilder builder, T instance) where T : class => throw null!;
        public static IRegistrationBuilder<TImplementer, ConcreteReflectionActivatorData, SingleRegistrationStyle> RegisterType<TImplementer>(this ContainerBuilder builder) where TImplementer : notnull => throw null!;
        public static IRegistrationBuilder<object, ConcreteReflectionActivatorData, SingleRegistrationStyle> RegisterType(this ContainerBuilder builder, Type implementationType) => throw null!;
        public static IRegistrationBuilder<object, ScanningActivatorData, DynamicRegistrationStyle> Where(this IRegistrationBuilder<object, ScanningActivatorData, DynamicRegistrationStyle> registration, Func<Type, bool> predicate) => throw null!;
    }
}

namespace Autofac.Builder
{
    public class SimpleActivatorData;

    public class ReflectionActivatorData;

    public class ConcreteReflectionActivatorData : ReflectionActivatorData;

    public class ScanningActivatorData : ReflectionActivatorData;

    public class SingleRegistrationStyle;

    public class DynamicRegistrationStyle;

    public interface IRegistrationBuilder<out TLimit, out TActivatorData, out TRegistrationStyle>
    {
        IRegistrationBuilder<TLimit, TActivatorData, TRegistrationStyle> As<TService>() where TService : notnull;
        IRegistrationBuilder<TLimit, TActivatorData, TRegistrationStyle> As<TService1, TService2>() where TService1 : notnull where TService2 : notnull;
        IRegistrationBuilder<TLimit, TActivatorData, TRegistrationStyle> As(params Type[] services);
        IRegistrationBuilder<TLimit, TActivatorData, TRegistrationStyle> InstancePerDependency();
        IRegistrationBuilder<TLimit, TActivatorData, TRegistrationStyle> InstancePerLifetimeScope();
        IRegistrationBuilder<TLimit, TActivatorData, TRegistrationStyle> Keyed<TService>(object serviceKey) where TService : notnull;
        IRegistrationBuilder<TLimit, TActivatorData, TRegistrationStyle> Named<TService>(string serviceName) where TService : notnull;
        IRegistrationBuilder<TLimit, TActivatorData, TRegistrationStyle> SingleInstance();
    }
}

namespace Autofac.Core
{
    public interface IModule;

    public interface IDecoratorContext : IComponentContext
    {
        object CurrentInstance { get; }
        Type ImplementationType { get; }
        Type ServiceType { get; }
    }
}
