// needs: Microsoft.Azure.Functions.Worker.Extensions.Abstractions
// namespaces: Microsoft.Azure.Functions.Worker
// packages: Microsoft.Azure.Functions.Worker.Extensions.Timer

using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;

namespace Microsoft.Azure.Functions.Worker;

[AttributeUsage(AttributeTargets.Parameter)]
public sealed class TimerTriggerAttribute(string schedule) : TriggerBindingAttribute
{
    public bool RunOnStartup { get; set; }
    public string Schedule => schedule;
    public bool UseMonitor { get; set; }
}

public class ScheduleStatus
{
    public DateTime Last { get; set; }
    public DateTime LastUpdated { get; set; }
    public DateTime Next { get; set; }
}

public class TimerInfo
{
    public bool IsPastDue { get; set; }
    public ScheduleStatus? ScheduleStatus { get; set; }
}
