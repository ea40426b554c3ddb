// needs: Microsoft.Azure.Functions.Worker.Extensions.Abstractions
// namespaces: Microsoft.Azure.Functions.Worker
// packages: Microsoft.Azure.Functions.Worker.Extensions.RabbitMQ

using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;

namespace Microsoft.Azure.Functions.Worker;

[AttributeUsage(AttributeTargets.Parameter)]
public sealed class RabbitMQTriggerAttribute : TriggerBindingAttribute
{
    public RabbitMQTriggerAttribute(string queueName) => throw null!;
    public RabbitMQTriggerAttribute(string hostName, string userNameSetting, string passwordSetting, int port, string queueName) => throw null!;
    public string? ConnectionStringSetting { get; set; }
    public string? HostName { get; set; }
    public string QueueName => throw null!;
}
