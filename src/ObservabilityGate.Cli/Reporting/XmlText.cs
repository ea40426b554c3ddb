using System.Globalization;
using System.Text;
using System.Xml;

namespace ObservabilityGate.Cli.Reporting;

/// <summary>XML documents. What is inert is also legal in XML.</summary>
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

    public static void Attribute(this XmlWriter xml, string name, string value) => xml.WriteAttributeString(name, Inert.Text(value));

    public static void Attribute(this XmlWriter xml, string name, int value) => xml.WriteAttributeString(name, value.ToString(CultureInfo.InvariantCulture));
}
