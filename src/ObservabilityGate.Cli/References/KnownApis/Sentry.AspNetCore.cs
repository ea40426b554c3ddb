// needs: Sentry
// namespaces: Sentry.AspNetCore
// packages: Sentry.AspNetCore

using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Sentry.AspNetCore;

namespace Sentry.AspNetCore
{
    public class SentryAspNetCoreOptions : SentryOptions;
}

namespace Microsoft.AspNetCore.Hosting
{
    public static class SentryWebHostBuilderExtensions
    {
        public static IWebHostBuilder UseSentry(this IWebHostBuilder builder) => throw null!;
        public static IWebHostBuilder UseSentry(this IWebHostBuilder builder, string dsn) => throw null!;
        public static IWebHostBuilder UseSentry(this IWebHostBuilder builder, Action<SentryAspNetCoreOptions>? configureOptions) => throw null!;
    }
}

namespace Microsoft.AspNetCore.Builder
{
    public static class SentryTracingMiddlewareExtensions
    {
        public static IApplicationBuilder UseSentryTracing(this IApplicationBuilder builder) => throw null!;
    }
}
