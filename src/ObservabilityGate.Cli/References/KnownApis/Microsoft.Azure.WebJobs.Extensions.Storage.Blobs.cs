// needs:
// namespaces: Microsoft.Azure.WebJobs
// packages: Microsoft.Azure.WebJobs.Extensions.Storage.Blobs, Microsoft.Azure.WebJobs.Extensions.Storage

namespace Microsoft.Azure.WebJobs;

[AttributeUsage(AttributeTargets.Parameter)]
public sealed class BlobTriggerAttribute(string blobPath) : Attribute
{
    public string BlobPath => blobPath;
    public string Connection { get; set; }
}

[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.ReturnValue)]
public sealed class BlobAttribute : Attribute
{
    public BlobAttribute(string blobPath) => throw null!;
    public BlobAttribute(string blobPath, FileAccess access) => throw null!;
    public FileAccess? Access { get; }
    public string BlobPath => throw null!;
    public string Connection { get; set; }
}
