// needs:
// namespaces: Quartz, Quartz.Listener
// packages: Quartz, Quartz.AspNetCore, Quartz.Extensions.DependencyInjection, Quartz.Extensions.Hosting

using System.Reflection;

namespace Quartz
{
    public interface IJob
    {
        Task Execute(IJobExecutionContext context);
    }

    public interface IKey
    {
        string Group { get; }
        string Name { get; }
    }

    public class JobKey : IKey
    {
        public JobKey(string name) => throw null!;
        public JobKey(string name, string group) => throw null!;
        public string Group => throw null!;
        public string Name => throw null!;
        public static JobKey Create(string name) => throw null!;
        public static JobKey Create(string name, string group) => throw null!;
    }

    public class TriggerKey : IKey
    {
        public TriggerKey(string name) => throw null!;
        public TriggerKey(string name, string group) => throw null!;
        public string Group => throw null!;
        public string Name => throw null!;
    }

    public class JobDataMap : Dictionary<string, object>
    {
        public JobDataMap() => throw null!;
        public bool GetBoolean(string key) => throw null!;
        public int GetInt(string key) => throw null!;
        public long GetLong(string key) => throw null!;
        public string? GetString(string key) => throw null!;
        public void Put(string key, object value) => throw null!;
    }

    public interface IJobDetail
    {
        string? Description { get; }
        bool Durable { get; }
        JobDataMap JobDataMap { get; }
        Type JobType { get; }
        JobKey Key { get; }
    }

    public interface ITrigger
    {
        string? Description { get; }
        JobDataMap JobDataMap { get; }
        JobKey JobKey { get; }
        TriggerKey Key { get; }
        DateTimeOffset? GetNextFireTimeUtc();
    }

    public interface IJobExecutionContext
    {
        CancellationToken CancellationToken { get; }
        string FireInstanceId { get; }
        DateTimeOffset FireTimeUtc { get; }
        IJobDetail JobDetail { get; }
        IJob JobInstance { get; }
        TimeSpan JobRunTime { get; }
        JobDataMap MergedJobDataMap { get; }
        DateTimeOffset? NextFireTimeUtc { get; }
        DateTimeOffset? PreviousFireTimeUtc { get; }
        bool Recovering { get; }
        int RefireCount { get; }
        object? Result { get; set; }
        DateTimeOffset? ScheduledFireTimeUtc { get; }
        IScheduler Scheduler { get; }
        ITrigger Trigger { get; }
        object? Get(object key);
        void Put(object key, object objectValue);
    }

    public class SchedulerException : Exception
    {
        public SchedulerException() => throw null!;
        public SchedulerException(string msg) => throw null!;
        public SchedulerException(string msg, Exception cause) => throw null!;
    }

    public class JobExecutionException : SchedulerException
    {
        public JobExecutionException() => throw null!;
        public JobExecutionException(Exception cause) => throw null!;
        public JobExecutionException(string msg) => throw null!;
        public JobExecutionException(bool refireImmediately) => throw null!;
        public JobExecutionException(string msg, Exception cause) => throw null!;
        public JobExecutionException(Exception cause, bool refireImmediately) => throw null!;
        public JobExecutionException(string msg, Exception cause, bool refireImmediately) => throw null!;
        public bool RefireImmediately { get; set; }
        public bool UnscheduleAllTriggers { get; set; }
        public bool UnscheduleFiringTrigger { get; set; }
    }

    public enum SchedulerInstruction
    {
        NoInstruction,
        ReExecuteJob,
        SetTriggerComplete,
        DeleteTrigger,
        SetAllJobTriggersComplete,
        SetTriggerError,
        SetAllJobTriggersError,
    }

    public interface IJobListener
    {
        string Name { get; }
        Task JobExecutionVetoed(IJobExecutionContext context, CancellationToken cancellationToken = default);
        Task JobToBeExecuted(IJobExecutionContext context, CancellationToken cancellationToken = default);
        Task JobWasExecuted(IJobExecutionContext context, JobExecutionException? jobException, CancellationToken cancellationToken = default);
    }

    public interface ITriggerListener
    {
        string Name { get; }
        Task TriggerComplete(ITrigger trigger, IJobExecutionContext context, SchedulerInstruction triggerInstructionCode, CancellationToken cancellationToken = default);
        Task TriggerFired(ITrigger trigger, IJobExecutionContext context, CancellationToken cancellationToken = default);
        Task TriggerMisfired(ITrigger trigger, CancellationToken cancellationToken = default);
        Task<bool> VetoJobExecution(ITrigger trigger, IJobExecutionContext context, CancellationToken cancellationToken = default);
    }

    public interface ISchedulerListener;

    public interface IMatcher<T>;

    public interface IListenerManager
    {
        void AddJobListener(IJobListener jobListener, params IMatcher<JobKey>[] matchers);
        void AddTriggerListener(ITriggerListener triggerListener, params IMatcher<TriggerKey>[] matchers);
    }

    public interface IScheduler
    {
        IListenerManager ListenerManager { get; }
        string SchedulerName { get; }
        Task AddJob(IJobDetail jobDetail, bool replace, CancellationToken cancellationToken = default);
        Task<bool> CheckExists(JobKey jobKey, CancellationToken cancellationToken = default);
        Task<bool> DeleteJob(JobKey jobKey, CancellationToken cancellationToken = default);
        Task<DateTimeOffset> ScheduleJob(IJobDetail jobDetail, ITrigger trigger, CancellationToken cancellationToken = default);
        Task<DateTimeOffset> ScheduleJob(ITrigger trigger, CancellationToken cancellationToken = default);
        Task Shutdown(CancellationToken cancellationToken = default);
        Task Start(CancellationToken cancellationToken = default);
        Task TriggerJob(JobKey jobKey, CancellationToken cancellationToken = default);
        Task TriggerJob(JobKey jobKey, JobDataMap data, CancellationToken cancellationToken = default);
    }

    public interface ISchedulerFactory
    {
        Task<IScheduler> GetScheduler(CancellationToken cancellationToken = default);
        Task<IScheduler?> GetScheduler(string schedName, CancellationToken cancellationToken = default);
    }

    [AttributeUsage(AttributeTargets.Class)]
    public class DisallowConcurrentExecutionAttribute : Attribute;

    [AttributeUsage(AttributeTargets.Class)]
    public class PersistJobDataAfterExecutionAttribute : Attribute;

    public class JobBuilder
    {
        public static JobBuilder Create() => throw null!;
        public static JobBuilder Create<T>() where T : IJob => throw null!;
        public static JobBuilder Create(Type jobType) => throw null!;
        public IJobDetail Build() => throw null!;
        public JobBuilder StoreDurably(bool durability = true) => throw null!;
        public JobBuilder UsingJobData(string key, string? value) => throw null!;
        public JobBuilder WithDescription(string? description) => throw null!;
        public JobBuilder WithIdentity(string name) => throw null!;
        public JobBuilder WithIdentity(string name, string group) => throw null!;
        public JobBuilder WithIdentity(JobKey key) => throw null!;
    }

    public class SimpleScheduleBuilder
    {
        public SimpleScheduleBuilder RepeatForever() => throw null!;
        public SimpleScheduleBuilder WithInterval(TimeSpan timeSpan) => throw null!;
        public SimpleScheduleBuilder WithIntervalInHours(int hours) => throw null!;
        public SimpleScheduleBuilder WithIntervalInMinutes(int minutes) => throw null!;
        public SimpleScheduleBuilder WithIntervalInSeconds(int seconds) => throw null!;
        public SimpleScheduleBuilder WithRepeatCount(int repeatCount) => throw null!;
    }

    public class TriggerBuilder
    {
        public static TriggerBuilder Create() => throw null!;
        public ITrigger Build() => throw null!;
        public TriggerBuilder ForJob(JobKey jobKey) => throw null!;
        public TriggerBuilder ForJob(string jobName) => throw null!;
        public TriggerBuilder StartAt(DateTimeOffset startTimeUtc) => throw null!;
        public TriggerBuilder StartNow() => throw null!;
        public TriggerBuilder WithIdentity(string name) => throw null!;
        public TriggerBuilder WithIdentity(string name, string group) => throw null!;
    }

    public static class TriggerBuilderScheduleExtensions
    {
        public static TriggerBuilder WithCronSchedule(this TriggerBuilder triggerBuilder, string cronExpression) => throw null!;
        public static TriggerBuilder WithSimpleSchedule(this TriggerBuilder triggerBuilder, Action<SimpleScheduleBuilder> action) => throw null!;
    }
}

namespace Quartz.Listener
{
    public abstract class JobListenerSupport : IJobListener
    {
        public abstract string Name { get; }
        public virtual Task JobExecutionVetoed(IJobExecutionContext context, CancellationToken cancellationToken = default) => throw null!;
        public virtual Task JobToBeExecuted(IJobExecutionContext context, CancellationToken cancellationToken = default) => throw null!;
        public virtual Task JobWasExecuted(IJobExecutionContext context, JobExecutionException? jobException, CancellationToken cancellationToken = default) => throw null!;
    }

    public abstract class TriggerListenerSupport : ITriggerListener
    {
        public abstract string Name { get; }
        public virtual Task TriggerComplete(ITrigger trigger, IJobExecutionContext context, SchedulerInstruction triggerInstructionCode, CancellationToken cancellationToken = default) => throw null!;
        public virtual Task TriggerFired(ITrigger trigger, IJobExecutionContext context, CancellationToken cancellationToken = default) => throw null!;
        public virtual Task TriggerMisfired(ITrigger trigger, CancellationToken cancellationToken = default) => throw null!;
        public virtual Task<bool> VetoJobExecution(ITrigger trigger, IJobExecutionContext context, CancellationToken cancellationToken = default) => throw null!;
    }
}
