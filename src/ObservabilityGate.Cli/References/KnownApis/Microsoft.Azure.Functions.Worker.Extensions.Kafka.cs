// needs: Microsoft.Azure.Functions.Worker.Extensions.Abstractions
// namespaces: Microsoft.Azure.Functions.Worker
// packages: Microsoft.Azure.Functions.Worker.Extensions.Kafka

using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;

namespace Microsoft.Azure.Functions.Worker;

[AttributeUsage(AttributeTargets.Parameter)]
public sealed class KafkaTriggerAttribute(string brokerList, string topic) : TriggerBindingAttribute
{
    public string BrokerList => brokerList;
    public string ConsumerGroup { get; set; }
    public bool IsBatched { get; set; }
    public string Password { get; set; }
    public string Topic => topic;
    public string Username { get; set; }
}
