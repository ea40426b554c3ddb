// needs:
// namespaces: Polly, Polly.CircuitBreaker, Polly.Retry, Polly.Timeout
// packages: Polly.Core, Polly, Polly.Extensions

using Polly.CircuitBreaker;
using Polly.Retry;
using Polly.Timeout;

namespace Polly
{
    public abstract class ResilienceStrategyOptions
    {
        public string? Name { get; set; }
    }

    public enum DelayBackoffType
    {
        Constant,
        Linear,
        Exponential,
    }

    public abstract class ResiliencePipelineBuilderBase
    {
        public string? Name { get; set; }
    }

    public sealed class ResiliencePipelineBuilder : ResiliencePipelineBuilderBase
    {
        public ResiliencePipeline Build() => throw null!;
    }

    public sealed class ResiliencePipelineBuilder<TResult> : ResiliencePipelineBuilderBase
    {
        public ResiliencePipeline<TResult> Build() => throw null!;
    }

    public sealed class ResiliencePipeline
    {
        public static readonly ResiliencePipeline Empty = null!;
        public void Execute(Action callback) => throw null!;
        public TResult Execute<TResult>(Func<TResult> callback) => throw null!;
        public ValueTask ExecuteAsync(Func<CancellationToken, ValueTask> callback, CancellationToken cancellationToken = default) => throw null!;
        public ValueTask<TResult> ExecuteAsync<TResult>(Func<CancellationToken, ValueTask<TResult>> callback, CancellationToken cancellationToken = default) => throw null!;
    }

    public sealed class ResiliencePipeline<T>
    {
        public static readonly ResiliencePipeline<T> Empty = null!;
        public ValueTask<TResult> ExecuteAsync<TResult>(Func<CancellationToken, ValueTask<TResult>> callback, CancellationToken cancellationToken = default) where TResult : T => throw null!;
    }

    public static class RetryResiliencePipelineBuilderExtensions
    {
        public static ResiliencePipelineBuilder AddRetry(this ResiliencePipelineBuilder builder, RetryStrategyOptions options) => throw null!;
        public static ResiliencePipelineBuilder<TResult> AddRetry<TResult>(this ResiliencePipelineBuilder<TResult> builder, RetryStrategyOptions<TResult> options) => throw null!;
    }

    public static class CircuitBreakerResiliencePipelineBuilderExtensions
    {
        public static ResiliencePipelineBuilder AddCircuitBreaker(this ResiliencePipelineBuilder builder, CircuitBreakerStrategyOptions options) => throw null!;
    }

    public static class TimeoutResiliencePipelineBuilderExtensions
    {
        public static TBuilder AddTimeout<TBuilder>(this TBuilder builder, TimeSpan timeout) where TBuilder : ResiliencePipelineBuilderBase => throw null!;
        public static TBuilder AddTimeout<TBuilder>(this TBuilder builder, TimeoutStrategyOptions options) where TBuilder : ResiliencePipelineBuilderBase => throw null!;
    }
}

namespace Polly.CircuitBreaker
{
    public class CircuitBreakerStrategyOptions<TResult> : ResilienceStrategyOptions
    {
        public TimeSpan BreakDuration { get; set; }
        public double FailureRatio { get; set; }
        public int MinimumThroughput { get; set; }
        public TimeSpan SamplingDuration { get; set; }
    }

    public class CircuitBreakerStrategyOptions : CircuitBreakerStrategyOptions<object>;
}

namespace Polly.Retry
{
    public class RetryStrategyOptions<TResult> : ResilienceStrategyOptions
    {
        public DelayBackoffType BackoffType { get; set; }
        public TimeSpan Delay { get; set; }
        public int MaxRetryAttempts { get; set; }
        public bool UseJitter { get; set; }
    }

    public class RetryStrategyOptions : RetryStrategyOptions<object>;
}

namespace Polly.Timeout
{
    public class TimeoutStrategyOptions : ResilienceStrategyOptions
    {
        public TimeSpan Timeout { get; set; }
    }
}
