using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace ObservabilityGate.Testing.Meta;

/// <summary>What holds for every rule's descriptor.</summary>
public static partial class DescriptorAssert
{
    /// <summary>The message names exactly the placeholders {0}…{count-1}, and formats.</summary>
    public static void MessageRenders(DiagnosticDescriptor descriptor, int argumentCount)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        var format = descriptor.MessageFormat.ToString(CultureInfo.InvariantCulture);
        var used = Placeholder().Matches(format.Replace("{{", "", StringComparison.Ordinal))
            .Select(m => int.Parse(m.Groups[1].ValueSpan, CultureInfo.InvariantCulture)).Distinct().Order();
        if (!used.SequenceEqual(Enumerable.Range(0, argumentCount)))
            throw new TestFailedException($"{descriptor.Id}: the message does not use exactly {argumentCount} arguments: {format}");
        try
        {
            _ = string.Format(CultureInfo.InvariantCulture, format, [.. Enumerable.Range(0, argumentCount)]);
        }
        catch (FormatException e)
        {
            throw new TestFailedException($"{descriptor.Id}: the message does not format: {format}", e);
        }
    }

    /// <summary>Title, message and an absolute help link that names the rule; no full stop where hosts show one line.</summary>
    public static void IsComplete(DiagnosticDescriptor descriptor)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        var title = descriptor.Title.ToString(CultureInfo.InvariantCulture);
        if (title.Length == 0 || title.EndsWith('.'))
            throw new TestFailedException($"{descriptor.Id}: a title is not empty and has no full stop: '{title}'");
        if (descriptor.MessageFormat.ToString(CultureInfo.InvariantCulture).Length == 0)
            throw new TestFailedException($"{descriptor.Id}: the message is empty.");
        if (!Uri.TryCreate(descriptor.HelpLinkUri, UriKind.Absolute, out var link) || !link.OriginalString.Contains(descriptor.Id, StringComparison.OrdinalIgnoreCase))
            throw new TestFailedException($"{descriptor.Id}: the help link is not an absolute address with the rule's id: '{descriptor.HelpLinkUri}'");
    }

    [GeneratedRegex(@"\{(\d+)", RegexOptions.CultureInvariant)]
    private static partial Regex Placeholder();
}
