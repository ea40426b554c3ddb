// needs:
// namespaces: Microsoft.Azure.WebJobs
// packages: Microsoft.Azure.WebJobs.Extensions.EventHubs

namespace Microsoft.Azure.WebJobs;

[AttributeUsage(AttributeTargets.Parameter)]
public sealed class EventHubTriggerAttribute(string eventHubName) : Attribute
{
    public string Connection { get; set; }
    public string ConsumerGroup { get; set; }
    public string EventHubName => eventHubName;
}

[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.ReturnValue)]
public sealed class EventHubAttribute(string eventHubName) : Attribute
{
    public string Connection { get; set; }
    public string EventHubName => eventHubName;
}
