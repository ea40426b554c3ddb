// needs:
// namespaces: Newtonsoft.Json, Newtonsoft.Json.Linq
// packages: Newtonsoft.Json, Microsoft.AspNetCore.Mvc.NewtonsoftJson

namespace Newtonsoft.Json
{
    public enum Formatting
    {
        None,
        Indented,
    }

    public enum NullValueHandling
    {
        Include,
        Ignore,
    }

    public enum ReferenceLoopHandling
    {
        Error,
        Ignore,
        Serialize,
    }

    public abstract class JsonConverter;

    public class JsonException : Exception
    {
        public JsonException() => throw null!;
        public JsonException(string message) => throw null!;
        public JsonException(string message, Exception? innerException) => throw null!;
    }

    public class JsonSerializationException : JsonException;

    public class JsonReaderException : JsonException;

    public class JsonSerializerSettings
    {
        public IList<JsonConverter> Converters { get; set; }
        public Formatting Formatting { get; set; }
        public NullValueHandling NullValueHandling { get; set; }
        public ReferenceLoopHandling ReferenceLoopHandling { get; set; }
    }

    [AttributeUsage(AttributeTargets.Field | AttributeTargets.Property | AttributeTargets.Parameter)]
    public sealed class JsonPropertyAttribute : Attribute
    {
        public JsonPropertyAttribute() => throw null!;
        public JsonPropertyAttribute(string propertyName) => throw null!;
        public NullValueHandling NullValueHandling { get; set; }
        public int Order { get; set; }
        public string? PropertyName { get; set; }
    }

    [AttributeUsage(AttributeTargets.Field | AttributeTargets.Property)]
    public sealed class JsonIgnoreAttribute : Attribute;

    [AttributeUsage(AttributeTargets.Class | AttributeTargets.Enum | AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Struct | AttributeTargets.Interface | AttributeTargets.Parameter)]
    public sealed class JsonConverterAttribute(Type converterType) : Attribute;

    public static class JsonConvert
    {
        public static Func<JsonSerializerSettings>? DefaultSettings { get; set; }
        public static object? DeserializeObject(string value) => throw null!;
        public static object? DeserializeObject(string value, Type type) => throw null!;
        public static T? DeserializeObject<T>(string value) => throw null!;
        public static T? DeserializeObject<T>(string value, JsonSerializerSettings? settings) => throw null!;
        public static T? DeserializeObject<T>(string value, params JsonConverter[] converters) => throw null!;
        public static void PopulateObject(string value, object target) => throw null!;
        public static string SerializeObject(object? value) => throw null!;
        public static string SerializeObject(object? value, Formatting formatting) => throw null!;
        public static string SerializeObject(object? value, JsonSerializerSettings? settings) => throw null!;
        public static string SerializeObject(object? value, Formatting formatting, JsonSerializerSettings? settings) => throw null!;
    }
}

namespace Newtonsoft.Json.Linq
{
    public abstract class JToken
    {
        public virtual JToken? this[object key] { get => throw null!; set => throw null!; }
        public static JToken FromObject(object o) => throw null!;
        public static JToken Parse(string json) => throw null!;
        public T? ToObject<T>() => throw null!;
        public virtual T? Value<T>(object key) => throw null!;
        public static explicit operator string?(JToken? value) => throw null!;
        public static explicit operator int(JToken value) => throw null!;
    }

    public abstract class JContainer : JToken;

    public class JObject : JContainer
    {
        public JObject() => throw null!;
        public JToken? this[string propertyName] { get => throw null!; set => throw null!; }
        public new static JObject FromObject(object o) => throw null!;
        public new static JObject Parse(string json) => throw null!;
        public bool TryGetValue(string propertyName, out JToken? value) => throw null!;
    }

    public class JArray : JContainer
    {
        public int Count => throw null!;
        public JToken this[int index] { get => throw null!; set => throw null!; }
        public new static JArray Parse(string json) => throw null!;
    }
}
