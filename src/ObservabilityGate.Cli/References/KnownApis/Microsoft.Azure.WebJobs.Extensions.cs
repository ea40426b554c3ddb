// needs:
// namespaces: Microsoft.Azure.WebJobs, Microsoft.Azure.WebJobs.Extensions.Timers
// packages: Microsoft.Azure.WebJobs.Extensions, Microsoft.NET.Sdk.Functions

using Microsoft.Azure.WebJobs.Extensions.Timers;

namespace Microsoft.Azure.WebJobs
{
    [AttributeUsage(AttributeTargets.Parameter)]
    public sealed class TimerTriggerAttribute : Attribute
    {
        public TimerTriggerAttribute(string scheduleExpression) => throw null!;
        public TimerTriggerAttribute(Type scheduleType) => throw null!;
        public bool RunOnStartup { get; set; }
        public string ScheduleExpression => throw null!;
        public bool UseMonitor { get; set; }
    }

    public class TimerInfo
    {
        public bool IsPastDue { get; set; }
        public TimerSchedule Schedule => throw null!;
        public ScheduleStatus ScheduleStatus { get; set; }
    }
}

namespace Microsoft.Azure.WebJobs.Extensions.Timers
{
    public abstract class TimerSchedule
    {
        public abstract DateTime GetNextOccurrence(DateTime now);
    }

    public class ScheduleStatus
    {
        public DateTime Last { get; set; }
        public DateTime LastUpdated { get; set; }
        public DateTime Next { get; set; }
    }
}
