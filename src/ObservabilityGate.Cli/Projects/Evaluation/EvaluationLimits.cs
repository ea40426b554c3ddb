namespace ObservabilityGate.Cli.Projects.Evaluation;

/// <summary>
/// Bounds of one project's evaluation. Project files come from pull requests: a file of a few lines must not be able to ask for gigabytes.
/// All are far above what real projects use.
/// </summary>
internal sealed class EvaluationLimits
{
    public const int MaxDocumentCharacters = 8_000_000;
    public const int MaxConditionLength = 8_192;
    public const int MaxNesting = 64;
    private const int MaxValueLength = 262_144;
    private const int MaxImports = 1_000;

    private long _charactersLeft = 32_000_000;
    private long _matchesLeft = 50_000_000;
    private int _imports;

    public void ChargeValue(int length)
    {
        if (length > MaxValueLength || (_charactersLeft -= length) < 0)
            throw new EvaluationLimitException("a property or item list grows beyond the bound");
    }

    public void ChargeMatches(long count)
    {
        if ((_matchesLeft -= count) < 0)
            throw new EvaluationLimitException("the wildcards of the project need too many comparisons");
    }

    public void ChargeImport(int depth)
    {
        if (++_imports > MaxImports || depth > MaxNesting)
            throw new EvaluationLimitException("imports are nested too deep or are too many");
    }

    public static void CheckNesting(int depth)
    {
        if (depth > MaxNesting)
            throw new EvaluationLimitException("elements or expressions are nested too deep");
    }
}

/// <summary>A project asks for more than any real project does; evaluation stops and what was read so far is kept, with a note.</summary>
internal sealed class EvaluationLimitException(string message) : Exception(message);
