// needs:
// namespaces: Rebus.Bus, Rebus.Config, Rebus.Handlers, Rebus.Pipeline, Rebus.Retry.Simple, Rebus.Sagas
// packages: Rebus, Rebus.ServiceProvider

using Rebus.Handlers;
using Rebus.Pipeline;

namespace Rebus.Bus
{
    public interface IBus : IDisposable
    {
        Task Defer(TimeSpan delay, object message, IDictionary<string, string>? optionalHeaders = null);
        Task DeferLocal(TimeSpan delay, object message, IDictionary<string, string>? optionalHeaders = null);
        Task Publish(object eventMessage, IDictionary<string, string>? optionalHeaders = null);
        Task Reply(object replyMessage, IDictionary<string, string>? optionalHeaders = null);
        Task Send(object commandMessage, IDictionary<string, string>? optionalHeaders = null);
        Task SendLocal(object commandMessage, IDictionary<string, string>? optionalHeaders = null);
        Task Subscribe<TEvent>();
        Task Subscribe(Type eventType);
        Task Unsubscribe<TEvent>();
    }
}

namespace Rebus.Config
{
    public class RebusConfigurer
    {
        public RebusConfigurer Logging(Action<object> configurer) => throw null!;
        public RebusConfigurer Options(Action<OptionsConfigurer> configurer) => throw null!;
        public RebusConfigurer Routing(Action<object> configurer) => throw null!;
        public Bus.IBus Start() => throw null!;
        public RebusConfigurer Transport(Action<object> configurer) => throw null!;
    }

    public class OptionsConfigurer
    {
        public OptionsConfigurer SetMaxParallelism(int maxParallelism) => throw null!;
        public OptionsConfigurer SetNumberOfWorkers(int numberOfWorkers) => throw null!;
    }
}

namespace Rebus.Handlers
{
    public interface IHandleMessages;

    public interface IHandleMessages<in TMessage> : IHandleMessages
    {
        Task Handle(TMessage message);
    }
}

namespace Rebus.Pipeline
{
    public interface IMessageContext
    {
        Dictionary<string, string> Headers { get; }
    }

    public static class MessageContext
    {
        public static IMessageContext Current => throw null!;
    }

    public class StepContext
    {
        public T Load<T>() => throw null!;
        public T Save<T>(T instance) => throw null!;
    }

    public class IncomingStepContext : StepContext;

    public class OutgoingStepContext : StepContext;

    public interface IStep;

    public interface IIncomingStep : IStep
    {
        Task Process(IncomingStepContext context, Func<Task> next);
    }

    public interface IOutgoingStep : IStep
    {
        Task Process(OutgoingStepContext context, Func<Task> next);
    }
}

namespace Rebus.Retry.Simple
{
    public interface IFailed<out TMessage>
    {
        string ErrorDescription { get; }
        Dictionary<string, string> Headers { get; }
        TMessage Message { get; }
    }
}

namespace Rebus.Sagas
{
    public interface ISagaData
    {
        Guid Id { get; set; }
        int Revision { get; set; }
    }

    public abstract class SagaData : ISagaData
    {
        public Guid Id { get; set; }
        public int Revision { get; set; }
    }

    public interface IAmInitiatedBy<in TMessage> : IHandleMessages<TMessage>;

    public interface ICorrelationConfig<TSagaData>
    {
        void Correlate<TMessage>(Func<TMessage, object> messageValueExtractorFunction, System.Linq.Expressions.Expression<Func<TSagaData, object>> sagaDataValueExpression);
    }

    public abstract class Saga
    {
        protected bool IsNew => throw null!;
        protected virtual void MarkAsComplete() => throw null!;
    }

    public abstract class Saga<TSagaData> : Saga where TSagaData : ISagaData, new()
    {
        public TSagaData Data { get; set; }
        protected abstract void CorrelateMessages(ICorrelationConfig<TSagaData> config);
    }
}
