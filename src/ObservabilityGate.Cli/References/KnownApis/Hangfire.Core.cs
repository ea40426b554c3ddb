// needs:
// namespaces: Hangfire, Hangfire.Client, Hangfire.Common, Hangfire.Server, Hangfire.States, Hangfire.Storage
// packages: Hangfire.Core, Hangfire, Hangfire.AspNetCore, Hangfire.NetCore

using System.Linq.Expressions;
using Hangfire.Client;
using Hangfire.Common;
using Hangfire.Server;
using Hangfire.States;
using Hangfire.Storage;

namespace Hangfire
{
    public interface IJobCancellationToken
    {
        CancellationToken ShutdownToken { get; }
        void ThrowIfCancellationRequested();
    }

    public abstract class JobStorage
    {
        public static JobStorage Current { get; set; }
    }

    public interface IGlobalConfiguration;

    public interface IGlobalConfiguration<out T> : IGlobalConfiguration
    {
        T Entry { get; }
    }

    public class GlobalConfiguration : IGlobalConfiguration
    {
        public static IGlobalConfiguration Configuration => throw null!;
    }

    public enum CompatibilityLevel
    {
        Version_110 = 110,
        Version_170 = 170,
        Version_180 = 180,
    }

    public static class GlobalConfigurationExtensions
    {
        public static IGlobalConfiguration<TFilter> UseFilter<TFilter>(this IGlobalConfiguration configuration, TFilter filter) => throw null!;
        public static IGlobalConfiguration<TStorage> UseStorage<TStorage>(this IGlobalConfiguration configuration, TStorage storage) where TStorage : JobStorage => throw null!;
        public static IGlobalConfiguration SetDataCompatibilityLevel(this IGlobalConfiguration configuration, CompatibilityLevel compatibilityLevel) => throw null!;
        public static IGlobalConfiguration UseRecommendedSerializerSettings(this IGlobalConfiguration configuration) => throw null!;
        public static IGlobalConfiguration UseSimpleAssemblyNameTypeSerializer(this IGlobalConfiguration configuration) => throw null!;
    }

    public class JobActivator
    {
        public static JobActivator Current { get; set; }
        public virtual object ActivateJob(Type jobType) => throw null!;
        public virtual JobActivatorScope BeginScope(PerformContext context) => throw null!;
        public virtual JobActivatorScope BeginScope(JobActivatorContext context) => throw null!;
    }

    public class JobActivatorContext
    {
        public BackgroundJob BackgroundJob => throw null!;
        public IJobCancellationToken CancellationToken => throw null!;
    }

    public abstract class JobActivatorScope : IDisposable
    {
        public static JobActivatorScope? Current => throw null!;
        public object? InnerScope { get; set; }
        public abstract object Resolve(Type type);
        public virtual void DisposeScope() => throw null!;
        public void Dispose() => throw null!;
    }

    public class JobFilterCollection
    {
        public void Add(object filter) => throw null!;
        public void Add(object filter, int order) => throw null!;
    }

    public static class GlobalJobFilters
    {
        public static JobFilterCollection Filters => throw null!;
    }

    public class BackgroundJob
    {
        public DateTime CreatedAt => throw null!;
        public string Id => throw null!;
        public Job Job => throw null!;
        public static string ContinueJobWith(string parentId, Expression<Action> methodCall) => throw null!;
        public static string ContinueJobWith(string parentId, Expression<Func<Task>> methodCall) => throw null!;
        public static string ContinueJobWith<T>(string parentId, Expression<Action<T>> methodCall) => throw null!;
        public static string ContinueJobWith<T>(string parentId, Expression<Func<T, Task>> methodCall) => throw null!;
        public static bool Delete(string jobId) => throw null!;
        public static string Enqueue(Expression<Action> methodCall) => throw null!;
        public static string Enqueue(Expression<Func<Task>> methodCall) => throw null!;
        public static string Enqueue(string queue, Expression<Action> methodCall) => throw null!;
        public static string Enqueue(string queue, Expression<Func<Task>> methodCall) => throw null!;
        public static string Enqueue<T>(Expression<Action<T>> methodCall) => throw null!;
        public static string Enqueue<T>(Expression<Func<T, Task>> methodCall) => throw null!;
        public static string Enqueue<T>(string queue, Expression<Action<T>> methodCall) => throw null!;
        public static string Enqueue<T>(string queue, Expression<Func<T, Task>> methodCall) => throw null!;
        public static bool Requeue(string jobId) => throw null!;
        public static string Schedule(Expression<Action> methodCall, TimeSpan delay) => throw null!;
        public static string Schedule(Expression<Func<Task>> methodCall, TimeSpan delay) => throw null!;
        public static string Schedule(Expression<Action> methodCall, DateTimeOffset enqueueAt) => throw null!;
        public static string Schedule(Expression<Func<Task>> methodCall, DateTimeOffset enqueueAt) => throw null!;
        public static string Schedule<T>(Expression<Action<T>> methodCall, TimeSpan delay) => throw null!;
        public static string Schedule<T>(Expression<Func<T, Task>> methodCall, TimeSpan delay) => throw null!;
        public static string Schedule<T>(Expression<Action<T>> methodCall, DateTimeOffset enqueueAt) => throw null!;
        public static string Schedule<T>(Expression<Func<T, Task>> methodCall, DateTimeOffset enqueueAt) => throw null!;
    }

    public class RecurringJobOptions
    {
        public MisfireHandlingMode MisfireHandling { get; set; }
        public TimeZoneInfo TimeZone { get; set; }
    }

    public enum MisfireHandlingMode
    {
        Relaxed,
        Strict,
        Ignorable,
    }

    public static class RecurringJob
    {
        public static void AddOrUpdate(string recurringJobId, Expression<Action> methodCall, string cronExpression, RecurringJobOptions? options = null) => throw null!;
        public static void AddOrUpdate(string recurringJobId, Expression<Func<Task>> methodCall, string cronExpression, RecurringJobOptions? options = null) => throw null!;
        public static void AddOrUpdate(string recurringJobId, Expression<Action> methodCall, Func<string> cronExpression, RecurringJobOptions? options = null) => throw null!;
        public static void AddOrUpdate(string recurringJobId, Expression<Func<Task>> methodCall, Func<string> cronExpression, RecurringJobOptions? options = null) => throw null!;
        public static void AddOrUpdate<T>(string recurringJobId, Expression<Action<T>> methodCall, string cronExpression, RecurringJobOptions? options = null) => throw null!;
        public static void AddOrUpdate<T>(string recurringJobId, Expression<Func<T, Task>> methodCall, string cronExpression, RecurringJobOptions? options = null) => throw null!;
        public static void AddOrUpdate<T>(string recurringJobId, Expression<Action<T>> methodCall, Func<string> cronExpression, RecurringJobOptions? options = null) => throw null!;
        public static void AddOrUpdate<T>(string recurringJobId, Expression<Func<T, Task>> methodCall, Func<string> cronExpression, RecurringJobOptions? options = null) => throw null!;
        public static void RemoveIfExists(string recurringJobId) => throw null!;
        public static void TriggerJob(string recurringJobId) => throw null!;
    }

    public static class Cron
    {
        public static string Daily() => throw null!;
        public static string Daily(int hour) => throw null!;
        public static string Daily(int hour, int minute) => throw null!;
        public static string Hourly() => throw null!;
        public static string Hourly(int minute) => throw null!;
        public static string Minutely() => throw null!;
        public static string Monthly() => throw null!;
        public static string Never() => throw null!;
        public static string Weekly() => throw null!;
        public static string Weekly(DayOfWeek dayOfWeek) => throw null!;
        public static string Yearly() => throw null!;
    }

    public interface IBackgroundJobClient
    {
        bool ChangeState(string jobId, IState state, string expectedState);
        string Create(Job job, IState state);
    }

    public class BackgroundJobClient : IBackgroundJobClient
    {
        public BackgroundJobClient() => throw null!;
        public BackgroundJobClient(JobStorage storage) => throw null!;
        public bool ChangeState(string jobId, IState state, string expectedState) => throw null!;
        public string Create(Job job, IState state) => throw null!;
    }

    public static class BackgroundJobClientExtensions
    {
        public static string ContinueJobWith(this IBackgroundJobClient client, string parentId, Expression<Action> methodCall) => throw null!;
        public static string ContinueJobWith<T>(this IBackgroundJobClient client, string parentId, Expression<Func<T, Task>> methodCall) => throw null!;
        public static bool Delete(this IBackgroundJobClient client, string jobId) => throw null!;
        public static string Enqueue(this IBackgroundJobClient client, Expression<Action> methodCall) => throw null!;
        public static string Enqueue(this IBackgroundJobClient client, Expression<Func<Task>> methodCall) => throw null!;
        public static string Enqueue<T>(this IBackgroundJobClient client, Expression<Action<T>> methodCall) => throw null!;
        public static string Enqueue<T>(this IBackgroundJobClient client, Expression<Func<T, Task>> methodCall) => throw null!;
        public static string Enqueue<T>(this IBackgroundJobClient client, string queue, Expression<Action<T>> methodCall) => throw null!;
        public static string Enqueue<T>(this IBackgroundJobClient client, string queue, Expression<Func<T, Task>> methodCall) => throw null!;
        public static string Schedule(this IBackgroundJobClient client, Expression<Action> methodCall, TimeSpan delay) => throw null!;
        public static string Schedule(this IBackgroundJobClient client, Expression<Func<Task>> methodCall, TimeSpan delay) => throw null!;
        public static string Schedule<T>(this IBackgroundJobClient client, Expression<Action<T>> methodCall, TimeSpan delay) => throw null!;
        public static string Schedule<T>(this IBackgroundJobClient client, Expression<Func<T, Task>> methodCall, TimeSpan delay) => throw null!;
    }

    public interface IRecurringJobManager
    {
        void AddOrUpdate(string recurringJobId, Job job, string cronExpression, RecurringJobOptions options);
        void RemoveIfExists(string recurringJobId);
        void Trigger(string recurringJobId);
    }

    public static class RecurringJobManagerExtensions
    {
        public static void AddOrUpdate(this IRecurringJobManager manager, string recurringJobId, Expression<Action> methodCall, string cronExpression, RecurringJobOptions? options = null) => throw null!;
        public static void AddOrUpdate(this IRecurringJobManager manager, string recurringJobId, Expression<Func<Task>> methodCall, string cronExpression, RecurringJobOptions? options = null) => throw null!;
        public static void AddOrUpdate<T>(this IRecurringJobManager manager, string recurringJobId, Expression<Action<T>> methodCall, string cronExpression, RecurringJobOptions? options = null) => throw null!;
        public static void AddOrUpdate<T>(this IRecurringJobManager manager, string recurringJobId, Expression<Func<T, Task>> methodCall, string cronExpression, RecurringJobOptions? options = null) => throw null!;
        public static void AddOrUpdate<T>(this IRecurringJobManager manager, string recurringJobId, Expression<Func<T, Task>> methodCall, Func<string> cronExpression, RecurringJobOptions? options = null) => throw null!;
    }

    public enum AttemptsExceededAction
    {
        Fail,
        Delete,
    }

    public sealed class AutomaticRetryAttribute : JobFilterAttribute, IElectStateFilter
    {
        public int Attempts { get; set; }
        public int[] DelaysInSeconds { get; set; }
        public Type[] ExceptOn { get; set; }
        public bool LogEvents { get; set; }
        public AttemptsExceededAction OnAttemptsExceeded { get; set; }
        public Type[] OnlyOn { get; set; }
        public void OnStateElection(ElectStateContext context) => throw null!;
    }

    public class DisableConcurrentExecutionAttribute : JobFilterAttribute, IServerFilter
    {
        public DisableConcurrentExecutionAttribute(int timeoutInSeconds) => throw null!;
        public DisableConcurrentExecutionAttribute(string resource, int timeoutSec) => throw null!;
        public void OnPerformed(PerformedContext context) => throw null!;
        public void OnPerforming(PerformingContext context) => throw null!;
    }

    public sealed class QueueAttribute(string queue) : JobFilterAttribute, IElectStateFilter
    {
        public string Queue => queue;
        public void OnStateElection(ElectStateContext context) => throw null!;
    }

    public class BackgroundJobServerOptions
    {
        public string[] Queues { get; set; }
        public string ServerName { get; set; }
        public int WorkerCount { get; set; }
    }

    public class BackgroundJobServer : IDisposable
    {
        public BackgroundJobServer() => throw null!;
        public BackgroundJobServer(BackgroundJobServerOptions options) => throw null!;
        public void Dispose() => throw null!;
    }
}

namespace Hangfire.Client
{
    public class CreateContext
    {
        public IDictionary<string, object> Items => throw null!;
        public Job Job => throw null!;
    }

    public class CreatingContext : CreateContext
    {
        public bool Canceled { get; set; }
        public void SetJobParameter(string name, object value) => throw null!;
    }

    public class CreatedContext : CreateContext
    {
        public BackgroundJob BackgroundJob => throw null!;
        public Exception Exception => throw null!;
    }

    public interface IClientFilter
    {
        void OnCreated(CreatedContext context);
        void OnCreating(CreatingContext context);
    }
}

namespace Hangfire.Common
{
    public class Job
    {
        public IReadOnlyList<object> Args => throw null!;
        public System.Reflection.MethodInfo Method => throw null!;
        public string Queue => throw null!;
        public Type Type => throw null!;
        public static Job FromExpression(Expression<Action> methodCall) => throw null!;
        public static Job FromExpression<TType>(Expression<Action<TType>> methodCall) => throw null!;
    }

    public interface IJobFilter
    {
        bool AllowMultiple { get; }
        int Order { get; }
    }

    [AttributeUsage(AttributeTargets.Class | AttributeTargets.Method | AttributeTargets.Interface)]
    public abstract class JobFilterAttribute : Attribute, IJobFilter
    {
        public bool AllowMultiple => throw null!;
        public int Order { get; set; }
    }
}

namespace Hangfire.Server
{
    public class PerformContext
    {
        public BackgroundJob BackgroundJob => throw null!;
        public IJobCancellationToken CancellationToken => throw null!;
        public IStorageConnection Connection => throw null!;
        public IDictionary<string, object> Items => throw null!;
        public T GetJobParameter<T>(string name) => throw null!;
        public void SetJobParameter(string name, object value) => throw null!;
    }

    public class PerformingContext : PerformContext
    {
        public bool Canceled { get; set; }
    }

    public class PerformedContext : PerformContext
    {
        public bool Canceled => throw null!;
        public Exception Exception => throw null!;
        public bool ExceptionHandled { get; set; }
        public object Result => throw null!;
    }

    public interface IServerFilter
    {
        void OnPerformed(PerformedContext context);
        void OnPerforming(PerformingContext context);
    }

    public class ServerExceptionContext : PerformContext
    {
        public Exception Exception => throw null!;
        public bool ExceptionHandled { get; set; }
    }

    public interface IServerExceptionFilter
    {
        void OnServerException(ServerExceptionContext filterContext);
    }
}

namespace Hangfire.States
{
    public interface IState
    {
        string Name { get; }
        string Reason { get; }
    }

    public abstract class StateContext
    {
        public abstract BackgroundJob BackgroundJob { get; }
    }

    public class ElectStateContext : StateContext
    {
        public override BackgroundJob BackgroundJob => throw null!;
        public IState CandidateState { get; set; }
        public string CurrentState => throw null!;
    }

    public class ApplyStateContext : StateContext
    {
        public override BackgroundJob BackgroundJob => throw null!;
        public IState NewState => throw null!;
        public string OldStateName => throw null!;
    }

    public interface IElectStateFilter
    {
        void OnStateElection(ElectStateContext context);
    }

    public interface IApplyStateFilter
    {
        void OnStateApplied(ApplyStateContext context, IWriteOnlyTransaction transaction);
        void OnStateUnapplied(ApplyStateContext context, IWriteOnlyTransaction transaction);
    }
}

namespace Hangfire.Storage
{
    public interface IStorageConnection : IDisposable;

    public interface IWriteOnlyTransaction : IDisposable;
}
