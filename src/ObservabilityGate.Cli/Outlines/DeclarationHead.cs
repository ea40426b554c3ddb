namespace ObservabilityGate.Cli.Outlines;

/// <summary>What the scanner tells apart: little more than brackets and the words that open declarations.</summary>
internal enum Token
{
    End,
    Identifier,
    Keyword,
    TypeKeyword,
    Enum,
    Where,
    Operator,
    Delegate,
    Directive,
    Arrow,
    Assign,
    Colon,
    OpenBrace,
    CloseBrace,
    OpenParenthesis,
    CloseParenthesis,
    OpenBracket,
    CloseBracket,
    Semicolon,
    Other,
}

/// <summary>What the braces around a place hold.</summary>
internal enum Level
{
    Unit,
    Members,
    Accessors,

    /// <summary>Braces inside an expression or an enum, which stay as they are.</summary>
    Kept,
}

/// <summary>What a declaration has shown of itself before its first brace.</summary>
internal struct DeclarationHead
{
    public int Nested;
    public Token Last;
    public bool HasParameters;

    public bool IsEmpty => Last == Token.End;

    public bool DeclaresType { get; private set; }

    public bool IsEnum { get; private set; }

    public bool HasBases { get; private set; }

    public bool IsDelegate { get; private set; }

    public bool IsDirective { get; private set; }

    public bool HasConstraints { get; private set; }

    public bool IsExpression { get; private set; }

    private bool IsOperator { get; set; }

    public void Add(Token token)
    {
        switch (token)
        {
            // A constraint is no declaration: where T : class.
            case Token.TypeKeyword or Token.Enum when !HasConstraints && !IsExpression:
                DeclaresType = true;
                IsEnum |= token == Token.Enum;
                break;
            case Token.Where:
                HasConstraints = HasParameters || DeclaresType;
                break;
            case Token.Colon:
                HasBases |= DeclaresType && !HasConstraints;
                break;
            case Token.Operator:
                IsOperator = true;
                break;
            case Token.Delegate:
                IsDelegate = true;
                break;
            case Token.Directive when IsEmpty || Last == Token.Identifier:
                IsDirective = true;
                break;
            case Token.Arrow:
                IsExpression = true;
                break;
            case Token.Assign when !IsOperator:
                IsExpression = true;
                break;
        }
    }
}
