// needs:
// namespaces: Microsoft.EntityFrameworkCore
// packages: Microsoft.EntityFrameworkCore.Abstractions, Microsoft.EntityFrameworkCore

namespace Microsoft.EntityFrameworkCore;

[AttributeUsage(AttributeTargets.Class)]
public sealed class KeylessAttribute : Attribute;

[AttributeUsage(AttributeTargets.Class)]
public sealed class OwnedAttribute : Attribute;

[AttributeUsage(AttributeTargets.Property)]
public class PrecisionAttribute : Attribute
{
    public PrecisionAttribute(int precision) => throw null!;
    public PrecisionAttribute(int precision, int scale) => throw null!;
}

[AttributeUsage(AttributeTargets.Property)]
public sealed class UnicodeAttribute(bool unicode = true) : Attribute;

[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class IndexAttribute(string propertyName, params string[] additionalPropertyNames) : Attribute
{
    public bool IsUnique { get; set; }
    public string? Name { get; set; }
}
