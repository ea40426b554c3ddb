using System.Globalization;
using System.Text;
using System.Xml;

namespace ObservabilityGate.Cli.Reporting;

/// <summary>XML documents of harmless text.</summary>
internal static class XmlText
{
    private static readonly XmlWriterSettings _settings = new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), Indent = true, NewLineChars = "\n" };

    public static string Document(Action<XmlWriter> write)
    {
        using var buffer = new MemoryStream();
        using (var xml = XmlWriter.Create(buffer, _settings))
            write(xml);
        return Encoding.UTF8.GetString(buffer.ToArray()) + "\n";
    }

    public static void Attribute(this XmlWriter xml, string name, string value) => xml.WriteAttributeString(name, Safe(value));

    public static void Attribute(this XmlWriter xml, string name, int value) => xml.WriteAttributeString(name, value.ToString(CultureInfo.InvariantCulture));

    /// <summary>Two harmless code points are none of XML's.</summary>
    public static string Safe(string text) => Inert.Text(text).Replace("\ufffe", "\\ufffe", StringComparison.Ordinal).Replace("\uffff", "\\uffff", StringComparison.Ordinal);
}
