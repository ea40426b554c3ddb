// needs: Quartz
// namespaces: Quartz
// packages: Quartz.Extensions.DependencyInjection, Quartz.Extensions.Hosting, Quartz.AspNetCore

using Microsoft.Extensions.DependencyInjection;

namespace Quartz;

public interface IJobConfigurator
{
    IJobConfigurator DisallowConcurrentExecution(bool concurrentExecutionDisallowed = true);
    IJobConfigurator StoreDurably(bool durability = true);
    IJobConfigurator UsingJobData(string key, string? value);
    IJobConfigurator WithDescription(string? description);
    IJobConfigurator WithIdentity(string name);
    IJobConfigurator WithIdentity(string name, string group);
    IJobConfigurator WithIdentity(JobKey key);
}

public interface ITriggerConfigurator
{
    ITriggerConfigurator ForJob(JobKey jobKey);
    ITriggerConfigurator ForJob(string jobName);
    ITriggerConfigurator StartAt(DateTimeOffset startTimeUtc);
    ITriggerConfigurator StartNow();
    ITriggerConfigurator WithDescription(string? description);
    ITriggerConfigurator WithIdentity(string name);
    ITriggerConfigurator WithIdentity(string name, string group);
}

public static class TriggerConfiguratorExtensions
{
    public static ITriggerConfigurator WithCronSchedule(this ITriggerConfigurator triggerBuilder, string cronExpression) => throw null!;
    public static ITriggerConfigurator WithSimpleSchedule(this ITriggerConfigurator triggerBuilder, Action<SimpleScheduleBuilder>? action = null) => throw null!;
}

public interface IServiceCollectionQuartzConfigurator
{
    string SchedulerId { set; }
    string SchedulerName { set; }
    void UseMicrosoftDependencyInjectionJobFactory(Action<object>? configure = null);
}

public static class ServiceCollectionExtensions
{
    public static IServiceCollectionQuartzConfigurator AddJob<T>(this IServiceCollectionQuartzConfigurator options, JobKey? jobKey, Action<IJobConfigurator>? configure = null) where T : IJob => throw null!;
    public static IServiceCollectionQuartzConfigurator AddJob<T>(this IServiceCollectionQuartzConfigurator options, Action<IJobConfigurator>? configure = null) where T : IJob => throw null!;
    public static IServiceCollectionQuartzConfigurator AddJob(this IServiceCollectionQuartzConfigurator options, Type jobType, JobKey? jobKey = null, Action<IJobConfigurator>? configure = null) => throw null!;
    public static IServiceCollectionQuartzConfigurator AddJobListener<T>(this IServiceCollectionQuartzConfigurator configurator, params IMatcher<JobKey>[] matchers) where T : class, IJobListener => throw null!;
    public static IServiceCollectionQuartzConfigurator AddJobListener<T>(this IServiceCollectionQuartzConfigurator configurator, T implementationInstance, params IMatcher<JobKey>[] matchers) where T : class, IJobListener => throw null!;
    public static IServiceCollection AddQuartz(this IServiceCollection services) => throw null!;
    public static IServiceCollection AddQuartz(this IServiceCollection services, Action<IServiceCollectionQuartzConfigurator>? configure) => throw null!;
    public static IServiceCollection AddQuartz(this IServiceCollection services, System.Collections.Specialized.NameValueCollection properties, Action<IServiceCollectionQuartzConfigurator>? configure = null) => throw null!;
    public static IServiceCollectionQuartzConfigurator AddTrigger(this IServiceCollectionQuartzConfigurator options, Action<ITriggerConfigurator>? configure = null) => throw null!;
    public static IServiceCollectionQuartzConfigurator AddTriggerListener<T>(this IServiceCollectionQuartzConfigurator configurator, params IMatcher<TriggerKey>[] matchers) where T : class, ITriggerListener => throw null!;
    public static IServiceCollectionQuartzConfigurator ScheduleJob<T>(this IServiceCollectionQuartzConfigurator options, Action<ITriggerConfigurator> trigger, Action<IJobConfigurator>? job = null) where T : IJob => throw null!;
}
