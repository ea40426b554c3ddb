// needs: Quartz
// namespaces: Quartz
// packages: Quartz.Extensions.Hosting, Quartz.AspNetCore

using Microsoft.Extensions.DependencyInjection;

namespace Quartz;

public class QuartzHostedServiceOptions
{
    public bool AwaitApplicationStarted { get; set; }
    public TimeSpan? StartDelay { get; set; }
    public bool WaitForJobsToComplete { get; set; }
}

public static class QuartzServiceCollectionExtensions
{
    public static IServiceCollection AddQuartzHostedService(this IServiceCollection services, Action<QuartzHostedServiceOptions>? configure = null) => throw null!;
}
