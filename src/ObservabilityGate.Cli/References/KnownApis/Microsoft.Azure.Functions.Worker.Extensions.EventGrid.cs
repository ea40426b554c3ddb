// needs: Microsoft.Azure.Functions.Worker.Extensions.Abstractions
// namespaces: Microsoft.Azure.Functions.Worker
// packages: Microsoft.Azure.Functions.Worker.Extensions.EventGrid

using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;

namespace Microsoft.Azure.Functions.Worker;

[AttributeUsage(AttributeTargets.Parameter)]
public sealed class EventGridTriggerAttribute : TriggerBindingAttribute
{
    public bool IsBatched { get; set; }
}

[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property)]
public sealed class EventGridOutputAttribute : OutputBindingAttribute
{
    public string? Connection { get; set; }
    public string? TopicEndpointUri { get; set; }
    public string? TopicKeySetting { get; set; }
}
