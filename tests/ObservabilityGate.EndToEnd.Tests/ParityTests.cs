namespace ObservabilityGate.EndToEnd.Tests;

/// <summary>The compiler, the analyzer API and the gate say the same of the same service, and it is what the service's comments say.</summary>
public sealed class ParityTests(WebService service) : IClassFixture<WebService>
{
    [Fact]
    public void Service_IsJudgedAlikeByCompilerApiAndGate()
    {
        using var logs = new TemporaryFolder();

        var run = Parity(service.Repository, "--keep", logs.Path).Expect(0);

        Assert.Contains("3 of 3 projects compiled", run.Lines);
        Assert.Equal(service.Expected("compiler"), Findings(logs.Combine("compiler.txt")));
        Assert.Equal(service.Expected("compiler"), Findings(logs.Combine("api.txt")));
        Assert.Equal(service.Expected("compiler"), Findings(logs.Combine("gate.txt")));

        // The logs of that build, read by the gate in the place of the code.
        var sarif = Directory.GetFiles(logs.Combine("logs"), "*.sarif");
        Assert.NotEmpty(sarif);
        var filtered = Shop.ObsgateIn(service.Repository.Root, ["check", "--all", "--format", "json", "--sarif-in", .. sarif]);
        Assert.Equal(service.Expected("compiler"), filtered.Findings.Select(f => f.Split(' ')).Select(w => $"{w[0]} {w[2]}{(w[1] == "suppressed" ? " suppressed" : "")}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void FindingThatOnlyTheBuildHas_IsADifference()
    {
        using var repository = TestRepository.Create();
        repository.Write(".gitignore", "bin/\nobj/\n").Write("Shop.csproj", Shop.Project).Write("Program.cs", """
            var app = WebApplication.Create(args);
            #if ONLY_THE_BUILD
            app.MapGet("/", (string id) => File.ReadAllText(id));
            #endif
            app.Run();
            """).Commit();

        var run = Parity(repository, "--no-api", "--property", "DefineConstants=ONLY_THE_BUILD").Expect(1);

        Assert.Contains("only compiler: OBG1001 Program.cs:3", run.Lines);
    }

    [Fact]
    public void UncommittedChange_CannotBeCompared()
    {
        using var repository = TestRepository.Create();
        repository.Write("Shop.csproj", Shop.Project).Commit();
        repository.Write("Program.cs", "class Program;");

        Parity(repository).Expect(2);
    }

    private static Outcome Parity(TestRepository repository, params string[] options) =>
        Command.Run(repository.Root, "bash", [Product.PathOf("tests/parity/parity.sh"), "--built", Product.Built, .. options, repository.Root]);

    // rule path:line severity [suppressed]
    private static IEnumerable<string> Findings(string file) => File.ReadLines(file).Select(l => l.Split(' '))
        .Select(w => string.Join(' ', [w[0], w[1], .. w[3..]])).Order(StringComparer.Ordinal);
}
