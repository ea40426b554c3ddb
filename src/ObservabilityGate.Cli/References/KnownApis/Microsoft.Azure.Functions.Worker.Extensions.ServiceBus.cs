// needs: Microsoft.Azure.Functions.Worker.Extensions.Abstractions
// namespaces: Microsoft.Azure.Functions.Worker
// packages: Microsoft.Azure.Functions.Worker.Extensions.ServiceBus

using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;

namespace Microsoft.Azure.Functions.Worker;

[AttributeUsage(AttributeTargets.Parameter)]
public sealed class ServiceBusTriggerAttribute : TriggerBindingAttribute
{
    public ServiceBusTriggerAttribute(string queueName) => throw null!;
    public ServiceBusTriggerAttribute(string topicName, string subscriptionName) => throw null!;
    public bool AutoCompleteMessages { get; set; }
    public string? Connection { get; set; }
    public bool IsBatched { get; set; }
    public bool IsSessionsEnabled { get; set; }
    public string? QueueName => throw null!;
    public string? SubscriptionName => throw null!;
    public string? TopicName => throw null!;
}

public enum ServiceBusEntityType
{
    Queue,
    Topic,
}

[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property)]
public sealed class ServiceBusOutputAttribute(string queueOrTopicName, ServiceBusEntityType entityType = ServiceBusEntityType.Queue) : OutputBindingAttribute
{
    public string? Connection { get; set; }
    public ServiceBusEntityType EntityType { get; set; } = entityType;
    public string QueueOrTopicName => queueOrTopicName;
}
