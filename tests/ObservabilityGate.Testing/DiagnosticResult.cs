using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ObservabilityGate.Testing;

/// <summary>An explicitly expected diagnostic; unlike a marker it also checks severity, message and additional locations.</summary>
public sealed record DiagnosticResult
{
    public DiagnosticResult(string id, DiagnosticSeverity severity) => (Id, Severity) = (id, severity);

    public DiagnosticResult(DiagnosticDescriptor descriptor)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        (Id, Severity, MessageFormat) = (descriptor.Id, descriptor.DefaultSeverity, descriptor.MessageFormat);
    }

    public string Id { get; }

    public DiagnosticSeverity? Severity { get; private init; }

    /// <summary>The message to compare, or null when the test does not care.</summary>
    public string? Message { get; private init; }

    internal LocalizableString? MessageFormat { get; private init; }

    internal ImmutableArray<ExpectedLocation> Locations { get; private init; } = [];

    public static DiagnosticResult CompilerError(string id) => new(id, DiagnosticSeverity.Error);

    public DiagnosticResult WithSeverity(DiagnosticSeverity severity) => this with { Severity = severity };

    public DiagnosticResult WithMessage(string message) => this with { Message = message };

    public DiagnosticResult WithArguments(params object[] arguments) => MessageFormat is null
        ? throw new TestFailedException($"{Id}: WithArguments needs a descriptor; use Diagnostic(id) of the verifier, or WithMessage.")
        : this with { Message = string.Format(CultureInfo.InvariantCulture, MessageFormat.ToString(CultureInfo.InvariantCulture), arguments) };

    /// <summary>The span marked <c>{|#index:…|}</c>. The first location is the primary one, later ones are additional.</summary>
    public DiagnosticResult WithLocation(int markupIndex) => With(new ExpectedLocation(markupIndex, null, default, null));

    /// <summary>Starts at this one-based position of the first source.</summary>
    public DiagnosticResult WithLocation(int line, int column) => With(new ExpectedLocation(null, null, At(line, column), null));

    public DiagnosticResult WithLocation(string path, int line, int column) => With(new ExpectedLocation(null, path, At(line, column), null));

    public DiagnosticResult WithSpan(int startLine, int startColumn, int endLine, int endColumn) =>
        With(new ExpectedLocation(null, null, At(startLine, startColumn), At(endLine, endColumn)));

    public DiagnosticResult WithSpan(string path, int startLine, int startColumn, int endLine, int endColumn) =>
        With(new ExpectedLocation(null, path, At(startLine, startColumn), At(endLine, endColumn)));

    private static LinePosition At(int line, int column) => new(line - 1, column - 1);

    private DiagnosticResult With(ExpectedLocation location) => this with { Locations = Locations.Add(location) };
}

/// <summary>Where a diagnostic is expected: a marker's index, or a position whose end may be left open.</summary>
internal sealed record ExpectedLocation(int? MarkupIndex, string? Path, LinePosition Start, LinePosition? End);
