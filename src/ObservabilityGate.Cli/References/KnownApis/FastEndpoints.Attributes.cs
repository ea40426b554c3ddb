// needs:
// namespaces: FastEndpoints
// packages: FastEndpoints.Attributes, FastEndpoints

namespace FastEndpoints;

public enum Http
{
    GET = 1,
    POST = 2,
    PUT = 3,
    PATCH = 4,
    DELETE = 5,
    HEAD = 6,
    OPTIONS = 7,
    TRACE = 8,
    CONNECT = 9,
}

[AttributeUsage(AttributeTargets.Class)]
public class HttpAttribute : Attribute
{
    public HttpAttribute(Http verb, string route) => throw null!;
    public HttpAttribute(Http verb, params string[] routes) => throw null!;
    public Http Verb { get; set; }
    public string[] Routes { get; set; }
}

[AttributeUsage(AttributeTargets.Class)]
public sealed class HttpGetAttribute(params string[] routes) : HttpAttribute(Http.GET, routes);

[AttributeUsage(AttributeTargets.Class)]
public sealed class HttpPostAttribute(params string[] routes) : HttpAttribute(Http.POST, routes);

[AttributeUsage(AttributeTargets.Class)]
public sealed class HttpPutAttribute(params string[] routes) : HttpAttribute(Http.PUT, routes);

[AttributeUsage(AttributeTargets.Class)]
public sealed class HttpPatchAttribute(params string[] routes) : HttpAttribute(Http.PATCH, routes);

[AttributeUsage(AttributeTargets.Class)]
public sealed class HttpDeleteAttribute(params string[] routes) : HttpAttribute(Http.DELETE, routes);

[AttributeUsage(AttributeTargets.Class)]
public sealed class AllowFileUploadsAttribute : Attribute
{
    public AllowFileUploadsAttribute(bool dontAutoBindFormData = false) => throw null!;
}

[AttributeUsage(AttributeTargets.Class)]
public sealed class ThrottleAttribute : Attribute
{
    public ThrottleAttribute(int hitLimit, double durationSeconds, string? headerName = null) => throw null!;
}

[AttributeUsage(AttributeTargets.Property)]
public sealed class BindFromAttribute(string name) : Attribute
{
    public string Name => name;
}

[AttributeUsage(AttributeTargets.Property)]
public sealed class FromBodyAttribute : Attribute;

[AttributeUsage(AttributeTargets.Property)]
public sealed class FromFormAttribute : Attribute;

[AttributeUsage(AttributeTargets.Property)]
public sealed class FromQueryAttribute : Attribute;

[AttributeUsage(AttributeTargets.Property)]
public sealed class QueryParamAttribute : Attribute;

[AttributeUsage(AttributeTargets.Property)]
public sealed class RouteParamAttribute : Attribute;

[AttributeUsage(AttributeTargets.Property)]
public sealed class FormFieldAttribute : Attribute;

[AttributeUsage(AttributeTargets.Property)]
public sealed class FromClaimAttribute : Attribute
{
    public FromClaimAttribute() => throw null!;
    public FromClaimAttribute(bool isRequired) => throw null!;
    public FromClaimAttribute(string claimType, bool isRequired = true, bool removeFromSchema = true) => throw null!;
}

[AttributeUsage(AttributeTargets.Property)]
public sealed class FromHeaderAttribute : Attribute
{
    public FromHeaderAttribute() => throw null!;
    public FromHeaderAttribute(bool isRequired) => throw null!;
    public FromHeaderAttribute(string headerName, bool isRequired = true, bool removeFromSchema = true) => throw null!;
}

[AttributeUsage(AttributeTargets.Property)]
public sealed class HasPermissionAttribute : Attribute
{
    public HasPermissionAttribute(string permission, bool isRequired = true) => throw null!;
}

[AttributeUsage(AttributeTargets.Property)]
public sealed class DontInjectAttribute : Attribute;

[AttributeUsage(AttributeTargets.Class)]
public sealed class DontRegisterAttribute : Attribute;

[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class KeyedServiceAttribute(string keyName) : Attribute
{
    public string KeyName => keyName;
}
