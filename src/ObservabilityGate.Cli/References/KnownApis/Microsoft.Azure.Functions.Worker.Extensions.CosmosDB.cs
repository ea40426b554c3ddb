// needs: Microsoft.Azure.Functions.Worker.Extensions.Abstractions
// namespaces: Microsoft.Azure.Functions.Worker
// packages: Microsoft.Azure.Functions.Worker.Extensions.CosmosDB

using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;

namespace Microsoft.Azure.Functions.Worker;

[AttributeUsage(AttributeTargets.Parameter)]
public sealed class CosmosDBTriggerAttribute(string databaseName, string containerName) : TriggerBindingAttribute
{
    public string? Connection { get; set; }
    public string ContainerName => containerName;
    public bool CreateLeaseContainerIfNotExists { get; set; }
    public string DatabaseName => databaseName;
    public int FeedPollDelay { get; set; }
    public string? LeaseConnection { get; set; }
    public string? LeaseContainerName { get; set; }
    public string? LeaseContainerPrefix { get; set; }
    public string? LeaseDatabaseName { get; set; }
    public int MaxItemsPerInvocation { get; set; }
    public string? PreferredLocations { get; set; }
    public bool StartFromBeginning { get; set; }
}

[AttributeUsage(AttributeTargets.Parameter)]
public sealed class CosmosDBInputAttribute(string databaseName, string containerName) : InputBindingAttribute
{
    public string? Connection { get; set; }
    public string ContainerName => containerName;
    public string DatabaseName => databaseName;
    public string? Id { get; set; }
    public string? PartitionKey { get; set; }
    public string? SqlQuery { get; set; }
}

[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property)]
public sealed class CosmosDBOutputAttribute(string databaseName, string containerName) : OutputBindingAttribute
{
    public string? Connection { get; set; }
    public string ContainerName => containerName;
    public bool CreateIfNotExists { get; set; }
    public string DatabaseName => databaseName;
    public string? PartitionKey { get; set; }
}
