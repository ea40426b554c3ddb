// needs:
// namespaces: Ardalis.Result
// packages: Ardalis.Result, Ardalis.Result.AspNetCore

namespace Ardalis.Result;

public enum ResultStatus
{
    Ok,
    Created,
    Error,
    Forbidden,
    Unauthorized,
    Invalid,
    NotFound,
    NoContent,
    Conflict,
    CriticalError,
    Unavailable,
}

public enum ValidationSeverity
{
    Error,
    Warning,
    Info,
}

public class ValidationError
{
    public ValidationError() => throw null!;
    public ValidationError(string errorMessage) => throw null!;
    public string ErrorCode { get; set; }
    public string ErrorMessage { get; set; }
    public string Identifier { get; set; }
    public ValidationSeverity Severity { get; set; }
}

public interface IResult
{
    IEnumerable<string> Errors { get; }
    ResultStatus Status { get; }
    IEnumerable<ValidationError> ValidationErrors { get; }
    Type ValueType { get; }
    object GetValue();
}

public class Result<T> : IResult
{
    protected Result() => throw null!;
    public Result(T value) => throw null!;
    public IEnumerable<string> Errors => throw null!;
    public bool IsSuccess => throw null!;
    public ResultStatus Status => throw null!;
    public string SuccessMessage => throw null!;
    public IEnumerable<ValidationError> ValidationErrors => throw null!;
    public T Value => throw null!;
    public Type ValueType => throw null!;
    public static Result<T> Conflict(params string[] errorMessages) => throw null!;
    public static Result<T> Created(T value) => throw null!;
    public static Result<T> Error(string? errorMessage = null) => throw null!;
    public static Result<T> Forbidden(params string[] errorMessages) => throw null!;
    public object GetValue() => throw null!;
    public static Result<T> Invalid(params ValidationError[] validationErrors) => throw null!;
    public static Result<T> Invalid(IEnumerable<ValidationError> validationErrors) => throw null!;
    public static Result<T> NoContent() => throw null!;
    public static Result<T> NotFound(params string[] errorMessages) => throw null!;
    public static Result<T> Success(T value) => throw null!;
    public static Result<T> Success(T value, string successMessage) => throw null!;
    public static Result<T> Unauthorized(params string[] errorMessages) => throw null!;
    public static implicit operator T(Result<T> result) => throw null!;
    public static implicit operator Result<T>(T value) => throw null!;
    public static implicit operator Result<T>(Result result) => throw null!;
}

public class Result : Result<Result>
{
    public new static Result Conflict(params string[] errorMessages) => throw null!;
    public new static Result Error(string? errorMessage = null) => throw null!;
    public new static Result Forbidden(params string[] errorMessages) => throw null!;
    public new static Result Invalid(params ValidationError[] validationErrors) => throw null!;
    public new static Result NoContent() => throw null!;
    public new static Result NotFound(params string[] errorMessages) => throw null!;
    public static Result Success() => throw null!;
    public static Result<T> Success<T>(T value) => throw null!;
    public new static Result Unauthorized(params string[] errorMessages) => throw null!;
}
