// needs:
// namespaces: Grpc.Core, Grpc.Core.Interceptors
// packages: Grpc.Core.Api, Grpc.AspNetCore, Grpc.AspNetCore.Server, Grpc.Net.Client, Grpc.Net.ClientFactory

using Grpc.Core;

namespace Grpc.Core
{
    public enum StatusCode
    {
        OK = 0,
        Cancelled = 1,
        Unknown = 2,
        InvalidArgument = 3,
        DeadlineExceeded = 4,
        NotFound = 5,
        AlreadyExists = 6,
        PermissionDenied = 7,
        ResourceExhausted = 8,
        FailedPrecondition = 9,
        Aborted = 10,
        OutOfRange = 11,
        Unimplemented = 12,
        Internal = 13,
        Unavailable = 14,
        DataLoss = 15,
        Unauthenticated = 16,
    }

    public struct Status
    {
        public static readonly Status DefaultSuccess;
        public static readonly Status DefaultCancelled;
        public Status(StatusCode statusCode, string detail) => throw null!;
        public Status(StatusCode statusCode, string detail, Exception? debugException) => throw null!;
        public Exception? DebugException => throw null!;
        public string Detail => throw null!;
        public StatusCode StatusCode => throw null!;
    }

    public class RpcException : Exception
    {
        public RpcException(Status status) => throw null!;
        public RpcException(Status status, string message) => throw null!;
        public RpcException(Status status, Metadata trailers) => throw null!;
        public RpcException(Status status, Metadata trailers, string message) => throw null!;
        public Status Status => throw null!;
        public StatusCode StatusCode => throw null!;
        public Metadata Trailers => throw null!;
    }

    public sealed class Metadata : IList<Metadata.Entry>
    {
        public static readonly Metadata Empty = null!;
        public int Count => throw null!;
        public bool IsReadOnly => throw null!;
        public Entry this[int index] { get => throw null!; set => throw null!; }
        public void Add(Entry item) => throw null!;
        public void Add(string key, string value) => throw null!;
        public void Add(string key, byte[] valueBytes) => throw null!;
        public void Clear() => throw null!;
        public bool Contains(Entry item) => throw null!;
        public void CopyTo(Entry[] array, int arrayIndex) => throw null!;
        public Entry? Get(string key) => throw null!;
        public IEnumerable<Entry> GetAll(string key) => throw null!;
        public IEnumerator<Entry> GetEnumerator() => throw null!;
        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => throw null!;
        public string? GetValue(string key) => throw null!;
        public byte[]? GetValueBytes(string key) => throw null!;
        public int IndexOf(Entry item) => throw null!;
        public void Insert(int index, Entry item) => throw null!;
        public bool Remove(Entry item) => throw null!;
        public void RemoveAt(int index) => throw null!;

        public class Entry
        {
            public Entry(string key, string value) => throw null!;
            public Entry(string key, byte[] valueBytes) => throw null!;
            public bool IsBinary => throw null!;
            public string Key => throw null!;
            public string Value => throw null!;
            public byte[] ValueBytes => throw null!;
        }
    }

    public class WriteOptions
    {
        public WriteOptions(WriteFlags flags = 0) => throw null!;
        public WriteFlags Flags => throw null!;
    }

    [Flags]
    public enum WriteFlags
    {
        BufferHint = 1,
        NoCompress = 2,
    }

    public class AuthContext
    {
        public bool IsPeerAuthenticated => throw null!;
        public string? PeerIdentityPropertyName => throw null!;
    }

    public abstract class ServerCallContext
    {
        protected ServerCallContext() => throw null!;
        public AuthContext AuthContext => throw null!;
        public CancellationToken CancellationToken => throw null!;
        public DateTime Deadline => throw null!;
        public string Host => throw null!;
        public string Method => throw null!;
        public string Peer => throw null!;
        public Metadata RequestHeaders => throw null!;
        public Metadata ResponseTrailers => throw null!;
        public Status Status { get; set; }
        public IDictionary<object, object> UserState => throw null!;
        public WriteOptions? WriteOptions { get; set; }
        protected abstract AuthContext AuthContextCore { get; }
        protected abstract CancellationToken CancellationTokenCore { get; }
        protected abstract DateTime DeadlineCore { get; }
        protected abstract string HostCore { get; }
        protected abstract string MethodCore { get; }
        protected abstract string PeerCore { get; }
        protected abstract Metadata RequestHeadersCore { get; }
        protected abstract Metadata ResponseTrailersCore { get; }
        protected abstract Status StatusCore { get; set; }
        protected virtual IDictionary<object, object> UserStateCore => throw null!;
        protected abstract WriteOptions? WriteOptionsCore { get; set; }
        public Task WriteResponseHeadersAsync(Metadata responseHeaders) => throw null!;
        protected abstract Task WriteResponseHeadersAsyncCore(Metadata responseHeaders);
    }

    public interface IAsyncStreamReader<out T>
    {
        T Current { get; }
        Task<bool> MoveNext(CancellationToken cancellationToken);
    }

    public interface IAsyncStreamWriter<in T>
    {
        WriteOptions? WriteOptions { get; set; }
        Task WriteAsync(T message);
        Task WriteAsync(T message, CancellationToken cancellationToken) => throw null!;
    }

    public interface IClientStreamWriter<in T> : IAsyncStreamWriter<T>
    {
        Task CompleteAsync();
    }

    public interface IServerStreamWriter<in T> : IAsyncStreamWriter<T>;

    public static class AsyncStreamReaderExtensions
    {
        public static Task<bool> MoveNext<T>(this IAsyncStreamReader<T> streamReader) where T : class => throw null!;
        public static IAsyncEnumerable<T> ReadAllAsync<T>(this IAsyncStreamReader<T> streamReader, CancellationToken cancellationToken = default) => throw null!;
    }

    [AttributeUsage(AttributeTargets.Class)]
    public class BindServiceMethodAttribute : Attribute
    {
        public BindServiceMethodAttribute(Type bindType, string bindMethodName) => throw null!;
        public string BindMethodName => throw null!;
        public Type BindType => throw null!;
    }

    public enum MethodType
    {
        Unary,
        ClientStreaming,
        ServerStreaming,
        DuplexStreaming,
    }

    public interface IMethod
    {
        string FullName { get; }
        string Name { get; }
        string ServiceName { get; }
        MethodType Type { get; }
    }

    public abstract class DeserializationContext
    {
        public virtual int PayloadLength => throw null!;
        public virtual byte[] PayloadAsNewBuffer() => throw null!;
        public virtual System.Buffers.ReadOnlySequence<byte> PayloadAsReadOnlySequence() => throw null!;
    }

    public abstract class SerializationContext
    {
        public virtual void Complete() => throw null!;
        public virtual void Complete(byte[] payload) => throw null!;
        public virtual System.Buffers.IBufferWriter<byte> GetBufferWriter() => throw null!;
        public virtual void SetPayloadLength(int payloadLength) => throw null!;
    }

    public class Marshaller<T>
    {
        public Marshaller(Func<T, byte[]> serializer, Func<byte[], T> deserializer) => throw null!;
        public Marshaller(Action<T, SerializationContext> serializer, Func<DeserializationContext, T> deserializer) => throw null!;
    }

    public static class Marshallers
    {
        public static Marshaller<string> StringMarshaller => throw null!;
        public static Marshaller<T> Create<T>(Func<T, byte[]> serializer, Func<byte[], T> deserializer) => throw null!;
        public static Marshaller<T> Create<T>(Action<T, SerializationContext> serializer, Func<DeserializationContext, T> deserializer) => throw null!;
    }

    public class Method<TRequest, TResponse> : IMethod
    {
        public Method(MethodType type, string serviceName, string name, Marshaller<TRequest> requestMarshaller, Marshaller<TResponse> responseMarshaller) => throw null!;
        public string FullName => throw null!;
        public string Name => throw null!;
        public string ServiceName => throw null!;
        public MethodType Type => throw null!;
    }

    public delegate Task<TResponse> UnaryServerMethod<TRequest, TResponse>(TRequest request, ServerCallContext context) where TRequest : class where TResponse : class;

    public delegate Task<TResponse> ClientStreamingServerMethod<TRequest, TResponse>(IAsyncStreamReader<TRequest> requestStream, ServerCallContext context) where TRequest : class where TResponse : class;

    public delegate Task ServerStreamingServerMethod<TRequest, TResponse>(TRequest request, IServerStreamWriter<TResponse> responseStream, ServerCallContext context) where TRequest : class where TResponse : class;

    public delegate Task DuplexStreamingServerMethod<TRequest, TResponse>(IAsyncStreamReader<TRequest> requestStream, IServerStreamWriter<TResponse> responseStream, ServerCallContext context) where TRequest : class where TResponse : class;

    public class ServerServiceDefinition
    {
        public static Builder CreateBuilder() => throw null!;

        public class Builder
        {
            public Builder() => throw null!;
            public Builder AddMethod<TRequest, TResponse>(Method<TRequest, TResponse> method, UnaryServerMethod<TRequest, TResponse> handler) where TRequest : class where TResponse : class => throw null!;
            public Builder AddMethod<TRequest, TResponse>(Method<TRequest, TResponse> method, ClientStreamingServerMethod<TRequest, TResponse> handler) where TRequest : class where TResponse : class => throw null!;
            public Builder AddMethod<TRequest, TResponse>(Method<TRequest, TResponse> method, ServerStreamingServerMethod<TRequest, TResponse> handler) where TRequest : class where TResponse : class => throw null!;
            public Builder AddMethod<TRequest, TResponse>(Method<TRequest, TResponse> method, DuplexStreamingServerMethod<TRequest, TResponse> handler) where TRequest : class where TResponse : class => throw null!;
            public ServerServiceDefinition Build() => throw null!;
        }
    }

    public abstract class ServiceBinderBase
    {
        public virtual void AddMethod<TRequest, TResponse>(Method<TRequest, TResponse> method, UnaryServerMethod<TRequest, TResponse>? handler) where TRequest : class where TResponse : class => throw null!;
        public virtual void AddMethod<TRequest, TResponse>(Method<TRequest, TResponse> method, ClientStreamingServerMethod<TRequest, TResponse>? handler) where TRequest : class where TResponse : class => throw null!;
        public virtual void AddMethod<TRequest, TResponse>(Method<TRequest, TResponse> method, ServerStreamingServerMethod<TRequest, TResponse>? handler) where TRequest : class where TResponse : class => throw null!;
        public virtual void AddMethod<TRequest, TResponse>(Method<TRequest, TResponse> method, DuplexStreamingServerMethod<TRequest, TResponse>? handler) where TRequest : class where TResponse : class => throw null!;
    }

    public struct CallOptions
    {
        public CallOptions(Metadata? headers = null, DateTime? deadline = null, CancellationToken cancellationToken = default, WriteOptions? writeOptions = null, object? propagationToken = null, object? credentials = null) => throw null!;
        public CancellationToken CancellationToken => throw null!;
        public DateTime? Deadline => throw null!;
        public Metadata? Headers => throw null!;
        public CallOptions WithHeaders(Metadata headers) => throw null!;
    }

    public abstract class CallInvoker;

    public abstract class ChannelBase
    {
        public string Target => throw null!;
        public abstract CallInvoker CreateCallInvoker();
        public Task ShutdownAsync() => throw null!;
    }

    public abstract class ClientBase
    {
        public class ClientBaseConfiguration;
    }

    public abstract class ClientBase<T> : ClientBase where T : ClientBase<T>
    {
        protected ClientBase() => throw null!;
        protected ClientBase(ChannelBase channel) => throw null!;
        protected ClientBase(CallInvoker callInvoker) => throw null!;
        protected ClientBase(ClientBaseConfiguration configuration) => throw null!;
        protected CallInvoker CallInvoker => throw null!;
        protected abstract T NewInstance(ClientBaseConfiguration configuration);
    }

    public sealed class AsyncUnaryCall<TResponse> : IDisposable
    {
        public AsyncUnaryCall(Task<TResponse> responseAsync, Task<Metadata> responseHeadersAsync, Func<Status> getStatusFunc, Func<Metadata> getTrailersFunc, Action disposeAction) => throw null!;
        public Task<TResponse> ResponseAsync => throw null!;
        public Task<Metadata> ResponseHeadersAsync => throw null!;
        public void Dispose() => throw null!;
        public System.Runtime.CompilerServices.TaskAwaiter<TResponse> GetAwaiter() => throw null!;
        public Status GetStatus() => throw null!;
        public Metadata GetTrailers() => throw null!;
    }

    public sealed class AsyncServerStreamingCall<TResponse> : IDisposable
    {
        public IAsyncStreamReader<TResponse> ResponseStream => throw null!;
        public void Dispose() => throw null!;
    }

    public sealed class AsyncClientStreamingCall<TRequest, TResponse> : IDisposable
    {
        public IClientStreamWriter<TRequest> RequestStream => throw null!;
        public Task<TResponse> ResponseAsync => throw null!;
        public void Dispose() => throw null!;
        public System.Runtime.CompilerServices.TaskAwaiter<TResponse> GetAwaiter() => throw null!;
    }

    public sealed class AsyncDuplexStreamingCall<TRequest, TResponse> : IDisposable
    {
        public IClientStreamWriter<TRequest> RequestStream => throw null!;
        public IAsyncStreamReader<TResponse> ResponseStream => throw null!;
        public void Dispose() => throw null!;
    }
}

namespace Grpc.Core.Interceptors
{
    public struct ClientInterceptorContext<TRequest, TResponse> where TRequest : class where TResponse : class
    {
        public ClientInterceptorContext(Method<TRequest, TResponse> method, string? host, CallOptions options) => throw null!;
        public string? Host => throw null!;
        public Method<TRequest, TResponse> Method => throw null!;
        public CallOptions Options => throw null!;
    }

    public abstract class Interceptor
    {
        public virtual AsyncUnaryCall<TResponse> AsyncUnaryCall<TRequest, TResponse>(TRequest request, ClientInterceptorContext<TRequest, TResponse> context, AsyncUnaryCallContinuation<TRequest, TResponse> continuation) where TRequest : class where TResponse : class => throw null!;
        public virtual TResponse BlockingUnaryCall<TRequest, TResponse>(TRequest request, ClientInterceptorContext<TRequest, TResponse> context, BlockingUnaryCallContinuation<TRequest, TResponse> continuation) where TRequest : class where TResponse : class => throw null!;
        public virtual Task<TResponse> ClientStreamingServerHandler<TRequest, TResponse>(IAsyncStreamReader<TRequest> requestStream, ServerCallContext context, ClientStreamingServerMethod<TRequest, TResponse> continuation) where TRequest : class where TResponse : class => throw null!;
        public virtual Task DuplexStreamingServerHandler<TRequest, TResponse>(IAsyncStreamReader<TRequest> requestStream, IServerStreamWriter<TResponse> responseStream, ServerCallContext context, DuplexStreamingServerMethod<TRequest, TResponse> continuation) where TRequest : class where TResponse : class => throw null!;
        public virtual Task ServerStreamingServerHandler<TRequest, TResponse>(TRequest request, IServerStreamWriter<TResponse> responseStream, ServerCallContext context, ServerStreamingServerMethod<TRequest, TResponse> continuation) where TRequest : class where TResponse : class => throw null!;
        public virtual Task<TResponse> UnaryServerHandler<TRequest, TResponse>(TRequest request, ServerCallContext context, UnaryServerMethod<TRequest, TResponse> continuation) where TRequest : class where TResponse : class => throw null!;

        public delegate AsyncUnaryCall<TResponse> AsyncUnaryCallContinuation<TRequest, TResponse>(TRequest request, ClientInterceptorContext<TRequest, TResponse> context) where TRequest : class where TResponse : class;

        public delegate TResponse BlockingUnaryCallContinuation<TRequest, TResponse>(TRequest request, ClientInterceptorContext<TRequest, TResponse> context) where TRequest : class where TResponse : class;
    }
}
