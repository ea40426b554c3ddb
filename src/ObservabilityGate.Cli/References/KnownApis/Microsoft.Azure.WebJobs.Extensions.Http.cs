// needs:
// namespaces: Microsoft.Azure.WebJobs.Extensions.Http
// packages: Microsoft.Azure.WebJobs.Extensions.Http, Microsoft.NET.Sdk.Functions

using Microsoft.Azure.WebJobs.Extensions.Http;

namespace Microsoft.Azure.WebJobs
{
    [AttributeUsage(AttributeTargets.Parameter)]
    public sealed class HttpTriggerAttribute : Attribute
    {
        public HttpTriggerAttribute() => throw null!;
        public HttpTriggerAttribute(params string[] methods) => throw null!;
        public HttpTriggerAttribute(AuthorizationLevel authLevel) => throw null!;
        public HttpTriggerAttribute(AuthorizationLevel authLevel, params string[] methods) => throw null!;
        public AuthorizationLevel AuthLevel => throw null!;
        public string[] Methods => throw null!;
        public string Route { get; set; }
        public Type WebHookType { get; set; }
    }
}

namespace Microsoft.Azure.WebJobs.Extensions.Http
{
    public enum AuthorizationLevel
    {
        Anonymous,
        User,
        Function,
        System,
        Admin,
    }
}
