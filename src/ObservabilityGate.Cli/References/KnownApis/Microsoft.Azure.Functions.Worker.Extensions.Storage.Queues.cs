// needs: Microsoft.Azure.Functions.Worker.Extensions.Abstractions
// namespaces: Microsoft.Azure.Functions.Worker
// packages: Microsoft.Azure.Functions.Worker.Extensions.Storage.Queues, Microsoft.Azure.Functions.Worker.Extensions.Storage

using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;

namespace Microsoft.Azure.Functions.Worker;

[AttributeUsage(AttributeTargets.Parameter)]
public sealed class QueueTriggerAttribute(string queueName) : TriggerBindingAttribute
{
    public string? Connection { get; set; }
    public string QueueName => queueName;
}

[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property)]
public sealed class QueueOutputAttribute(string queueName) : OutputBindingAttribute
{
    public string? Connection { get; set; }
    public string QueueName => queueName;
}
