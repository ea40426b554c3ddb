// needs:
// namespaces: Polly
// packages: Polly

namespace Polly
{
    public interface IAsyncPolicy
    {
        Task ExecuteAsync(Func<Task> action);
        Task ExecuteAsync(Func<CancellationToken, Task> action, CancellationToken cancellationToken);
        Task<TResult> ExecuteAsync<TResult>(Func<Task<TResult>> action);
        Task<TResult> ExecuteAsync<TResult>(Func<CancellationToken, Task<TResult>> action, CancellationToken cancellationToken);
    }

    public interface IAsyncPolicy<TResult>
    {
        Task<TResult> ExecuteAsync(Func<Task<TResult>> action);
        Task<TResult> ExecuteAsync(Func<CancellationToken, Task<TResult>> action, CancellationToken cancellationToken);
    }

    public abstract class PolicyBase;

    public abstract class AsyncPolicy : PolicyBase, IAsyncPolicy
    {
        public Task ExecuteAsync(Func<Task> action) => throw null!;
        public Task ExecuteAsync(Func<CancellationToken, Task> action, CancellationToken cancellationToken) => throw null!;
        public Task<TResult> ExecuteAsync<TResult>(Func<Task<TResult>> action) => throw null!;
        public Task<TResult> ExecuteAsync<TResult>(Func<CancellationToken, Task<TResult>> action, CancellationToken cancellationToken) => throw null!;
    }

    public abstract class Policy : PolicyBase
    {
        public void Execute(Action action) => throw null!;
        public TResult Execute<TResult>(Func<TResult> action) => throw null!;
        public static PolicyBuilder Handle<TException>() where TException : Exception => throw null!;
        public static PolicyBuilder Handle<TException>(Func<TException, bool> exceptionPredicate) where TException : Exception => throw null!;
    }

    public sealed class PolicyBuilder
    {
        public PolicyBuilder Or<TException>() where TException : Exception => throw null!;
    }

    public static class RetrySyntax
    {
        public static Retry.RetryPolicy Retry(this PolicyBuilder policyBuilder, int retryCount) => throw null!;
        public static Retry.RetryPolicy WaitAndRetry(this PolicyBuilder policyBuilder, int retryCount, Func<int, TimeSpan> sleepDurationProvider) => throw null!;
    }

    public static class AsyncRetrySyntax
    {
        public static Retry.AsyncRetryPolicy RetryAsync(this PolicyBuilder policyBuilder, int retryCount) => throw null!;
        public static Retry.AsyncRetryPolicy WaitAndRetryAsync(this PolicyBuilder policyBuilder, int retryCount, Func<int, TimeSpan> sleepDurationProvider) => throw null!;
    }
}

namespace Polly.Retry
{
    public class RetryPolicy : Policy;

    public class AsyncRetryPolicy : AsyncPolicy;
}
