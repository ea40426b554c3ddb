// needs:
// namespaces: Microsoft.Azure.WebJobs
// packages: Microsoft.Azure.WebJobs.Extensions.Storage.Queues, Microsoft.Azure.WebJobs.Extensions.Storage

namespace Microsoft.Azure.WebJobs;

[AttributeUsage(AttributeTargets.Parameter)]
public sealed class QueueTriggerAttribute(string queueName) : Attribute
{
    public string Connection { get; set; }
    public string QueueName => queueName;
}

[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.ReturnValue)]
public class QueueAttribute(string queueName) : Attribute
{
    public string Connection { get; set; }
    public string QueueName => queueName;
}
