// needs: Asp.Versioning.Abstractions
// namespaces: Asp.Versioning
// packages: Asp.Versioning.Mvc, Asp.Versioning.Mvc.ApiExplorer

using Asp.Versioning;

namespace Asp.Versioning
{
    public class MvcApiVersioningOptions;
}

namespace Microsoft.Extensions.DependencyInjection
{
    public static class IApiVersioningBuilderExtensions
    {
        public static IApiVersioningBuilder AddMvc(this IApiVersioningBuilder builder) => throw null!;
        public static IApiVersioningBuilder AddMvc(this IApiVersioningBuilder builder, Action<MvcApiVersioningOptions> setupAction) => throw null!;
    }
}
