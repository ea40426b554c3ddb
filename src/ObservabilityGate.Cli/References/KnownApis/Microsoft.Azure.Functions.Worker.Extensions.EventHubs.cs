// needs: Microsoft.Azure.Functions.Worker.Extensions.Abstractions
// namespaces: Microsoft.Azure.Functions.Worker
// packages: Microsoft.Azure.Functions.Worker.Extensions.EventHubs

using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;

namespace Microsoft.Azure.Functions.Worker;

[AttributeUsage(AttributeTargets.Parameter)]
public sealed class EventHubTriggerAttribute(string eventHubName) : TriggerBindingAttribute
{
    public string? Connection { get; set; }
    public string? ConsumerGroup { get; set; }
    public string EventHubName => eventHubName;
    public bool IsBatched { get; set; }
}

[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property)]
public sealed class EventHubOutputAttribute(string eventHubName) : OutputBindingAttribute
{
    public string? Connection { get; set; }
    public string EventHubName => eventHubName;
}
