using ObservabilityGate.Cli.Gate;
using ObservabilityGate.Cli.Reporting;

namespace ObservabilityGate.Cli.Tests.Reporting;

/// <summary>What every format looks like, kept in files. OBSGATE_UPDATE_DOCS=1 writes them anew; the difference is to be read.</summary>
public sealed class GoldenTests
{
    public static TheoryData<string, string> Reports
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var format in CheckFormats.Names)
            {
                foreach (var result in new[] { "fail", "pass", "inconclusive" })
                    data.Add(format, result);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Reports))]
    public void Report_LooksAsItDid(string format, string result)
    {
        var text = Rendered.As(format, Result(result));
        var path = OwnSource.Path("Reporting", "Golden", $"{result}.{format}.txt");

        if (Environment.GetEnvironmentVariable("OBSGATE_UPDATE_DOCS") == "1")
            File.WriteAllText(path, text);

        Assert.True(File.Exists(path), $"{path} is missing: run with OBSGATE_UPDATE_DOCS=1 and read what it writes");
        Assert.Equal(File.ReadAllText(path), text);
    }

    [Theory]
    [MemberData(nameof(Reports))]
    public void SameResult_GivesTheSameBytes(string format, string result) => Assert.Equal(Rendered.As(format, Result(result)), Rendered.As(format, Result(result)));

    private static CheckResult Result(string name) => name switch { "fail" => SampleResult.Fail, "pass" => SampleResult.Pass, _ => SampleResult.Undecided };
}
