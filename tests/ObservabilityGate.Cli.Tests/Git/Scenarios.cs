namespace ObservabilityGate.Cli.Tests.Git;

/// <summary>Histories that more than one test tells.</summary>
internal static class Scenarios
{
    /// <summary>Branches <c>main</c> and <c>other</c> that merged each other's first commit: two merge bases, none better.</summary>
    public static (string Left, string Right) CrissCross(TestRepository repository)
    {
        repository.Write("Root.cs", "class Root;").Commit();
        repository.Branch("other").Write("B.cs", "class B;");
        var right = repository.Commit();
        repository.Switch("main").Write("A.cs", "class A;");
        var left = repository.Commit();
        var mergedLeft = repository.Merge(right);
        repository.Switch("other");
        return (mergedLeft, repository.Merge(left));
    }
}
