// needs:
// namespaces: Ardalis.GuardClauses
// packages: Ardalis.GuardClauses

using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Ardalis.GuardClauses;

public interface IGuardClause;

public class Guard : IGuardClause
{
    public static IGuardClause Against => throw null!;
}

public class NotFoundException : Exception
{
    public NotFoundException(string key, string objectName) => throw null!;
    public NotFoundException(string key, string objectName, Exception innerException) => throw null!;
}

public static class GuardClauseExtensions
{
    public static T Default<T>(this IGuardClause guardClause, [NotNull] T input, [CallerArgumentExpression(nameof(input))] string? parameterName = null, string? message = null) => throw null!;
    public static int Negative(this IGuardClause guardClause, int input, [CallerArgumentExpression(nameof(input))] string? parameterName = null, string? message = null) => throw null!;
    public static decimal Negative(this IGuardClause guardClause, decimal input, [CallerArgumentExpression(nameof(input))] string? parameterName = null, string? message = null) => throw null!;
    public static int NegativeOrZero(this IGuardClause guardClause, int input, [CallerArgumentExpression(nameof(input))] string? parameterName = null, string? message = null) => throw null!;
    public static decimal NegativeOrZero(this IGuardClause guardClause, decimal input, [CallerArgumentExpression(nameof(input))] string? parameterName = null, string? message = null) => throw null!;
    public static T NotFound<T>(this IGuardClause guardClause, string key, [NotNull] T? input, [CallerArgumentExpression(nameof(input))] string? parameterName = null) => throw null!;
    public static T NotFound<TKey, T>(this IGuardClause guardClause, TKey key, [NotNull] T? input, [CallerArgumentExpression(nameof(input))] string? parameterName = null) where TKey : struct => throw null!;
    public static T Null<T>(this IGuardClause guardClause, [NotNull] T? input, [CallerArgumentExpression(nameof(input))] string? parameterName = null, string? message = null) => throw null!;
    public static string NullOrEmpty(this IGuardClause guardClause, [NotNull] string? input, [CallerArgumentExpression(nameof(input))] string? parameterName = null, string? message = null) => throw null!;
    public static Guid NullOrEmpty(this IGuardClause guardClause, [NotNull] Guid? input, [CallerArgumentExpression(nameof(input))] string? parameterName = null, string? message = null) => throw null!;
    public static IEnumerable<T> NullOrEmpty<T>(this IGuardClause guardClause, [NotNull] IEnumerable<T>? input, [CallerArgumentExpression(nameof(input))] string? parameterName = null, string? message = null) => throw null!;
    public static string NullOrWhiteSpace(this IGuardClause guardClause, [NotNull] string? input, [CallerArgumentExpression(nameof(input))] string? parameterName = null, string? message = null) => throw null!;
    public static T OutOfRange<T>(this IGuardClause guardClause, T input, string parameterName, T rangeFrom, T rangeTo, string? message = null) where T : IComparable, IComparable<T> => throw null!;
}
