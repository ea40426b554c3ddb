// needs: FluentValidation
// namespaces: FluentValidation
// packages: FluentValidation.DependencyInjectionExtensions, FluentValidation.AspNetCore

using System.Reflection;
using Microsoft.Extensions.DependencyInjection;

namespace FluentValidation;

public static class ServiceCollectionExtensions
{
    public static IServiceCollection AddValidatorsFromAssemblies(this IServiceCollection services, IEnumerable<Assembly> assemblies, ServiceLifetime lifetime = ServiceLifetime.Scoped, Func<AssemblyScanner.AssemblyScanResult, bool>? filter = null, bool includeInternalTypes = false) => throw null!;
    public static IServiceCollection AddValidatorsFromAssembly(this IServiceCollection services, Assembly assembly, ServiceLifetime lifetime = ServiceLifetime.Scoped, Func<AssemblyScanner.AssemblyScanResult, bool>? filter = null, bool includeInternalTypes = false) => throw null!;
    public static IServiceCollection AddValidatorsFromAssemblyContaining(this IServiceCollection services, Type type, ServiceLifetime lifetime = ServiceLifetime.Scoped, Func<AssemblyScanner.AssemblyScanResult, bool>? filter = null, bool includeInternalTypes = false) => throw null!;
    public static IServiceCollection AddValidatorsFromAssemblyContaining<T>(this IServiceCollection services, ServiceLifetime lifetime = ServiceLifetime.Scoped, Func<AssemblyScanner.AssemblyScanResult, bool>? filter = null, bool includeInternalTypes = false) => throw null!;
}

public static class AssemblyScanner
{
    public class AssemblyScanResult
    {
        public Type InterfaceType => throw null!;
        public Type ValidatorType => throw null!;
    }
}
