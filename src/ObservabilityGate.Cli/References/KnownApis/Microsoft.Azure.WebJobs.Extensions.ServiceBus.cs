// needs:
// namespaces: Microsoft.Azure.WebJobs
// packages: Microsoft.Azure.WebJobs.Extensions.ServiceBus

namespace Microsoft.Azure.WebJobs;

[AttributeUsage(AttributeTargets.Parameter)]
public sealed class ServiceBusTriggerAttribute : Attribute
{
    public ServiceBusTriggerAttribute(string queueName) => throw null!;
    public ServiceBusTriggerAttribute(string topicName, string subscriptionName) => throw null!;
    public bool AutoCompleteMessages { get; set; }
    public string Connection { get; set; }
    public bool IsSessionsEnabled { get; set; }
    public string QueueName => throw null!;
    public string SubscriptionName => throw null!;
    public string TopicName => throw null!;
}

[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.ReturnValue)]
public sealed class ServiceBusAttribute(string queueOrTopicName) : Attribute
{
    public string Connection { get; set; }
    public string QueueOrTopicName => queueOrTopicName;
}
