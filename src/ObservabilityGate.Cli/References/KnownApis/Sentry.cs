// needs:
// namespaces: Sentry
// packages: Sentry, Sentry.AspNetCore, Sentry.Extensions.Logging

namespace Sentry;

public enum SentryLevel : short
{
    Debug,
    Info,
    Warning,
    Error,
    Fatal,
}

public enum BreadcrumbLevel
{
    Debug = -1,
    Info = 0,
    Warning = 1,
    Error = 2,
    Critical = 3,
}

public enum SpanStatus
{
    Ok,
    DeadlineExceeded,
    Unauthenticated,
    PermissionDenied,
    NotFound,
    ResourceExhausted,
    InvalidArgument,
    Unimplemented,
    Unavailable,
    InternalError,
    UnknownError,
    Cancelled,
    AlreadyExists,
    FailedPrecondition,
    Aborted,
    OutOfRange,
    DataLoss,
}

public readonly struct SentryId;

public class SentryUser
{
    public string? Email { get; set; }
    public string? Id { get; set; }
    public string? Username { get; set; }
}

public class Scope
{
    public SentryLevel? Level { get; set; }
    public string? TransactionName { get; set; }
    public SentryUser User { get; set; }
    public void SetExtra(string key, object? value) => throw null!;
    public void SetTag(string key, string value) => throw null!;
    public void UnsetTag(string key) => throw null!;
}

public class SentryHint;

public sealed class SentryEvent
{
    public SentryEvent() => throw null!;
    public SentryEvent(Exception? exception) => throw null!;
    public SentryLevel? Level { get; set; }
    public void SetTag(string key, string value) => throw null!;
}

public class SentryOptions
{
    public bool Debug { get; set; }
    public string? Dsn { get; set; }
    public string? Environment { get; set; }
    public string? Release { get; set; }
    public double? TracesSampleRate { get; set; }
}

public interface ISpan
{
    string? Description { get; set; }
    string Operation { get; set; }
    SpanStatus? Status { get; set; }
    void Finish();
    void Finish(SpanStatus status);
    void Finish(Exception exception);
    void Finish(Exception exception, SpanStatus status);
    void SetExtra(string key, object? value);
    void SetTag(string key, string value);
    ISpan StartChild(string operation);
}

public static class SpanExtensions
{
    public static ISpan StartChild(this ISpan span, string operation, string? description) => throw null!;
}

public interface ITransactionContext;

public interface ITransactionTracer : ISpan
{
    string Name { get; set; }
}

public interface ISentryClient
{
    bool IsEnabled { get; }
}

public interface IHub : ISentryClient
{
    SentryId LastEventId { get; }
    void ConfigureScope(Action<Scope> configureScope);
    ISpan? GetSpan();
    IDisposable PushScope();
    ITransactionTracer StartTransaction(ITransactionContext context, IReadOnlyDictionary<string, object?> customSamplingContext);
}

public static class HubExtensions
{
    public static void AddBreadcrumb(this IHub hub, string message, string? category = null, string? type = null, IDictionary<string, string>? data = null, BreadcrumbLevel level = default) => throw null!;
    public static SentryId CaptureException(this IHub hub, Exception ex, Action<Scope> configureScope) => throw null!;
    public static SentryId CaptureMessage(this IHub hub, string message, Action<Scope> configureScope, SentryLevel level = SentryLevel.Info) => throw null!;
    public static ITransactionTracer StartTransaction(this IHub hub, string name, string operation) => throw null!;
}

public static class SentryClientExtensions
{
    public static SentryId CaptureException(this ISentryClient client, Exception ex) => throw null!;
    public static SentryId CaptureMessage(this ISentryClient client, string message, SentryLevel level = SentryLevel.Info) => throw null!;
}

public static class SentrySdk
{
    public static bool IsEnabled => throw null!;
    public static SentryId LastEventId => throw null!;
    public static void AddBreadcrumb(string message, string? category = null, string? type = null, IDictionary<string, string>? data = null, BreadcrumbLevel level = default) => throw null!;
    public static SentryId CaptureEvent(SentryEvent evt, Scope? scope = null, SentryHint? hint = null) => throw null!;
    public static SentryId CaptureEvent(SentryEvent evt, Action<Scope> configureScope) => throw null!;
    public static SentryId CaptureException(Exception exception) => throw null!;
    public static SentryId CaptureException(Exception exception, Action<Scope> configureScope) => throw null!;
    public static SentryId CaptureMessage(string message, SentryLevel level = SentryLevel.Info) => throw null!;
    public static SentryId CaptureMessage(string message, Action<Scope> configureScope, SentryLevel level = SentryLevel.Info) => throw null!;
    public static void Close() => throw null!;
    public static void ConfigureScope(Action<Scope> configureScope) => throw null!;
    public static void Flush() => throw null!;
    public static void Flush(TimeSpan timeout) => throw null!;
    public static Task FlushAsync(TimeSpan timeout) => throw null!;
    public static ISpan? GetSpan() => throw null!;
    public static IDisposable Init(string? dsn) => throw null!;
    public static IDisposable Init(Action<SentryOptions>? configureOptions) => throw null!;
    public static IDisposable PushScope() => throw null!;
    public static void SetTag(string key, string value) => throw null!;
    public static ISpan StartSpan(string operation, string description) => throw null!;
    public static ITransactionTracer StartTransaction(string name, string operation) => throw null!;
    public static ITransactionTracer StartTransaction(string name, string operation, string? description) => throw null!;
}
