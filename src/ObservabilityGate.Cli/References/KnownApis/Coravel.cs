// needs:
// namespaces: Coravel, Coravel.Events.Interfaces, Coravel.Invocable, Coravel.Queuing.Interfaces, Coravel.Scheduling.Schedule.Interfaces
// packages: Coravel

using Coravel.Invocable;
using Coravel.Scheduling.Schedule.Interfaces;
using Microsoft.Extensions.DependencyInjection;

namespace Coravel
{
    public static class SchedulerServiceRegistration
    {
        public static IServiceCollection AddScheduler(this IServiceCollection services) => throw null!;
        public static ISchedulerConfiguration UseScheduler(this IServiceProvider provider, Action<IScheduler> assignScheduledTasks) => throw null!;
    }

    public static class QueueServiceRegistration
    {
        public static IServiceCollection AddQueue(this IServiceCollection services) => throw null!;
    }

    public static class EventServiceRegistration
    {
        public static IServiceCollection AddEvents(this IServiceCollection services) => throw null!;
    }
}

namespace Coravel.Events.Interfaces
{
    public interface IEvent;

    public interface IListener<TEvent> where TEvent : IEvent
    {
        Task HandleAsync(TEvent broadcasted);
    }

    public interface IDispatcher
    {
        Task Broadcast<TEvent>(TEvent toBroadcast) where TEvent : IEvent;
    }
}

namespace Coravel.Invocable
{
    public interface IInvocable
    {
        Task Invoke();
    }

    public interface IInvocableWithPayload<T>
    {
        T Payload { get; set; }
    }

    public interface ICancellableInvocable
    {
        CancellationToken CancellationToken { get; set; }
    }
}

namespace Coravel.Queuing.Interfaces
{
    public interface IQueue
    {
        Guid QueueAsyncTask(Func<Task> asyncTask);
        void QueueBroadcast<TEvent>(TEvent toBroadcast) where TEvent : Events.Interfaces.IEvent;
        Guid QueueInvocable<T>() where T : IInvocable;
        Guid QueueInvocableWithPayload<T, TParams>(TParams payload) where T : IInvocable, IInvocableWithPayload<TParams>;
        Guid QueueTask(Action workToQueue);
    }
}

namespace Coravel.Scheduling.Schedule.Interfaces
{
    public interface ISchedulerConfiguration
    {
        ISchedulerConfiguration LogScheduledTaskProgress() => throw null!;
        ISchedulerConfiguration OnError(Action<Exception> onError);
    }

    public interface IScheduler
    {
        IScheduler OnWorker(string workerName);
        IScheduleInterval Schedule(Action actionToSchedule);
        IScheduleInterval Schedule<T>() where T : IInvocable;
        IScheduleInterval ScheduleAsync(Func<Task> asyncTaskToSchedule);
        IScheduleInterval ScheduleInvocableType(Type invocableType);
        IScheduleInterval ScheduleWithParams<T>(params object[] parameters) where T : IInvocable;
    }

    public interface IScheduleInterval
    {
        IScheduledEventConfiguration Cron(string cronExpression);
        IScheduledEventConfiguration Daily();
        IScheduledEventConfiguration DailyAt(int hour, int minute);
        IScheduledEventConfiguration DailyAtHour(int hour);
        IScheduledEventConfiguration EveryFifteenMinutes();
        IScheduledEventConfiguration EveryFiveMinutes();
        IScheduledEventConfiguration EveryFiveSeconds();
        IScheduledEventConfiguration EveryMinute();
        IScheduledEventConfiguration EverySecond();
        IScheduledEventConfiguration EverySeconds(int seconds);
        IScheduledEventConfiguration EveryTenMinutes();
        IScheduledEventConfiguration EveryTenSeconds();
        IScheduledEventConfiguration EveryThirtyMinutes();
        IScheduledEventConfiguration EveryThirtySeconds();
        IScheduledEventConfiguration Hourly();
        IScheduledEventConfiguration HourlyAt(int minute);
        IScheduledEventConfiguration Monthly();
        IScheduledEventConfiguration Weekly();
    }

    public interface IScheduledEventConfiguration
    {
        IScheduledEventConfiguration Once();
        IScheduledEventConfiguration PreventOverlapping(string uniqueIdentifier);
        IScheduledEventConfiguration RunOnceAtStart();
        IScheduledEventConfiguration Weekday();
        IScheduledEventConfiguration When(Func<Task<bool>> predicate);
        IScheduledEventConfiguration Zoned(TimeZoneInfo timeZoneInfo);
    }
}
