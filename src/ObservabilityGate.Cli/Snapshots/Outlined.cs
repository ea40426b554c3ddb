namespace ObservabilityGate.Cli.Snapshots;

/// <summary>
/// Work over outlines of files, and once more over whole files if the compiler cannot make sense of an outline. The two give the same answers; the second costs more, and
/// an answer late is better than none.
/// </summary>
internal static class Outlined
{
    /// <param name="work">Is told whether files may be read as outlines.</param>
    public static T Run<T>(Func<bool, T> work)
    {
        try
        {
            return work(true);
        }
        catch (Exception e) when (IsOfTheCompiler(e))
        {
            return work(false);
        }
    }

    private static bool IsOfTheCompiler(Exception e) => e switch
    {
        AggregateException all => all.Flatten().InnerExceptions.All(IsOfTheCompiler),
        InvalidOperationException or NullReferenceException or ArgumentException => true,
        _ => false,
    };
}
