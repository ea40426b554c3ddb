// needs:
// namespaces: FluentValidation, FluentValidation.Results, FluentValidation.Validators
// packages: FluentValidation, FluentValidation.AspNetCore, FluentValidation.DependencyInjectionExtensions

using System.Linq.Expressions;
using FluentValidation;
using FluentValidation.Results;
using FluentValidation.Validators;

namespace FluentValidation
{
    public enum CascadeMode
    {
        Continue = 0,
        Stop = 2,
    }

    public enum Severity
    {
        Error,
        Warning,
        Info,
    }

    public enum ApplyConditionTo
    {
        AllValidators,
        CurrentValidator,
    }

    public interface IValidationContext
    {
        object InstanceToValidate { get; }
        IDictionary<string, object> RootContextData { get; }
    }

    public class ValidationContext<T> : IValidationContext
    {
        public ValidationContext(T instanceToValidate) => throw null!;
        public T InstanceToValidate => throw null!;
        object IValidationContext.InstanceToValidate => throw null!;
        public IDictionary<string, object> RootContextData => throw null!;
        public string PropertyPath => throw null!;
        public string DisplayName => throw null!;
        public void AddFailure(ValidationFailure failure) => throw null!;
        public void AddFailure(string propertyName, string errorMessage) => throw null!;
        public void AddFailure(string errorMessage) => throw null!;
    }

    public interface IValidator
    {
        ValidationResult Validate(IValidationContext context);
        Task<ValidationResult> ValidateAsync(IValidationContext context, CancellationToken cancellation = default);
        bool CanValidateInstancesOfType(Type type);
    }

    public interface IValidator<in T> : IValidator
    {
        ValidationResult Validate(T instance);
        Task<ValidationResult> ValidateAsync(T instance, CancellationToken cancellation = default);
    }

    public abstract class AbstractValidator<T> : IValidator<T>
    {
        public CascadeMode ClassLevelCascadeMode { get; set; }
        public CascadeMode RuleLevelCascadeMode { get; set; }
        ValidationResult IValidator.Validate(IValidationContext context) => throw null!;
        Task<ValidationResult> IValidator.ValidateAsync(IValidationContext context, CancellationToken cancellation) => throw null!;
        bool IValidator.CanValidateInstancesOfType(Type type) => throw null!;
        public ValidationResult Validate(T instance) => throw null!;
        public virtual ValidationResult Validate(ValidationContext<T> context) => throw null!;
        public Task<ValidationResult> ValidateAsync(T instance, CancellationToken cancellation = default) => throw null!;
        public virtual Task<ValidationResult> ValidateAsync(ValidationContext<T> context, CancellationToken cancellation = default) => throw null!;
        public IRuleBuilderInitial<T, TProperty> RuleFor<TProperty>(Expression<Func<T, TProperty>> expression) => throw null!;
        public IRuleBuilderInitialCollection<T, TElement> RuleForEach<TElement>(Expression<Func<T, IEnumerable<TElement>>> expression) => throw null!;
        public void RuleSet(string ruleSetName, Action action) => throw null!;
        public IConditionBuilder When(Func<T, bool> predicate, Action action) => throw null!;
        public IConditionBuilder Unless(Func<T, bool> predicate, Action action) => throw null!;
        public IConditionBuilder WhenAsync(Func<T, CancellationToken, Task<bool>> predicate, Action action) => throw null!;
        public void Include(IValidator<T> rulesToInclude) => throw null!;
        protected virtual bool PreValidate(ValidationContext<T> context, ValidationResult result) => throw null!;
    }

    public class InlineValidator<T> : AbstractValidator<T>;

    public interface IConditionBuilder
    {
        void Otherwise(Action action);
    }

    public interface IRuleBuilder<T, out TProperty>
    {
        IRuleBuilderOptions<T, TProperty> SetValidator(IPropertyValidator<T, TProperty> validator);
        IRuleBuilderOptions<T, TProperty> SetValidator(IValidator<TProperty> validator, params string[] ruleSets);
    }

    public interface IRuleBuilderInitial<T, out TProperty> : IRuleBuilder<T, TProperty>;

    public interface IRuleBuilderInitialCollection<T, TElement> : IRuleBuilder<T, TElement>;

    public interface IRuleBuilderOptions<T, out TProperty> : IRuleBuilder<T, TProperty>
    {
        IRuleBuilderOptions<T, TProperty> DependentRules(Action action);
    }

    public interface IRuleBuilderOptionsConditions<T, out TProperty> : IRuleBuilder<T, TProperty>;

    public class ValidationException : Exception
    {
        public ValidationException(string message) => throw null!;
        public ValidationException(string message, IEnumerable<ValidationFailure> errors) => throw null!;
        public ValidationException(IEnumerable<ValidationFailure> errors) => throw null!;
        public IEnumerable<ValidationFailure> Errors => throw null!;
    }

    public static class DefaultValidatorExtensions
    {
        public static IRuleBuilderOptions<T, TProperty> NotNull<T, TProperty>(this IRuleBuilder<T, TProperty> ruleBuilder) => throw null!;
        public static IRuleBuilderOptions<T, TProperty> Null<T, TProperty>(this IRuleBuilder<T, TProperty> ruleBuilder) => throw null!;
        public static IRuleBuilderOptions<T, TProperty> NotEmpty<T, TProperty>(this IRuleBuilder<T, TProperty> ruleBuilder) => throw null!;
        public static IRuleBuilderOptions<T, TProperty> Empty<T, TProperty>(this IRuleBuilder<T, TProperty> ruleBuilder) => throw null!;
        public static IRuleBuilderOptions<T, string> Length<T>(this IRuleBuilder<T, string> ruleBuilder, int min, int max) => throw null!;
        public static IRuleBuilderOptions<T, string> Length<T>(this IRuleBuilder<T, string> ruleBuilder, int exactLength) => throw null!;
        public static IRuleBuilderOptions<T, string> Matches<T>(this IRuleBuilder<T, string> ruleBuilder, string expression) => throw null!;
        public static IRuleBuilderOptions<T, string> Matches<T>(this IRuleBuilder<T, string> ruleBuilder, System.Text.RegularExpressions.Regex regex) => throw null!;
        public static IRuleBuilderOptions<T, string> MaximumLength<T>(this IRuleBuilder<T, string> ruleBuilder, int maximumLength) => throw null!;
        public static IRuleBuilderOptions<T, string> MinimumLength<T>(this IRuleBuilder<T, string> ruleBuilder, int minimumLength) => throw null!;
        public static IRuleBuilderOptions<T, string> EmailAddress<T>(this IRuleBuilder<T, string> ruleBuilder, EmailValidationMode mode = EmailValidationMode.AspNetCoreCompatible) => throw null!;
        public static IRuleBuilderOptions<T, TProperty> NotEqual<T, TProperty>(this IRuleBuilder<T, TProperty> ruleBuilder, TProperty toCompare, IEqualityComparer<TProperty>? comparer = null) => throw null!;
        public static IRuleBuilderOptions<T, TProperty> Equal<T, TProperty>(this IRuleBuilder<T, TProperty> ruleBuilder, TProperty toCompare, IEqualityComparer<TProperty>? comparer = null) => throw null!;
        public static IRuleBuilderOptions<T, TProperty> Equal<T, TProperty>(this IRuleBuilder<T, TProperty> ruleBuilder, Expression<Func<T, TProperty>> expression, IEqualityComparer<TProperty>? comparer = null) => throw null!;
        public static IRuleBuilderOptions<T, TProperty> Must<T, TProperty>(this IRuleBuilder<T, TProperty> ruleBuilder, Func<TProperty, bool> predicate) => throw null!;
        public static IRuleBuilderOptions<T, TProperty> Must<T, TProperty>(this IRuleBuilder<T, TProperty> ruleBuilder, Func<T, TProperty, bool> predicate) => throw null!;
        public static IRuleBuilderOptions<T, TProperty> MustAsync<T, TProperty>(this IRuleBuilder<T, TProperty> ruleBuilder, Func<TProperty, CancellationToken, Task<bool>> predicate) => throw null!;
        public static IRuleBuilderOptions<T, TProperty> MustAsync<T, TProperty>(this IRuleBuilder<T, TProperty> ruleBuilder, Func<T, TProperty, CancellationToken, Task<bool>> predicate) => throw null!;
        public static IRuleBuilderOptions<T, TProperty> LessThan<T, TProperty>(this IRuleBuilder<T, TProperty> ruleBuilder, TProperty valueToCompare) where TProperty : IComparable<TProperty>, IComparable => throw null!;
        public static IRuleBuilderOptions<T, TProperty> LessThanOrEqualTo<T, TProperty>(this IRuleBuilder<T, TProperty> ruleBuilder, TProperty valueToCompare) where TProperty : IComparable<TProperty>, IComparable => throw null!;
        public static IRuleBuilderOptions<T, TProperty> GreaterThan<T, TProperty>(this IRuleBuilder<T, TProperty> ruleBuilder, TProperty valueToCompare) where TProperty : IComparable<TProperty>, IComparable => throw null!;
        public static IRuleBuilderOptions<T, TProperty> GreaterThan<T, TProperty>(this IRuleBuilder<T, TProperty> ruleBuilder, Expression<Func<T, TProperty>> expression) where TProperty : IComparable<TProperty>, IComparable => throw null!;
        public static IRuleBuilderOptions<T, TProperty> GreaterThanOrEqualTo<T, TProperty>(this IRuleBuilder<T, TProperty> ruleBuilder, TProperty valueToCompare) where TProperty : IComparable<TProperty>, IComparable => throw null!;
        public static IRuleBuilderOptions<T, TProperty> InclusiveBetween<T, TProperty>(this IRuleBuilder<T, TProperty> ruleBuilder, TProperty from, TProperty to) where TProperty : IComparable<TProperty>, IComparable => throw null!;
        public static IRuleBuilderOptions<T, TProperty> ExclusiveBetween<T, TProperty>(this IRuleBuilder<T, TProperty> ruleBuilder, TProperty from, TProperty to) where TProperty : IComparable<TProperty>, IComparable => throw null!;
        public static IRuleBuilderOptions<T, TProperty> IsInEnum<T, TProperty>(this IRuleBuilder<T, TProperty> ruleBuilder) => throw null!;
        public static IRuleBuilderOptionsConditions<T, TProperty> Custom<T, TProperty>(this IRuleBuilder<T, TProperty> ruleBuilder, Action<TProperty, ValidationContext<T>> action) => throw null!;
        public static IRuleBuilderOptionsConditions<T, TProperty> CustomAsync<T, TProperty>(this IRuleBuilder<T, TProperty> ruleBuilder, Func<TProperty, ValidationContext<T>, CancellationToken, Task> action) => throw null!;
        public static ValidationResult Validate<T>(this IValidator<T> validator, T instance, Action<Internal.ValidationStrategy<T>> options) => throw null!;
        public static Task<ValidationResult> ValidateAsync<T>(this IValidator<T> validator, T instance, Action<Internal.ValidationStrategy<T>> options, CancellationToken cancellation = default) => throw null!;
        public static void ValidateAndThrow<T>(this IValidator<T> validator, T instance) => throw null!;
        public static Task ValidateAndThrowAsync<T>(this IValidator<T> validator, T instance, CancellationToken cancellationToken = default) => throw null!;
    }

    public static class DefaultValidatorOptions
    {
        public static IRuleBuilderInitial<T, TProperty> Cascade<T, TProperty>(this IRuleBuilderInitial<T, TProperty> ruleBuilder, CascadeMode cascadeMode) => throw null!;
        public static IRuleBuilderOptions<T, TProperty> WithMessage<T, TProperty>(this IRuleBuilderOptions<T, TProperty> rule, string errorMessage) => throw null!;
        public static IRuleBuilderOptions<T, TProperty> WithMessage<T, TProperty>(this IRuleBuilderOptions<T, TProperty> rule, Func<T, string> messageProvider) => throw null!;
        public static IRuleBuilderOptions<T, TProperty> WithMessage<T, TProperty>(this IRuleBuilderOptions<T, TProperty> rule, Func<T, TProperty, string> messageProvider) => throw null!;
        public static IRuleBuilderOptions<T, TProperty> WithErrorCode<T, TProperty>(this IRuleBuilderOptions<T, TProperty> rule, string errorCode) => throw null!;
        public static IRuleBuilderOptions<T, TProperty> WithName<T, TProperty>(this IRuleBuilderOptions<T, TProperty> rule, string overridePropertyName) => throw null!;
        public static IRuleBuilderOptions<T, TProperty> WithSeverity<T, TProperty>(this IRuleBuilderOptions<T, TProperty> rule, Severity severity) => throw null!;
        public static IRuleBuilderOptions<T, TProperty> When<T, TProperty>(this IRuleBuilderOptions<T, TProperty> rule, Func<T, bool> predicate, ApplyConditionTo applyConditionTo = ApplyConditionTo.AllValidators) => throw null!;
        public static IRuleBuilderOptions<T, TProperty> Unless<T, TProperty>(this IRuleBuilderOptions<T, TProperty> rule, Func<T, bool> predicate, ApplyConditionTo applyConditionTo = ApplyConditionTo.AllValidators) => throw null!;
    }
}

namespace FluentValidation.Internal
{
    public class ValidationStrategy<T>
    {
        public ValidationStrategy<T> IncludeProperties(params string[] properties) => throw null!;
        public ValidationStrategy<T> IncludeRuleSets(params string[] ruleSets) => throw null!;
        public ValidationStrategy<T> ThrowOnFailures() => throw null!;
    }
}

namespace FluentValidation.Results
{
    public class ValidationFailure
    {
        public ValidationFailure() => throw null!;
        public ValidationFailure(string propertyName, string errorMessage) => throw null!;
        public ValidationFailure(string propertyName, string errorMessage, object attemptedValue) => throw null!;
        public object AttemptedValue { get; set; }
        public object CustomState { get; set; }
        public string ErrorCode { get; set; }
        public string ErrorMessage { get; set; }
        public string PropertyName { get; set; }
        public Severity Severity { get; set; }
    }

    public class ValidationResult
    {
        public ValidationResult() => throw null!;
        public ValidationResult(IEnumerable<ValidationFailure> failures) => throw null!;
        public List<ValidationFailure> Errors { get; set; }
        public virtual bool IsValid => throw null!;
        public string[] RuleSetsExecuted { get; set; }
        public IDictionary<string, string[]> ToDictionary() => throw null!;
        public string ToString(string separator) => throw null!;
    }
}

namespace FluentValidation.Validators
{
    public enum EmailValidationMode
    {
        Net4xRegex,
        AspNetCoreCompatible,
    }

    public interface IPropertyValidator
    {
        string Name { get; }
        string GetDefaultMessageTemplate(string errorCode);
    }

    public interface IPropertyValidator<T, in TProperty> : IPropertyValidator
    {
        bool IsValid(ValidationContext<T> context, TProperty value);
    }
}
