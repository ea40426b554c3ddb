// needs: Microsoft.Azure.Functions.Worker.Extensions.Abstractions
// namespaces: Microsoft.Azure.Functions.Worker
// packages: Microsoft.Azure.Functions.Worker.Extensions.Storage.Blobs, Microsoft.Azure.Functions.Worker.Extensions.Storage

using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;

namespace Microsoft.Azure.Functions.Worker;

public enum BlobTriggerSource
{
    LogsAndContainerScan,
    EventGrid,
}

[AttributeUsage(AttributeTargets.Parameter)]
public sealed class BlobTriggerAttribute(string blobPath) : TriggerBindingAttribute
{
    public string BlobPath => blobPath;
    public string? Connection { get; set; }
    public BlobTriggerSource Source { get; set; }
}

[AttributeUsage(AttributeTargets.Parameter)]
public sealed class BlobInputAttribute(string blobPath) : InputBindingAttribute
{
    public string BlobPath => blobPath;
    public string? Connection { get; set; }
}

[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property)]
public sealed class BlobOutputAttribute(string blobPath) : OutputBindingAttribute
{
    public string BlobPath => blobPath;
    public string? Connection { get; set; }
}
