// needs:
// namespaces: AutoMapper, AutoMapper.QueryableExtensions
// packages: AutoMapper, AutoMapper.Extensions.Microsoft.DependencyInjection

using System.Linq.Expressions;
using System.Reflection;
using AutoMapper;

namespace AutoMapper
{
    public interface IConfigurationProvider
    {
        void AssertConfigurationIsValid();
    }

    public interface IMapperBase
    {
        TDestination Map<TDestination>(object source);
        TDestination Map<TSource, TDestination>(TSource source);
        TDestination Map<TSource, TDestination>(TSource source, TDestination destination);
        object Map(object source, Type sourceType, Type destinationType);
    }

    public interface IMapper : IMapperBase
    {
        IConfigurationProvider ConfigurationProvider { get; }
        TDestination Map<TDestination>(object source, Action<IMappingOperationOptions<object, TDestination>> opts);
        IQueryable<TDestination> ProjectTo<TDestination>(IQueryable source, object? parameters = null, params Expression<Func<TDestination, object>>[] membersToExpand);
    }

    public interface IMappingOperationOptions<TSource, TDestination>
    {
        Dictionary<string, object> Items { get; }
    }

    public interface IMemberConfigurationExpression<TSource, TDestination, TMember>
    {
        void Condition(Func<TSource, bool> condition);
        void Ignore();
        void MapFrom<TSourceMember>(Expression<Func<TSource, TSourceMember>> mapExpression);
        void MapFrom<TResult>(Func<TSource, TDestination, TResult> mappingFunction);
    }

    public interface IMappingExpression<TSource, TDestination>
    {
        IMappingExpression<TSource, TDestination> AfterMap(Action<TSource, TDestination> afterFunction);
        void ConvertUsing(Expression<Func<TSource, TDestination>> mappingExpression);
        IMappingExpression<TSource, TDestination> ForMember<TMember>(Expression<Func<TDestination, TMember>> destinationMember, Action<IMemberConfigurationExpression<TSource, TDestination, TMember>> memberOptions);
        IMappingExpression<TDestination, TSource> ReverseMap();
    }

    public interface IProfileExpression
    {
        IMappingExpression<TSource, TDestination> CreateMap<TSource, TDestination>();
    }

    public class Profile : IProfileExpression
    {
        protected Profile() => throw null!;
        public IMappingExpression<TSource, TDestination> CreateMap<TSource, TDestination>() => throw null!;
    }

    public interface IMapperConfigurationExpression : IProfileExpression
    {
        string LicenseKey { get; set; }
        void AddMaps(params Assembly[] assembliesToScan);
        void AddProfile(Profile profile);
        void AddProfile<TProfile>() where TProfile : Profile, new();
    }
}

namespace AutoMapper.QueryableExtensions
{
    public static class Extensions
    {
        public static IQueryable<TDestination> ProjectTo<TDestination>(this IQueryable source, IConfigurationProvider configuration, params Expression<Func<TDestination, object>>[] membersToExpand) => throw null!;
    }
}

namespace Microsoft.Extensions.DependencyInjection
{
    // The overloads without a configuration action are those of the versions before 13.
    public static class AutoMapperServiceCollectionExtensions
    {
        public static IServiceCollection AddAutoMapper(this IServiceCollection services, Action<IMapperConfigurationExpression> configAction) => throw null!;
        public static IServiceCollection AddAutoMapper(this IServiceCollection services, Action<IMapperConfigurationExpression> configAction, params Assembly[] assemblies) => throw null!;
        public static IServiceCollection AddAutoMapper(this IServiceCollection services, params Assembly[] assemblies) => throw null!;
        public static IServiceCollection AddAutoMapper(this IServiceCollection services, params Type[] profileAssemblyMarkerTypes) => throw null!;
    }
}
