using Microsoft.CodeAnalysis.Text;

namespace ObservabilityGate.Cli.Outlines;

/// <summary>
/// Outlines a C# file in one pass over its characters, some ten times as fast as a parse. It knows tokens and braces, and which braces hold a member's body. Where
/// the text is not plain (conditional compilation, top-level statements, braces that do not match), it gives no bodies, and the file is parsed whole.
/// </summary>
internal ref struct SourceScanner
{
    // The language ends lines at all of these.
    private const string LineEnds = "\n\r\u0085\u2028\u2029";
    private const int MaximumDepth = 50;

    private readonly ReadOnlySpan<char> _text;
    private readonly WordTable _table;
    private readonly HashSet<int> _words = [];
    private readonly HashSet<int> _bases = [];
    private readonly List<TextSpan> _bodies = [];
    private readonly Stack<Level> _levels = new();
    private int _at;
    private int _holes;
    private bool _isPlain = true;
    private bool _isInBody;
    private DeclarationHead _head;

    private SourceScanner(ReadOnlySpan<char> text, WordTable table)
    {
        _text = text;
        _table = table;
    }

    public static FileOutline Scan(ReadOnlySpan<char> text, WordTable table)
    {
        var scanner = new SourceScanner(text, table);
        scanner.Run();

        // Where braces do not tell what is a list of bases, every word may stand in one.
        var words = InOrder(scanner._words);
        return scanner._isPlain ? new(text.Length, scanner._bodies, words, InOrder(scanner._bases)) : new(text.Length, [], words, words);
    }

    private static int[] InOrder(HashSet<int> words)
    {
        var ordered = words.ToArray();
        Array.Sort(ordered);
        return ordered;
    }

    private void Run()
    {
        _isPlain = _text.IndexOfAny("\u0085\u2028\u2029") < 0;
        _levels.Push(Level.Unit);
        while (NextToken() is var token and not Token.End)
        {
            switch (token)
            {
                case Token.OpenBrace when _head.Nested == 0:
                    Open();
                    break;
                case Token.CloseBrace when _head.Nested == 0:
                    if (_levels.Count == 1)
                        _isPlain = false;
                    else if (_levels.Pop() != Level.Kept)
                        _head = default;
                    break;
                case Token.Semicolon when _head.Nested == 0:
                    if (_levels.Peek() == Level.Unit && _head is { IsDirective: false, DeclaresType: false, IsDelegate: false, IsEmpty: false })
                        _isPlain = false;
                    if (_levels.Peek() != Level.Kept)
                        _head = default;
                    break;
                default:
                    Read(token);
                    break;
            }
        }

        _isPlain &= _levels.Count == 1;
    }

    /// <summary>A brace at the level of members: a type, a body, accessors, or a part of an expression.</summary>
    private void Open()
    {
        var level = _levels.Peek();
        if (level == Level.Kept || _head.IsExpression)
        {
            _levels.Push(Level.Kept);
        }
        else if (level == Level.Accessors)
        {
            Body();
        }
        else if (_head.DeclaresType)
        {
            _levels.Push(_head.IsEnum ? Level.Kept : Level.Members);
            _head = default;
        }
        else if (level == Level.Unit)
        {
            _isPlain = false;
            _levels.Push(Level.Kept);
        }
        else if (_head.HasParameters && (_head.Last == Token.CloseParenthesis || _head.HasConstraints))
        {
            Body();
        }
        else
        {
            _levels.Push(Level.Accessors);
            _head = default;
        }
    }

    private void Body()
    {
        var start = _at;
        var depth = 1;
        _isInBody = true;
        while (NextToken() is var token and not Token.End)
        {
            depth += token switch { Token.OpenBrace => 1, Token.CloseBrace => -1, _ => 0 };
            if (depth == 0)
            {
                _isInBody = false;
                Blank(start, _at - 1);
                _head = default;
                return;
            }
        }

        _isPlain = false;
    }

    private readonly void Blank(int start, int end)
    {
        if (end > start)
            _bodies.Add(TextSpan.FromBounds(start, end));
    }

    private void Read(Token token)
    {
        if (_levels.Peek() == Level.Kept)
        {
            _head.Nested += token switch { Token.OpenParenthesis or Token.OpenBracket => 1, Token.CloseParenthesis or Token.CloseBracket => -1, _ => 0 };
            return;
        }

        switch (token)
        {
            case Token.OpenParenthesis or Token.OpenBracket:
                _head.Nested++;
                _head.HasParameters |= token == Token.OpenParenthesis && _head.Nested == 1;
                break;
            case Token.CloseParenthesis or Token.CloseBracket:
                _head.Nested--;
                break;
            case Token.OpenBrace or Token.CloseBrace or Token.Semicolon:
                break;
            default:
                if (_head.Nested == 0)
                    _head.Add(token);
                break;
        }

        // An attribute before a declaration is no part of it.
        if (_head.Nested == 0 && !(token == Token.CloseBracket && _head.IsEmpty))
            _head.Last = token;
    }

    private Token NextToken()
    {
        while (_at < _text.Length)
        {
            var c = _text[_at];
            if (c is ' ' or '\t' or '\r' or '\n')
            {
                _at++;
                continue;
            }

            if (IsIdentifierStart(c))
                return Identifier();

            switch (c)
            {
                case '/' when Peek(1) is '/' or '*':
                    Comment();
                    continue;
                case '#' when StartsLine():
                    Directive();
                    continue;
                case '"':
                    String(dollars: 0, isVerbatim: false);
                    return Token.Other;
                case '\'':
                    Character();
                    return Token.Other;
                case '@' or '$' when Prefix() is var (dollars, isVerbatim):
                    String(dollars, isVerbatim);
                    return Token.Other;
                case '@' when IsIdentifierStart(Peek(1)):
                    _at++;
                    return Identifier() is var _ ? Token.Identifier : default;
                case >= '0' and <= '9':
                    Number();
                    return Token.Other;
                case '=' when Peek(1) == '>':
                    _at += 2;
                    return Token.Arrow;
                case '=' or ':' when Peek(1) == c:
                    _at += 2;
                    return Token.Other;
            }

            _at++;
            return c switch
            {
                '{' => Token.OpenBrace,
                '}' => Token.CloseBrace,
                '(' => Token.OpenParenthesis,
                ')' => Token.CloseParenthesis,
                '[' => Token.OpenBracket,
                ']' => Token.CloseBracket,
                ';' => Token.Semicolon,
                '=' => Token.Assign,
                ':' => Token.Colon,
                _ => Token.Other,
            };
        }

        return Token.End;
    }

    private Token Identifier()
    {
        var start = _at;
        while (_at < _text.Length && IsIdentifierPart(_text[_at]))
            _at++;
        var word = _text[start.._at];
        var keyword = word switch
        {
            "class" or "struct" or "interface" or "record" or "namespace" or "extension" => Token.TypeKeyword,
            "enum" => Token.Enum,
            "where" => Token.Where,
            "operator" => Token.Operator,
            "delegate" => Token.Delegate,
            "using" or "extern" => Token.Directive,
            "public" or "private" or "protected" or "internal" or "static" or "async" or "await" or "return" or "new" or "var" or "if" or "else" or "null" or "this" or "void" or "int" or "bool" or "string" or "get" or "set" or "true" or "false" or "foreach" or "for" or "in" or "is" or "not" or "throw" or "override" or "virtual" or "readonly" or "const" or "object" or "out" or "ref" or "sealed" or "abstract" or "partial" => Token.Keyword,
            _ => Token.Identifier,
        };
        if (keyword == Token.Identifier)
        {
            var number = _table.Add(word);
            _words.Add(number);
            if (_head is { HasBases: true, HasConstraints: false } && !_isInBody)
                _bases.Add(number);
        }

        return keyword == Token.Keyword ? Token.Identifier : keyword;
    }

    private void Comment()
    {
        var start = _at;
        if (_text[_at + 1] == '/')
            LineEnd();
        else
            _at = _text[(_at + 2)..].IndexOf("*/") is >= 0 and var end ? _at + end + 4 : _text.Length;

        if (!_isInBody)
            Blank(start, _at);
    }

    private void LineEnd()
    {
        var end = _text[_at..].IndexOfAny(LineEnds);
        _at = end < 0 ? _text.Length : _at + end;
    }

    private void Directive()
    {
        var rest = _text[(_at + 1)..].TrimStart(" \t");
        if (rest.StartsWith("if") || rest.StartsWith("el") || rest.StartsWith("endif") || rest.StartsWith("line"))
            _isPlain = false;
        LineEnd();
    }

    private readonly bool StartsLine()
    {
        for (var i = _at - 1; i >= 0 && _text[i] is not ('\n' or '\r'); i--)
        {
            if (_text[i] is not (' ' or '\t' or '\uFEFF'))
                return false;
        }

        return true;
    }

    /// <summary>What stands before the quotes of a string: <c>$</c>, <c>@</c>, both, or several <c>$</c>; null when no string begins here.</summary>
    private (int Dollars, bool IsVerbatim)? Prefix()
    {
        var (dollars, ats, at) = (0, 0, _at);
        for (; at < _text.Length && _text[at] is '$' or '@'; at++)
        {
            dollars += _text[at] == '$' ? 1 : 0;
            ats += _text[at] == '@' ? 1 : 0;
        }

        if (at >= _text.Length || _text[at] != '"')
        {
            // An @ before a word is a name; a run of anything else is no code.
            if (at - _at > 1)
                _at = at - 1;
            return null;
        }

        _at = at;
        return (dollars, ats > 0);
    }

    private void String(int dollars, bool isVerbatim)
    {
        var quotes = 0;
        while (Peek(quotes) == '"')
            quotes++;
        if (quotes >= 3 && !isVerbatim)
        {
            Raw(quotes, dollars);
            return;
        }

        _at++;
        while (_at < _text.Length)
        {
            var c = _text[_at];
            if (c == '"')
            {
                _at++;
                if (!isVerbatim || Peek(0) != '"')
                    return;
                _at++;
            }
            else if (c == '\\' && !isVerbatim)
            {
                _at += 2;
            }
            else if (c == '{' && dollars > 0)
            {
                _at++;
                if (Peek(0) == '{')
                    _at++;
                else
                    Hole(braces: 1);
            }
            else if (c is '\n' or '\r' && !isVerbatim && dollars == 0)
            {
                // A string that its line does not close: the code is broken, and so is every brace after it.
                _isPlain = false;
                return;
            }
            else
            {
                _at++;
            }
        }
    }

    private void Raw(int quotes, int dollars)
    {
        _at += quotes;
        while (_at < _text.Length)
        {
            var c = _text[_at];
            if (c is not ('"' or '{'))
            {
                _at++;
                continue;
            }

            var run = 0;
            while (Peek(run) == c)
                run++;
            _at += run;
            if (c == '"' && run >= quotes)
                return;
            if (c == '{' && dollars > 0 && run >= dollars)
                Hole(dollars);
        }
    }

    /// <summary>The code in an interpolated string, after its opening braces and up to its closing ones.</summary>
    private void Hole(int braces)
    {
        // Code nests strings in strings once or twice; what nests them a thousand times is not read.
        if (++_holes > MaximumDepth)
        {
            _isPlain = false;
            _at = _text.Length;
            return;
        }

        var depth = 0;
        while (_at < _text.Length)
        {
            // A format may hold what looks like code: {time:h'h'}.
            if (depth == 0 && _text[_at] == ':' && Peek(1) != ':')
            {
                var end = _text[_at..].IndexOf('}');
                _at = end < 0 ? _text.Length : _at + end;
            }

            switch (NextToken())
            {
                case Token.OpenBrace or Token.OpenParenthesis or Token.OpenBracket:
                    depth++;
                    break;
                case Token.CloseParenthesis or Token.CloseBracket:
                    depth--;
                    break;
                case Token.CloseBrace when depth > 0:
                    depth--;
                    break;
                case Token.CloseBrace:
                    _at += braces - 1;
                    _holes--;
                    return;
                case Token.End:
                    return;
            }

            while (_at < _text.Length && _text[_at] is ' ' or '\t' or '\r' or '\n')
                _at++;
        }
    }

    private void Character()
    {
        _at++;
        while (_at < _text.Length && _text[_at] is not ('\'' or '\n' or '\r'))
            _at += _text[_at] == '\\' ? 2 : 1;
        _at++;
    }

    private void Number()
    {
        while (_at < _text.Length && (IsIdentifierPart(_text[_at]) || (_text[_at] == '.' && Peek(1) is >= '0' and <= '9')))
            _at++;
    }

    private readonly char Peek(int offset) => _at + offset < _text.Length ? _text[_at + offset] : '\0';

    private static bool IsIdentifierStart(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '_' || (c > 127 && char.IsLetter(c));

    private static bool IsIdentifierPart(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '_' or (>= '0' and <= '9') || (c > 127 && (char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.ConnectorPunctuation));
}
