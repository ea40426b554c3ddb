// needs: Microsoft.Azure.Functions.Worker.Extensions.Abstractions
// namespaces: Microsoft.Azure.Functions.Worker
// packages: Microsoft.Azure.Functions.Worker.Extensions.Http, Microsoft.Azure.Functions.Worker.Extensions.Http.AspNetCore

using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;

namespace Microsoft.Azure.Functions.Worker
{
    public enum AuthorizationLevel
    {
        Anonymous,
        User,
        Function,
        System,
        Admin,
    }

    [AttributeUsage(AttributeTargets.Parameter)]
    public sealed class HttpTriggerAttribute : TriggerBindingAttribute
    {
        public HttpTriggerAttribute() => throw null!;
        public HttpTriggerAttribute(params string[] methods) => throw null!;
        public HttpTriggerAttribute(AuthorizationLevel authLevel) => throw null!;
        public HttpTriggerAttribute(AuthorizationLevel authLevel, params string[] methods) => throw null!;
        public AuthorizationLevel AuthLevel => throw null!;
        public string[]? Methods => throw null!;
        public string? Route { get; set; }
    }

    [AttributeUsage(AttributeTargets.Method | AttributeTargets.Property)]
    public sealed class HttpResultAttribute : OutputBindingAttribute;
}

namespace Microsoft.Azure.Functions.Worker.Http
{
    [AttributeUsage(AttributeTargets.Parameter)]
    public class FromBodyAttribute : Attribute;
}
