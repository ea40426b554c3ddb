// needs: Asp.Versioning.Abstractions
// namespaces: Asp.Versioning, Asp.Versioning.Builder
// packages: Asp.Versioning.Http, Asp.Versioning.Mvc, Asp.Versioning.Mvc.ApiExplorer

using Asp.Versioning;
using Asp.Versioning.Builder;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Asp.Versioning
{
    public class ApiVersioningOptions
    {
        public IApiVersionReader ApiVersionReader { get; set; }
        public bool AssumeDefaultVersionWhenUnspecified { get; set; }
        public ApiVersion DefaultApiVersion { get; set; }
        public bool ReportApiVersions { get; set; }
        public int UnsupportedApiVersionStatusCode { get; set; }
    }

    public static class ApiVersionReader
    {
        public static IApiVersionReader Default => throw null!;
        public static IApiVersionReader Combine(IApiVersionReader apiVersionReader, params IApiVersionReader[] otherApiVersionReaders) => throw null!;
    }

    public class HeaderApiVersionReader(params string[] headerNames) : IApiVersionReader;

    public class MediaTypeApiVersionReader(string parameterName) : IApiVersionReader;

    public class QueryStringApiVersionReader(params string[] parameterNames) : IApiVersionReader;

    public class UrlSegmentApiVersionReader : IApiVersionReader;
}

namespace Asp.Versioning.Builder
{
    public sealed class ApiVersionSet
    {
        public string? Name => throw null!;
    }

    public class ApiVersionSetBuilder
    {
        public virtual ApiVersionSetBuilder AdvertisesApiVersion(ApiVersion apiVersion) => throw null!;
        public virtual ApiVersionSet Build() => throw null!;
        public virtual ApiVersionSetBuilder HasApiVersion(ApiVersion apiVersion) => throw null!;
        public virtual ApiVersionSetBuilder HasDeprecatedApiVersion(ApiVersion apiVersion) => throw null!;
        public virtual ApiVersionSetBuilder ReportApiVersions() => throw null!;
    }

    public static class ApiVersionSetBuilderExtensions
    {
        public static ApiVersionSetBuilder HasApiVersion(this ApiVersionSetBuilder builder, double version, string? status = null) => throw null!;
        public static ApiVersionSetBuilder HasApiVersion(this ApiVersionSetBuilder builder, int majorVersion, int? minorVersion = null, string? status = null) => throw null!;
    }

    public interface IVersionedEndpointRouteBuilder : IEndpointRouteBuilder, IEndpointConventionBuilder;
}

namespace Microsoft.AspNetCore.Builder
{
    public static class VersionedEndpointConventionBuilderExtensions
    {
        public static TBuilder AdvertisesApiVersion<TBuilder>(this TBuilder builder, ApiVersion apiVersion) where TBuilder : notnull, IEndpointConventionBuilder => throw null!;
        public static TBuilder HasApiVersion<TBuilder>(this TBuilder builder, ApiVersion apiVersion) where TBuilder : notnull, IEndpointConventionBuilder => throw null!;
        public static TBuilder HasApiVersion<TBuilder>(this TBuilder builder, double version, string? status = null) where TBuilder : notnull, IEndpointConventionBuilder => throw null!;
        public static TBuilder HasApiVersion<TBuilder>(this TBuilder builder, int majorVersion, int? minorVersion = null, string? status = null) where TBuilder : notnull, IEndpointConventionBuilder => throw null!;
        public static TBuilder HasDeprecatedApiVersion<TBuilder>(this TBuilder builder, ApiVersion apiVersion) where TBuilder : notnull, IEndpointConventionBuilder => throw null!;
        public static TBuilder HasDeprecatedApiVersion<TBuilder>(this TBuilder builder, double version, string? status = null) where TBuilder : notnull, IEndpointConventionBuilder => throw null!;
        public static TBuilder IsApiVersionNeutral<TBuilder>(this TBuilder builder) where TBuilder : notnull, IEndpointConventionBuilder => throw null!;
        public static TBuilder MapToApiVersion<TBuilder>(this TBuilder builder, ApiVersion apiVersion) where TBuilder : notnull, IEndpointConventionBuilder => throw null!;
        public static TBuilder MapToApiVersion<TBuilder>(this TBuilder builder, double version, string? status = null) where TBuilder : notnull, IEndpointConventionBuilder => throw null!;
        public static TBuilder MapToApiVersion<TBuilder>(this TBuilder builder, int majorVersion, int? minorVersion = null, string? status = null) where TBuilder : notnull, IEndpointConventionBuilder => throw null!;
        public static TBuilder ReportApiVersions<TBuilder>(this TBuilder builder) where TBuilder : notnull, IEndpointConventionBuilder => throw null!;
        public static TBuilder WithApiVersionSet<TBuilder>(this TBuilder builder, ApiVersionSet apiVersionSet) where TBuilder : notnull, IEndpointConventionBuilder => throw null!;
    }

    public static class VersionedEndpointRouteBuilderExtensions
    {
        public static ApiVersionSetBuilder NewApiVersionSet(this IEndpointRouteBuilder endpoints, string? name = null) => throw null!;
        public static IVersionedEndpointRouteBuilder NewVersionedApi(this IEndpointRouteBuilder builder, string? name = null) => throw null!;
        public static IVersionedEndpointRouteBuilder WithApiVersionSet(this IEndpointRouteBuilder builder, string? name = null) => throw null!;
    }
}

namespace Microsoft.AspNetCore.Http
{
    public static class ApiVersioningHttpContextExtensions
    {
        public static ApiVersion? GetRequestedApiVersion(this HttpContext context) => throw null!;
    }
}

namespace Microsoft.Extensions.DependencyInjection
{
    public static class ApiVersioningServiceCollectionExtensions
    {
        public static IApiVersioningBuilder AddApiVersioning(this IServiceCollection services) => throw null!;
        public static IApiVersioningBuilder AddApiVersioning(this IServiceCollection services, Action<ApiVersioningOptions> setupAction) => throw null!;
        public static IApiVersioningBuilder EnableApiVersionBinding(this IApiVersioningBuilder builder) => throw null!;
    }
}
