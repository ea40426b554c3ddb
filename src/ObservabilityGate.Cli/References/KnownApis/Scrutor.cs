// needs:
// namespaces: Scrutor
// packages: Scrutor

using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using Scrutor;

namespace Scrutor
{
    public interface IFluentInterface;

    public interface IAssemblySelector : IFluentInterface
    {
        IImplementationTypeSelector FromApplicationDependencies();
        IImplementationTypeSelector FromAssemblies(params Assembly[] assemblies);
        IImplementationTypeSelector FromAssemblies(IEnumerable<Assembly> assemblies);
        IImplementationTypeSelector FromAssembliesOf(params Type[] types);
        IImplementationTypeSelector FromAssemblyOf<T>();
        IImplementationTypeSelector FromCallingAssembly();
        IImplementationTypeSelector FromEntryAssembly();
    }

    public interface ITypeSourceSelector : IAssemblySelector;

    public interface IImplementationTypeSelector : IAssemblySelector
    {
        IServiceTypeSelector AddClasses();
        IServiceTypeSelector AddClasses(bool publicOnly);
        IServiceTypeSelector AddClasses(Action<IImplementationTypeFilter> action);
        IServiceTypeSelector AddClasses(Action<IImplementationTypeFilter> action, bool publicOnly);
    }

    public interface IImplementationTypeFilter : IFluentInterface
    {
        IImplementationTypeFilter AssignableTo<T>();
        IImplementationTypeFilter AssignableTo(Type type);
        IImplementationTypeFilter AssignableToAny(params Type[] types);
        IImplementationTypeFilter InNamespaceOf<T>();
        IImplementationTypeFilter InNamespaces(params string[] namespaces);
        IImplementationTypeFilter Where(Func<Type, bool> predicate);
        IImplementationTypeFilter WithAttribute<T>() where T : Attribute;
    }

    public interface IServiceTypeSelector : IImplementationTypeSelector
    {
        ILifetimeSelector As<T>();
        ILifetimeSelector As(params Type[] types);
        ILifetimeSelector AsImplementedInterfaces();
        ILifetimeSelector AsMatchingInterface();
        ILifetimeSelector AsSelf();
        ILifetimeSelector AsSelfWithInterfaces();
        IServiceTypeSelector UsingRegistrationStrategy(RegistrationStrategy registrationStrategy);
    }

    public interface ILifetimeSelector : IServiceTypeSelector
    {
        IImplementationTypeSelector WithLifetime(ServiceLifetime lifetime);
        IImplementationTypeSelector WithScopedLifetime();
        IImplementationTypeSelector WithSingletonLifetime();
        IImplementationTypeSelector WithTransientLifetime();
    }

    public abstract class RegistrationStrategy
    {
        public static readonly RegistrationStrategy Append = null!;
        public static readonly RegistrationStrategy Skip = null!;
        public static readonly RegistrationStrategy Throw = null!;
    }

    public sealed class DecoratedService<TService>;

    public abstract class DecorationStrategy;
}

namespace Microsoft.Extensions.DependencyInjection
{
    public static class ScrutorServiceCollectionExtensions
    {
        public static IServiceCollection Decorate<TService, TDecorator>(this IServiceCollection services) where TDecorator : TService => throw null!;
        public static IServiceCollection Decorate<TService, TDecorator>(this IServiceCollection services, out DecoratedService<TService> decorated) where TDecorator : TService => throw null!;
        public static IServiceCollection Decorate(this IServiceCollection services, Type serviceType, Type decoratorType) => throw null!;
        public static IServiceCollection Decorate<TService>(this IServiceCollection services, Func<TService, TService> decorator) where TService : notnull => throw null!;
        public static IServiceCollection Decorate<TService>(this IServiceCollection services, Func<TService, IServiceProvider, TService> decorator) where TService : notnull => throw null!;
        public static IServiceCollection Decorate(this IServiceCollection services, Type serviceType, Func<object, object> decorator) => throw null!;
        public static IServiceCollection Decorate(this IServiceCollection services, Type serviceType, Func<object, IServiceProvider, object> decorator) => throw null!;
        public static IServiceCollection Decorate(this IServiceCollection services, DecorationStrategy strategy) => throw null!;
        public static IServiceCollection Scan(this IServiceCollection services, Action<ITypeSourceSelector> action) => throw null!;
        public static bool TryDecorate<TService, TDecorator>(this IServiceCollection services) where TDecorator : TService => throw null!;
        public static bool TryDecorate(this IServiceCollection services, Type serviceType, Type decoratorType) => throw null!;
        public static bool TryDecorate<TService>(this IServiceCollection services, Func<TService, TService> decorator) where TService : notnull => throw null!;
        public static bool TryDecorate<TService>(this IServiceCollection services, Func<TService, IServiceProvider, TService> decorator) where TService : notnull => throw null!;
        public static bool TryDecorate(this IServiceCollection services, Type serviceType, Func<object, object> decorator) => throw null!;
    }
}
