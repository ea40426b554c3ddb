using System.Globalization;

namespace ObservabilityGate.Cli.Gate.Policy;

/// <summary>Days as policy files write them.</summary>
internal static class Dates
{
    private const string Form = "yyyy-MM-dd";

    public static bool TryRead(string text, out DateOnly day) => DateOnly.TryParseExact(text, Form, CultureInfo.InvariantCulture, DateTimeStyles.None, out day);

    public static string Write(DateOnly day) => day.ToString(Form, CultureInfo.InvariantCulture);
}
