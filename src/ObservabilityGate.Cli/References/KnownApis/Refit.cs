// needs:
// namespaces: Refit
// packages: Refit, Refit.HttpClientFactory

using System.Net;
using System.Net.Http;

namespace Refit;

[AttributeUsage(AttributeTargets.Method)]
public abstract class HttpMethodAttribute : Attribute
{
    protected HttpMethodAttribute(string path) => throw null!;
    public abstract HttpMethod Method { get; }
    public virtual string Path => throw null!;
}

public class GetAttribute(string path) : HttpMethodAttribute(path)
{
    public override HttpMethod Method => throw null!;
}

public class PostAttribute(string path) : HttpMethodAttribute(path)
{
    public override HttpMethod Method => throw null!;
}

public class PutAttribute(string path) : HttpMethodAttribute(path)
{
    public override HttpMethod Method => throw null!;
}

public class DeleteAttribute(string path) : HttpMethodAttribute(path)
{
    public override HttpMethod Method => throw null!;
}

public class PatchAttribute(string path) : HttpMethodAttribute(path)
{
    public override HttpMethod Method => throw null!;
}

public class HeadAttribute(string path) : HttpMethodAttribute(path)
{
    public override HttpMethod Method => throw null!;
}

public class OptionsAttribute(string path) : HttpMethodAttribute(path)
{
    public override HttpMethod Method => throw null!;
}

public enum BodySerializationMethod
{
    Default,
    UrlEncoded = 2,
    Serialized = 3,
}

[AttributeUsage(AttributeTargets.Parameter)]
public class BodyAttribute : Attribute
{
    public BodyAttribute() => throw null!;
    public BodyAttribute(BodySerializationMethod serializationMethod) => throw null!;
    public BodyAttribute(bool buffered) => throw null!;
}

[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property)]
public class AliasAsAttribute(string name) : Attribute;

[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property)]
public class QueryAttribute : Attribute
{
    public QueryAttribute() => throw null!;
    public QueryAttribute(string delimiter) => throw null!;
}

[AttributeUsage(AttributeTargets.Interface | AttributeTargets.Method)]
public class HeadersAttribute(params string[] headers) : Attribute;

[AttributeUsage(AttributeTargets.Parameter)]
public class HeaderAttribute(string header) : Attribute;

[AttributeUsage(AttributeTargets.Parameter)]
public class AuthorizeAttribute(string scheme = "Bearer") : Attribute;

[AttributeUsage(AttributeTargets.Method)]
public class MultipartAttribute : Attribute;

public class ApiException : Exception
{
    public string? Content => throw null!;
    public HttpStatusCode StatusCode => throw null!;
}

public interface IApiResponse : IDisposable
{
    ApiException? Error { get; }
    bool IsSuccessStatusCode { get; }
    HttpStatusCode StatusCode { get; }
}

public interface IApiResponse<out T> : IApiResponse
{
    T? Content { get; }
}

public sealed class ApiResponse<T> : IApiResponse<T>
{
    public T? Content => throw null!;
    public ApiException? Error => throw null!;
    public bool IsSuccessStatusCode => throw null!;
    public HttpStatusCode StatusCode => throw null!;
    public void Dispose() => throw null!;
}

public class RefitSettings;

public static class RestService
{
    public static T For<T>(HttpClient client) => throw null!;
    public static T For<T>(HttpClient client, RefitSettings? settings) => throw null!;
    public static T For<T>(string hostUrl) => throw null!;
}
