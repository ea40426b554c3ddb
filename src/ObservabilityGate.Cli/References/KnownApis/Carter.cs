// needs: FluentValidation
// namespaces: Carter, Carter.ModelBinding, Carter.Request, Carter.Response
// packages: Carter

using System.Reflection;
using Carter;
using FluentValidation;
using FluentValidation.Results;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Carter
{
    public interface ICarterModule
    {
        void AddRoutes(IEndpointRouteBuilder app);
    }

    public abstract class CarterModule : ICarterModule
    {
        protected CarterModule() => throw null!;
        protected CarterModule(string basePath) => throw null!;
        public Func<EndpointFilterInvocationContext, IResult?>? Before { get; set; }
        public Action<EndpointFilterInvocationContext>? After { get; set; }
        public abstract void AddRoutes(IEndpointRouteBuilder app);
        public CarterModule DisableRateLimiting() => throw null!;
        public CarterModule IncludeInOpenApi() => throw null!;
        public CarterModule RequireAuthorization(params string[] policyNames) => throw null!;
        public CarterModule RequireCors(string policyName) => throw null!;
        public CarterModule RequireHost(params string[] hosts) => throw null!;
        public CarterModule RequireRateLimiting(string policyName) => throw null!;
        public CarterModule WithCacheOutput(string policyName) => throw null!;
        public CarterModule WithDescription(string description) => throw null!;
        public CarterModule WithDisplayName(string displayName) => throw null!;
        public CarterModule WithGroupName(string groupName) => throw null!;
        public CarterModule WithMetadata(params object[] items) => throw null!;
        public CarterModule WithName(string name) => throw null!;
        public CarterModule WithSummary(string summary) => throw null!;
        public CarterModule WithTags(params string[] tags) => throw null!;
    }

    public interface IResponseNegotiator
    {
        bool CanHandle(Microsoft.Net.Http.Headers.MediaTypeHeaderValue accept);
        Task Handle<T>(HttpRequest req, HttpResponse res, T model, CancellationToken cancellationToken);
    }

    public class CarterConfigurator
    {
        public CarterConfigurator WithEmptyModules() => throw null!;
        public CarterConfigurator WithEmptyValidators() => throw null!;
        public CarterConfigurator WithModule<TModule>() where TModule : ICarterModule => throw null!;
        public CarterConfigurator WithModules(params Type[] modules) => throw null!;
        public CarterConfigurator WithResponseNegotiator<T>() where T : IResponseNegotiator => throw null!;
        public CarterConfigurator WithValidator<T>() where T : IValidator => throw null!;
        public CarterConfigurator WithValidatorLifetime(ServiceLifetime serviceLifetime) => throw null!;
        public CarterConfigurator WithValidators(params Type[] validators) => throw null!;
    }

    public class DependencyContextAssemblyCatalog
    {
        public DependencyContextAssemblyCatalog() => throw null!;
        public DependencyContextAssemblyCatalog(params Assembly[] assemblies) => throw null!;
    }

    public static class CarterExtensions
    {
        public static IServiceCollection AddCarter(this IServiceCollection services, DependencyContextAssemblyCatalog? assemblyCatalog = null, Action<CarterConfigurator>? configurator = null) => throw null!;
        public static IEndpointRouteBuilder MapCarter(this IEndpointRouteBuilder builder) => throw null!;
    }
}

namespace Carter.ModelBinding
{
    public static class ValidationExtensions
    {
        public static ValidationResult Validate<T>(this HttpRequest request, T model) => throw null!;
        public static Task<ValidationResult> ValidateAsync<T>(this HttpRequest request, T model) => throw null!;
        public static IEnumerable<ModelError> GetFormattedErrors(this ValidationResult result) => throw null!;
        public static IDictionary<string, string[]> GetValidationProblems(this ValidationResult result) => throw null!;
    }

    public class ModelError
    {
        public string ErrorMessage { get; set; }
        public string PropertyName { get; set; }
    }

    public static class BindExtensions
    {
        public static Task<IFormFile> BindFile(this HttpRequest request) => throw null!;
        public static Task<IEnumerable<IFormFile>> BindFiles(this HttpRequest request) => throw null!;
    }
}

namespace Carter.Request
{
    public static class QueryStringExtensions
    {
        public static T As<T>(this IQueryCollection query, string key, T defaultValue = default!) => throw null!;
        public static IEnumerable<T> AsMultiple<T>(this IQueryCollection query, string key) => throw null!;
    }
}

namespace Carter.Response
{
    public static class ResponseExtensions
    {
        public static Task AsJson<T>(this HttpResponse response, T model, CancellationToken cancellationToken = default) => throw null!;
        public static Task FromStream(this HttpResponse response, Stream source, string contentType, System.Net.Mime.ContentDisposition? contentDisposition = null, CancellationToken cancellationToken = default) => throw null!;
        public static Task Negotiate<T>(this HttpResponse response, T model, CancellationToken cancellationToken = default) => throw null!;
    }
}

namespace Carter.OpenApi
{
    public static class CarterOpenApiExtensions
    {
        public static TBuilder IncludeInOpenApi<TBuilder>(this TBuilder builder) where TBuilder : IEndpointConventionBuilder => throw null!;
    }
}
