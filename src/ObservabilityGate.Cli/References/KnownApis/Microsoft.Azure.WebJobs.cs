// needs:
// namespaces: Microsoft.Azure.WebJobs
// packages: Microsoft.Azure.WebJobs.Core, Microsoft.Azure.WebJobs, Microsoft.NET.Sdk.Functions

namespace Microsoft.Azure.WebJobs
{
    [AttributeUsage(AttributeTargets.Method)]
    public sealed class FunctionNameAttribute(string name) : Attribute
    {
        public string Name => name;
    }

    [AttributeUsage(AttributeTargets.Method)]
    public sealed class NoAutomaticTriggerAttribute : Attribute;

    [AttributeUsage(AttributeTargets.Method | AttributeTargets.Class | AttributeTargets.Parameter)]
    public sealed class DisableAttribute : Attribute
    {
        public DisableAttribute() => throw null!;
        public DisableAttribute(string settingName) => throw null!;
    }

    [AttributeUsage(AttributeTargets.Method | AttributeTargets.Class)]
    public sealed class SingletonAttribute : Attribute
    {
        public SingletonAttribute() => throw null!;
        public SingletonAttribute(string scopeId) => throw null!;
    }

    [AttributeUsage(AttributeTargets.Method | AttributeTargets.Class)]
    public sealed class FixedDelayRetryAttribute(int maxRetryCount, string delayInterval) : Attribute;

    public interface ICollector<in T>
    {
        void Add(T item);
    }

    public interface IAsyncCollector<in T>
    {
        Task AddAsync(T item, CancellationToken cancellationToken = default);
        Task FlushAsync(CancellationToken cancellationToken = default);
    }

    public class ExecutionContext
    {
        public string FunctionAppDirectory { get; set; }
        public string FunctionDirectory { get; set; }
        public string FunctionName { get; set; }
        public Guid InvocationId { get; set; }
    }
}

namespace Microsoft.Azure.WebJobs.Description
{
    [AttributeUsage(AttributeTargets.Class | AttributeTargets.Parameter)]
    public sealed class BindingAttribute : Attribute;
}
