// needs: Asp.Versioning.Abstractions
// namespaces: Asp.Versioning.ApiExplorer
// packages: Asp.Versioning.Mvc.ApiExplorer

using Asp.Versioning;
using Asp.Versioning.ApiExplorer;

namespace Asp.Versioning.ApiExplorer
{
    public class ApiExplorerOptions
    {
        public string GroupNameFormat { get; set; }
        public bool SubstituteApiVersionInUrl { get; set; }
    }

    public class ApiVersionDescription
    {
        public ApiVersion ApiVersion => throw null!;
        public string GroupName => throw null!;
        public bool IsDeprecated => throw null!;
    }

    public interface IApiVersionDescriptionProvider
    {
        IReadOnlyList<ApiVersionDescription> ApiVersionDescriptions { get; }
    }
}

namespace Microsoft.Extensions.DependencyInjection
{
    public static class ApiExplorerVersioningBuilderExtensions
    {
        public static IApiVersioningBuilder AddApiExplorer(this IApiVersioningBuilder builder) => throw null!;
        public static IApiVersioningBuilder AddApiExplorer(this IApiVersioningBuilder builder, Action<ApiExplorerOptions> setupAction) => throw null!;
    }
}
