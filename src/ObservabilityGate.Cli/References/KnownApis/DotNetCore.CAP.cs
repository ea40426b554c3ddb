// needs:
// namespaces: DotNetCore.CAP, DotNetCore.CAP.Filter, DotNetCore.CAP.Internal
// packages: DotNetCore.CAP

using System.Collections.ObjectModel;
using System.Reflection;
using DotNetCore.CAP;
using DotNetCore.CAP.Filter;
using Microsoft.Extensions.DependencyInjection;

namespace DotNetCore.CAP
{
    public interface ICapSubscribe;

    public class CapSubscribeAttribute(string name, bool isPartial = false) : Internal.TopicAttribute(name, isPartial);

    [AttributeUsage(AttributeTargets.Parameter)]
    public class FromCapAttribute : Attribute;

    public class CapHeader(IDictionary<string, string?> dictionary) : ReadOnlyDictionary<string, string?>(dictionary);

    public interface ICapTransaction : IDisposable
    {
        void Commit();
        Task CommitAsync(CancellationToken cancellationToken = default);
    }

    public interface ICapPublisher
    {
        IServiceProvider ServiceProvider { get; }
        ICapTransaction? Transaction { get; set; }
        void Publish<T>(string name, T? contentObj, string? callbackName = null);
        void Publish<T>(string name, T? contentObj, IDictionary<string, string?> headers);
        Task PublishAsync<T>(string name, T? contentObj, string? callbackName = null, CancellationToken cancellationToken = default);
        Task PublishAsync<T>(string name, T? contentObj, IDictionary<string, string?> headers, CancellationToken cancellationToken = default);
        Task PublishDelayAsync<T>(TimeSpan delayTime, string name, T? contentObj, string? callbackName = null, CancellationToken cancellationToken = default);
        Task PublishDelayAsync<T>(TimeSpan delayTime, string name, T? contentObj, IDictionary<string, string?> headers, CancellationToken cancellationToken = default);
    }

    public class CapOptions
    {
        public int ConsumerThreadCount { get; set; }
        public string DefaultGroupName { get; set; }
        public int FailedRetryCount { get; set; }
        public int FailedRetryInterval { get; set; }
        public string Version { get; set; }
    }

    public sealed class CapBuilder
    {
        public IServiceCollection Services => throw null!;
        public CapBuilder AddSubscribeFilter<T>() where T : class, ISubscribeFilter => throw null!;
        public CapBuilder AddSubscriberAssembly(params Assembly[] assemblies) => throw null!;
        public CapBuilder AddSubscriberAssembly(params Type[] handlerAssemblyMarkerTypes) => throw null!;
    }
}

namespace DotNetCore.CAP.Filter
{
    public class FilterContext;

    public class ExecutingContext : FilterContext
    {
        public object?[] Arguments { get; set; }
    }

    public class ExecutedContext : FilterContext
    {
        public object? Result { get; set; }
    }

    public class ExceptionContext : FilterContext
    {
        public Exception Exception { get; set; }
        public bool ExceptionHandled { get; set; }
    }

    public interface ISubscribeFilter
    {
        Task OnSubscribeExceptionAsync(ExceptionContext context);
        Task OnSubscribeExecutedAsync(ExecutedContext context);
        Task OnSubscribeExecutingAsync(ExecutingContext context);
    }

    public abstract class SubscribeFilter : ISubscribeFilter
    {
        public virtual Task OnSubscribeExceptionAsync(ExceptionContext context) => throw null!;
        public virtual Task OnSubscribeExecutedAsync(ExecutedContext context) => throw null!;
        public virtual Task OnSubscribeExecutingAsync(ExecutingContext context) => throw null!;
    }
}

namespace DotNetCore.CAP.Internal
{
    [AttributeUsage(AttributeTargets.Method | AttributeTargets.Class, AllowMultiple = true)]
    public abstract class TopicAttribute : Attribute
    {
        protected TopicAttribute(string name, bool isPartial = false) => throw null!;
        public string Group { get; set; }
        public byte GroupConcurrent { get; set; }
        public bool IsPartial => throw null!;
        public string Name => throw null!;
    }
}

namespace Microsoft.Extensions.DependencyInjection
{
    public static class CapServiceCollectionExtensions
    {
        public static CapBuilder AddCap(this IServiceCollection services, Action<CapOptions> setupAction) => throw null!;
    }
}
