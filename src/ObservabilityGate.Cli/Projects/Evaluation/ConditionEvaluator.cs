using System.Globalization;

namespace ObservabilityGate.Cli.Projects.Evaluation;

/// <summary>
/// MSBuild conditions in three values: true, false, or null for what this reader does not understand (item lists, unknown functions).
/// <c>false and unknown</c> is false and <c>true or unknown</c> is true, so that a guard that decides alone still decides.
/// </summary>
internal sealed class ConditionEvaluator(Expander expander, ProjectFiles files)
{
    private readonly Expander _expander = expander;

    /// <param name="condition">The attribute's text; null or blank is true.</param>
    /// <param name="file">The file it is written in.</param>
    /// <param name="projectDirectory">What relative paths in <c>Exists</c> are relative to.</param>
    public bool? Evaluate(string? condition, string file, string projectDirectory)
    {
        if (string.IsNullOrWhiteSpace(condition))
            return true;
        if (condition.Length > EvaluationLimits.MaxConditionLength)
            return null;

        var parser = new Parser(condition, this, file, projectDirectory);
        var result = parser.Or(0);
        return parser.AtEnd ? result : null;
    }

    private static bool? Compare(PropertyValue left, string operation, PropertyValue right)
    {
        if (!left.IsCertain || !right.IsCertain)
            return null;
        if (operation is "==" or "!=")
            return SameValue(left.Text, right.Text) == (operation == "==");

        int order;
        if (Number(left.Text) is { } a && Number(right.Text) is { } b)
            order = a.CompareTo(b);
        else if (PropertyFunctions.ParseVersion(left.Text) is { } v && PropertyFunctions.ParseVersion(right.Text) is { } w)
            order = v.CompareTo(w);
        else
            return null;
        return operation switch { "<" => order < 0, "<=" => order <= 0, ">" => order > 0, _ => order >= 0 };
    }

    private static bool SameValue(string left, string right)
    {
        if (Number(left) is { } a && Number(right) is { } b)
            return a.Equals(b);
        if (Boolean(left) is { } x && Boolean(right) is { } y)
            return x == y;
        return string.Equals(left, right, StringComparison.OrdinalIgnoreCase);
    }

    private static double? Number(string text) =>
        double.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : null;

    private static bool? Boolean(string text) => text.ToUpperInvariant() switch
    {
        "TRUE" or "ON" or "YES" or "!FALSE" or "!OFF" or "!NO" => true,
        "FALSE" or "OFF" or "NO" or "!TRUE" or "!ON" or "!YES" => false,
        _ => null,
    };

    private bool? Exists(PropertyValue path, string projectDirectory)
    {
        if (!path.IsCertain)
            return null;
        if (path.Text.Trim().Length == 0)
            return false;
        // Outside of the repository nothing exists, as far as a snapshot can tell.
        return RepositoryPath.Resolve(projectDirectory, path.Text) is { } resolved && files.ExistsAsFileOrFolder(resolved);
    }

    /// <summary>Recursive descent: or &lt; and &lt; not &lt; comparison.</summary>
    private sealed class Parser(string text, ConditionEvaluator owner, string file, string projectDirectory)
    {
        private int _position;

        public bool AtEnd
        {
            get
            {
                SkipSpace();
                return _position == text.Length;
            }
        }

        public bool? Or(int depth)
        {
            EvaluationLimits.CheckNesting(depth);
            var result = And(depth);
            while (TakeWord("or"))
            {
                var right = And(depth);
                result = result == true || right == true ? true : result is null || right is null ? null : false;
            }

            return result;
        }

        private bool? And(int depth)
        {
            var result = Unary(depth);
            while (TakeWord("and"))
            {
                var right = Unary(depth);
                result = result == false || right == false ? false : result is null || right is null ? null : true;
            }

            return result;
        }

        private bool? Unary(int depth)
        {
            EvaluationLimits.CheckNesting(depth);
            SkipSpace();
            if (Peek() == '!' && Peek(1) != '=')
            {
                _position++;
                return !Unary(depth + 1);
            }

            if (Peek() == '(')
            {
                _position++;
                var inner = Or(depth + 1);
                return Take(")") ? inner : null;
            }

            return Comparison();
        }

        private bool? Comparison()
        {
            if (TakeFunction("Exists") is { } path)
                return owner.Exists(path, projectDirectory);
            if (TakeFunction("HasTrailingSlash") is { } slashed)
                return slashed.IsCertain ? slashed.Text.EndsWith('/') || slashed.Text.EndsWith('\\') : null;

            if (Operand() is not { } left)
                return null;
            foreach (var operation in new[] { "==", "!=", "<=", ">=", "<", ">" })
                if (Take(operation))
                    return Operand() is { } right ? Compare(left, operation, right) : null;
            return left.IsCertain ? Boolean(left.Text) : null;
        }

        private PropertyValue? Operand()
        {
            SkipSpace();
            var start = _position;
            if (Peek() == '\'')
            {
                // A quote inside $(…) does not end the operand: '$(X.Replace('a', 'b'))'.
                for (_position++; _position < text.Length && text[_position] != '\''; _position++)
                    if (text[_position] == '$' && Peek(1) == '(')
                    {
                        var close = Expander.Closing(text, _position + 1);
                        if (close < 0)
                            return null;
                        _position = close;
                    }

                if (_position == text.Length)
                    return null;
                return Expand(text[(start + 1)..(_position++)]);
            }

            while (_position < text.Length && !char.IsWhiteSpace(text[_position]) && text[_position] is not (')' or '(' or '=' or '!' or '<' or '>'))
            {
                if (text[_position] is '$' or '@' or '%' && Peek(1) == '(')
                {
                    var close = Expander.Closing(text, _position + 1);
                    if (close < 0)
                        return null;
                    _position = close;
                }

                _position++;
            }

            return _position == start ? null : Expand(text[start.._position]);
        }

        private PropertyValue Expand(string operand)
        {
            if (operand.Contains("@(", StringComparison.Ordinal) || operand.Contains("%(", StringComparison.Ordinal))
                return new("", false);
            return owner._expander.Expand(operand, file);
        }

        private PropertyValue? TakeFunction(string name)
        {
            SkipSpace();
            var saved = _position;
            if (string.Compare(text, _position, name, 0, name.Length, StringComparison.OrdinalIgnoreCase) == 0)
            {
                _position += name.Length;
                if (Take("(") && Operand() is { } argument && Take(")"))
                    return argument;
            }

            _position = saved;
            return null;
        }

        private bool TakeWord(string word)
        {
            SkipSpace();
            if (string.Compare(text, _position, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) != 0
                || (_position + word.Length < text.Length && char.IsLetterOrDigit(text[_position + word.Length])))
                return false;
            _position += word.Length;
            return true;
        }

        private bool Take(string token)
        {
            SkipSpace();
            if (string.CompareOrdinal(text, _position, token, 0, token.Length) != 0)
                return false;
            _position += token.Length;
            return true;
        }

        private char Peek(int ahead = 0) => _position + ahead < text.Length ? text[_position + ahead] : '\0';

        private void SkipSpace()
        {
            while (_position < text.Length && char.IsWhiteSpace(text[_position]))
                _position++;
        }
    }
}
