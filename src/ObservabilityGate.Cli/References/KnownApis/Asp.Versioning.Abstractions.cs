// needs:
// namespaces: Asp.Versioning
// packages: Asp.Versioning.Abstractions, Asp.Versioning.Http, Asp.Versioning.Mvc, Asp.Versioning.Mvc.ApiExplorer

namespace Asp.Versioning;

public class ApiVersion
{
    public static readonly ApiVersion Default = null!;
    public static readonly ApiVersion Neutral = null!;
    public ApiVersion(double version, string? status = null) => throw null!;
    public ApiVersion(int majorVersion, int? minorVersion = null, string? status = null) => throw null!;
    public ApiVersion(DateOnly groupVersion, string? status = null) => throw null!;
    public int? MajorVersion => throw null!;
    public int? MinorVersion => throw null!;
    public string? Status => throw null!;
}

public abstract class ApiVersionsBaseAttribute : Attribute;

[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public class ApiVersionAttribute : ApiVersionsBaseAttribute
{
    public ApiVersionAttribute(double version, string? status = null) => throw null!;
    public ApiVersionAttribute(string version) => throw null!;
    public bool Deprecated { get; set; }
}

[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public class MapToApiVersionAttribute : ApiVersionsBaseAttribute
{
    public MapToApiVersionAttribute(double version, string? status = null) => throw null!;
    public MapToApiVersionAttribute(string version) => throw null!;
}

[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method, AllowMultiple = true)]
public class AdvertiseApiVersionsAttribute : ApiVersionsBaseAttribute
{
    public AdvertiseApiVersionsAttribute(double version, params double[] otherVersions) => throw null!;
    public AdvertiseApiVersionsAttribute(string version, params string[] otherVersions) => throw null!;
    public bool Deprecated { get; set; }
}

[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class ApiVersionNeutralAttribute : Attribute;

public interface IApiVersionReader;

public interface IApiVersioningBuilder
{
    Microsoft.Extensions.DependencyInjection.IServiceCollection Services { get; }
}
